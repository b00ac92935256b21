/**
 * Every format: the place of a finding is that of the offending characters, whatever the ends of lines are and whatever
 * stands before them; and the line is shown with carets under them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import { placeWords } from '../src/locales/words.ts'
import type { Finding, Place } from '../src/model.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { shownPlaces } from '../src/report/select.ts'
import { reporters } from '../src/reporters/index.ts'
import { checkWords } from '../src/rules.ts'
import { type RunResult, run } from '../src/run.ts'
import { placeKey } from '../src/sources/excerpts.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'
import { workbook } from './workbook.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/places')
const validation = createValidation(nodeIo())

/** A finding; where it is, `▸` before the first character at fault and `◂` after the last; what else its place says. */
type Row = readonly [rule: string, path: string, marked: string, detail?: Partial<Place>]

const DATASET = 'https://data.wilgenbeek.example/id/dataset/🌳'
const DISTRIBUTION = 'https://data.wilgenbeek.example/id/distributie/🌳'
const XML = 'http://publications.europa.eu/resource/authority/file-type/XML'
const DATE = '^^xsd:date'

const TURTLE: readonly Row[] = [
  ['dataset-publisher-missing', 'dct:publisher', `▸<${DATASET}>◂ a dcat:Dataset`],
  ['frequency-declared', 'dct:accrualPeriodicity', '▸"soms"◂'],
  ['text-clean', 'dct:description', '▸"""Alle bomen 🌳 langs straten◂'],
  ['dates-plausible', 'dct:issued', `▸"2031-05-31"${DATE}◂`],
  ['placeholder-free', 'dcat:keyword', '▸"n.v.t."@nl◂'],
  ['no-internal-endpoints', 'dcat:landingPage', '▸<http://localhost:8080/bomen>◂'],
  ['date-order', 'dcat:endDate', `▸"2020-01-01"${DATE}◂`],
  ['contact-usable', 'vcard:hasEmail', '▸"groen"◂'],
  ['recommended-complete', 'dcat:mediaType', `▸<${DISTRIBUTION}>◂ a dcat:Distribution`],
  ['declared-format-matches-url', 'dct:format', `▸<${XML}>◂`],
  ['licence-known', 'dct:license', '▸"eigen licentie"◂'],
  ['byte-size-plausible', 'dcat:byteSize', '▸"0"^^xsd:nonNegativeInteger◂'],
]

const DCT = 'http://purl.org/dc/terms/'
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const LINES: readonly Row[] = [
  ['dataset-publisher-missing', 'dct:publisher', `▸<${DATASET}>◂ <${DCT}accrualPeriodicity>`],
  ['frequency-declared', 'dct:accrualPeriodicity', '▸"soms"◂'],
  ['text-clean', 'dct:description', '▸"Alle bomen 🌳 langs straten\\nen pleinen, met <b>soort</b> en plantjaar."@nl◂'],
  ['dates-plausible', 'dct:issued', `▸"2031-05-31"^^<${XSD}date>◂`],
  ['placeholder-free', 'dcat:keyword', '▸"n.v.t."@nl◂'],
  ['no-internal-endpoints', 'dcat:landingPage', '▸<http://localhost:8080/bomen>◂'],
  ['date-order', 'dcat:endDate', `▸"2020-01-01"^^<${XSD}date>◂`],
  ['contact-usable', 'vcard:hasEmail', '▸"groen"◂'],
  ['recommended-complete', 'dcat:mediaType', `▸<${DISTRIBUTION}>◂ <${DCT}format>`],
  ['declared-format-matches-url', 'dct:format', `▸<${XML}>◂`],
  ['licence-known', 'dct:license', '▸"eigen licentie"◂'],
  ['byte-size-plausible', 'dcat:byteSize', `▸"0"^^<${XSD}nonNegativeInteger>◂`],
]

