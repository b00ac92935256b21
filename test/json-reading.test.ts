import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Place } from '../src/model.ts'
import { LINE, O, P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { LONG } from '../src/readers/json-long.ts'
import { readJson } from '../src/readers/json-tree.ts'
import { plain } from '../src/readers/portals/plain.ts'
import { PACKAGE } from '../src/readers/portals/schemas/ckan.ts'
import { CATALOG, DATASET as POD } from '../src/readers/portals/schemas/datajson.ts'
import { RECORD } from '../src/readers/portals/schemas/dcat-ap-se.ts'
import { misfits } from '../src/readers/portals/schemas/form.ts'
import { DATASET as ODS, OLD_DATASET } from '../src/readers/portals/schemas/opendatasoft.ts'
import { ASSET, VIEW } from '../src/readers/portals/schemas/socrata.ts'
import type { Schema } from '../src/readers/portals/schemas/types.ts'
import { DATASET as UDATA } from '../src/readers/portals/schemas/udata.ts'
import { isEmptyNode, type Value, whole } from '../src/readers/portals/value.ts'
import { readTexts, statementsOf } from './read-text.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures/readers/jsonld')

describe('a tree of JSON', () => {
  test('is what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat({ max: 3 }), (json, spaces) => {
        const value = JSON.parse(json)
        const text = JSON.stringify(value, null, spaces)
        const { root, fault } = readJson(text, 100)
        expect(fault).toBeNull()
        expect(JSON.stringify(plain(whole(root!)))).toBe(JSON.stringify(value))
      }),
    )
  })

  test.each([
    ['0', 0],
    ['-0', -0],
    ['10', 10],
    ['123456789012345', 123456789012345],
    ['123456789012345678901', 1.2345678901234568e20],
    ['1.5e3', 1500],
    ['-1E-2', -0.01],
    ['true', true],
    ['null', null],
  ])('%s', (text, value) => {
    for (const around of ['', ' ', '\n']) {
      expect(readJson(text + around, 9).root).toMatchObject({ value, offset: 0 })
      expect(readJson(`[${text}${around}]`, 9).root).toMatchObject({ items: [{ value, offset: 1 }] })
    }
  })

  test.each(['01', '1.', '1e', '-', '+1', '.5', '1x', 'truex', 'nul', 'NaN', '0x1', '1-'])('%s is refused', (text) => {
    for (const one of [text, `[${text}]`, `{"a": ${text}}`]) expect(readJson(one, 9).fault).not.toBeNull()
  })

  test('a key that stands twice is told, however many there are and however they are written', () => {
    for (const count of [2, 11, 12, 13, 40, 2000]) {
      const keys = Array.from({ length: count }, (_, i) => `key ${i}`)
      const text = (more: string): string => `{${[...keys.map((key) => `"${key}":{"key 0":1}`), more].join()}}`
      expect(readJson(text('"x":1'), 9).repeated).toEqual([])
      for (const twice of ['key 0', `key ${count - 1}`, 'key\\u00200']) {
        const { root, repeated } = readJson(text(`"${twice}":2`), 9)
        expect(repeated).toMatchObject([{ message: 'read.json-repeated', counts: { value: 2 } }])
        expect(root).toMatchObject({ members: { length: count } })
      }
      const long = 'k'.repeat(100)
      expect(readJson(text(`"${long}":1,"${long}":2`), 9).repeated).toHaveLength(1)
    }
  })

  test('a part of a text has the offsets of that text, and a gap is passed over', () => {
    const text = 'xx[{"a": 1}, {"b": 2}, {"c": 3}]yy'
    const part = readJson(text, 9, 13, 21)
    expect(part).toMatchObject({ fault: null, root: { offset: 13, members: [{ key: 'b', value: { offset: 19 } }] } })
    const cut = readJson(text, 9, 2, 32, { from: 11, to: 31 })
    expect(cut).toMatchObject({ fault: null, root: { items: { length: 1 } } })
    expect(readJson(text, 9, 2, 30).fault).toMatchObject({ message: 'read.json-open', offset: 23 })
  })
})

