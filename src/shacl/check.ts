/** Looks over a graph of shapes before it is run: what is malformed, what was mended, what cannot be run at all. */
import { MetakeurError } from '../errors.ts'
import { graphOfQuads } from '../rdf/from-quads.ts'
import type { Graph } from '../rdf/graph.ts'
import { createCompiler } from './plan/plan.ts'
import { shapesWithTargets } from './plan/target.ts'
import { sh } from './plan/vocabulary.ts'
import { type Found, findMalformations, repaired } from './repair/repair.ts'
import { statementsOf } from './repair/statements.ts'
import { queryOf } from './sparql/query.ts'

export interface CheckedShapes {
  /** In order of place. */
  readonly found: readonly Found[]
  /** The shapes with everything mended that can be. */
  readonly repaired: Graph
  /** Why shapes cannot be run even so, each once. */
  readonly refusals: readonly MetakeurError[]
}

export function checkShapes(shapes: Graph): CheckedShapes {
  const found = findMalformations(shapes)
  const graph = repaired(shapes, found)
  return { found, repaired: graph, refusals: refusalsOf(graph) }
}

/** What stops each shape with a target from being compiled, and each query from being asked. */
export function refusalsOf(shapes: Graph): MetakeurError[] {
  const data = graphOfQuads([], 'nothing')
  const compiler = createCompiler(shapes, data, { answers: { rows: () => [], targets: () => [] } })
  const refusals = new Map<string, MetakeurError>()
  const attempt = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      if (!(error instanceof MetakeurError)) throw error
      refusals.set(JSON.stringify([error.key, error.args, error.place]), error)
    }
  }
  for (const node of shapesWithTargets(shapes)) attempt(() => compiler.shape(node))
  for (const property of ['sparql', 'target']) {
    for (const { subject, object } of statementsOf(shapes, sh(property)))
      attempt(() => queryOf(shapes, subject, object))
  }
  return [...refusals.values()]
}
