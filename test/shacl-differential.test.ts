/**
 * Compiled shapes and shacl-engine on real catalogues: the same results, to the last one. METAKEUR_FULL=1 runs every
 * file on all shapes (a quarter of an hour, nearly all of it shacl-engine's).
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../src/rdf/graph.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'
import { readShapes } from './read-shapes.ts'
import { engineResults, ourResults } from './shacl-engine-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const ROOT = resolve(import.meta.dirname, '..')
const CORPUS = join(ROOT, '../shared/corpus')
const OFFICIAL = join(ROOT, '../shared/official-shapes')
const here = existsSync(CORPUS) && existsSync(OFFICIAL)
if (!here) console.info('skipped: ../shared/corpus or ../shared/official-shapes is not here')
const full = process.env.METAKEUR_FULL === '1'

/** Statements of the largest file that is compared each time. */
const LARGEST = full ? Number.POSITIVE_INFINITY : 400

/** Shapes, and how many files apart they are run: shacl-engine needs long for our own ones. */
const SHAPES: Readonly<Record<string, readonly [path: string, every: number]>> = {
  'DCAT-AP 3.0.1': [join(OFFICIAL, 'dcat-ap-3.0.1/shapes.ttl'), 1],
  'DCAT-AP 3.0.1 ranges': [join(OFFICIAL, 'dcat-ap-3.0.1/range.ttl'), 1],
  'DCAT-AP 3.0.1 recommended': [join(OFFICIAL, 'dcat-ap-3.0.1/shapes_recommended.ttl'), 1],
  'HVD 3.0.0': [join(OFFICIAL, 'dcat-ap-hvd-3.0.0/hvd-SHACL.ttl'), 1],
  'ours of DCAT-AP-VL': [join(ROOT, 'shapes/dcat-ap-vl-2026-02-12.ttl'), 10],
  'ours of DCAT-AP': [join(ROOT, 'shapes/dcat-ap-3.0.1.ttl'), 10],
}

/**
 * The one file on which the two disagree: it states that dcat:Catalog is below dcat:Dataset, so that catalogues are
 * targets of shapes for datasets, and shacl-engine looks for subclasses in the shapes (see below). Results that only we
 * have, by shapes; there are none that only shacl-engine has.
 */
const SUBCLASSES = 'brandenburg-catalog-original-input.ttl.gz'
const ONLY_OURS: Readonly<Record<string, number>> = {
  'DCAT-AP 3.0.1': 4,
  'DCAT-AP 3.0.1 ranges': 4,
  'DCAT-AP 3.0.1 recommended': 43,
  'HVD 3.0.0': 14,
  'ours of DCAT-AP-VL': 23,
  'ours of DCAT-AP': 49,
}

async function smallGraphs(): Promise<{ name: string; graph: Graph }[]> {
  const names = (readdirSync(CORPUS, { recursive: true }) as string[]).filter((name) =>
    /\.(ttl|trig|nt|nq)(\.gz)?$/.test(name),
  )
  const found: { name: string; graph: Graph }[] = []
  for (const path of names.map((name) => join(CORPUS, name)).sort()) {
    if (!full && /ldes-flat/.test(path)) continue
    const { graph, sources } = await readSources([{ name: path, path, bytes: null }], {}, nodeIo())
    const wanted = graph.size <= LARGEST || path.endsWith(SUBCLASSES)
    if (sources[0]!.complete && wanted) found.push({ name: relative(CORPUS, path), graph })
  }
  return found
}