describe('JSON-LD that is read item by item', () => {
  function spots(graph: Graph): string[] {
    const [s, p, o, lines] = [S, P, O, LINE].map((column) => graph.columns[column]!)
    const text = ({ line, column, pointer }: Place): string => `${line}:${column} ${pointer}`
    return [...lines!.keys()].map((row) => {
      const place = graph.placeOfStatement(s![row]!, graph.value(p![row]!), o![row]!)!
      return `${graph.value(s![row]!)} ${text(graph.placeOfNode(s![row]!)!)} ${text(place)}`
    })
  }
  async function read(text: string, name = 'a.jsonld'): Promise<unknown> {
    const { graph, sources } = await readTexts({ [name]: text })
    const { problems, complete, skipped } = sources[0]!
    return { problems, complete, skipped, lines: statementsOf(graph), spots: spots(graph).sort() }
  }
  /** At once, and item by item: white space makes it long. */
  async function both(text: string): Promise<[unknown, unknown]> {
    return [await read(text), await read(text + ' '.repeat(LONG))]
  }
  const nodes = Array.from({ length: 30 }, (_, i) => ({
    '@id': `http://e/${i}`,
    '@type': i % 2 ? 'Dataset' : ['Dataset', 'Other'],
    title: { nl: `één ${i}`, en: ['a', 'b'] },
    part: [{ name: 'x' }, { '@id': '_:b' }, { '@value': 1, '@type': 'http://t' }],
    list: { '@list': [1, [2, 3]] },
    'a/b~c': null,
    unknown: i,
    byName: { x: { '@id': 'http://e/x' }, y: 'z' },
  }))
  const context = {
    '@vocab': 'http://v/',
    title: { '@container': '@language' },
    byName: { '@container': '@id' },
    all: { '@container': '@list' },
    unknown: null,
  }

  test.each([
    ['a graph', { '@context': context, '@graph': nodes }],
    ['a graph before its context', { '@graph': nodes, '@context': context }],
    ['a named graph', { '@context': context, '@id': 'http://g', '@graph': nodes, title: { nl: 'x' } }],
    ['a bare list', nodes.map((node) => ({ '@context': context, ...node }))],
    ['values of a property', { '@context': context, '@id': 'http://c', dataset: nodes }],
    ['a list of RDF', { '@context': context, '@id': 'http://c', all: nodes }],
    ['deep in a document', { '@context': context, '@id': 'http://c', part: { part: nodes } }],
  ])('%s', async (_, document) => {
    for (const text of [JSON.stringify(document), JSON.stringify(document, null, 1)]) {
      const [whole, apart] = await both(text)
      expect(apart).toEqual(whole)
      expect((whole as { lines: string[] }).lines.length).toBeGreaterThan(300)
    }
  })

  test('pointers that are found again are those that were there', async () => {
    const text = JSON.stringify({ '@context': context, '@graph': nodes }, null, 1)
    const [, apart] = (await both(text)) as { spots: string[] }[]
    // A script in a page keeps them; it begins one line further on.
    const page = (await read(`<html><script type="application/ld+json">\n${text}</script></html>`, 'a.html')) as {
      spots: string[]
    }
    const shifted = apart!.spots.map((spot) => spot.replace(/ (\d+):/g, (_, line) => ` ${Number(line) + 1}:`))
    const named = (spot: string): string => spot.replace(/^0[._](?:0-)?/, '')
    expect(page.spots.map(named).sort()).toEqual(shifted.map(named).sort())
  })

  test.skipIf(!existsSync(FIXTURES)).each(readdirSync(FIXTURES).filter((file) => file.endsWith('.jsonld')))(
    '%s',
    async (file) => {
      const [whole, apart] = await both(readFileSync(join(FIXTURES, file), 'utf8'))
      expect(apart).toEqual(whole)
    },
  )

  test('also when something is wrong', async () => {
    const text = JSON.stringify({ '@context': context, '@graph': nodes }, null, 1)
    const graph = text.indexOf('"@graph"')
    const signs = fc.constantFrom('"', ',', '{', '}', '[', ']', ':', 'x', ' ', '\\', '\n', '0', '"title":1,')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: graph, max: text.length - 1 }),
        fc.nat({ max: 3 }),
        signs,
        async (from, length, sign) => {
          const [whole, apart] = await both(text.slice(0, from) + sign + text.slice(from + length))
          expect(apart).toEqual(whole)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('records are held against their schema as ajv does', () => {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, ownProperties: true })

  /** Places and what is wrong there, without what is empty. */
  function byAjv(schema: Schema, record: Value): string[] {
    const validate = ajv.compile(schema)
    validate(plain(record))
    return (validate.errors ?? []).flatMap(({ instancePath, keyword, params }) => {
      const keys = instancePath.split('/').slice(1)
      if (keyword === 'additionalProperties') keys.push(params.additionalProperty)
      let { node } = record
      for (const key of keys.map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))) {
        node = node.kind === 'array' ? node.items[Number(key)]! : node.kind === 'object' ? node.members.find((one) => one.key === key)!.value : node // biome-ignore format: one step
      }
      return isEmptyNode(node) ? [] : [`${keys.join('/')} ${keyword === 'type' ? String(params.type) : 'unknown'}`]
    })
  }

  const scalar = fc.constantFrom<unknown>(null, '', ' ', 'x', 0, 1.5, true, [], {}, [null], ['x'], { nl: 'x' }, [['x']])
  test.each([
    ['ckan', PACKAGE],
    ['datajson', POD],
    ['catalogue of data.json', CATALOG],
    ['DCAT-AP-SE', RECORD],
    ['opendatasoft', ODS],
    ['opendatasoft v1', OLD_DATASET],
    ['socrata', ASSET],
    ['view of socrata', VIEW],
    ['udata', UDATA],
  ])('%s', (_, schema) => {
    const valueFor = ({ properties, items }: Schema, depth: number): fc.Arbitrary<unknown> => {
      const choices: fc.Arbitrary<unknown>[] = [scalar]
      if (properties && depth > 0) {
        const some = fc.constantFrom(...Object.entries(properties))
        const member = some.chain(([key, inner]) => fc.tuple(fc.constant(key), valueFor(inner, depth - 1)))
        const more = fc.tuple(fc.constantFrom('zzz', '__proto__', 'constructor'), scalar)
        choices.push(fc.array(fc.oneof(member, member, more), { maxLength: 6 }).map(Object.fromEntries))
      }
      if (items && depth > 0) choices.push(fc.array(valueFor(items, depth - 1), { maxLength: 3 }))
      return fc.oneof(...choices)
    }
    fc.assert(
      fc.property(valueFor(schema, 3), (value) => {
        const record = whole(readJson(JSON.stringify(value), 100).root!)
        const ours = misfits(schema, record).map(({ keys, types }) => `${keys.join('/')} ${types ?? 'unknown'}`)
        expect(ours.sort()).toEqual(byAjv(schema, record).sort())
      }),
      { numRuns: 150 },
    )
  })
})
