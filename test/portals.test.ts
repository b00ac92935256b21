/** JSON of portals: fixtures of ours with their statements, the places of all of them, bad input, and real files. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import { readingMessagesEn } from '../src/locales/messages-reading.ts'
import { placeWords } from '../src/locales/words.ts'
import type { Place, ReadProblem } from '../src/model.ts'
import { GraphBuilder } from '../src/rdf/builder.ts'
import { LINE, O, P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { iri } from '../src/rdf/namespaces.ts'
import * as ckan from '../src/readers/portals/ckan.ts'
import * as resource from '../src/readers/portals/ckan-resource.ts'
import * as datajson from '../src/readers/portals/datajson.ts'
import type { Row } from '../src/readers/portals/fields.ts'
import { portals, recogniseJson } from '../src/readers/portals/index.ts'
import { read } from '../src/readers/portals/read.ts'
import { PACKAGE } from '../src/readers/portals/schemas/ckan.ts'
import * as podSchema from '../src/readers/portals/schemas/datajson.ts'
import { ASSET, VIEW } from '../src/readers/portals/schemas/socrata.ts'
import type { Schema } from '../src/readers/portals/schemas/types.ts'
import * as udataSchema from '../src/readers/portals/schemas/udata.ts'
import * as socrata from '../src/readers/portals/socrata.ts'
import * as udata from '../src/readers/portals/udata.ts'
import type { ReadLimits, ReadRequest, ReadResult } from '../src/readers/reader.ts'
import type { Mapping } from '../src/readers/table/index.ts'
import { readMapping } from '../src/readers/table/mapping-read.ts'
import { readTexts } from './read-text.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/readers/portals')
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')

const LIMITS: ReadLimits = {
  lineBytes: 1_000_000,
  tokenLength: 1_000_000,
  wholeBytes: 100_000_000,
  depth: 1_000,
  problems: 20,
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function readJson(
  text: string | Uint8Array,
  more: { name?: string; depth?: number; brokeOff?: boolean; mapping?: Mapping; long?: number } = {},
): Promise<ReadResult & { graph: Graph; text: string }> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const builder = new GraphBuilder()
  const name = more.name ?? 'a.json'
  const request: ReadRequest = {
    name,
    syntax: 'json',
    encoding: 'UTF-8',
    chunks: whole(bytes),
    bytes: async () => bytes,
    contexts: new Map(),
    mapping: more.mapping ?? null,
    sheet: null,
    brokeOff: () => more.brokeOff ?? false,
    builder,
    source: builder.source(name),
    limits: { ...LIMITS, depth: more.depth ?? LIMITS.depth },
  }
  const result = await (more.long === undefined ? portals.read(request) : read(request, more.long))
  return { ...result, graph: builder.finish(), text: Buffer.from(bytes).toString() }
}

/** The graph as N-Triples, sorted; blank nodes are numbered as they were read. */
function ntriples(graph: Graph): string[] {
  const escaped = (text: string): string =>
    text.replace(/["\\\n\r]/g, (sign) => ({ '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]!)
  const term = (id: number): string => {
    if (graph.isIri(id)) return `<${graph.value(id)}>`
    if (graph.isBlank(id)) return `_:b${graph.value(id).split('.')[1]!.padStart(2, '0')}`
    const language = graph.language(id)
    const type = graph.datatype(id)
    const plain = type === iri('xsd:string')
    return `"${escaped(graph.value(id))}"${language ? `@${language}` : plain ? '' : `^^<${type}>`}`
  }
  const [s, p, o] = [S, P, O].map((column) => graph.columns[column]!)
  return [...s!].map((subject, row) => `${term(subject)} ${term(p![row]!)} ${term(o![row]!)} .`).sort()
}

const recordsOf = (graph: Graph, ...classes: Parameters<typeof iri>[0][]): number =>
  classes.reduce((sum, name) => sum + graph.subjects(iri('rdf:type'), graph.iri(iri(name))).length, 0)
const ALL = ['dcat:DataService', 'dcat:Dataset', 'dcat:DatasetSeries', 'dcat:Catalog'] as const

/** The value that a JSON Pointer names. */
function resolved(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], document)
}