describe.skipIf(!here)('the corpus', async () => {
  const graphs = here ? await smallGraphs() : []

  test('is large enough to tell something', () => expect(graphs.length).toBeGreaterThan(150))

  test.each(Object.entries(SHAPES))(
    'by %s: both find the same',
    async (name, [path, every]) => {
      const shapes = await readShapes(path)
      let results = 0
      const different: string[] = []
      for (const [i, { name: file, graph }] of graphs.entries()) {
        if (!full && i % every > 0 && !(every === 1 && file.endsWith(SUBCLASSES))) continue
        const [ours, theirs] = [await ourResults(shapes, graph), await engineResults(shapes, graph)]
        results += ours.size
        const onlyOurs = [...ours].filter((one) => !theirs.has(one))
        if (file.endsWith(SUBCLASSES)) expect(onlyOurs.length).toBe(ONLY_OURS[name])
        else different.push(...onlyOurs.map((one) => `${file}: only ours: ${one}`))
        for (const one of theirs) if (!ours.has(one)) different.push(`${file}: only theirs: ${one}`)
      }
      expect(different).toEqual([])
      expect(results).toBeGreaterThan(30)
    },
    full ? 3_600_000 : 120_000,
  )
})

/** Where the two differ, and what the Recommendation says; each in its smallest form: [shapes, data, ours, theirs]. */
const NAMED: Readonly<Record<string, readonly [string, string, number, number]>> = {
  'a class that the data put below another: shacl-engine looks for subclasses in the shapes (SHACL 1.1)': [
    'ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:class ex:A ] .',
    'ex:B rdfs:subClassOf ex:A . ex:n ex:p ex:v . ex:v a ex:B .',
    0,
    1,
  ],
  'a target that the data put below another (SHACL 2.1.3.2)': [
    'ex:S sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .',
    'ex:B rdfs:subClassOf ex:A . ex:n a ex:B .',
    1,
    0,
  ],
  'a subclass that only the shapes state (SHACL 1.1: the data graph decides)': [
    'ex:S sh:targetClass ex:A ; sh:property [ sh:path ex:p ; sh:minCount 1 ] . ex:B rdfs:subClassOf ex:A .',
    'ex:n a ex:B .',
    0,
    1,
  ],
  'a pattern on a blank node, which has no text (SHACL 4.4.3)': [
    'ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:pattern "." ] .',
    'ex:n ex:p [] .',
    1,
    0,
  ],
  'data without any statement (SHACL 3.4: a target node need not be there)': [
    'ex:S sh:targetNode ex:n ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .',
    '',
    1,
    0,
  ],
  'the inverse of a path that is no property (SHACL 2.3.1.4)': [
    'ex:S sh:targetNode ex:n ; sh:property [ sh:path [ sh:inversePath ( ex:p ex:q ) ] ; sh:maxCount 0 ] .',
    'ex:m ex:p ex:o . ex:o ex:q ex:n .',
    1,
    0,
  ],
  'an alternative that is a sequence (SHACL 2.3.1.3)': [
    'ex:S sh:targetNode ex:n ; sh:property [ sh:path [ sh:alternativePath ( ( ex:p ex:q ) ex:r ) ] ; sh:minCount 1 ] .',
    'ex:n ex:p ex:o . ex:o ex:q ex:v .',
    0,
    1,
  ],
  'a shape of values within another (SHACL 4.7.3: of the values, not of what they belong to)': [
    `ex:S sh:targetNode ex:n ; sh:property [ sh:path ex:p ; sh:node [ sh:property [
       sh:path ex:q ; sh:qualifiedValueShape [ sh:class ex:A ] ; sh:qualifiedMinCount 1 ] ] ] .`,
    'ex:n ex:p ex:o . ex:o ex:q ex:v . ex:v a ex:A .',
    0,
    1,
  ],
}

describe('where the two differ by name', () => {
  const HEAD = '@prefix ex: <http://example.org/> .\n'
  test.each(Object.entries(NAMED))('%s', async (_, [shapes, data, ours, theirs]) => {
    const [s, d] = [turtleGraph(HEAD + shapes), turtleGraph(HEAD + data)]
    expect([(await ourResults(s, d)).size, (await engineResults(s, d)).size]).toEqual([ours, theirs])
  })
})