const RDFXML: readonly Row[] = [
  ['dataset-publisher-missing', 'dct:publisher', `rdf:about="▸${DATASET}◂"`],
  ['frequency-declared', 'dct:accrualPeriodicity', '>▸soms◂<'],
  ['text-clean', 'dct:description', '>▸Alle bomen 🌳 langs straten◂'],
  ['dates-plausible', 'dct:issued', '>▸2031-05-31◂<'],
  ['placeholder-free', 'dcat:keyword', '>▸n.v.t.◂<'],
  ['no-internal-endpoints', 'dcat:landingPage', '"▸http://localhost:8080/bomen◂"'],
  ['date-order', 'dcat:endDate', '>▸2020-01-01◂<'],
  ['contact-usable', 'vcard:hasEmail', 'vcard:hasEmail="▸groen◂"'],
  ['recommended-complete', 'dcat:mediaType', `rdf:about="▸${DISTRIBUTION}◂"`],
  ['declared-format-matches-url', 'dct:format', `rdf:resource="▸${XML}◂"`],
  ['licence-known', 'dct:license', '>▸eigen licentie◂<'],
  ['byte-size-plausible', 'dcat:byteSize', '>▸0◂<'],
]

const at = (pointer: string): Partial<Place> => ({ pointer })
const TEXT = '▸"Alle bomen 🌳 langs straten\\nen pleinen, met <b>soort</b> en plantjaar."◂'

const JSONLD: readonly Row[] = [
  ['dataset-publisher-missing', 'dct:publisher', `▸"${DATASET}"◂`, at('/@id')],
  ['frequency-declared', 'dct:accrualPeriodicity', '▸"soms"◂', at('/accrualPeriodicity')],
  ['text-clean', 'dct:description', TEXT, at('/description')],
  ['dates-plausible', 'dct:issued', '▸"2031-05-31"◂', at('/issued')],
  ['placeholder-free', 'dcat:keyword', '▸"n.v.t."◂', at('/dcat:keyword/1')],
  ['no-internal-endpoints', 'dcat:landingPage', '▸"http://localhost:8080/bomen"◂', at('/dcat:landingPage')],
  ['date-order', 'dcat:endDate', '▸"2020-01-01"◂', at('/temporal/dcat:endDate')],
  ['contact-usable', 'vcard:hasEmail', '▸"groen"◂', at('/dcat:contactPoint/vcard:hasEmail')],
  ['recommended-complete', 'dcat:mediaType', `▸"${DISTRIBUTION}"◂`, at('/dcat:distribution/@id')],
  ['declared-format-matches-url', 'dct:format', `▸"${XML}"◂`, at('/dcat:distribution/format')],
  ['licence-known', 'dct:license', '▸"eigen licentie"◂', at('/dcat:distribution/license')],
  ['byte-size-plausible', 'dcat:byteSize', '▸"0"◂', at('/dcat:distribution/dcat:byteSize')],
]

/** What the answers of portals have in common; the pointers are those of the format. */
function portal(pointers: Readonly<Record<string, string>>, marks: Readonly<Record<string, string>>): readonly Row[] {
  const rows: readonly Row[] = [
    ['dataset-publisher-missing', 'dct:publisher', ''],
    ['frequency-declared', 'dct:accrualPeriodicity', '▸"soms"◂'],
    ['text-clean', 'dct:description', TEXT],
    ['dates-plausible', 'dct:issued', '▸"2031-05-31"◂'],
    ['placeholder-free', 'dcat:keyword', '▸"n.v.t."◂'],
    ['no-internal-endpoints', 'dcat:landingPage', '▸"http://localhost:8080/bomen"◂'],
    ['date-order', 'dcat:endDate', '▸"2020-01-01"◂'],
    ['contact-usable', 'vcard:hasEmail', '▸"groen"◂'],
    ['recommended-complete', 'dcat:mediaType', ''],
    ['declared-format-matches-url', 'dct:format', '▸"XML"◂'],
    ['licence-known', 'dct:license', '▸"eigen licentie"◂'],
    ['byte-size-plausible', 'dcat:byteSize', ': ▸0◂'],
  ]
  return rows.flatMap(([rule, path, marked]): Row[] => {
    const key = rule === 'recommended-complete' ? 'distribution' : path
    return key in pointers ? [[rule, path, marks[key] ?? marked, at(pointers[key]!)]] : []
  })
}