/** What stands in the text at a place: a whole JSON value, or the sign that opens one. */
function standsAt(text: string, { line, column }: Place): unknown {
  const lines = text.split(/\r\n|\r|\n/)
  const rest = lines[line - 1]!.slice(column - 1)
  if (rest[0] === '{') return {}
  if (rest[0] === '[') return []
  const scalar = /^(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/.exec(rest)
  return scalar === null ? undefined : JSON.parse(scalar[0])
}

/** Places of statements whose pointer names something else than what stands there. */
function misplaced(graph: Graph, text: string): string[] {
  const document = JSON.parse(text)
  const wrong: string[] = []
  const [s, p, o, lines] = [S, P, O, LINE].map((column) => graph.columns[column]!)
  for (let row = 0; row < lines!.length; row++) {
    const object = graph.placeOfStatement(s![row]!, graph.value(p![row]!), o![row]!)!
    for (const place of [object, graph.placeOfNode(s![row]!)!]) {
      const named = resolved(document, place.pointer ?? '?')
      const found = standsAt(text, place)
      const same =
        typeof named === 'object' && named !== null
          ? Array.isArray(named) === Array.isArray(found) && typeof found === 'object'
          : named === found
      if (named === undefined || !same) wrong.push(`${place.line}:${place.column} ${place.pointer}`)
    }
  }
  return wrong
}

const brief = ({ place, message, args, notice }: ReadProblem): unknown[] => [
  `${place.line}:${place.column}`,
  place.pointer ?? null,
  message.replace(/^read\./, ''),
  args,
  ...(notice ? ['notice'] : []),
]

describe('fixtures', () => {
  const cases = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -5))

  test.each(cases)('%s becomes the statements beside it, each with the place of its value', async (name) => {
    const source = readFileSync(join(FOLDER, `${name}.json`), 'utf8')
    const { graph, text, complete, skipped } = await readJson(source, { name: `${name}.json` })
    expect({ complete, skipped }).toEqual({ complete: true, skipped: 0 })
    const lines = ntriples(graph)
    const approved = join(FOLDER, `${name}.nt`)
    if (process.env.UPDATE) writeFileSync(approved, `${lines.join('\n')}\n`)
    expect(lines).toEqual(readFileSync(approved, 'utf8').trimEnd().split('\n'))
    expect(misplaced(graph, text)).toEqual([])
  })
})

/** A package of CKAN with some fields. */
const pack = (fields: string): string =>
  `{ "id": "a", "name": "a", "resources": [], "tags": []${fields && `, ${fields}`} }`

describe('places', () => {
  test('count UTF-16 units after tabs, CRLF, astral characters and escapes', async () => {
    const source =
      '[\r\n\t{ "🌳": 1, "title": "Bo\\u006den 🌳",\r\n\t\t"notes":\t"x\\ty", "tags": [ { "name": "🌳" } ], "resources": [] } ]'
    const { graph, text } = await readJson(source)
    expect(misplaced(graph, text)).toEqual([])
    const dataset = graph.subjects(iri('rdf:type'), graph.iri(iri('dcat:Dataset')))[0]!
    const place = (property: Parameters<typeof iri>[0]): Place =>
      graph.placeOfStatement(dataset, iri(property), graph.object(dataset, iri(property)))!
    expect(graph.placeOfNode(dataset)).toEqual({ source: 'a.json', line: 2, column: 2, pointer: '/0' })
    expect(place('dct:title')).toEqual({ source: 'a.json', line: 2, column: 22, pointer: '/0/title' })
    expect(place('dct:description')).toEqual({ source: 'a.json', line: 3, column: 12, pointer: '/0/notes' })
    expect(place('dcat:keyword')).toEqual({ source: 'a.json', line: 3, column: 40, pointer: '/0/tags/0/name' })
  })

  test('are printed with their pointer when the document is one line', () => {
    const place = { source: 'a.json', column: 7, pointer: '/result/0/title' }
    expect(placeWords({ ...place, line: 1 }, locales.nl)).toBe('a.json:1:7 /result/0/title')
    expect(placeWords({ ...place, line: 2 }, locales.nl)).toBe('a.json:2:7')
  })

  test('keep their pointers apart in a line of millions of characters', async () => {
    const padding = 'x'.repeat(3_000_000)
    const { graph, text } = await readJson(pack(`"notes": "${padding}", "title": "a", "version": "b"`))
    expect(misplaced(graph, text)).toEqual([])
  })

  test('a pointer escapes tildes and slashes', async () => {
    const { problems } = await readJson(pack('"a/b~c": 1'))
    expect(problems[0]!.place.pointer).toBe('/a~1b~0c')
  })
})

