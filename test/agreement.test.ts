/**
 * Our shapes and the published ones on every RDF file of the corpus: they find the same, or differ in a way that has a
 * name and a reason (agreement/classes.ts). A difference without one fails.
 */
import { describe, expect, test } from 'vitest'
import { DIFFERENCES, type Situation } from './agreement/classes.ts'
import { type CorpusFile, corpusFiles, here } from './agreement/corpus.ts'
import { type Said, statementsOf } from './agreement/results.ts'
import { compare, PUBLISHED, type Sides, sidesOf } from './agreement/sides.ts'
import { turtleGraph } from './turtle-graph.ts'

if (!here) console.info('skipped: agreement with the published shapes, ../shared is not here')

interface Agreement {
  same: number
  /** Differences by side and name of their class. */
  readonly counts: Map<string, number>
  readonly unexplained: string[]
}

const nothing = (): Agreement => ({ same: 0, counts: new Map(), unexplained: [] })

describe.skipIf(!here)('our shapes and the published ones', async () => {
  const files = here ? await corpusFiles() : []
  const named = new Set<string>()

  test('are compared on many files', () => expect(files.length).toBeGreaterThan(400))

  test.each(Object.keys(PUBLISHED))('%s: every difference has a name', async (id) => {
    const sides = await sidesOf(id)
    const agreement = nothing()
    for (const file of files) await countFile(sides, file, agreement)
    const { same, counts, unexplained } = agreement
    const words = [...counts].sort().map(([name, n]) => `${name} ${n}`)
    console.info(`${id}: ${same} the same; ${words.join('; ')}`)
    for (const name of counts.keys()) named.add(name)
    expect(unexplained.slice(0, 20)).toEqual([])
    expect(same).toBeGreaterThan(200)
  })

  test('no name is left that no difference has', () => {
    const unused = DIFFERENCES.map(({ side, name }) => `${side}: ${name}`).filter((name) => !named.has(name))
    expect(unused).toEqual([])
  })

  const ONE = '<https://a.be/d> a dcat:Dataset ; dct:description "x"@nl ; dcat:contactPoint <https://a.be/c> .'

  test.each([
    ['a rule that is missing', 'dcat-ap', ONE, { without: 'dcat-ap-dataset-title-missing' }, 'theirs | missing'],
    ['a rule too many', 'dcat-ap', ONE, { published: [] }, 'ours | missing'],
    ['a severity', 'dcat-ap', ONE, { severity: 'warning' as const }, 'severity | missing'],
  ])('what is not named is told: %s', async (_, id, turtle, change, expected) => {
    const agreement = nothing()
    await countFile(changed(await sidesOf(id), change), { name: 'one.ttl', graph: turtleGraph(turtle) }, agreement)
    expect(agreement.unexplained.some((line) => line.startsWith(`one.ttl | ${expected} | https://a.be/d`))).toBe(true)
  })
})

/** Sides of which ours lack a rule or judge it otherwise, or theirs lack files. */
function changed(sides: Sides, change: { without?: string; published?: Sides['files']; severity?: 'warning' }): Sides {
  const engine: Sides['engine'] = {
    ...sides.engine,
    validate: async (graph, focus) =>
      (await sides.engine.validate(graph, focus))
        .filter(({ rule }) => rule !== change.without)
        .map((result) => ({ ...result, severity: change.severity ?? result.severity })),
  }
  return { ...sides, engine, files: change.published ?? sides.files }
}

async function countFile(sides: Sides, { name, graph }: CorpusFile, agreement: Agreement): Promise<void> {
  const { theirs, ours, asked } = await compare(sides, graph)
  const [theirsBy, oursBy] = [statementsOf(theirs), statementsOf(ours)]
  const rules = new Map(sides.shapes.nodeShapes.flatMap(({ properties }) => properties.map((rule) => [rule.id, rule])))
  const explain = (side: 'theirs' | 'ours' | 'severity', said: Said): void => {
    const other = side === 'theirs' ? oursBy : theirsBy
    const at: Situation = { graph, said, other, sides, asked, rule: side === 'theirs' ? null : rules.get(said.by)! }
    const found = DIFFERENCES.find(
      (one) => one.side === side && (one.in === undefined || one.in.includes(sides.profile.id)) && one.is(at),
    )
    if (found === undefined) agreement.unexplained.push(example(name, side, at))
    else agreement.counts.set(`${side}: ${found.name}`, (agreement.counts.get(`${side}: ${found.name}`) ?? 0) + 1)
  }
  for (const [key, all] of theirsBy) {
    const mine = oursBy.get(key)
    if (mine === undefined) for (const one of all) explain('theirs', one)
    else {
      agreement.same++
      if (worst(all) !== worst(mine)) explain('severity', mine[0]!)
    }
  }
  for (const [key, all] of oursBy) if (!theirsBy.has(key)) for (const one of all) explain('ours', one)
}

function worst(all: readonly Said[]): Said['severity'] {
  return (['error', 'warning', 'info'] as const).find((one) => all.some(({ severity }) => severity === one))!
}

function example(file: string, side: string, { graph, said }: Situation): string {
  const word = (term: number): string => (term < 0 ? '-' : graph.isBlank(term) ? '[]' : graph.value(term).slice(0, 100))
  const types = said.value < 0 ? [] : graph.objects(said.value, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  const type = types.map((one) => graph.value(one).replace(/^.*[/#]/, '')).join('+')
  return [file, side, said.kind, word(said.focus), said.path, said.asked, word(said.value), type, said.by].join(' | ')
}
