import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Quad, Term } from '@rdfjs/types'
import fc from 'fast-check'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { describe, expect, test } from 'vitest'
import { formatMessagesEn } from '../src/locales/messages-formats.ts'
import { readingMessagesEn } from '../src/locales/messages-reading.ts'
import { knownContext } from '../src/readers/contexts/index.ts'
import type { JsonNode } from '../src/readers/json-tree.ts'
import { findRecords } from '../src/records/find.ts'
import { findSources } from '../src/sources/find.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { withoutLabels } from './blank-nodes.ts'
import { corpusCounts } from './corpus-counts.ts'
import { readTexts, statementsOf } from './read-text.ts'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')
const OFFICIAL = resolve(import.meta.dirname, '../../shared/official-shapes')
const FOLDER = resolve(import.meta.dirname, '../fixtures/readers/jsonld')
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const V = { '@vocab': 'http://v/' }

/** What JsonLdParser reads, as `statementsOf` writes it; null when it refuses. */
async function theirs(text: string): Promise<string[] | null> {
  const term = (t: Term): string => {
    if (t.termType === 'NamedNode') return `<${t.value}>`
    if (t.termType === 'BlankNode') return `_:${t.value}`
    if (t.termType !== 'Literal') return ''
    return `"${t.value}"${t.language ? `@${t.language.toLowerCase()}` : `^^<${t.datatype.value}>`}`
  }
  const write = (q: Quad): string =>
    `${[q.subject, q.predicate, q.object, q.graph]
      .map(term)
      .filter((part) => part !== '')
      .join(' ')} .`
  return new Promise((done) => {
    const found = new Set<string>()
    const parser = new JsonLdParser()
    parser.on('data', (quad: Quad) => found.add(write(quad)))
    parser.on('error', () => done(null)).on('end', () => done([...found]))
    parser.end(text)
  })
}

async function ours(document: object): Promise<{ lines: string[]; problems: object[] }> {
  const { graph, sources } = await readTexts({ 'a.jsonld': JSON.stringify(document) })
  return { lines: statementsOf(graph), problems: [...sources[0]!.problems] }
}

