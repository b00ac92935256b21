/** What the build stores of shapes is what the files of shapes say, but for the words. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { hashOf, profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { O, P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { createEngine } from '../src/shacl/index.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'
import { restoredShapes, type StoredShapes, storedShapes } from '../src/stored-shapes.ts'

const ROOT = resolve(import.meta.dirname, '..')
const io = nodeIo()
const load = profileShapes(io.asset)
const told = /(?:shacl#(?:name|description|message)|rdf-schema#seeAlso)$/

/** Statements in any order, blank nodes by the order in which they come. */
function statements(graph: Graph, wanted: (predicate: string) => boolean): string[] {
  const text = (term: number): string => (graph.isBlank(term) ? '_' : graph.terms.key(term))
  const [s, p, o] = [S, P, O].map((column) => graph.columns[column]!) as [Int32Array, Int32Array, Int32Array]
  return Array.from(s, (subject, row) => [text(subject), graph.value(p[row]!), text(o[row]!)])
    .filter(([, predicate]) => wanted(predicate!))
    .map((statement) => statement.join(' '))
    .sort()
}

/** As it comes out of a file. */
async function storedOf(profile: (typeof profiles)[number]): Promise<StoredShapes> {
  const loaded = await load(profile)
  return deserialize(serialize(storedShapes(loaded.shapes, hashOf(loaded, io.sha256))))
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('has its rules, its statements and its hash', async () => {
    const made = await load(profile)
    const asked: string[] = []
    const read = profileShapes(
      async (name) => {
        throw new Error(`${name} is read`)
      },
      async (name) => {
        asked.push(name)
        return storedOf(profile)
      },
    )
    const stored = await read(profile)
    expect(asked).toEqual([`${id}.shapes`])
    expect(hashOf(stored, io.sha256)).toBe(hashOf(made, io.sha256))
    const byIri = (graph: Graph) => (shape: (typeof made.shapes.nodeShapes)[number]) => ({
      ...shape,
      properties: shape.properties.map((rule) => ({ ...rule, node: graph.value(rule.node) })),
    })
    const [here, there] = [made.shapes, stored.shapes]
    expect(there.nodeShapes.map(byIri(there.graph))).toEqual(here.nodeShapes.map(byIri(here.graph)))
    expect(statements(there.graph, () => true)).toEqual(statements(here.graph, (predicate) => !told.test(predicate)))
  })
})

test('stored rules find what the others find', async () => {
  const path = join(ROOT, 'fixtures/examples/catalogue.ttl')
  const { graph } = await readSources([{ name: path, path, bytes: null }], {}, io)
  const nodes = [...new Set(graph.columns[S]!)]
  let found = 0
  for (const profile of profiles) {
    const [here, there] = [(await load(profile)).shapes, restoredShapes(await storedOf(profile))!]
    const results = await createEngine(here).validate(graph, nodes)
    expect(await createEngine(there).validate(graph, nodes)).toEqual(results)
    found += results.length
  }
  expect(found).toBeGreaterThan(50)
})

test('what a machine of another byte order stored is read from the files', async () => {
  const profile = profiles[0]!
  const stored = { ...(await storedOf(profile)), one: Int32Array.of(0x01000000) }
  expect(restoredShapes(stored)).toBeNull()
  let read = 0
  const asset = async (name: string): Promise<string> => {
    read++
    return readFileSync(join(ROOT, name), 'utf8')
  }
  const { shapes } = await profileShapes(asset, async () => stored)(profile)
  expect(shapes.nodeShapes).toEqual((await load(profile)).shapes.nodeShapes)
  expect(read).toBe(1 + profile.borrows.length)
})

test('the sources have nothing built beside them', async () => {
  expect(await io.built!(`${profiles[0]!.id}.shapes`)).toBeNull()
})
