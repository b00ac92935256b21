/** Tables: fixtures (a file, and the statements that it gives), a row for each fault, and properties. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MetakeurError } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import { placeWords, problemWords } from '../src/locales/words.ts'
import type { ReadProblem } from '../src/model.ts'
import { GraphBuilder } from '../src/rdf/builder.ts'
import { contentHash, signature } from '../src/rdf/canonical.ts'
import { O, P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { scanCsv } from '../src/readers/table/csv.ts'
import { dateOrder, isoDate, periodOf } from '../src/readers/table/dates.ts'
import { DELIMITERS } from '../src/readers/table/dialect.ts'
import { guessOf, headingOf } from '../src/readers/table/headings.ts'
import { mapRows } from '../src/readers/table/index.ts'
import type { Mapping } from '../src/readers/table/mapping.ts'
import { readMapping } from '../src/readers/table/mapping-read.ts'
import { cellAt, TABLE_LIMITS } from '../src/readers/table/model.ts'
import { surveyUtf8 } from '../src/readers/utf8.ts'
import { placeKey, readExcerpts } from '../src/sources/excerpts.ts'
import { readSources } from '../src/sources/read.ts'
import { memoryIo, readTexts, statementsOf } from './read-text.ts'
import { workbook } from './workbook.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/readers/table')
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')

function mappingOf(name: string): Mapping {
  return readMapping(readFileSync(join(FOLDER, name), 'utf8'), name)
}

/** Statements as lines, with prefixes short and ends of lines written out. */
function lines(graph: Graph): string[] {
  return statementsOf(graph).map((line) => line.replaceAll('\r', '\\r').replaceAll('\n', '\\n'))
}

describe('fixtures (UPDATE=1 approves what comes out)', () => {
  const files = readdirSync(FOLDER).filter((name) => /\.[ct]sv$/.test(name))
  test.each(files)('%s', async (name) => {
    const yml = name.replace(/\.\w+$/, '.yml')
    const mapping = existsSync(join(FOLDER, yml)) ? mappingOf(yml) : undefined
    const { graph, sources } = await readTexts({ [name]: readFileSync(join(FOLDER, name)) }, { mapping })
    const { dialect, problems, complete } = sources[0]!
    expect(complete).toBe(true)
    const { delimiter, quote, encoding, headerRow, rows, columns } = dialect!
    const head = [
      `# ${JSON.stringify({ delimiter, quote, encoding, headerRow, rows, columns })}`,
      ...problems.map(
        ({ message, place, args }) => `# ${message} ${place.line}:${place.column} ${JSON.stringify(args)}`,
      ),
    ]
    const found = `${[...head, ...lines(graph)].join('\n')}\n`
    const approved = join(FOLDER, name.replace(/\.\w+$/, '.nt'))
    if (process.env.UPDATE === '1') writeFileSync(approved, found)
    expect(found).toBe(readFileSync(approved, 'utf8'))
  })
})

/** Statements in which blank nodes are called by what is said of them. */
function contents(graph: Graph): string[] {
  const labels = new Map<string, string>()
  for (const id of graph.columns.flatMap((column, i) => (i === S || i === O ? [...column] : []))) {
    if (graph.isBlank(id)) labels.set(graph.value(id), contentHash(signature(graph, id)))
  }
  return lines(graph)
    .map((line) => line.replace(/_:(\S+)/g, (_, label: string) => `_:${labels.get(label)}`))
    .sort()
}

test('a row says what Turtle says', async () => {
  const [table, turtle] = await Promise.all(
    ['record.csv', 'record.ttl'].map(async (name) => readTexts({ [name]: readFileSync(join(FOLDER, name)) })),
  )
  expect(contents(table!.graph)).toEqual(contents(turtle!.graph))
})

