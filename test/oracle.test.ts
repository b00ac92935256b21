import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../src/rdf/graph.ts'
import { PREFIX_LINES, prefixed } from '../src/rdf/namespaces.ts'
import { createEngine } from '../src/shacl/index.ts'
import { loadShapes } from '../src/shacl/parse.ts'
import { repairedShapes } from './official-shapes.ts'
import { allNodes } from './shape-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const ROOT = join(import.meta.dirname, '..')
const OFFICIAL = join(ROOT, '../shared/official-shapes')
const FIXTURES = join(ROOT, 'fixtures/dcat-ap-vl-2026-02-12')
const missing = !existsSync(OFFICIAL)
if (missing)
  console.info('oracle: ../shared/official-shapes is not here, so nothing is compared with the published shapes')

describe.skipIf(missing)('the published shapes of DCAT-AP-VL, repaired', async () => {
  const engine = createEngine(
    await loadShapes(readFileSync(join(ROOT, 'shapes/dcat-ap-vl-2026-02-12.ttl'), 'utf8'), 'vl'),
  )
  const { shapes, repairs } = missing
    ? { shapes: new Store(), repairs: {} }
    : repairedShapes(join(OFFICIAL, 'dcat-ap-vl-2026-02-12/DCAT-AP-VL-SHACL.ttl'))

  // biome-ignore lint/suspicious/noExplicitAny: N3's store is an RDF/JS dataset
  const theirs = (turtle: string) => found(new Validator(shapes as any, { factory: DataFactory }), turtle)

  async function ours(graph: Graph): Promise<string[]> {
    const results = (await engine.validate(graph, allNodes(graph))).filter(({ severity }) => severity === 'error')
    return distinct(
      results.map(({ focus, path }) => `${graph.isBlank(focus) ? '[]' : graph.value(focus)} ${prefixed(path)}`),
    )
  }

  test('needed as many repairs as their malformations were counted', () => {
    // Of the 86 strings that are cast, two are the counts that are lowered; the 70 classes are 54 ranges and four choices
    // of three.
    const counted = { unlimited: 48, cast: 84, lowered: 2, resource: 15, classes: 70, paths: 3, sample: 1, dates: 2 }
    expect(repairs).toEqual(counted)
  })

  test.each(['valid.minimal.ttl', 'valid.full.ttl'])('find nothing in %s, and neither do we', async (name) => {
    const turtle = readFileSync(join(FIXTURES, name), 'utf8')
    expect(await theirs(turtle)).toEqual([])
    expect(await ours(turtleGraph(turtle))).toEqual([])
  })

  test('miss the same in an empty dataset', async () => {
    const empty = '<https://a.be/d> a dcat:Dataset .'
    const expected = [
      'dcat:contactPoint',
      'dct:accessRights',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dct:title',
    ]
    expect(await theirs(empty)).toEqual(expected.map((property) => `https://a.be/d ${property}`))
    expect(await ours(turtleGraph(empty))).toEqual(await theirs(empty))
  })

  /** What only they find, by fixture and line, and why. */
  const ONLY_THEIRS: readonly (readonly [RegExp, RegExp])[] = [
    // Every sample must be a whole distribution, because their shape of samples targets dcat:Distribution.
    [/./, /^(voorbeeld\/\w+|fout) (dcat:accessURL|dct:identifier)$/],
    [/misspelt-terms|lenient/, /^\[\] (dcat:accessURL|dct:identifier)$/],
    // A sample that is not described may be described elsewhere.
    [/text-for-nodes/, /bomen\.png dcat:downloadURL$/],
    // A series or catalogue that is also called a dataset must be a whole dataset.
    [/lenient/, /^(catalogus|serie\/luchtkwaliteit) dct:accessRights$/],
    // A mandatory value under a misspelt term is missing; we say that it is misspelt.
    [/misspelt-mandatory/, /(dcat:endpointURL|\.source|\.target)$/],
  ]

  test.each(missing ? [] : readdirSync(FIXTURES).filter((name) => name.endsWith('.ttl')))(
    'find nothing in %s that we do not find',
    async (name) => {
      const turtle = readFileSync(join(FIXTURES, name), 'utf8')
      const found = new Set(await ours(turtleGraph(turtle)))
      const left = (await theirs(turtle))
        .filter((line) => !found.has(line))
        .map((line) => line.replace('https://data.voorbeeldstad.be/id/', ''))
      expect(left.filter((line) => !ONLY_THEIRS.some(([file, why]) => file.test(name) && why.test(line)))).toEqual([])
    },
  )
})