describe('JSON-LD 1.1', () => {
  const a = '@id'
  const id = 'http://a'
  test.each<[what: string, document: object]>([
    [
      'values',
      { '@context': V, [a]: id, '@type': 'T', p: ['x', 1, 1.5, true, null, 1e21, 1e-7], q: { [a]: 'http://b' } },
    ],
    [
      'lists',
      {
        '@context': { p: { [a]: 'http://p', '@container': '@list' } },
        [a]: id,
        p: ['a', ['b', ['c']], { [a]: 'http://x' }],
      },
    ],
    [
      'a list written out',
      { [a]: id, 'http://p': { '@list': ['a', { '@list': [] }] }, 'http://q': { '@set': ['a', 'b'] } },
    ],
    [
      'languages',
      {
        '@context': { p: { [a]: 'http://p', '@container': ['@language', '@set'] } },
        [a]: id,
        p: { nl: ['a', 'b'], en: 'c', '@none': 'd' },
      },
    ],
    [
      'default language',
      {
        '@context': { ...V, '@language': 'NL', p: { '@language': 'en' }, q: { '@language': null } },
        [a]: id,
        p: 'x',
        q: 'y',
        r: 'z',
        s: { '@value': 'w' },
      },
    ],
    [
      'index map',
      {
        '@context': { p: { [a]: 'http://p', '@container': '@index' }, l: 'http://l' },
        [a]: id,
        p: { x: { [a]: 'http://n', l: '1' }, y: ['q', { [a]: 'http://m' }] },
      },
    ],
    [
      'index as property',
      { '@context': { ...V, p: { '@container': '@index', '@index': 'prop' } }, [a]: id, p: { x: { [a]: 'http://n' } } },
    ],
    [
      'identifier map',
      {
        '@context': { ...V, p: { '@container': '@id' } },
        [a]: id,
        p: { 'http://n': { l: '1' }, '_:b': { l: '2' }, '@none': { l: '3' } },
      },
    ],
    [
      'class map',
      {
        '@context': { ...V, p: { '@container': '@type' } },
        [a]: id,
        p: { T1: { [a]: 'http://n', l: '1' }, T2: [{ l: '2' }], '@none': { l: '3' } },
      },
    ],
    ['graph', { '@context': { ...V, p: { '@container': '@graph' } }, [a]: id, p: { [a]: 'http://n', l: '1' } }],
    [
      'graph by identifier',
      {
        '@context': { ...V, p: { '@container': ['@graph', '@id'] } },
        [a]: id,
        p: { 'http://g': { [a]: 'http://n', l: '1' } },
      },
    ],
    [
      'graph by index',
      {
        '@context': { ...V, p: { '@container': ['@graph', '@index'] } },
        [a]: id,
        p: { x: { [a]: 'http://n', l: '1' } },
      },
    ],
    [
      'named graph',
      {
        '@context': V,
        '@graph': [
          { [a]: id, p: 'x' },
          { [a]: 'http://g', q: 'z', '@graph': [{ [a]: 'http://c', p: 'y' }] },
        ],
      },
    ],
    [
      'reverse term',
      {
        '@context': { ...V, p: { '@reverse': 'http://p' } },
        [a]: id,
        p: [{ [a]: 'http://n', l: '1' }, { [a]: 'http://m' }],
      },
    ],
    ['reverse', { '@context': V, [a]: id, '@reverse': { p: [{ [a]: 'http://n', l: '1' }, { [a]: 'http://m' }] } }],
    [
      'nest and included',
      {
        '@context': { ...V, n: '@nest' },
        [a]: id,
        n: { p: 1 },
        '@nest': [{ r: 3 }],
        '@included': [{ [a]: 'http://n', l: '1' }],
      },
    ],
    ['json', { '@context': { ...V, j: { '@type': '@json' } }, [a]: id, j: { b: [1, 2, null, 'é'], a: true } }],
    [
      'context of a class',
      {
        '@context': { ...V, T: { [a]: 'http://T', '@context': { p: 'http://scoped' } } },
        [a]: id,
        '@type': 'T',
        p: 'x',
        q: { p: 'y' },
        r: { [a]: 'http://r' },
      },
    ],
    [
      'context of a class that goes on',
      {
        '@context': { ...V, T: { '@context': { '@propagate': true, p: 'http://scoped' } } },
        [a]: id,
        '@type': 'T',
        p: 'x',
        q: { p: 'y' },
      },
    ],
    [
      'contexts of two classes',
      {
        '@context': { ...V, F: { '@context': { b: 'http://1' } }, B: { '@context': { b: 'http://2' } } },
        [a]: id,
        '@type': ['F', 'B'],
        b: 'x',
      },
    ],
    [
      'context of a property',
      {
        '@context': { ...V, q: { [a]: 'http://q', '@context': { p: 'http://scoped' } } },
        [a]: id,
        p: 'x',
        q: { p: 'y', r: { p: 'z' } },
      },
    ],
    [
      'protected terms',
      { '@context': [V, { '@protected': true, p: 'http://p' }, { q: 'http://q' }], [a]: id, p: 'x', q: 'y' },
    ],
    [
      'prefixes',
      {
        '@context': { ex: 'http://ex/', e2: { [a]: 'http://e2/', '@prefix': true }, t: 'ex:t' },
        [a]: 'ex:a',
        'ex:p': 'x',
        'e2:p': 'y',
        t: { [a]: 'e2:z' },
        'http://full': 'q',
      },
    ],
    [
      'base',
      { '@context': { '@base': 'http://base/x/', ...V }, [a]: '../a', p: { [a]: '#b' }, q: { [a]: '' }, '@type': 'T' },
    ],
    [
      'types of values',
      {
        '@context': {
          ...V,
          p: { '@type': '@id' },
          q: { '@type': '@vocab' },
          r: { '@type': `${XSD}date` },
          s: { '@type': '@none' },
        },
        [a]: id,
        p: ['http://b', 1],
        q: ['T', true],
        r: '2020-01-01',
        s: 'x',
      },
    ],
    [
      'aliases',
      {
        '@context': { id: '@id', type: '@type', ...V, val: '@value', lang: '@language' },
        id,
        type: ['A', 'B'],
        p: { val: 'x', lang: 'nl' },
      },
    ],
    ['blank nodes', { [a]: '_:b0', 'http://p': { [a]: '_:b1' }, 'http://q': [{ '@type': 'http://T' }], '_:q': 'x' }],
    ['nothing', { '@context': V, [a]: id, b: null, c: { '@value': null }, '@index': 'i' }],
  ])('%s: as JsonLdParser', async (_, document) => {
    const { lines, problems } = await ours(document)
    expect(problems).toEqual([])
    expect(withoutLabels(lines)).toEqual(withoutLabels((await theirs(JSON.stringify(document)))!))
  })

  test('relative IRIs stay as they are written; a number with a datatype too', async () => {
    const { lines } = await ours({
      [a]: '#x',
      'http://p': [
        { [a]: '../b' },
        { '@value': 1.5, '@type': `${XSD}decimal` },
        { '@value': 1.5, '@type': `${XSD}double` },
      ],
    })
    expect(lines).toEqual([
      '<#x> <http://p> "1.5"^^<http://www.w3.org/2001/XMLSchema#decimal> .',
      '<#x> <http://p> "1.5E0"^^<http://www.w3.org/2001/XMLSchema#double> .',
      '<#x> <http://p> <../b> .',
    ])
  })

  test('every statement has the pointer of its value', async () => {
    const { graph } = await readTexts({
      'a.jsonld': JSON.stringify({ '@context': V, [a]: id, 'x/y~z': [{ '@value': 'v' }] }, null, 1),
    })
    const place = graph.placeOfStatement(graph.iri(id), 'http://v/x/y~z', graph.terms.literal('v'))
    expect(place).toEqual({ source: 'a.jsonld', line: 8, column: 14, pointer: '/x~1y~0z/0/@value' })
    expect(graph.placeOfNode(graph.iri(id))).toMatchObject({ line: 5, pointer: '/@id' })
  })
})