const CKAN = portal(
  {
    'dct:publisher': '/result/results/0',
    'dct:accrualPeriodicity': '/result/results/0/frequency',
    'dct:description': '/result/results/0/notes',
    'dct:issued': '/result/results/0/issued',
    'dcat:keyword': '/result/results/0/tags/1/name',
    'dcat:landingPage': '/result/results/0/url',
    'dcat:endDate': '/result/results/0/temporal_end',
    'vcard:hasEmail': '/result/results/0/maintainer_email',
    distribution: '/result/results/0/resources/0',
    'dct:format': '/result/results/0/resources/0/format',
    'dct:license': '/result/results/0/resources/0/license',
    'dcat:byteSize': '/result/results/0/resources/0/size',
  },
  { 'dct:publisher': '▸{◂\n        "id": "0b7e', distribution: '▸{◂\n            "id": "r1"' },
)

const DATA_JSON = portal(
  {
    'dct:publisher': '/dataset/0',
    'dct:accrualPeriodicity': '/dataset/0/accrualPeriodicity',
    'dct:description': '/dataset/0/description',
    'dct:issued': '/dataset/0/issued',
    'dcat:keyword': '/dataset/0/keyword/1',
    'dcat:landingPage': '/dataset/0/landingPage',
    'dcat:endDate': '/dataset/0/temporal',
    'vcard:hasEmail': '/dataset/0/contactPoint/hasEmail',
    distribution: '/dataset/0/distribution/0',
    'dct:format': '/dataset/0/distribution/0/format',
    'dct:license': '/dataset/0/distribution/0/license',
    'dcat:byteSize': '/dataset/0/distribution/0/byteSize',
  },
  {
    'dct:publisher': '▸{◂\n      "@type": "dcat:Dataset"',
    'dcat:endDate': '▸"2025-12-31/2020-01-01"◂',
    distribution: '▸{◂\n          "@type": "dcat:Distribution"',
  },
)

const OPENDATASOFT: readonly Row[] = [
  ...portal(
    {
      'dct:publisher': '/results/0',
      'dct:accrualPeriodicity': '/results/0/metas/dcat/accrualperiodicity',
      'dct:description': '/results/0/metas/default/description',
      'dct:issued': '/results/0/metas/dcat/issued',
      'dcat:keyword': '/results/0/metas/default/keyword/1',
      'dcat:endDate': '/results/0/metas/dcat/temporal',
      'vcard:hasEmail': '/results/0/metas/dcat/contact_email',
      distribution: '/results/0/alternative_exports/1',
      'dct:license': '/results/0/metas/default/license',
    },
    {
      'dct:publisher': '▸{◂\n      "dataset_id"',
      'dcat:endDate': '▸"2025-12-31/2020-01-01"◂',
      distribution: '▸{◂ "title": "n.v.t.", "url"',
      'dcat:keyword': '["bomen", ▸"n.v.t."◂',
    },
  ),
  ['no-internal-endpoints', 'foaf:page', '▸"http://localhost:8080/bomen"◂', at('/results/0/metas/default/references')],
  [
    'declared-format-matches-url',
    'dcat:mediaType',
    '▸"application/xml"◂',
    at('/results/0/alternative_exports/0/mimetype'),
  ],
]

const SOCRATA: readonly Row[] = [
  ...portal(
    {
      'dct:publisher': '/results/0',
      'dct:accrualPeriodicity': '/results/0/classification/domain_metadata/0/value',
      'dct:description': '/results/0/resource/description',
      'dct:issued': '/results/0/resource/createdAt',
      'dcat:keyword': '/results/0/classification/domain_tags/1',
      'dcat:landingPage': '/results/0/link',
      'vcard:hasEmail': '/results/0/resource/contact_email',
      distribution: '/results/0/link',
      'dct:license': '/results/0/metadata/license',
    },
    { 'dct:publisher': '▸{◂\n      "resource"', distribution: '▸"http://localhost:8080/bomen"◂' },
  ),
  ['date-order', 'dct:modified', '▸"2026-09-30"◂', at('/results/0/resource/updatedAt')],
]

