/** What each distribution has of a measurement: on request, beside the one value of the dataset, and told as RDF. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Chalk } from 'chalk'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { main } from '../src/cli/main.ts'
import { locales } from '../src/locales/index.ts'
import type { Check, RecordReport, Report } from '../src/model.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { reporters } from '../src/reporters/index.ts'
import type { DqvDetail } from '../src/reporters/reporter.ts'
import { checkWords } from '../src/rules.ts'
import { type Request, run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { fakeIo } from './cli-story.ts'
import { memoryIo } from './read-text.ts'
import { jsonLdQuads, turtleQuads } from './receivers.ts'
import { threadsHere } from './threads-here.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLE = readFileSync(join(ROOT, 'fixtures/examples/catalogue.ttl'), 'utf8')
const DQV = 'http://www.w3.org/ns/dqv#'
const CHECKS = 'https://metakeur.be/checks#'
const DERIVED = 'http://www.w3.org/ns/prov#wasDerivedFrom'
const validation = createValidation(memoryIo({}))

async function reportOf(text: string, more: Partial<Request> = {}): Promise<Report> {
  const io = memoryIo({ 'a.ttl': text })
  const request: Request = { paths: ['a.ttl'], profile: null, syntax: null, asOf: '2026-11-24', jobs: 1, ...more }
  return (await run(request, io, () => {}, validation, threadsHere(io, validation))).report
}

const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ft: <http://publications.europa.eu/resource/authority/file-type/> .
`
const CC0 = '<https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0>'
/** Canonical order: the two with an IRI, then the blank node. */
const TEXT = `${PREFIXES}
<https://x.be/d> a dcat:Dataset ; dct:title "Bomen"@nl ; dct:description "todo"@nl ;
  dct:license <https://x.be/own licence> ; dct:creator "123" ;
  dcat:distribution <https://x.be/1> , <https://x.be/2> , <https://x.be/elsewhere> , [
    a dcat:Distribution ; dct:title "Zonder adres"@nl ; dct:description "lorem ipsum" ; dcat:accessURL <https://x.be/page> ] .
<https://x.be/1> a dcat:Distribution ; dct:title "CSV"@nl ; dct:license ${CC0} ; dct:format ft:CSV ;
  dcat:byteSize "12"^^xsd:nonNegativeInteger ; dcat:downloadURL <https://x.be/bomen.csv> ; dcat:accessURL <https://x.be/bomen.csv> .
<https://x.be/2> a dcat:Distribution ; dct:title "Kaart"@nl ; dcat:accessURL <https://x.be/k?api_key=Zx81kQ0pLm27Vt54Rw9y> ;
  dcat:byteSize "veel" .
`.replace('<https://x.be/own licence>', CC0)

const partsBy = ({ measurements }: RecordReport) =>
  new Map(
    measurements.map(({ check, parts }) => [check, parts?.map(({ distribution, value }) => [distribution, value])]),
  )