describe('headings', () => {
  test.each([
    ['Titel', 'dct:title', ''],
    ['TITEL_NL', 'dct:title', 'nl'],
    ['title@en-GB', 'dct:title', 'en-gb'],
    ['Beschrijving (Frans)', 'dct:description', 'fr'],
    ['dcterms:title', 'dct:title', ''],
    ['http://purl.org/dc/terms/title', 'dct:title', ''],
    ['dcat.accrualperiodicity', 'dct:accrualPeriodicity', ''],
    ['DCAT:accessurl', 'dcat:distribution/dcat:accessURL', ''],
    ['vcard:hasEmail', 'dcat:contactPoint/vcard:hasEmail', ''],
    ["Thema's", 'dcat:theme', ''],
    ['Catégories', 'dcat:theme', ''],
    ['categorieen', 'dcat:theme', ''],
    ['E-mail adres', 'dcat:contactPoint/vcard:hasEmail', ''],
    ['licence', 'dcat:distribution/dct:license', ''],
    ['distributie: titel', 'dcat:distribution/dct:title', ''],
    ['resourceName', 'dcat:distribution/dct:title', ''],
    ['formaat van de distributie', 'dcat:distribution/dct:format', ''],
    ['dataset_title', 'dct:title', ''],
    ['dct:alternative', 'dct:alternative', ''],
    ['Titel dataset', '', ''],
    ['foo:bar', '', ''],
    ['', '', ''],
    ['titel '.repeat(100), '', ''],
  ])('%s', (heading, path, language) => {
    const found = headingOf(heading)
    expect([found.fields[0]?.path ?? '', found.language]).toEqual([path, language])
  })

  test.each([
    ['URL 2', 'dcat:distribution/dcat:accessURL', 2],
    ['distributie_3_titel', 'dcat:distribution/dct:title', 3],
    ['trefwoord 12', 'dcat:keyword', 12],
  ])('%s is of distribution %s', (heading, path, group) => {
    const found = headingOf(heading)
    expect([found.fields[0]?.path, found.group]).toEqual([path, group])
  })

  test.each([
    ['Titel dataset', 'dct:title'],
    ['Omschrijvng', 'dct:description'],
    ['Verantwoordelijke uitgever', 'dct:publisher'],
    ['Contact e-mailadres dienst', 'dcat:contactPoint/vcard:hasEmail'],
    ['datum laatste wijziging (systeem)', 'dct:modified'],
    ['Dataset', null],
    ['Opmerking', null],
    ['x'.repeat(5000), null],
  ])('%s probably means %s', (heading, path) => {
    expect(guessOf(heading, new Set())?.field.path ?? null).toBe(path)
  })

  test('what is taken is not guessed again', () => {
    expect(guessOf('Titel dataset', new Set(['dct:title']))).toBeNull()
  })
})

describe('dates', () => {
  test.each([
    [['13/04/2026', '03/04/2026'], 'dmy'],
    [['04/13/2026'], 'mdy'],
    [['03/04/2026', '05/06/2026'], null],
    [['13/04/2026', '04/13/2026'], null],
    [['30/02/2026', 'gisteren', ''], null],
  ])('order of %j', (values, order) => {
    expect(dateOrder(values)).toBe(order)
  })

  test.each([
    ['2026-11-24', null, '2026-11-24'],
    ['2026-11', null, '2026-11'],
    ['2026-11-24 10:30', null, '2026-11-24T10:30:00'],
    ['2026-11-24T10:30Z', null, '2026-11-24T10:30:00Z'],
    ['3/4/2026', 'dmy', '2026-04-03'],
    ['3/4/2026', 'mdy', '2026-03-04'],
    ['3/4/2026', null, null],
    ['3.4.2026', null, '2026-04-03'],
    ['31-12-2026 9:05', 'dmy', '2026-12-31T09:05:00'],
    ['31/12/2026 25:00', 'dmy', null],
    ['29/02/2025', 'dmy', null],
    ['20261301', null, null],
    ['3/4/26', 'dmy', null],
    ['24 november 2026', 'dmy', null],
  ] as const)('%s (%s)', (text, order, iso) => {
    expect(isoDate(text, order)).toBe(iso)
  })

  test.each([
    ['2020-01-01/2020-12-31', '2020-01-01', '2020-12-31'],
    ['01/01/2012 - 31/01/2012', '2012-01-01', '2012-01-31'],
    ['2001 tot en met 2014', '2001', '2014'],
    ['2011', '2011', '2011'],
    ['R/P1Y', null, null],
    ['2001 - heden', null, null],
  ])('period %s', (text, start, end) => {
    expect(periodOf(text, 'dmy')).toEqual(start === null ? null : { start, end })
  })
})