describe.skipIf(missing)('the published shapes of DCAT-AP', async () => {
  const engine = createEngine(await loadShapes(readFileSync(join(ROOT, 'shapes/dcat-ap-3.0.1.ttl'), 'utf8'), 'ap'))
  const text = missing ? '' : readFileSync(join(OFFICIAL, 'dcat-ap-3.0.1/shapes.ttl'), 'utf8')
  // biome-ignore lint/suspicious/noExplicitAny: N3's store is an RDF/JS dataset
  const validator = new Validator(new Store(new Parser().parse(text)) as any, { factory: DataFactory })

  test.each(missing ? [] : readdirSync(FIXTURES).filter((name) => name.endsWith('.ttl')))(
    'find nothing in %s that we do not find',
    async (name) => {
      const turtle = readFileSync(join(FIXTURES, name), 'utf8')
      const graph = turtleGraph(turtle)
      const ours = new Set(
        (await engine.validate(graph, allNodes(graph))).map(
          ({ focus, path }) => `${graph.isBlank(focus) ? '[]' : graph.value(focus)} ${prefixed(path)}`,
        ),
      )
      const theirs = await found(validator, turtle)
      const left = theirs
        .filter((line) => !ours.has(line))
        .map((line) => line.replace('https://data.voorbeeldstad.be/id/', ''))
      expect(left).toEqual([])
      if (name === 'invalid.missing-values.ttl') expect(theirs.length).toBeGreaterThan(10)
    },
  )
})

describe.skipIf(missing)('the official test inputs of OSLO', async () => {
  const folder = join(OFFICIAL, 'oslo-validator-2023/testdata')
  const files = missing
    ? []
    : (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.nt')).sort()
  const engine = createEngine(
    await loadShapes(readFileSync(join(ROOT, 'shapes/dcat-ap-vl-2026-02-12.ttl'), 'utf8'), 'vl'),
  )

  test('are all there', () => expect(files.length).toBe(58))

  test.each(files)('%s is validated', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    let readable = true
    try {
      new Parser({ format: 'N-Triples' }).parse(text)
    } catch {
      readable = false
    }
    if (!readable) return expect(name).toMatch(/^$/)
    const graph = turtleGraph(text)
    const results = await engine.validate(graph, allNodes(graph))
    expect(await engine.validate(graph, allNodes(graph))).toEqual(results)
    if (/error-/.test(name)) expect(results.some(({ severity }) => severity === 'error')).toBe(true)
  })
})

/** `focus property`, for IRIs and blank nodes, of the violations that published shapes find. */
async function found(validator: Validator, turtle: string): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: as above; without terms the targets of the shapes are used
  const data = { dataset: new Store(new Parser().parse(`${PREFIX_LINES}\n${turtle}`)) } as any
  const { results } = (await validator.validate(data, undefined as never)) as unknown as {
    results: {
      focusNode: { term: { termType: string; value: string } }
      path: { predicates: { value: string }[] }[]
      severity: { value: string }
    }[]
  }
  return distinct(
    results
      .filter(({ severity }) => severity.value.endsWith('#Violation'))
      .map(({ focusNode: { term }, path }) => {
        const focus = term.termType === 'BlankNode' ? '[]' : term.value
        return `${focus} ${prefixed(path[0]!.predicates[0]!.value)}`
      }),
  )
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort()
}