const UDATA = portal(
  {
    'dct:publisher': '/data/0',
    'dct:accrualPeriodicity': '/data/0/frequency',
    'dct:description': '/data/0/description',
    'dct:issued': '/data/0/created_at',
    'dcat:keyword': '/data/0/tags/1',
    'dcat:landingPage': '/data/0/page',
    'dcat:endDate': '/data/0/temporal_coverage/end',
    'vcard:hasEmail': '/data/0/contact_points/0/email',
    distribution: '/data/0/resources/0',
    'dct:format': '/data/0/resources/0/format',
    'dct:license': '/data/0/license',
    'dcat:byteSize': '/data/0/resources/0/filesize',
  },
  {
    'dct:publisher': '▸{◂\n      "id": "5de8',
    distribution: '▸{◂\n          "id": "r1"',
    'dct:format': '"format": ▸"xml"◂',
  },
)

const cell = (field: string): Partial<Place> => ({ row: 2, field })
function table(sign: string): readonly Row[] {
  const one = (text: string): string => `${sign}▸${text}◂${sign}`
  return [
    ['dataset-publisher-missing', 'dct:publisher', `▸${DATASET}◂`, { row: 2 }],
    ['frequency-declared', 'dct:accrualPeriodicity', one('soms'), cell('frequentie')],
    ['text-clean', 'dct:description', '▸"Alle bomen 🌳 langs straten◂', cell('beschrijving_nl')],
    ['dates-plausible', 'dct:issued', one('2031-05-31'), cell('uitgiftedatum')],
    // The second value of a cell.
    ['placeholder-free', 'dcat:keyword', `bomen|▸n.v.t.◂${sign}`, cell('trefwoord_nl')],
    ['no-internal-endpoints', 'dcat:landingPage', one('http://localhost:8080/bomen'), cell('landingspagina')],
    ['date-order', 'dcat:endDate', one('2025-12-31/2020-01-01'), cell('periode')],
    ['contact-usable', 'vcard:hasEmail', one('groen'), cell('e-mail')],
    ['recommended-complete', 'dcat:mediaType', `▸${DISTRIBUTION}◂`, { row: 2 }],
    ['declared-format-matches-url', 'dct:format', one('XML'), cell('formaat')],
    ['licence-known', 'dct:license', one('eigen licentie'), cell('licentie')],
    ['byte-size-plausible', 'dcat:byteSize', `licentie${sign}▸0◂`, cell('bestandsgrootte')],
  ]
}

const FORMATS: Readonly<Record<string, readonly Row[]>> = {
  'ckan.json': CKAN,
  'data.json': DATA_JSON,
  'opendatasoft.json': OPENDATASOFT,
  'page.html': JSONLD,
  'record.csv': table(';'),
  'record.jsonld': JSONLD,
  'record.nq': LINES,
  'record.nt': LINES,
  'record.rdf': RDFXML,
  'record.trig': TURTLE,
  'record.tsv': table('\t'),
  'record.ttl': TURTLE,
  'socrata.json': SOCRATA,
  'udata.json': UDATA,
}

/** How the same file may be written. */
const WAYS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'CRLF and tabs': (text) =>
    text.replace(/^(?: {2})+/gm, (space) => '\t'.repeat(space.length / 2)).replace(/\n/g, '\r\n'),
  'a byte order mark and CR': (text) => `\ufeff${text.replace(/\n/g, '\r')}`,
}

/** The place of what is marked, which must be in the text once, and the text there. */
function spotOf(text: string, marked: string, file: string): { line: number; column: number; token: string } {
  const start = marked.indexOf('▸')
  const needle = marked.replace(/[▸◂]/g, '')
  const first = text.indexOf(needle)
  expect(first, `${marked} in ${file}`).toBeGreaterThanOrEqual(0)
  if (start === 0 && !needle.startsWith('http'))
    expect(text.indexOf(needle, first + 1), `${marked} twice in ${file}`).toBe(-1)
  const lines = text.slice(0, first + start).split(/\r\n?|\n/)
  const column = lines.at(-1)!.replace(/^\ufeff/, '').length + 1
  return { line: lines.length, column, token: marked.slice(start + 1, marked.indexOf('◂')) }
}

async function runOn(file: string, content: string | Uint8Array): Promise<RunResult> {
  const request = { paths: [file], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1 }
  return run(request, memoryIo({ [file]: content }), () => {}, validation)
}