/** Problems of a table, as `message line:column`. */
async function problemsOf(
  text: string | Uint8Array,
  options: Parameters<typeof readTexts>[1] = {},
  name = 'a.csv',
): Promise<{ problems: string[]; complete: boolean; skipped: number; datasets: number; all: readonly ReadProblem[] }> {
  const { graph, sources } = await readTexts({ [name]: text }, options)
  const { problems, complete, skipped } = sources[0]!
  const datasets = graph.subjects(
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
    graph.iri('http://www.w3.org/ns/dcat#Dataset'),
  )
  return {
    problems: problems.map(({ message, place }) => `${message} ${place.line}:${place.column}`),
    complete,
    skipped,
    datasets: datasets.length,
    all: problems,
  }
}

const HEAD = 'id;titel;beschrijving;uitgever\n'

describe('faults', () => {
  test.each([
    [
      'a quote that is never closed',
      `${HEAD}1;Een;x;y\n2;"Twee;x;y\n3;Drie;x;y\n`,
      ['table.quote-open 3:3'],
      false,
      1,
      1,
    ],
    ['a quote that the next cell closes', `${HEAD}1;"Een;x;y\n2;"Twee";x;y\n`, ['table.quote-open 2:3'], false, 1, 0],
    ['a quote within quotes', `${HEAD}1;"De "Brug"";x;y\n2;Twee;x;y\n`, ['table.quote-inside 2:7'], true, 1, 1],
    ['too many cells', `${HEAD}1;Een;x;y;z\n2;Twee;x;y;;\n`, ['table.ragged 2:11'], true, 1, 1],
    ['too few cells', `${HEAD}1;Een\n2;Twee;x;y\n`, ['table.short-rows 2:1'], true, 0, 2],
    ['the same heading twice', 'id;titel;Titel;uitgever\n1;Een;Eén;x\n', ['table.columns-twice 1:10'], true, 0, 1],
    [
      'headings that mean nothing',
      'id;titel;beschrijving;foo\n1;Een;x;bar\n',
      ['table.unknown-columns 1:23'],
      true,
      0,
      1,
    ],
    [
      'no title, one column is like it',
      'id;Titel dataset;beschrijving\n1;Een;x\n',
      ['table.no-title-guess 1:4'],
      false,
      0,
      0,
    ],
    ['no title at all', 'id;beschrijving;uitgever\n1;x;y\n', ['table.no-title 1:1'], false, 0, 0],
    ['no headings', 'https://a.be/1,2026-01-01\nhttps://a.be/2,2026-01-02\n', ['table.no-headings 1:1'], false, 0, 0],
    [
      'a list of something else',
      'naam;adres;gemeente;e-mail\nKlas;Straat 1;Gent;a@b.be\n',
      ['table.no-metadata 1:1'],
      false,
      0,
      0,
    ],
    ['nothing', '', ['table.empty 1:1'], true, 0, 0],
    ['blank lines', '\n;;\n\n', ['table.empty 1:1'], true, 0, 0],
    ['headings only', HEAD, ['table.no-rows 1:1'], true, 0, 0],
    [
      'dates under the wrong heading',
      `titel;beschrijving;updated\n${'a;2026-01-01;een tekst\n'.repeat(3)}`,
      ['table.columns-swapped 1:7'],
      true,
      0,
      3,
    ],
    [
      'addresses as titles',
      `titel;beschrijving\n${'https://a.be/x;een tekst\n'.repeat(3)}`,
      ['table.holds-addresses 1:1'],
      true,
      0,
      3,
    ],
    [
      'no mail in the mail column',
      `titel;beschrijving;e-mail\n${'a;b;bel ons\n'.repeat(3)}`,
      ['table.holds-no-mails 1:20'],
      true,
      0,
      3,
    ],
    ['an identifier for two titles', `${HEAD}1;Een;x;y\n2;Twee;x;y\n1;Drie;x;y\n`, ['table.same-id 4:1'], true, 0, 2],
  ])('%s', async (_, text, problems, complete, skipped, datasets) => {
    const found = await problemsOf(text)
    expect([found.problems, found.complete, found.skipped, found.datasets]).toEqual([
      problems,
      complete,
      skipped,
      datasets,
    ])
    for (const problem of found.all) {
      for (const locale of Object.values(locales)) {
        const words = problemWords(problem.message, problem.args, { locale, verbose: true, ellipsis: '...' })
        expect(words, problem.message).not.toMatch(/\{[a-z]+\}/)
        expect(problemWords(problem.hint!, problem.args, { locale, verbose: true, ellipsis: '...' })).not.toMatch(
          /[{}]/,
        )
      }
    }
  })

  test.each([
    ['id;Titel dataset;beschrijving\n1;Een;x\n', undefined],
    ['naam;adres\nKlas;Straat 1\n', true],
    ['jaar;aantal\n2026;1\n', true],
  ])('in a folder %j is no metadata: %s', async (text, notice) => {
    const sources = [{ name: 'a.csv', path: 'a.csv', bytes: null, stray: true as const }]
    const read = await readSources(sources, {}, memoryIo({ 'a.csv': text }))
    expect(read.sources[0]!.problems.map((problem) => problem.notice)).toEqual([notice])
  })

  test('bytes beyond what was looked at may be of another encoding', async () => {
    const row = (text: string): string => `1;Een;${text};y\n`
    const filler = row('x'.repeat(100)).repeat(700)
    const latin = Buffer.from(`${HEAD}${filler}${row('één')}`, 'latin1')
    expect((await readTexts({ 'a.csv': latin })).sources[0]!.dialect).toMatchObject({ encoding: 'Windows-1252' })
    const mixed = Buffer.concat([Buffer.from(`${HEAD}${row('één')}${filler}`), Buffer.from(row('één'), 'latin1')])
    expect(await problemsOf(mixed)).toMatchObject({ problems: ['read.not-utf8 703:7'], skipped: 1 })
  })

  test('a file that breaks off loses its last row only', async () => {
    const text = `${HEAD}1;Een;x;y\n2;Tw`
    expect(await problemsOf(text, { chunk: 4, limits: { bytes: text.length - 1 } })).toMatchObject({
      datasets: 1,
      complete: false,
    })
  })

  test('limits are named', async () => {
    const wide = `titel;${'x;'.repeat(TABLE_LIMITS.columns)}\n`
    expect(await problemsOf(wide)).toMatchObject({ problems: ['table.too-many-columns 1:4005'], complete: false })
    const long = `${HEAD}1;"${'x'.repeat(TABLE_LIMITS.cellLength + 1)}";x;y\n2;Twee;x;y\n`
    expect(await problemsOf(long)).toMatchObject({ problems: ['table.cell-too-long 2:3'], skipped: 1, datasets: 1 })
    const small = { ...TABLE_LIMITS, rows: 2, cells: 5 }
    expect(scanCsv('a\nb\nc\n', SEMICOLON, small)).toMatchObject({
      complete: false,
      faults: [{ message: 'table.too-many-rows' }],
    })
    expect(scanCsv('a;b;c\nd;e;f\n', SEMICOLON, small)).toMatchObject({ faults: [{ message: 'table.too-many-cells' }] })
  })

  test('nothing in a cell is more than text', async () => {
    const cells = ['=cmd|calc', '__proto__', '{"a":1}', '<script>', '\u001b[31m', '\ud83c\udf33 boom']
    const { graph } = await readTexts({
      'a.csv': `titel;beschrijving;__proto__\n${cells.map((cell) => `${cell};x;y\n`).join('')}`,
    })
    const titles = lines(graph).flatMap((line) => /title> "(.*)"\^\^/.exec(line)?.[1] ?? [])
    expect(titles.sort()).toEqual([...cells].sort())
  })
})