describe('what each distribution has', () => {
  test.each<[string, string, (readonly [number, number | null])[] | undefined]>([
    [
      'is its own outcome',
      'licence-present',
      [
        [1, 1_000_000],
        [2, 500_000],
        [3, null],
        [4, 500_000],
      ],
    ],
    ['leaves out what the dataset says itself', 'licence-known', [[1, 1_000_000]]],
    [
      'is no value where there is nothing to look at',
      'byte-size-plausible',
      [
        [1, 1_000_000],
        [2, 0],
      ],
    ],
    [
      'is its own, and not that of the dataset',
      'placeholder-free',
      [
        [1, 1_000_000],
        [2, 1_000_000],
        [4, 0.5e6],
      ],
    ],
    [
      'is its own where the best one counts',
      'download-url-direct',
      [
        [1, 1_000_000],
        [2, 0],
        [3, null],
        [4, 0],
      ],
    ],
    [
      'is a verdict on it alone',
      'no-secrets',
      [
        [1, 1_000_000],
        [2, 0],
        [4, 1_000_000],
      ],
    ],
    [
      'is not checked where its link is not',
      'links-alive',
      [
        [1, null],
        [2, null],
        [4, null],
      ],
    ],
    ['is nothing where a check is about the whole', 'conforms-to-standard', undefined],
    ['is nothing where a check knows of no distributions', 'has-distribution-or-service', undefined],
  ])('%s: %s', async (_, check, expected) => {
    const [record] = (await reportOf(TEXT, { parts: true })).records
    expect(partsBy(record!).get(check)).toEqual(expected)
  })

  test.each([
    ['a key', 'https://x.be/2?api_key=Ab81kQ0pLm27Vt54Rw9z', /[ZA][xb]81kQ/],
    ['an address of a person', 'https://x.be/2?by=jan.peeters@gmail.com', /peeters|Zx81kQ/],
  ])('is named, in the order that parts are numbered by, without %s', async (_, iri, hidden) => {
    const report = await reportOf(TEXT.replaceAll('<https://x.be/2>', `<${iri}>`), { parts: true })
    expect(report.records[0]!.distributions!.map((one) => [one.iri, one.label, one.position])).toEqual([
      ['https://x.be/1', 'CSV', 1],
      [null, 'Kaart', 2],
      ['https://x.be/elsewhere', null, 3],
      [null, 'Zonder adres', 4],
    ])
    for (const format of ['dqv', 'dqv-jsonld', 'dqv-nquads', 'json'] as const) {
      expect(render(format, report, 'all')).not.toMatch(hidden)
    }
  })

  test('changes nothing else, and is not there unless it is asked for', async () => {
    const asked = await reportOf(EXAMPLE, { parts: true })
    const usual = await reportOf(EXAMPLE)
    expect(JSON.stringify(usual)).not.toMatch(/"parts"|"distributions"/)
    const without = JSON.stringify(asked, (key, value) =>
      key === 'parts' || (key === 'distributions' && Array.isArray(value)) ? undefined : value,
    )
    expect(without).toBe(JSON.stringify(usual))
    expect(JSON.stringify(asked).length).toBeGreaterThan(without.length + 5_000)
  })

  test('is the same with more threads, and whatever the order of statements', async () => {
    const alone = JSON.stringify((await reportOf(EXAMPLE, { parts: true })).records)
    expect(JSON.stringify((await reportOf(EXAMPLE, { parts: true, jobs: 2 })).records)).toBe(alone)
    const [head, ...blocks] = TEXT.split(/\n(?=<https)/)
    const values = async (text: string) => {
      const [{ distributions, measurements }] = (await reportOf(text, { parts: true })).records as [RecordReport]
      return [distributions, measurements]
    }
    expect(await values([head, ...blocks.reverse()].join('\n'))).toEqual(await values(TEXT))
  })

  test('makes together the value of the dataset, where nothing but distributions is looked at', async () => {
    let compared = 0
    for (const record of (await reportOf(EXAMPLE, { parts: true })).records) {
      for (const { check, value, parts = [] } of record.measurements) {
        if (!['licence-present', 'format-declared', 'format-from-vocabulary'].includes(check)) continue
        const sum = parts.reduce((n, part) => n + part.value!, 0)
        if (parts.length > 0) expect(sum / parts.length, `${check} of ${record.id}`).toBe(value)
        compared += parts.length
      }
    }
    expect(compared).toBeGreaterThan(15)
  })

  test('is asked of every check that has distributions in its scope, but for those about the whole', () => {
    const all: readonly Check[] = checks
    const whole = all.filter(({ scope, parts }) => scope.includes('distribution') && parts === undefined)
    expect(whole.map(({ id }) => id).sort()).toEqual([
      'conforms-to-standard',
      'definitions-linked',
      'harvest-survival',
      'hvd-declared-consistently',
      'identifier-unique',
      'parse-clean',
      'quality-stated',
      'rights-licence-agree',
    ])
    const others = all.filter(({ scope, parts }) => !scope.includes('distribution') && parts !== undefined)
    expect(others).toEqual([])
  })

  test('fits the schema of reports', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'src/report/report.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema)
    const report = JSON.parse(render('json', await reportOf(TEXT, { parts: true }), 'all'))
    validate(report)
    expect(validate.errors).toBeNull()
    report.records[0].measurements.find(({ parts }: { parts?: unknown }) => parts).parts[0].distribution = 0
    expect(validate(report)).toBe(false)
  })
})

function render(format: 'dqv' | 'dqv-jsonld' | 'dqv-nquads' | 'json', report: Report, dqv: DqvDetail): string {
  const judged = verdict(report, { failOn: 'error', minScore: null })
  const options = {
    locale: locales.nl,
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts: new Map(),
    checks: checkWords(),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: false,
    quiet: false,
    verbose: false,
    dqv,
  }
  return [...reporters[format].render(report, options)].join('')
}