describe('contexts', () => {
  test.each<[iri: string, offered?: string]>([
    ['https://example.org/context.jsonld', 'example.org'],
    ['context.jsonld'],
    ['file:///etc/passwd'],
    ['http://169.254.169.254/latest/meta-data'],
    [
      'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21/context/metadata-voor-services-ap.jsonld',
      'data.vlaanderen.be',
    ],
  ])('%s is not known and not fetched; what other contexts say is read', async (iri, host) => {
    const document = { '@context': ['https://schema.org/', iri], '@id': 'http://a', name: 'x' }
    const { graph, sources } = await readTexts({ 'a.jsonld': JSON.stringify(document) })
    expect(graph.size).toBe(1)
    expect(sources[0]).toMatchObject({ complete: false, skipped: 1 })
    const hint = host === undefined ? 'read.jsonld-context-unknown.hint' : 'read.context-allow.hint'
    expect(sources[0]!.problems).toEqual([
      {
        place: { source: 'a.jsonld', line: 1, column: 36 },
        message: 'read.jsonld-context-unknown',
        args: { iri, ...(host && { host }) },
        hint,
      },
    ])
  })

  test('the user may give one, which goes before what metakeur knows', async () => {
    const contexts = new Map([
      ['https://schema.org/', { name: 'own.jsonld', text: '{"@context": {"name": "http://p"}}' }],
      ['http://bad', { name: 'bad.jsonld', text: '{"@context":\n {"name": "p",}}' }],
      ['http://none', { name: 'none.jsonld', text: '{}' }],
      ['http://term', { name: 'term.jsonld', text: '{"@context":\n {"name": "p"}}' }],
    ])
    const read = async (iri: string): Promise<{ lines: string[]; problems: object[] }> => {
      const text = JSON.stringify({ '@context': iri, '@id': 'http://a', name: 'x' })
      const { graph, sources } = await readTexts({ 'a.jsonld': text }, { contexts })
      return { lines: statementsOf(graph), problems: [...sources[0]!.problems] }
    }
    expect(await read('https://schema.org/')).toEqual({
      lines: [`<http://a> <http://p> "x"^^<${XSD}string> .`],
      problems: [],
    })
    expect((await read('http://bad')).problems).toMatchObject(
      [
        { place: { source: 'bad.jsonld', line: 2, column: 14 }, message: 'read.json-comma-extra' },
        { place: { source: 'bad.jsonld', line: 2, column: 11 }, message: 'read.jsonld-term-iri' },
      ].sort((one, other) => one.place.column - other.place.column),
    )
    expect((await read('http://none')).problems).toMatchObject([
      { place: { source: 'none.jsonld' }, message: 'read.jsonld-context-none' },
    ])
    expect((await read('http://term')).problems).toMatchObject([
      {
        place: { source: 'term.jsonld', line: 2, column: 11 },
        message: 'read.jsonld-term-iri',
        args: { term: 'name' },
      },
    ])
  })

  test.each<[what: string, document: object, message: string, args?: object]>([
    ['a number', { '@context': 5 }, 'read.jsonld-context-kind'],
    ['a term that is a number', { '@context': { t: 5 } }, 'read.jsonld-term', { term: 't' }],
    ['an unknown member', { '@context': { t: { '@id': 'b:c', '@foo': 1 } } }, 'read.jsonld-term-key', { key: '@foo' }],
    ['a term by itself', { '@context': { t: 't:x' } }, 'read.jsonld-term-cycle'],
    ['no datatype', { '@context': { t: { '@id': 'b:c', '@type': 'x y' } } }, 'read.jsonld-term-type'],
    ['no container', { '@context': { t: { '@id': 'b:c', '@container': '@foo' } } }, 'read.jsonld-term-container'],
    ['a keyword', { '@context': { '@id': 'b:c' } }, 'read.jsonld-keyword'],
    ['a protected term', { '@context': [{ '@protected': true, t: 'b:c' }, { t: 'b:d' }] }, 'read.jsonld-protected'],
    [
      'all of them',
      { '@context': [{ '@protected': true, t: 'b:c' }, null] },
      'read.jsonld-protected',
      { term: '@context' },
    ],
    ['@vocab', { '@context': { '@vocab': 1 } }, 'read.jsonld-value', { key: '@vocab' }],
    ['@import', { '@context': { '@import': 'http://x' } }, 'read.jsonld-context-unknown', { iri: 'http://x' }],
  ])('%s that is wrong in one is left out', async (_, document, message, args = {}) => {
    const { lines, problems } = await ours({ ...document, '@id': 'http://a', 'http://p': 'x' })
    expect(lines).toHaveLength(1)
    expect(problems).toMatchObject([{ message, args }])
    expect(Object.keys(formatMessagesEn)).toEqual(expect.arrayContaining([message, `${message}.hint`]))
  })

  test.skipIf(!existsSync(OFFICIAL)).each<[file: string, iri: string]>([
    ['dcat-ap-3.0.1/context.jsonld', 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/context/dcat-ap.jsonld'],
    [
      'dcat-ap-2.1.1/context.jsonld',
      'https://raw.githubusercontent.com/SEMICeu/DCAT-AP/master/releases/2.1.1/dcat-ap_2.1.1.jsonld',
    ],
    [
      'dcat-ap-2.1.1/context-lang.jsonld',
      'https://raw.githubusercontent.com/SEMICeu/DCAT-AP/master/releases/2.1.1/dcat-ap_lang_2.1.1.jsonld',
    ],
    [
      'dcat-ap-hvd-2.2.0/context.jsonld',
      'https://semiceu.github.io/DCAT-AP/dcat-ap-hvd/releases/2.2.0/context/dcat-ap-hvd.jsonld',
    ],
    [
      'dcat-ap-vl-2026-02-12/context-metadata-voor-services-ap.jsonld',
      'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12/context/metadata-voor-services-ap.jsonld',
    ],
  ])('%s says what ours says (skipped without ../shared/official-shapes)', (file, iri) => {
    const official = JSON.parse(readFileSync(join(OFFICIAL, file), 'utf8'))['@context']
    expect(meaning(plain(knownContext(iri)!))).toEqual(meaning(official))
  })
})

function plain(node: JsonNode): unknown {
  if (node.kind === 'array') return node.items.map(plain)
  return node.kind === 'object'
    ? Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]))
    : node.value
}