const SEMICOLON = { delimiter: ';', quote: '"' }

describe('what is written is read back', () => {
  const quoted = (cell: string, delimiter: string, always: boolean): string =>
    always || /["\r\n]/.test(cell) || cell.includes(delimiter) || /^ /.test(cell)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab"\'\n\r;,\t| é€🌳'), maxLength: 8 }),
    fc.constantFrom('', '""', '"', ' "x"', 'x"y', '\r\n'),
  )
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))

  test('rows and cells, as csv-parse reads them', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, delimiter, end, always) => {
          const text = rows
            .map((row) => row.map((one) => quoted(one, delimiter, always)).join(delimiter) + end)
            .join('')
          const { rows: found, spots, faults } = scanCsv(text, { delimiter, quote: '"' }, TABLE_LIMITS)
          expect(faults).toEqual([])
          const texts = found.map((row) => row.texts)
          const filled = (read: string[][]): string[][] => read.filter((row) => row.some((one) => one !== ''))
          expect(texts).toEqual(filled(rows))
          expect(texts).toEqual(filled(parse(text, { delimiter, relax_column_count: true, record_delimiter: end })))
          for (const row of found) {
            for (const index of row.texts.keys()) {
              const { line, column, text: value } = cellAt(row, index, spots)
              const rest = text.split(/\r\n|\r|\n/)[line - 1]!.slice(column - 1)
              expect(rest.startsWith('"') || rest.startsWith(value.split(/[\r\n]/)[0]!)).toBe(true)
            }
          }
        },
      ),
    )
  })

  const ENCODINGS = {
    'utf-8': (text: string) => Buffer.from(text),
    'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'windows-1252': (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1'),
  }

  test.each(Object.entries(ENCODINGS))('titles in %s', async (encoding, encode) => {
    const title = fc
      .string({ unit: fc.constantFrom(...'ab"\'\n;,\t| é€'), minLength: 1, maxLength: 8 })
      .map((text) => `T${text}t`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(title, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...DELIMITERS),
        async (titles, delimiter) => {
          const rows = [['titel', 'beschrijving', 'uitgever'], ...titles.map((one) => [one, 'tekst één €', 'Gent'])]
          const text = rows.map((row) => row.map((one) => quoted(one, delimiter, false)).join(delimiter)).join('\n')
          const bytes = encode(text)
          // Windows-1252 may happen to hold a well-formed character of UTF-8 (`é€€` is one): then nobody can tell.
          fc.pre(encoding !== 'windows-1252' || surveyUtf8(bytes).wide === 0)
          const { graph } = await readTexts({ 'a.csv': bytes })
          const found = graph.columns[P]!.reduce<string[]>((all, p, row) => {
            if (graph.value(p) === 'http://purl.org/dc/terms/title') all.push(graph.value(graph.columns[O]![row]!))
            return all
          }, [])
          expect(found.sort()).toEqual([...titles].sort())
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('bad input', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab"\'\n\r;,\t| é0/:.'), maxLength: 60 })
  test('any text is read or refused, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('', HEAD, 'title,description\n'), async (rest, head) => {
        const { sources } = await readTexts({ 'a.csv': head + rest }, { chunk: 7 })
        for (const { message } of sources[0]!.problems) expect(message).not.toBe('read.failed')
      }),
      { numRuns: 300 },
    )
  })

  test('any damage to a workbook is refused or does no harm', async () => {
    const bytes = workbook([
      {
        name: 'A',
        rows: [
          ['titel', 'beschrijving'],
          ['Bomen', 'x'],
        ],
      },
    ])
    const spot = fc.tuple(fc.integer({ min: 4, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 4 }), async (spots) => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, byte] of spots) damaged[at] = byte
        const { sources } = await readTexts({ 'a.xlsx': damaged })
        for (const { message, args } of sources[0]!.problems)
          expect(message, JSON.stringify(args)).not.toBe('read.failed')
      }),
      { numRuns: 200 },
    )
  })

  test('every message has words and a next step in both languages', () => {
    const folder = resolve(import.meta.dirname, '../src/readers/table')
    const used = readdirSync(folder).flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/'((?:table|mapping)\.[a-z-]+)(?:\.[a-z]+)?'/g)].map(
        (match) => match[1]!,
      ),
    )
    const keys = [...new Set(used)].filter((key) => key !== 'table.holds')
    expect(keys.length).toBeGreaterThan(30)
    for (const { reading } of Object.values(locales)) {
      expect(keys.filter((key) => reading[key] === undefined)).toEqual([])
      expect(Object.keys(reading).filter((key) => /^(?:table|mapping)\./.test(key)).length).toBeGreaterThan(keys.length)
    }
  })
})