describe('what is wrong is told with its place', () => {
  test.each<[what: string, text: string, statements: number, problems: unknown[][], more?: object]>([
    ['nothing', pack('"title": "x"'), 3, []],
    [
      'a number for a title',
      pack('"title": 707'),
      3,
      [['1:65', '/title', 'portal-type-text', { field: 'title', found: '707' }, 'notice']],
    ],
    [
      'an object for a text',
      pack('"url": {"x": 1}'),
      2,
      [['1:63', '/url', 'portal-type-text', { field: 'url', found: '{"x":1}' }]],
      { skipped: 1 },
    ],
    ['empty values', pack('"title": "", "notes": null, "extras": {}, "groups": [{}], "organization": {}'), 2, []],
    [
      'fields that are not known, once',
      `[${pack('"zzz": 1')}, ${pack('"id": "b", "zzz": 1, "yyy": 2')}]`,
      4,
      [
        ['1:64', '/0/zzz', 'portal-fields', { count: 2, fields: 'zzz, yyy' }, 'notice'],
        ['1:124', null, 'json-repeated', { key: 'id' }],
      ],
      { skipped: 1 },
    ],
    [
      'a key twice with one value',
      pack('"notes": "x", "notes": "x"'),
      3,
      [['1:70', null, 'json-repeated', { key: 'notes' }, 'notice']],
    ],
    [
      'an extra without a value',
      pack('"extras": [{"key": "issued"}, {"key": "zzz", "value": "1"}, 5]'),
      2,
      [
        ['1:86', '/extras/1', 'portal-fields', { count: 1, fields: 'extras/zzz' }, 'notice'],
        ['1:116', '/extras/2', 'portal-type-object', { field: 'extras', found: '5' }],
      ],
      { skipped: 1 },
    ],
    [
      'no record in a list',
      `{"success": true, "result": [${pack('')}, "x"]}`,
      2,
      [['1:87', '/result/1', 'portal-record', {}]],
      { skipped: 1 },
    ],
    [
      'one name for two records',
      `[${pack('"notes": "1"')}, ${pack('"notes": "2"')}]`,
      6,
      [['1:73', '/1', 'portal-twice', { count: 1, name: 'urn:ckan:a.json:a' }, 'notice']],
    ],
    [
      'a page of many',
      `{"count": 9, "results": [${pack('')}]}`,
      2,
      [['1:11', '/count', 'portal-page', { total: 9, count: 1 }, 'notice']],
    ],
    [
      'an empty answer',
      '{"success": true, "result": {"count": 0, "results": []}}',
      0,
      [['1:1', '', 'portal-empty', {}, 'notice']],
    ],
    [
      'an empty catalogue',
      '{"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "dataset": []}',
      0,
      [['1:1', '', 'portal-empty', {}, 'notice']],
    ],
    [
      'an answer that failed',
      '{"help": "x", "success": false, "error": {"message": "Not found", "__type": "x"}}',
      0,
      [['1:42', '/error', 'portal-error', { said: 'Not found' }]],
      { complete: false, foreign: true },
    ],
    [
      'names only',
      '{"success": true, "result": ["bomen", "banken"]}',
      0,
      [['1:29', '/result', 'portal-names', { said: 'bomen' }]],
      { complete: false, foreign: true },
    ],
    [
      'JSON of something else',
      '\n{"type": "FeatureCollection", "features": []}',
      0,
      [['2:1', '', 'portal-unknown', { keys: 'type, features' }]],
      { complete: false, foreign: true },
    ],
    ['an empty object', '{}', 0, [['1:1', '', 'portal-nothing', {}]], { complete: false, foreign: true }],
    ['a text', '"x"', 0, [['1:1', '', 'portal-nothing', {}]], { complete: false, foreign: true }],
    [
      'a list with a fault: whole records stay',
      `[${pack('"title": "x"')},\n${pack('"title": "y"')},\n{ "id": "c", "title" "z" }]`,
      6,
      [
        ['2:1', '/1', 'portal-twice', { count: 1, name: 'urn:ckan:a.json:a' }, 'notice'],
        ['3:22', null, 'json-colon', { key: 'title' }],
      ],
      { complete: false, skipped: 1 },
    ],
    [
      'a record with a fault',
      pack('"title": "x').slice(0, -2),
      0,
      [['1:65', null, 'json-quote-open', {}]],
      { complete: false, skipped: 1 },
    ],
    [
      'a comma too many',
      `[${pack('')},]`,
      2,
      [['1:57', null, 'json-comma-extra', {}]],
      { complete: false, skipped: 1 },
    ],
    ['nothing at all', ' ', 0, [['1:1', null, 'json-empty', {}]], { complete: false, skipped: 1 }],
  ])('%s', async (_, text, statements, problems, more = {}) => {
    const result = await readJson(text)
    expect(result.problems.map(brief)).toEqual(problems)
    expect(result.graph.size).toBe(statements)
    const { complete, skipped, foreign } = result
    expect({ complete, skipped, foreign }).toEqual({ complete: true, skipped: 0, foreign: undefined, ...more })
  })

  test('bytes that are no UTF-8 end reading at their place', async () => {
    const bytes = Buffer.concat([Buffer.from(`[${pack('')},\n{"title": "caf`), Buffer.from([0xe9]), Buffer.from('"}]')])
    const { problems, graph, complete } = await readJson(bytes)
    expect(problems.map(brief)).toEqual([['2:15', null, 'not-utf8', { byte: 'E9' }]])
    expect([graph.size, complete]).toEqual([2, false])
  })

  test('a source that broke off keeps the records before, and others tell why', async () => {
    const { problems, graph, complete } = await readJson(`[${pack('')},\n{"title": "b`, { brokeOff: true })
    expect([problems, graph.size, complete]).toEqual([[], 2, false])
  })

  test('a record on each line', async () => {
    const { graph, problems } = await readJson(
      `${pack('"title": "x"')}\n${pack('"title": "y"').replaceAll('"a"', '"b"')}\n\n5`,
    )
    expect(recordsOf(graph, 'dcat:Dataset')).toBe(2)
    expect(problems.map(brief)).toEqual([['4:1', null, 'json-after', {}]])
    const second = graph.iri('urn:ckan:a.json:b')
    expect(graph.placeOfNode(second)).toEqual({ source: 'a.json', line: 2, column: 1, pointer: '' })
  })

  test('many values of a wrong type are told as two and a number', async () => {
    const { problems, skipped } = await readJson(
      `[${Array.from({ length: 50 }, (_, i) => pack(`"url": {"x": ${i}}`).replaceAll('"a"', `"${i}"`)).join()}]`,
    )
    expect(problems.map(({ message }) => message)).toEqual([
      'read.portal-type-text',
      'read.portal-type-text',
      'read.portal-type-more',
    ])
    expect([problems[2]!.args.count, skipped]).toEqual([48, 50])
  })

  test('every message has words', async () => {
    const source = readdirSync(resolve(import.meta.dirname, '../src/readers/portals')).filter((file) =>
      file.endsWith('.ts'),
    )
    const text = source
      .map((file) => readFileSync(resolve(import.meta.dirname, '../src/readers/portals', file), 'utf8'))
      .join('\n')
    const keys = [...text.matchAll(/'(read\.portal-[\w.-]+)'/g)].map(([, key]) => key!)
    expect(keys.length).toBeGreaterThan(10)
    expect(keys.filter((key) => !(key in readingMessagesEn))).toEqual([])
  })
})