function findingOf({ report }: RunResult, rule: string, path: string): Finding {
  const found = report.records[0]!.findings.filter((one) => one.check === rule && one.path === path)
  // Of several with one cause the last: the first may be about a part that has it by itself.
  expect(found.length, `${rule} ${path}`).toBeGreaterThan(0)
  return found.at(-1)!
}

async function printed(result: RunResult): Promise<string> {
  const gate = verdict(result.report, { failOn: 'error', minScore: null })
  const text = reporters.pretty.render(result.report, {
    locale: locales.nl,
    verdict: gate,
    exit: exitCode(result.report, gate, { allowEmpty: false }),
    excerpts: await result.excerpts(shownPlaces(result.report, { all: true, quiet: false })),
    checks: checkWords(),
    width: 100,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: true,
    quiet: false,
    verbose: false,
  })
  return [...text].join('')
}

/** What stands above the carets, by the number of the line. */
function framed(page: string): string[] {
  const lines = page.split('\n')
  return lines.flatMap((line, i) => {
    const code = /^ +(\d+) │ (.*)$/.exec(line)
    const carets = /^ +│ ( *)(\^+)$/.exec(lines[i + 1] ?? '')
    if (code === null || carets === null) return []
    const from = carets[1]!.length
    return [`${code[1]}: ${code[2]!.slice(from, from + carets[2]!.length)}`]
  })
}

describe('places of findings', () => {
  test('there is a table for each file', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FORMATS))
  })

  describe.each(Object.entries(FORMATS))('%s', (file, rows) => {
    const original = readFileSync(join(FOLDER, file), 'utf8')
    test.each(Object.entries(WAYS))('%s', async (_, write) => {
      expect(rows.length).toBeGreaterThanOrEqual(10)
      const text = write(original)
      const result = await runOn(file, text)
      const { report } = result
      expect(report.sources).toMatchObject([{ complete: true, skipped: 0, problems: [] }])
      const places = rows.map(([rule, path]) => findingOf(result, rule, path).place!)
      const excerpts = await result.excerpts(places)
      for (const [i, [rule, path, marked, detail]] of rows.entries()) {
        const { line, column, token } = spotOf(text, write(marked).replace(/^\ufeff/, ''), file)
        expect(places[i], `${rule} ${path}`).toEqual({ source: file, line, column, ...detail })
        const excerpt = excerpts.get(placeKey(places[i]!))!
        expect(excerpt.text.slice(excerpt.column - 1, excerpt.column - 1 + excerpt.length), rule).toBe(token)
      }
      // What is missing is missing at the record itself.
      expect(places[0]).toEqual(report.records[0]!.place)
    })

    test('pretty shows the line with carets', async () => {
      const frames = framed(await printed(await runOn(file, original)))
      for (const marked of ['soms', '2031-05-31', 'eigen licentie', 'groen']) {
        const row = rows.find(([, , one]) => one.includes(marked))!
        const { line, token } = spotOf(original, row[2], file)
        expect(frames).toContain(`${line}: ${token}`)
      }
      const { line, token } = spotOf(original, rows[0]![2], file)
      expect(frames).toContain(`${line}: ${token}`)
    })
  })

  test('Excel: the row and the heading, and no line, because there is none', async () => {
    const [head, values] = ['record.csv'].flatMap((file) => {
      const [first = '', ...rest] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n')
      const cells = rest.join('\n').replace(/"([^"]*)"/, (_, inner: string) => inner.replaceAll(';', ','))
      return [first.split(';'), cells.split(';')]
    }) as [string[], string[]]
    const result = await runOn('lijst.xlsx', workbook([{ name: 'Blad1', rows: [head, values] }]))
    const places: string[] = []
    for (const [rule, path, , detail] of table(';')) {
      const { place } = findingOf(result, rule, path)
      expect(place, rule).toMatchObject({ source: 'lijst.xlsx', line: 2, ...detail })
      if (detail?.field !== undefined) expect(place!.column, rule).toBe(head.indexOf(detail.field) + 1)
      places.push(placeWords(place!, locales.nl))
    }
    expect(places).toContain('lijst.xlsx rij 2, kolom frequentie')
    const page = await printed(result)
    expect(framed(page)).toEqual([])
    expect(page).toContain('lijst.xlsx rij 2, kolom frequentie')
  })
})
