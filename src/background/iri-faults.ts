/** Faults of IRIs, told once a term: the same licence, theme and publisher stand in every record. */
import type { GraphReader, TermId } from '../model.ts'
import { statedOf } from '../rdf/stated.ts'
import { iriFault } from '../values/url.ts'
import { rememberedByTerm } from './remembered.ts'

/** The first fault of an IRI, or of a text that should be one; null for none. */
export const iriFaultAt = rememberedByTerm((graph, term) => iriFault(graph.value(term)))

/** True for a term that is a well-formed web address, as an IRI or in words. */
export function isWebTerm(graph: GraphReader, term: TermId): boolean {
  return !graph.isBlank(term) && /^https?:/i.test(graph.value(term)) && iriFaultAt(graph, term) === null
}

/** Whether a node has a well-formed web address, as an IRI, in one of some properties. */
export function webLinkIn(properties: readonly string[]): (graph: GraphReader, node: TermId) => boolean {
  const stated = statedOf(properties)
  return (graph, node) => {
    for (const path of stated(graph, node)) {
      for (const term of graph.objects(node, path)) if (graph.isIri(term) && isWebTerm(graph, term)) return true
    }
    return false
  }
}