/** What a context says of properties and classes: `@set` says nothing, and datatypes are no classes of things. */
function meaning(context: unknown): unknown {
  const terms = Object.entries(context as Record<string, unknown>).filter(
    ([, value]) => !/(?:XMLSchema|rdf-schema)#/.test(typeof value === 'string' ? value : ''),
  )
  return Object.fromEntries(
    terms.map(([term, value]) => {
      const {
        '@container': container,
        '@context': scoped,
        ...rest
      } = typeof value === 'string' ? { '@id': value } : (value as Record<string, unknown>)
      const more = [container].flat().filter((one) => one !== undefined && one !== '@set')
      return [
        term,
        {
          ...rest,
          ...(more.length > 0 && { container: more }),
          ...(scoped !== undefined && { scoped: meaning(scoped) }),
        },
      ]
    }),
  )
}

/** Reads a fixture, and compares what it says with the approved statements beside it (APPROVE=1 approves). */
async function approved(file: string, text: string): Promise<{ problems: readonly object[] }> {
  const { graph, sources } = await readTexts({ 'a.jsonld': text })
  const lines = `${withoutLabels(statementsOf(graph)).join('\n')}\n`
  const path = join(FOLDER, file)
  if (process.env.APPROVE) writeFileSync(path, lines)
  expect(lines).toBe(readFileSync(path, 'utf8'))
  return sources[0]!
}