describe('long lists are read item by item', () => {
  /** The same document with every list of records twelve times as long. */
  function lengthened(value: unknown, depth = 0): unknown {
    if (Array.isArray(value) && depth < 3 && value.length > 0 && typeof value[0] === 'object') {
      return Array.from({ length: 12 }, (_, i) => value.map((one) => ({ ...one, id: `${one.id}${i}` }))).flat()
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, lengthened(held, depth + 1)]))
  }

  /** What reading at once and item by item give. */
  async function both(text: string): Promise<[unknown, unknown]> {
    const of = async (long: number): Promise<unknown> => {
      const { graph, text: _, ...rest } = await readJson(text, { long, name: 'x.json' })
      return { ...rest, lines: ntriples(graph), misplaced: rest.complete ? misplaced(graph, text) : [] }
    }
    return [await of(0), await of(Number.POSITIVE_INFINITY)]
  }

  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'))
  test.each(files)('%s', async (file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    for (const long of [text, JSON.stringify(lengthened(JSON.parse(text)), null, 1)]) {
      const [apart, whole] = await both(long)
      expect(apart).toEqual(whole)
    }
  })

  test('also when something is wrong', async () => {
    const records = Array.from({ length: 14 }, (_, i) =>
      pack(`"title": "t${i}", "notes": "\\"[{,", "zzz": [1, {"a": []}], "url": ["x"]`).replaceAll('"a"', `"${i}"`),
    )
    const text = `{"help": "https://x.be/api/3/action/help_show?name=x", "success": true, "result": {"count": 14, "results": [\n${records.join(',\n')}\n]}}`
    const whole = await readJson(text, { long: 0 })
    expect(recordsOf(whole.graph, 'dcat:Dataset')).toBe(14)
    const signs = fc.constantFrom('"', ',', '{', '}', '[', ']', ':', 'x', ' ', '\\', '\n', '0')
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: text.length - 1 }), fc.nat({ max: 3 }), signs, async (from, length, sign) => {
        const [apart, whole] = await both(text.slice(0, from) + sign + text.slice(from + length))
        expect(apart).toEqual(whole)
      }),
      { numRuns: 150 },
    )
  })
})

