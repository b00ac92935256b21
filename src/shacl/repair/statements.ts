/** Statements of a graph of shapes by property. */
import type { TermId } from '../../model.ts'
import { O, P, S } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'

export interface Statement {
  readonly subject: TermId
  readonly predicate: TermId
  readonly object: TermId
}

const known = new WeakMap<Graph, Map<TermId, Statement[]>>()

/** Statements with a property, in the order of the index; a statement in several graphs counts once. */
export function statementsOf(graph: Graph, property: string): readonly Statement[] {
  return byPredicate(graph).get(graph.iri(property)) ?? []
}

/** Properties that are used, in canonical order. */
export function propertiesOf(graph: Graph): string[] {
  return [...byPredicate(graph).keys()].map((predicate) => graph.value(predicate)).sort()
}

function byPredicate(graph: Graph): Map<TermId, Statement[]> {
  let index = known.get(graph)
  if (index !== undefined) return index
  index = new Map()
  const [s, p, o] = [S, P, O].map((column) => graph.columns[column]!) as [Int32Array, Int32Array, Int32Array]
  for (let i = 0; i < s.length; i++) {
    if (i > 0 && s[i] === s[i - 1] && p[i] === p[i - 1] && o[i] === o[i - 1]) continue
    const statement = { subject: s[i]!, predicate: p[i]!, object: o[i]! }
    const there = index.get(p[i]!)
    if (there) there.push(statement)
    else index.set(p[i]!, [statement])
  }
  known.set(graph, index)
  return index
}