describe('as RDF', () => {
  const valuesOf = (quads: readonly Quad[], property: string): Map<string, string[]> => {
    const values = new Map<string, string[]>()
    for (const { subject, predicate, object } of quads) {
      if (predicate.value === property) values.set(subject.value, [...(values.get(subject.value) ?? []), object.value])
    }
    return values
  }
  const linesOf = (quads: readonly Quad[]): string[] =>
    [
      ...new Set(
        quads.map(({ subject, predicate, object }) =>
          JSON.stringify([subject, predicate, object].map((t) => [t.termType, t.value])),
        ),
      ),
    ].sort()

  const HOSTILE = '> <b> "c" . \\ \r\n%zz#a#b \u202e{"@id":"@type"}'
  test.each([
    ['scores', ''],
    ['failing', ''],
    ['measured', ''],
    ['all', ''],
    ['all', HOSTILE],
  ] as const)('three syntaxes say the same: %s %j', async (dqv, poison) => {
    const made = await reportOf(TEXT, { parts: true })
    const poisoned = (text: string | null): string | null => (text === null ? null : text + poison)
    const records = made.records.map((record) => ({
      ...record,
      distributions: record.distributions!.map((one) => ({
        ...one,
        iri: poisoned(one.iri),
        label: poisoned(one.label),
      })),
    }))
    const report = { ...made, records }
    const lines = linesOf(turtleQuads(render('dqv', report, dqv)))
    expect(lines.some((line) => line.includes('#Distribution'))).toBe(dqv !== 'scores')
    expect(linesOf(await jsonLdQuads(render('dqv-jsonld', report, dqv)))).toEqual(lines)
    const parser = new Parser({ format: 'application/n-quads' })
    expect(linesOf(parser.parse(render('dqv-nquads', report, dqv)))).toEqual(lines)
    expect(lines.filter((line) => line.includes('BlankNode'))).toEqual([])
  })

  test.each<[DqvDetail, (string | undefined)[]]>([
    ['scores', []],
    ['failing', ['2: 0.5', '4: 0.5']],
    ['measured', ['1: 1.0', '2: 0.5', '4: 0.5']],
    ['all', ['1: 1.0', '2: 0.5', '3: not-checked', '4: 0.5']],
  ])('a measurement is computed on each distribution: %s', async (dqv, expected) => {
    const report = await reportOf(TEXT, { parts: true })
    const quads = turtleQuads(render('dqv', report, dqv))
    const [on, of, value] = ['computedOn', 'isMeasurementOf', 'value'].map((name) => valuesOf(quads, DQV + name))
    const status = valuesOf(quads, 'https://metakeur.be/quality#status')
    const links = valuesOf(quads, `${DQV}hasQualityMeasurement`)
    const typed = new Set(
      quads.filter(({ object }) => object.value.endsWith('#Distribution')).map(({ subject }) => subject.value),
    )
    const found = [...of!].filter(
      ([id, [metric]]) => metric === `${CHECKS}licence-present` && typed.has(on!.get(id)![0]!),
    )
    const nameOf = new Map([
      ['https://x.be/1', '1'],
      ['https://x.be/2', '2'],
      ['https://x.be/elsewhere', '3'],
    ])
    const told = found.map(([id]) => {
      const [node] = on!.get(id)!
      expect(links.get(node!)).toContain(id)
      return `${nameOf.get(node!) ?? /-d(4)$/.exec(node!)?.[1]}: ${value!.get(id)?.[0] ?? status.get(id)![0]!.split('#')[1]}`
    })
    expect(told.sort()).toEqual(expected)
    // The value that the score is made of stays that of the dataset, and comes from these.
    const whole = [...of!].filter(
      ([id, [metric]]) => metric === `${CHECKS}licence-present` && on!.get(id)![0] === 'https://x.be/d',
    )
    expect(whole.length).toBe(dqv === 'scores' ? 0 : 1)
    for (const [id] of whole) {
      expect(valuesOf(quads, DERIVED).get(id)!.sort()).toEqual(found.map(([part]) => part).sort())
      expect(value!.get(id)).toEqual(['0.666667'])
    }
  })

  test('is as it was of a report that was stored without', async () => {
    const quads = turtleQuads(render('dqv', await reportOf(TEXT), 'all'))
    expect(quads.filter(({ object }) => object.value.endsWith('#Distribution'))).toEqual([])
    expect([...valuesOf(quads, DERIVED).keys()].filter((id) => !/\/(records|of-source-1)$/.test(id))).toEqual([])
  })

  test.each<[readonly string[], boolean]>([
    [['-f', 'dqv'], true],
    [['-f', 'dqv-jsonld', '--dqv', 'failing'], true],
    [['-f', 'dqv', '--dqv', 'scores'], false],
    [['-f', 'oslo-datakwaliteit', '--dqv', 'all'], false],
    [['-f', 'json'], false],
  ])('the command line asks for it where it is told: %j', async (args, expected) => {
    const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
    await main(['check', join(ROOT, 'fixtures/examples/catalogue.ttl'), '--fail-on', 'never', ...args], io)
    expect(/-d1-licence-present|"parts"/.test(io.stdout.text)).toBe(expected)
  })
})