describe("a list of one's own, explained by a mapping", () => {
  const mapping = readMapping(
    'version: 1\nlanguage: nl\ncolumns:\n  naam: dct:title\n  bestanden.adres: dcat:distribution/dcat:downloadURL\n  weg: dct:description\n',
    'map.yml',
  )
  const list = `[ { "naam": "Bomen", "trefwoorden": ["boom", "groen"], "xyz": 1, "bestanden": [{"adres": "https://x.be/1.csv"}, {"adres": "https://x.be/2.csv"}] },
  { "naam": "Banken" } ]`

  test.each([list, `{ "meta": { "items": ${list} } }`])('wherever it stands: %s', async (text) => {
    const { graph, problems } = await readJson(text, { mapping })
    expect(recordsOf(graph, 'dcat:Dataset')).toBe(2)
    const titles = ['Banken', 'Bomen'].map((title) => graph.terms.literal(title, 'nl'))
    expect(titles.map((title) => graph.subjects(iri('dct:title'), title).length)).toEqual([1, 1])
    const bomen = graph.subjects(iri('dct:title'), titles[1]!)[0]!
    expect(graph.objects(bomen, iri('dcat:distribution'))).toHaveLength(2)
    expect(problems.map(({ message, args }) => [message, args.fields])).toEqual([
      ['read.portal-mapped-missing', 'weg'],
      ['read.portal-unmapped', 'xyz'],
    ])
    expect(misplaced(graph, text)).toEqual([])
  })

  test('a portal keeps its own mapping', async () => {
    const { graph, problems } = await readJson(`[${pack('"title": "x", "naam": "y"')}]`, { mapping })
    expect(graph.isA(graph.iri('urn:ckan:a.json:a'), iri('dcat:Dataset'))).toBe(true)
    expect(problems[0]).toMatchObject({
      message: 'read.portal-map-idle',
      args: { mapping: 'map.yml', portal: 'CKAN' },
      notice: true,
    })
  })
})

describe('through sources', () => {
  const text = pack('"title": "é🌳", "notes": "x"')

  test.each<[what: string, bytes: Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['gzip', gzipSync(text)],
  ])('%s', async (_, bytes) => {
    const { graph, sources } = await readTexts({ 'a.json': bytes }, { chunk: 7 })
    expect(sources[0]).toMatchObject({ syntax: 'json', complete: true, problems: [], statements: 4 })
    const dataset = graph.iri('urn:ckan:a.json:a')
    const notes = graph.object(dataset, iri('dct:description'))
    expect(graph.placeOfStatement(dataset, iri('dct:description'), notes)).toEqual({
      source: 'a.json',
      line: 1,
      column: 81,
      pointer: '/notes',
    })
  })

  test('a document over the limit is refused with its name', async () => {
    const { sources } = await readTexts({ 'a.json': text }, { limits: { wholeBytes: 50 } })
    expect(sources[0]).toMatchObject({ complete: false, problems: [{ message: 'read.whole-too-large' }] })
  })
})

