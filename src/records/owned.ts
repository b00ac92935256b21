import type { NodeKind, TermId } from '../model.ts'
import { O, P } from '../rdf/columns.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import { inOrder } from '../rdf/searching.ts'
import { kindByClass, kindByProperty } from './kinds.ts'

/** How many described IRIs lie between a record and what it owns: distribution and its licence, concept and its scheme. */
const IRI_HOPS = 2
/** More than this is no record but a mistake (a chain of blank nodes, say); the rest is left to nobody. */
export const MOST_NODES = 10_000

const TYPE = iri('rdf:type')

export interface Owned {
  /** The record's node first, then what it owns in canonical order. */
  readonly nodes: readonly TermId[]
  readonly kinds: ReadonlyMap<TermId, NodeKind>
  /** True when there were more than `MOST_NODES`. */
  readonly truncated: boolean
}

/**
 * The described nodes that hang on a record: through any property, to blank nodes without end and to IRIs over at most
 * two hops, never through another record. A shared node (a publisher) is owned by every record that names it.
 */
export function ownedNodes(graph: Graph, record: TermId, isRecord: (node: TermId) => boolean): Owned {
  const kinds = new Map<TermId, NodeKind>()
  const hops = new Map<TermId, number>([[record, 0]])
  const queue: TermId[] = [record]
  const p = graph.columns[P]!
  const o = graph.columns[O]!
  let at = 0
  for (; at < queue.length && queue.length < MOST_NODES; at++) {
    const node = queue[at]!
    const [from, to] = graph.rows(node)
    for (let i = from; i < to; i++) {
      const object = o[i]!
      if (object === record || graph.isLiteral(object)) continue
      const kind = kindByProperty(graph.value(p[i]!))
      const reached = hops.get(node)! + (graph.isBlank(object) ? 0 : 1)
      const before = hops.get(object)
      if (before !== undefined) {
        if (kind !== null) strongest(kinds, object, kind)
        if (reached >= before) continue
        // A shorter way was found: what hangs on it is within reach after all.
      } else if (isRecord(object) || reached > IRI_HOPS || !(graph.isDescribed(object) || graph.isBlank(object)))
        continue
      hops.set(object, reached)
      queue.push(object)
      if (kind !== null) strongest(kinds, object, kind)
    }
  }
  // Filled one by one it is a list of small integers. One of any values, such as a spread makes, would make every list that
  // `inOrder` sorts one of any values too, and what was compiled for the other kind would be thrown away.
  const owned: TermId[] = []
  for (const node of hops.keys()) if (node !== record) owned.push(node)
  for (const node of owned) if (!kinds.has(node)) kinds.set(node, byClass(graph, node))
  inOrder(owned, (a, b) => graph.compare(a, b))
  return { nodes: [record, ...owned], kinds, truncated: at < queue.length }
}

/** Two properties may lead to one node; the answer must not depend on which was met first. */
function strongest(kinds: Map<TermId, NodeKind>, node: TermId, kind: NodeKind): void {
  const known = kinds.get(node)
  if (known === undefined || kind < known) kinds.set(node, kind)
}

function byClass(graph: Graph, node: TermId): NodeKind {
  for (const type of graph.objects(node, TYPE)) {
    const kind = kindByClass(graph.value(type))
    if (kind !== null) return kind
  }
  return 'other'
}
