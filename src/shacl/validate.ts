/** Plain SHACL: any shapes on any data, whatever their targets; Core is compiled, SPARQL is asked of shacl-engine. */
import type { Looked, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import type { PlanResult } from './plan/model.ts'
import { type Compiler, createCompiler, planShapes } from './plan/plan.ts'
import { usesSparql } from './plan/sparql.ts'

export interface Validated {
  /** Each once, in canonical order. */
  readonly results: readonly PlanResult[]
  /** Focus nodes of each shape with a target, in canonical order of the shapes. */
  readonly targeted: ReadonlyMap<TermId, readonly TermId[]>
  /** Focus nodes of all of them. */
  readonly nodes: ReadonlySet<TermId>
  /** What every shape looked at, those within other shapes included, in canonical order. */
  readonly looked: ReadonlyMap<TermId, Looked>
}

/**
 * Validates data against shapes (SHACL Core and SPARQL, W3C Recommendation of 2017-07-20).
 *
 * @throws MetakeurError exit 3 when a shape cannot be run: it is never a pass
 */
export async function validateGraph(
  shapes: Graph,
  data: Graph,
  options: { readonly details?: boolean } = {},
): Promise<Validated> {
  if (!usesSparql(shapes)) return run(createCompiler(shapes, data, options))
  const { createAnswers } = await import('./sparql/answers.ts')
  const answers = await createAnswers(shapes, data)
  let found: Validated
  // A shape within a shape may ask only when another answer is there; shapes are not recursive, so this ends.
  do found = run(createCompiler(shapes, data, { ...options, answers }))
  while (await answers.gather())
  return found
}

function run(compiler: Compiler): Validated {
  const { shapes, data } = compiler
  const results: PlanResult[] = []
  const targeted = new Map<TermId, readonly TermId[]>()
  for (const { node, targets, validate } of planShapes(compiler)) {
    const nodes = targets()
    for (const focus of nodes) validate(focus, (result) => results.push(result))
    targeted.set(node, nodes)
  }
  const compiled = [...compiler.compiled.values()].sort((a, b) => shapes.compare(a.node, b.node))
  return {
    results: sorted(shapes, data, results),
    targeted,
    nodes: new Set([...targeted.values()].flat()),
    looked: new Map(compiled.map(({ node, looked }) => [node, looked])),
  }
}

function sorted(shapes: Graph, data: Graph, results: readonly PlanResult[]): PlanResult[] {
  const terms = ranks(data, results, ({ focus, value }) => [focus, value])
  const inShapes = ranks(shapes, results, ({ shape, argument }) => [shape, argument])
  const compare = (a: PlanResult, b: PlanResult): number =>
    terms(a.focus) - terms(b.focus) ||
    order(a.path, b.path) ||
    terms(a.value) - terms(b.value) ||
    order(a.component, b.component) ||
    inShapes(a.shape) - inShapes(b.shape) ||
    inShapes(a.argument) - inShapes(b.argument)
  const all = [...results].sort(compare)
  return all.filter((result, i) => i === 0 || compare(all[i - 1]!, result) !== 0)
}

/** Places in canonical order of the terms that results mention; comparing terms themselves is dear. */
function ranks(
  graph: Graph,
  results: readonly PlanResult[],
  mentioned: (result: PlanResult) => readonly TermId[],
): (term: TermId) => number {
  const terms = new Set<TermId>()
  for (const result of results) for (const term of mentioned(result)) if (term >= 0) terms.add(term)
  const sorted = [...terms].sort((a, b) => graph.compare(a, b))
  const rank = new Map(sorted.map((term, i) => [term, i]))
  return (term) => rank.get(term) ?? -1
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