describe('nothing read is trusted', () => {
  test('nesting stops at the limit, a million deep', async () => {
    const deep = `{"id": "a", "resources": [], "notes": ${'['.repeat(1_000_000)}`
    const { problems, complete } = await readJson(deep)
    expect(problems.map(brief)).toEqual([['1:1038', null, 'json-deep', { limit: 1_000 }]])
    expect(complete).toBe(false)
  })

  test('values nested as deep as allowed do no harm', async () => {
    const nest = (n: number): string => `${'['.repeat(n)}"x"${']'.repeat(n)}`
    const object = (n: number): string => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`
    for (const field of ['title', 'spatial', 'publisher', 'tags', 'zzz', 'access_rights', 'resources', 'extras']) {
      for (const value of [nest(990), object(990), JSON.stringify(nest(5_000)), JSON.stringify(object(5_000))]) {
        const { complete } = await readJson(`{"notes": "x", "license_id": "y", "owner_org": "z", "${field}": ${value}}`)
        expect(complete, field).toBe(true)
      }
    }
  })

  test('__proto__ and its kind are keys like others', async () => {
    const text = pack(
      '"__proto__": {"polluted": 1}, "constructor": 1, "toString": "x", "license_id": "__proto__", "theme": ["constructor", "toString"], "frequency": "hasOwnProperty"',
    )
    const { graph, problems } = await readJson(text)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(problems.map(({ args }) => args.fields)).toEqual(['__proto__, constructor, toString'])
    expect(ntriples(graph).filter((line) => line.includes('constructor'))).toHaveLength(1)
  })

  test('NUL, half characters and hostile addresses become no IRI', async () => {
    const text = pack(
      '"url": "http://a\\u0000b", "title": "x\\ud83d", "uri": "http://a b", "documentation": "javascript:alert(1)", "identifier": "\\ud83d/\\n"',
    )
    const { graph } = await readJson(text)
    const iris = ntriples(graph).flatMap((line) => line.match(/<[^>]*>/g) ?? [])
    expect(iris.filter((one) => /[\0-\x20\ud800-\udfff]/.test(one) || one.includes('javascript'))).toEqual([])
    expect(ntriples(graph).some((line) => line.includes('"javascript:alert(1)"'))).toBe(true)
  })

  test('10,000 keys, and 10,000 records, take no time', async () => {
    const start = performance.now()
    const keys = Array.from({ length: 10_000 }, (_, i) => `"k${i}": ${i}`).join()
    expect((await readJson(pack(keys))).graph.size).toBe(2)
    const many = Array.from({ length: 10_000 }, (_, i) => pack(`"title": "t${i}"`).replaceAll('"a"', `"${i}"`)).join()
    expect((await readJson(`[${many}]`)).graph.size).toBe(30_000)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('values', () => {
  /** Objects that a field of a package gives: IRIs in angle brackets, texts in quotes. */
  async function given(property: Parameters<typeof iri>[0], fields: string): Promise<string[]> {
    const { graph } = await readJson(pack(fields))
    return ntriples(graph)
      .filter((line) => line.includes(` <${iri(property)}> `))
      .map((line) =>
        line.replace(/^\S+ \S+ (.*) \.$/, '$1').replace('http://publications.europa.eu/resource/authority/', 'eu:'),
      )
  }

  test.each<[Parameters<typeof iri>[0], fields: string, objects: string[]]>([
    ['dct:language', '"language": "en,es, ca"', ['<eu:language/CAT>', '<eu:language/ENG>', '<eu:language/SPA>']],
    ['dct:language', '"language": "Dutch, more or less"', ['"Dutch, more or less"']],
    [
      'dct:language',
      '"language": "http://id.loc.gov/vocabulary/iso639-1/nl"',
      ['<http://id.loc.gov/vocabulary/iso639-1/nl>'],
    ],
    ['dct:accrualPeriodicity', '"frequency": "http://purl.org/cld/freq/daily"', ['<http://purl.org/cld/freq/daily>']],
    ['dct:accrualPeriodicity', '"frequency": "sporadisch"', ['"sporadisch"']],
    ['dct:accrualPeriodicity', '"frequency": "R/P0.5M"', ['<eu:frequency/MONTHLY_2>']],
    ['dct:title', '"title": "[2020]"', ['"[2020]"']],
    ['dct:title', '"title": "{\\"nl\\": \\"Bomen\\", \\"fr\\": \\"\\"}"', ['"Bomen"@nl']],
    ['dct:title', '"title": {"url": "x"}', []],
    ['dct:title', '"title": {"pt_BR": "x"}', ['"x"@pt-br']],
    ['dct:modified', '"modified": "2019-06-27 12:41:27"', ['"2019-06-27 12:41:27"']],
    ['dct:modified', '"modified": "31.12.2019"', ['"31.12.2019"']],
    ['dct:modified', '"modified": "2019-02-30"', ['"2019-02-30"']],
    ['dct:modified', '"modified": " 2019-02-28 "', [`"2019-02-28"^^<${iri('xsd:date')}>`]],
    ['dcat:landingPage', '"url": "www.voorbeeld.be"', ['"www.voorbeeld.be"']],
    ['dcat:landingPage', '"url": "http://voorbeeld.be/a b"', ['<http://voorbeeld.be/a b>']],
    ['dcat:temporalResolution', '"temporal_resolution": "P"', ['"P"']],
    ['dcat:spatialResolutionInMeters', '"spatial_resolution_in_meters": "10"', [`"10"^^<${iri('xsd:decimal')}>`]],
    ['vcard:hasEmail', '"maintainer_email": "Jan <jan@x.be>"', ['"Jan <jan@x.be>"']],
    ['vcard:hasEmail', '"contact_email": "mailto:jan@x.be"', ['<mailto:jan@x.be>']],
    ['vcard:fn', '"author": "A", "maintainer": "M"', ['"M"']],
    ['dcat:keyword', '"tag_string": "a, b"', ['"a, b"']],
    ['dcat:keyword', '"tags": ["a", "", {"display_name": "b"}, {"name": " "}]', ['"a"', '"b"']],
    ['dct:license', '"license_id": "odc-odbl"', ['<eu:licence/ODC_BL>']],
    ['dct:license', '"license_id": "other-open"', ['"other-open"']],
    ['dct:license', '"license_id": "other-open", "license_title": "CC BY 4.0"', ['<eu:licence/CC_BY_4_0>']],
    [
      'dct:license',
      '"license_id": "cc-by", "license_url": "https://voorbeeld.be/licentie"',
      ['<https://voorbeeld.be/licentie>'],
    ],
    ['dct:license', '"license_id": "notspecified", "license_title": "License not specified"', []],
    ['dct:spatial', '"spatial": "https://sws.geonames.org/1/"', ['<https://sws.geonames.org/1/>']],
    [
      'locn:geometry',
      '"spatial": "POLYGON((0 0, 1 1, 0 0))"',
      [`"POLYGON((0 0, 1 1, 0 0))"^^<${iri('geosparql:wktLiteral')}>`],
    ],
    ['skos:prefLabel', '"spatial": "Vlaanderen"', ['"Vlaanderen"']],
    ['dcat:bbox', '"spatial": "181,50,182,51"', []],
    [
      'dcat:inSeries',
      '"in_series": ["https://voorbeeld.be/1", "0f9a7a3e-77b1-4a2e-8b6e-0d4b3a1c5e77"]',
      ['<https://voorbeeld.be/1>', '<urn:uuid:0f9a7a3e-77b1-4a2e-8b6e-0d4b3a1c5e77>'],
    ],
  ])('%s of { %s }', async (property, fields, objects) => {
    expect(await given(property, fields)).toEqual(objects)
  })

  test.each<[name: string, text: string, id: string]>([
    ['the IRI that is given', pack('"uri": "https://x.be/id/1"'), 'https://x.be/id/1'],
    [
      'the address on the portal',
      `{"help": "https://x.be/pad/api/3/action/help_show?name=package_show", "success": true, "result": ${pack('')}}`,
      'https://x.be/pad/dataset/a',
    ],
    [
      'the portal that a file was uploaded to',
      '{"id": "a", "notes": "", "tags": [], "resources": [{"url": "https://x.be/dataset/a/resource/b/download/c.csv"}]}',
      'https://x.be/dataset/a',
    ],
    [
      'not the portal of somebody else',
      '{"id": "a", "notes": "", "tags": [], "resources": [{"url": "https://x.be/dataset/z/resource/b/download/c.csv"}]}',
      'urn:ckan:a.json:a',
    ],
    [
      'a UUID',
      pack('').replaceAll('"a"', '"0F9A7A3E-77B1-4A2E-8B6E-0D4B3A1C5E77"'),
      'urn:uuid:0f9a7a3e-77b1-4a2e-8b6e-0d4b3a1c5e77',
    ],
    ['identifier and owner', pack('"organization": {"name": "stad"}'), 'urn:ckan:stad:a'],
    [
      'identifier and file',
      pack('"name": "a b/c"').replaceAll('"id": "a", "name": "a"', '"id": "a b/c"'),
      'urn:ckan:a.json:a-b%2Fc',
    ],
  ])('a record is named by %s', async (_, text, id) => {
    const { graph } = await readJson(text, { name: 'map/a.json' })
    expect(graph.isA(graph.iri(id), iri('dcat:Dataset'))).toBe(true)
  })

  test('a record without any identifier is nameless', async () => {
    const { graph } = await readJson('{"title": "x", "notes": "y", "tags": [], "resources": []}')
    expect(graph.subjects(iri('rdf:type'), graph.iri(iri('dcat:Dataset'))).map((node) => graph.isBlank(node))).toEqual([
      true,
    ])
  })
})

describe('mappings and schemas', () => {
  const named = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap(([fields]) => fields.split('|')))]
  const inside = (schema: Schema, ...path: string[]): Schema =>
    path.reduce<Schema>((one, key) => (key === '[]' ? one.items! : one.properties![key]!), schema)

  test.each<[string, readonly Row[], readonly Schema[], extras?: readonly string[]]>([
    ['packages', ckan.PACKAGE, [PACKAGE], ['frequency-of-update']],
    ['resources', resource.RESOURCE, [inside(PACKAGE, 'resources', '[]')]],
    ['services', resource.SERVICE, [inside(PACKAGE, 'resources', '[]', 'access_services')]],
    ['data.json', datajson.DATASET, [podSchema.DATASET]],
    ['distributions of data.json', datajson.DISTRIBUTION, [inside(podSchema.DATASET, 'distribution')]],
    ['the catalogue of data.json', datajson.CATALOG, [podSchema.CATALOG]],
    ['assets of Socrata', socrata.ASSET, [inside(ASSET, 'resource'), VIEW]],
    ['udata', udata.DATASET, [udataSchema.DATASET]],
    ['resources of udata', udata.RESOURCE, [inside(udataSchema.DATASET, 'resources', '[]')]],
  ])('every field that is read of %s is in its schema', (_, rows, schemas, extras = []) => {
    const known = new Set([...schemas.flatMap((schema) => Object.keys(schema.properties!)), ...extras])
    expect(named(rows).filter((field) => !known.has(field))).toEqual([])
  })
})

// --- real files ----------------------------------------------------------------------------------------------------------

const corpus = existsSync(CORPUS)
if (!corpus) console.warn('skipped: ../shared/corpus is not there')

/** Records that a document holds, counted without the reader; services within distributions are left out. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any kind is looked at
function counted(document: Record<string, any>): number {
  const inner = document.info?.['x-dcat'] ?? document
  const swedish = ['dcat-catalog', 'dcat-dataset', 'dcat-dataservice'].filter((key) => key in inner).length
  if (swedish > 0) return swedish
  const result = document.result ?? document
  const list = result.results ?? document.dataset ?? result
  return (Array.isArray(list) ? list.length : 1) + (Array.isArray(document.dataset) && 'title' in document ? 1 : 0)
}

describe.skipIf(!corpus)('real files of ../shared/corpus', () => {
  const files = ['ckan', 'ods', 'datajson', 'fr', 'ch', 'se', 'it'].flatMap((folder) =>
    (corpus ? (readdirSync(join(CORPUS, folder), { recursive: true }) as string[]) : [])
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(CORPUS, folder, file)),
  )
  const FOREIGN = ['ods/sbb/dataset_fields.json']

  test('there are as many as there were', () => expect(files).toHaveLength(43))

  test.each(files.map((file) => relative(CORPUS, file)))('%s', async (file) => {
    const { graph, text, problems, complete, skipped } = await readJson(readFileSync(join(CORPUS, file)), {
      name: file,
    })
    if (FOREIGN.includes(file)) {
      expect(problems.map(({ message }) => message)).toEqual(['read.portal-unknown'])
      return
    }
    expect({ complete, skipped }).toEqual({ complete: true, skipped: 0 })
    expect(problems.filter(({ notice }) => !notice)).toEqual([])
    expect(recordsOf(graph, ...(file.startsWith('se/') ? ALL : ALL.slice(1)))).toBe(counted(JSON.parse(text)))
    expect(misplaced(graph, text)).toEqual([])
    expect(recogniseJson(text.slice(0, 65_536))).not.toBeNull()
  })
})
