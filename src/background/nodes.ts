/** What the input says of a node at all. */
import type { GraphReader, TermId } from '../model.ts'

/** True for an IRI that the input names but does not describe: it may be described elsewhere, so nothing can be said of it. */
export function isElsewhere(graph: GraphReader, node: TermId): boolean {
  return graph.isIri(node) && !graph.isDescribed(node)
}

/** True when the input says more of a node than its class; of a bare IRI it says nothing. */
export function hasContent(graph: GraphReader, node: TermId): boolean {
  return graph.isDescribed(node) && !graph.isHusk(node)
}