describe('schema.org becomes DCAT', () => {
  const text = readFileSync(join(FOLDER, 'schema-org.jsonld'), 'utf8')

  test.each([
    ['by its context', text],
    ['with the other scheme', text.replace('https://schema.org/', 'http://schema.org')],
    [
      'as a vocabulary',
      text.replace(
        '"https://schema.org/"',
        '{"@vocab": "https://schema.org/", "isPartOf": {"@type": "@id"}, "url": {"@type": "@id"}}',
      ),
    ],
  ])('%s', async (_, variant) => {
    // What has no word in DCAT keeps its own, with the scheme that it has.
    const { problems } = await approvedWith('schema-org.nt', variant)
    expect(problems).toEqual([])
  })

  async function approvedWith(file: string, variant: string): Promise<{ problems: readonly object[] }> {
    const { graph, sources } = await readTexts({ 'a.jsonld': variant })
    const lines = withoutLabels(
      statementsOf(graph).map((line) => line.replaceAll('https://schema.org/', 'http://schema.org/')),
    )
    const path = join(FOLDER, file)
    if (process.env.APPROVE && variant === text) writeFileSync(path, `${lines.join('\n')}\n`)
    expect(lines).toEqual(readFileSync(path, 'utf8').trimEnd().split('\n'))
    return sources[0]!
  }

  test('places stay, also of what a text becomes; the statements are counted as they were', async () => {
    const { graph, sources } = await readTexts({ 'a.jsonld': text })
    const dataset = graph.iri('https://data.example.be/id/dataset/bomen')
    const [period] = graph.objects(dataset, 'http://purl.org/dc/terms/temporal')
    const pointer = '/@graph/1/temporalCoverage'
    expect(graph.placeOfStatement(dataset, 'http://purl.org/dc/terms/temporal', period!)).toMatchObject({
      line: 30,
      pointer,
    })
    expect(graph.placeOfNode(period!)).toMatchObject({ line: 30, pointer })
    expect(sources[0]!.statements).toBe(77)
  })

  test('a node that DCAT describes already is left alone, and so is schema.org without datasets', async () => {
    for (const type of [['Dataset', 'http://www.w3.org/ns/dcat#Dataset'], ['Organization']]) {
      const { lines } = await ours({
        '@context': 'https://schema.org',
        '@id': 'http://a',
        '@type': type,
        name: 'x',
        url: 'http://u',
      })
      expect(lines.filter((line) => line.includes('http://schema.org/name'))).toHaveLength(1)
    }
  })
})

describe('the context of OSLO', () => {
  test('dates, texts and names are read as they are meant, which is told once', async () => {
    const { problems } = await approved('oslo.nt', readFileSync(join(FOLDER, 'oslo.jsonld'), 'utf8'))
    expect(problems).toMatchObject([
      {
        place: { line: 5, column: 13 },
        message: 'read.jsonld-repaired',
        args: { dates: 4, texts: 5, names: 2 },
        notice: true,
      },
      {
        place: { line: 20, column: 3 },
        message: 'read.jsonld-unknown',
        args: { count: 1, keys: 'kleur' },
        notice: true,
      },
    ])
  })

  test('so are they by a context that says the same; what is written out means what it says', async () => {
    const { lines, problems } = await ours({
      '@context': {
        dct: 'http://purl.org/dc/terms/',
        datum: { '@id': 'dct:issued', '@type': '@id' },
        m: 'http://www.w3.org/ns/dcat#mediatype',
      },
      '@id': 'http://a',
      datum: '2020-01-01',
      'dct:modified': { '@id': '2020-01-01' },
      m: 'x',
      'http://www.w3.org/ns/dcat#mediatype': 'y',
    })
    expect(lines).toEqual([
      `<http://a> <http://purl.org/dc/terms/issued> "2020-01-01"^^<${XSD}date> .`,
      '<http://a> <http://purl.org/dc/terms/modified> <2020-01-01> .',
      `<http://a> <http://www.w3.org/ns/dcat#mediaType> "x"^^<${XSD}string> .`,
      `<http://a> <http://www.w3.org/ns/dcat#mediatype> "y"^^<${XSD}string> .`,
    ])
    expect(problems).toMatchObject([{ message: 'read.jsonld-repaired', args: { dates: 1, texts: 0, names: 1 } }])
  })
})