describe('places', () => {
  const TEXT = [
    '\ufeffid\ttitel\tbeschrijving\te-mail\turl',
    '1\t\ud83c\udf33 Bomen\t"Twee',
    'regels, met ""quotes"""\tfout\thttps://a.be/1',
    '',
    '2\t"De\tbrug"\tx\ta@b.be\tgeen url',
    '3\tStraten\t\t\t',
  ].join('\r\n')

  test('a value of a workbook stands in its own column, though the cells after it are empty', async () => {
    const rows = [
      ['titel', 'beschrijving', 'trefwoorden', 'url'],
      ['Bomen', 'Alle bomen', null, 'https://a.be/1'],
    ]
    const { graph } = await readTexts({ 'a.xlsx': workbook([{ name: 'A', rows }]) })
    const description = 'http://purl.org/dc/terms/description'
    const row = graph.columns[P]!.indexOf(graph.terms.find(description))
    const [subject, object] = [graph.columns[S]![row]!, graph.columns[O]![row]!]
    expect(graph.placeOfStatement(subject, description, object)).toMatchObject({
      line: 2,
      column: 2,
      row: 2,
      field: 'beschrijving',
    })
  })

  test('every value stands where its place says, with its row and column', async () => {
    const { graph } = await readTexts({ 'a.tsv': TEXT })
    const places = [...graph.columns[S]!.keys()].map((row) => {
      const [s, p, o] = [S, P, O].map((column) => graph.columns[column]![row]!)
      return graph.placeOfStatement(s!, graph.value(p!), o!)!
    })
    const found = await readExcerpts(places, memoryIo({ 'a.tsv': TEXT }))
    const seen = places.map((place) => {
      const { text, column, length } = found.get(placeKey(place))!
      return `${placeWords(place, locales.nl)}: ${text.slice(column - 1, column - 1 + length)}`
    })
    expect([...new Set(seen)].sort()).toEqual([
      'a.tsv rij 2, kolom beschrijving: "Twee',
      'a.tsv rij 2, kolom e-mail: fout',
      'a.tsv rij 2, kolom id: 1',
      'a.tsv rij 2, kolom titel: 🌳 Bomen',
      'a.tsv rij 2, kolom url: https://a.be/1',
      'a.tsv rij 4, kolom beschrijving: x',
      'a.tsv rij 4, kolom e-mail: a@b.be',
      'a.tsv rij 4, kolom id: 2',
      'a.tsv rij 4, kolom titel: "De\tbrug"',
      'a.tsv rij 4, kolom url: geen url',
      'a.tsv rij 5, kolom id: 3',
      'a.tsv rij 5, kolom titel: Straten',
    ])
  })

  test('a dataset stands in its row', async () => {
    const { graph } = await readTexts({ 'a.tsv': TEXT })
    const third = graph.subjects('http://purl.org/dc/terms/title', graph.terms.literal('Straten'))[0]!
    const place = graph.placeOfNode(third)!
    expect(place).toEqual({ source: 'a.tsv', line: 6, column: 1, row: 5 })
    expect(placeWords(place, locales.en)).toBe('a.tsv row 5')
  })
})

describe('Excel', () => {
  const ROWS = [
    ['Inventaris', null, null],
    [],
    ['Id', 'Titel', 'Wijzigingsdatum', 'Aantal', 'Omschrijving', 'Uitgever'],
    ['a', 'Bomen & <struiken>', { date: 46_350 }, 12.5, 'tekst', { formula: '1+1', value: 'Gent' }],
    [
      1,
      'Straten',
      { xml: '<c s="2"><v>46350.4375</v></c>' },
      0.1,
      { xml: '<c t="inlineStr"><is><t>in de_x000D_cel</t></is></c>' },
      'Gent',
    ],
    ['c', { xml: '<c t="e"><v>#N/A</v></c>' }, 'onbekend', null, null, null],
  ] as const

  test('texts, numbers, dates, formulas and errors', async () => {
    const bytes = workbook(
      [
        { name: 'Lijst', hidden: true, rows: [['x']] },
        { name: 'Blad & 1', rows: ROWS },
      ].map((sheet) => ({ ...sheet, name: sheet.name.replace('&', '&amp;') })),
    )
    const { graph, sources } = await readTexts({ 'a.xlsx': bytes })
    expect(sources[0]).toMatchObject({
      syntax: 'xlsx',
      complete: true,
      dialect: { delimiter: null, quote: null, encoding: null, sheet: 'Blad & 1', headerRow: 3, rows: 3, columns: 6 },
      problems: [{ message: 'table.unknown-columns', place: { line: 3, column: 4, row: 3, field: 'Aantal' } }],
    })
    const found = lines(graph).flatMap(
      (line) => /\/(title|modified|description|name|identifier)> ("[^"]*")/.exec(line)?.slice(1, 3).join(' ') ?? [],
    )
    expect(found.sort()).toEqual([
      'description "in de\\rcel"',
      'description "tekst"',
      'identifier "1"',
      'identifier "a"',
      'identifier "c"',
      'modified "2026-11-24"',
      'modified "2026-11-24T10:30:00"',
      'modified "onbekend"',
      'name "Gent"',
      'name "Gent"',
      'title "#N/A"',
      'title "Bomen & <struiken>"',
      'title "Straten"',
    ])
    const place = graph.placeOfNode(
      graph.subjects('http://purl.org/dc/terms/title', graph.terms.literal('Straten'))[0]!,
    )
    expect(place).toEqual({ source: 'a.xlsx', line: 5, column: 1, row: 5 })
  })

  const TWO = workbook([
    { name: 'Leesmij', rows: [['Over dit bestand', 'x']] },
    {
      name: 'Datasets',
      rows: [
        ['titel', 'beschrijving'],
        ['Bomen', 'x'],
      ],
    },
  ])

  test.each([
    [undefined, ['table.no-title 1:1'], 0],
    ['datasets', [], 1],
    ['2', [], 1],
    ['3', ['table.no-sheet 1:1'], 0],
  ])('sheet %s', async (sheet, problems, datasets) => {
    expect(await problemsOf(TWO, { sheet }, 'a.xlsx')).toMatchObject({ problems, datasets })
  })

  test.each([
    ['no zip', Buffer.from('PK\u0003\u0004 not really'), 'table.workbook-broken'],
    ['a zip of something else', workbook([], { 'xl/workbook.xml': '<x/>' }), 'table.workbook-broken'],
    [
      'a bomb',
      workbook([{ name: 'A', rows: [['titel']] }], { 'xl/big.xml': ' '.repeat(32 * 1024 * 1024) }),
      'table.workbook-bomb',
    ],
    [
      'a row beyond the last',
      workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': '<x><row r="99999999"/></x>' }),
      'table.too-many-rows',
    ],
    [
      'a column beyond the last',
      workbook([{ name: 'A', rows: [] }], { 'xl/worksheets/sheet1.xml': '<x><row><c r="ZZZ1"><v>1</v></c></row></x>' }),
      'table.too-many-columns',
    ],
    [
      'entities',
      workbook([{ name: 'A', rows: [] }], {
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "titel">]><x><row><c t="str"><v>&a;</v></c></row></x>',
      }),
      'table.no-title',
    ],
  ])('%s is refused', async (_, bytes, message) => {
    const { all, complete } = await problemsOf(bytes, { syntax: 'xlsx' }, 'a.xlsx')
    expect([all.map((problem) => problem.message), complete]).toEqual([[message], false])
  })
})