test('pages of one collection are one: a dataset and its distributions in members and pages of their own', async () => {
  const D = 'http://www.w3.org/ns/dcat#'
  const page = (n: number, member: object): string =>
    JSON.stringify({
      '@context': { ...V, dcat: D, dct: 'http://purl.org/dc/terms/' },
      '@id': `http://feed?page=${n}`,
      member: { '@id': `http://member/${n}`, '@graph': member },
    })
  const { graph, sources } = await readTexts({
    'page1.jsonld': page(1, {
      '@id': 'http://d',
      '@type': 'dcat:Dataset',
      'dct:title': 'x',
      'dcat:distribution': { '@id': 'http://dist' },
    }),
    'page2.jsonld': page(2, {
      '@id': 'http://dist',
      '@type': 'dcat:Distribution',
      'dcat:accessURL': { '@id': 'http://u' },
    }),
    'page3.trig': `<http://feed?page=3> { } <http://member/3> { <http://dist> <http://purl.org/dc/terms/title> "csv" }`,
  })
  expect(sources.map(({ complete }) => complete)).toEqual([true, true, true])
  const { records } = findRecords(graph)
  expect(records.map(({ id }) => id)).toEqual(['http://d'])
  expect(records[0]!.owned).toContain(graph.iri('http://dist'))
  expect(graph.predicates(graph.iri('http://dist'))).toHaveLength(3)
})