describe('mappings', () => {
  test('one that asks for another delimiter', async () => {
    const mapping = readMapping('version: 1\ntable: { delimiter: "," }\ncolumns: { titel: dct:title }\n', 'm.yml')
    expect(await problemsOf(`${HEAD}1;Een;x;y\n`, { mapping })).toMatchObject({
      problems: ['table.wrong-delimiter 1:1'],
    })
  })

  test('a column that is not there, and a row of headings that is asked for', async () => {
    const mapping = readMapping(
      'version: 1\ntable: { header: 2 }\ncolumns: { Naam: dct:title, Wat: ignore, weg: dct:source }\n',
      'm.yml',
    )
    const found = await problemsOf('titel;x;y\nNaam;Wat;beschrijving\nBomen;1;tekst\n', { mapping })
    expect(found).toMatchObject({ problems: ['table.mapped-missing 2:1'], datasets: 1, complete: true })
  })

  test.each([
    ['columns: {}\n', 'mapping.missing-key', 1, 1],
    ['version: 2\ncolumns: { a: dct:title }\n', 'mapping.version', 1, 10],
    ['version: 1\nextra: 1\ncolumns: { a: dct:title }\n', 'mapping.unknown-key', 2, 1],
    ['version: 1\ncolumns:\n  a: { property: dct:title, lang: nl }\n', 'mapping.unknown-key', 3, 29],
    ['version: 1\ncolumns:\n  a: { property: dct:title, language: Nederlands }\n', 'mapping.value', 3, 39],
    ['version: 1\ncolumns:\n  a: dct:titel\n', 'mapping.property', 3, 6],
    ['version: 1\ncolumns:\n  a: { property: titel }\n', 'mapping.property', 3, 18],
    ['version: 1\ncolumns:\n  a: 3\n', 'mapping.value', 3, 6],
    ['version: 1\ncolumns: {}\n', 'mapping.value', 2, 10],
    ['version: 1\ntable: { delimiter: "ab" }\ncolumns: { a: dct:title }\n', 'mapping.value', 2, 21],
    ['version: 1\ndataset: https://a.be/x\ncolumns: { a: dct:title }\n', 'mapping.value', 2, 10],
    ['version: 1\ncolumns:\n  a: b: c\n', 'mapping.syntax', 3, 6],
    ['version: 1\ncolumns: { a: dct:title, a: dct:source }\n', 'mapping.syntax', 2, 26],
    ['- 1\n', 'mapping.missing-key', 1, 1],
    ['', 'mapping.empty', 1, 1],
    ['# later\n', 'mapping.empty', 1, 1],
    [
      `a: &a [x,x]\n${'b: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n'.repeat(1)}c: [${'*a,'.repeat(200)}*a]\n`,
      'mapping.aliases',
      1,
      1,
    ],
  ])('%j', (text, key, line, column) => {
    let found: unknown
    try {
      readMapping(text, 'm.yml')
    } catch (error) {
      found = error
    }
    expect(found).toBeInstanceOf(MetakeurError)
    const error = found as MetakeurError
    expect([error.code, error.key, error.place]).toEqual([2, key, { source: 'm.yml', line, column }])
    for (const locale of Object.values(locales)) {
      for (const message of [error.key, error.hint!]) {
        expect(problemWords(message, error.args, { locale, verbose: true, ellipsis: '...' })).not.toMatch(/\{[a-z]+\}/)
      }
    }
  })

  test('serve rows of another reader', () => {
    const builder = new GraphBuilder()
    const source = builder.source('a.json')
    const at = (pointer: string, column: number) => ({ line: 1, column, detail: { pointer } })
    const rows = [
      {
        ...at('/0', 2),
        cells: [
          { index: 0, text: 'Bomen', ...at('/0/name', 10) },
          { index: 1, text: 'boom', ...at('/0/tags/0', 20) },
          { index: 1, text: 'groen', ...at('/0/tags/1', 30) },
        ],
      },
    ]
    const mapping = readMapping('version: 1\nlanguage: nl\ncolumns: { naam: dct:title }\n', 'm.yml')
    const { read, unread, datasets } = mapRows({ names: ['naam', 'tags', 'x'], rows }, mapping, { builder, source })
    const graph = builder.finish()
    expect([read.length, unread.length, datasets]).toEqual([2, 1, 1])
    const dataset = graph.subjects('http://purl.org/dc/terms/title', graph.terms.literal('Bomen', 'nl'))[0]!
    expect(graph.placeOfNode(dataset)).toEqual({ source: 'a.json', line: 1, column: 2, pointer: '/0' })
    const tags = graph.objects(dataset, 'http://www.w3.org/ns/dcat#keyword').map((term) => graph.value(term))
    expect(tags).toEqual(['boom', 'groen'])
  })
})

describe.skipIf(!existsSync(CORPUS))('real tables (skipped without ../shared/corpus)', () => {
  test.each([
    ['csv/bathhacked/datasets.csv', 191, ['table.columns-swapped']],
    ['csv/llm-dcat-generator/datasets.csv', 73, []],
    ['ods/opendatasoft-dcat-draft/catalog.csv', 186, []],
    ['datajson/project-open-data/examples/catalog-sample.csv', 3, []],
    ['datajson/project-open-data/examples/catalog-sample-extended.csv', 3, []],
    ['datajson/project-open-data/v1.1/examples/catalog-sample.csv', 3, []],
    ['datajson/project-open-data/v1.1/examples/catalog-sample-extended.csv', 3, []],
  ])('%s has %d datasets', async (name, datasets, messages) => {
    const found = await problemsOf(readFileSync(join(CORPUS, name)))
    expect([found.datasets, found.all.map(({ message }) => message), found.complete]).toEqual([
      datasets,
      messages,
      true,
    ])
  })

  test('the export of Opendatasoft names the datasets that its Turtle names', async () => {
    const folder = join(CORPUS, 'ods/opendatasoft-dcat-draft')
    const identifiers = async (name: string): Promise<string[]> => {
      const { graph } = await readTexts({ [name]: readFileSync(join(folder, name)) })
      return graph.columns[P]!.reduce<string[]>((all, p, row) => {
        if (graph.value(p) === 'http://purl.org/dc/terms/identifier') all.push(graph.value(graph.columns[O]![row]!))
        return all
      }, []).sort()
    }
    expect(await identifiers('catalog.csv')).toEqual(await identifiers('catalog.ttl'))
  })
})

if (!existsSync(CORPUS)) console.log('test/table.test.ts: no ../shared/corpus, real tables are skipped')