describe('what is wrong is said where it stands, and what was read before is kept', () => {
  test.each<[text: string, column: number, message: string, args?: object]>([
    ['"a": 1,}', 7, 'read.json-comma-extra'],
    ['"a" 1}', 5, 'read.json-colon', { key: 'a' }],
    ['"a": 1 "b": 2}', 7, 'read.json-comma', { found: '"b": 2}' }],
    ['a: 1}', 1, 'read.json-key', { word: 'a' }],
    ["'a': 1}", 1, 'read.json-single-quote'],
    ['“a”: 1}', 1, 'read.curly-quote', { sign: '“' }],
    ['"a": "De "oude" bomen"}', 11, 'read.json-quote-inside', { found: 'oude' }],
    ['"a": "x\ny"}', 6, 'read.json-quote-open'],
    ['"a": "x\ty"}', 8, 'read.json-control', { code: 'U+0009' }],
    ['"a": "\\q"}', 7, 'read.escape', { escape: '\\q' }],
    ['"a": 01}', 6, 'read.json-number', { word: '01' }],
    ['"a": True}', 6, 'read.json-word', { word: 'True' }],
    ['"a": [1, 2}', 11, 'read.json-bracket', { sign: '}' }],
    ['"a": }', 6, 'read.json-value-missing'],
    ['// x\n"a": 1}', 1, 'read.json-comment'],
    ['"a": 1', 2, 'read.json-open', { sign: '{' }],
    ['"a": 1} {', 9, 'read.json-after'],
    [`"a": ${'['.repeat(300)}`, 261, 'read.json-deep', { limit: 256 }],
  ])('%s', async (text, column, message, args = {}) => {
    const before = '{ "@id": "http://a", "http://p": "x",\n'
    const { graph, sources } = await readTexts({ 'a.jsonld': before + text })
    const line = message === 'read.json-open' ? 1 : 2
    expect(sources[0]).toMatchObject({ complete: false, skipped: 1 })
    const problems = sources[0]!.problems.filter(({ notice }) => !notice)
    expect(problems).toMatchObject([
      { place: { line, column: line === 1 ? 1 : column }, message, args, hint: `${message}.hint` },
    ])
    expect(Object.keys({ ...formatMessagesEn, ...readingMessagesEn })).toContain(message)
    expect(graph.size).toBe(1)
  })

  test.each<[what: string, document: string, statements: number, message: string]>([
    ['a key that stands twice', '{"@id": "http://a", "http://p": "x", "http://p": "y"}', 1, 'read.json-repeated'],
    ['a number for a name', '{"http://p": {"@id": 5}, "http://q": "x"}', 1, 'read.jsonld-value'],
    ['a number for a class', '{"@type": 5, "http://q": "x"}', 1, 'read.jsonld-value'],
    ['an object for a value', '{"http://p": {"@value": {}}, "http://q": "x"}', 1, 'read.jsonld-value'],
    ['a keyword out of place', '{"@list": [], "http://q": "x"}', 0, ''],
    ['nothing', ' ', 0, 'read.json-empty'],
  ])('%s', async (_, document, statements, message) => {
    const { sources } = await readTexts({ 'a.jsonld': document })
    expect(sources[0]).toMatchObject({ statements })
    expect(sources[0]!.problems.map((problem) => problem.message)).toEqual(message === '' ? [] : [message])
  })

  test('keys that no context knows are told; names of the machine are names', async () => {
    const { lines, problems } = await ours({
      '@context': { toString: 'http://t' },
      '@id': 'http://a',
      toString: 'x',
      titel: 'y',
      constructor: 'z',
    })
    expect(lines).toHaveLength(1)
    expect(problems).toMatchObject([
      { message: 'read.jsonld-unknown', args: { count: 2, keys: 'titel, constructor' }, notice: true },
    ])
    const { sources } = await readTexts({
      'a.jsonld': '{"@context": {"@vocab": "http://v/"}, "__proto__": {"__proto__": 1}}',
    })
    expect(sources[0]).toMatchObject({ statements: 2, problems: [] })
  })

  test('whatever is wrong has one place and words', async () => {
    const text = [...readFileSync(resolve(import.meta.dirname, '../fixtures/readers/places/nodes.jsonld'), 'utf8')]
    const signs = [
      ...'{}[],:"\\@é🌳 \n1',
      '"@id":',
      '"@context":',
      '"@graph":',
      '"@list":',
      '"@value":',
      '"@type":',
      'null',
      '[]',
      '{}',
    ]
    const edit = fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2), fc.constantFrom(...signs))
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const edited = [...text]
        for (const [at, remove, sign] of edits)
          edited.splice(at % edited.length, remove, ...(remove === 2 ? [] : [sign]))
        const { sources } = await readTexts({ 'a.jsonld': edited.join('') }, { syntax: 'jsonld' })
        const lines = edited.join('').split(/\r\n?|\n/)
        for (const { place, message } of sources[0]!.problems) {
          expect(message).not.toBe('read.failed')
          expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a million brackets are no trouble', async () => {
    for (const open of ['[', '{"a":', '{"@context":']) {
      const { sources } = await readTexts({ 'a.jsonld': open.repeat(1_000_000) })
      expect(sources[0]!.problems.map(({ message }) => message)).toContain('read.json-deep')
    }
    // Who allows what the machine cannot do is told so.
    const deep = `${'{"http://p":'.repeat(50_000)}1${'}'.repeat(50_000)}`
    const { sources } = await readTexts({ 'a.jsonld': deep }, { limits: { depth: 100_000 } })
    expect(sources[0]).toMatchObject({ complete: false, problems: [{ message: 'read.json-deep' }] })
  })
})

describe.skipIf(!existsSync(CORPUS))('real files (skipped without ../shared/corpus)', () => {
  test('every one is read without network, with the statements of the manifest and as JsonLdParser reads it', async () => {
    const counts = corpusCounts(CORPUS, 'json-ld')
    const found = (await findSources([CORPUS], nodeIo())).filter(({ name }) => counts.has(relative(CORPUS, name)))
    expect(found.length).toBe(counts.size)
    let compared = 0
    for (const { name } of found) {
      const file = relative(CORPUS, name)
      const text = readFileSync(name, 'utf8')
      const { graph, sources } = await readTexts({ [file]: text }, { chunk: 4_099 })
      const { syntax, statements, problems } = sources[0]!
      // Project Open Data has a reader of its own.
      if (syntax !== 'jsonld') continue
      expect(
        problems.map(({ message }) => message),
        file,
      ).not.toContain('read.jsonld-context-unknown')
      const { triples } = counts.get(file)!
      if (triples === null) continue
      expect([statements, graph.size], file).toContain(triples)
      if (/"https?:\/\/schema\.org/.test(text)) continue
      const absolute = (line: string): boolean => !/<(?![a-z][a-z0-9+.-]*:)/i.test(line)
      expect(withoutLabels(statementsOf(graph).filter(absolute)), file).toEqual(
        withoutLabels((await theirs(text))!.filter(absolute)),
      )
      compared++
    }
    expect(compared).toBeGreaterThan(50)
  })
})
