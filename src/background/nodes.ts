/** What the input says of a node at all. */
import type { GraphReader, TermId } from '../model.ts'
import { absenceOf } from './placeholders.ts'

/** True for an IRI that the input names but does not describe: it may be described elsewhere, so nothing can be said of it. */
export function isElsewhere(graph: GraphReader, node: TermId): boolean {
  return graph.isIri(node) && !graph.isDescribed(node)
}

/** The first node that the input describes, or that is no IRI; undefined when there is none. */
export function firstHere(graph: GraphReader, nodes: readonly TermId[]): TermId | undefined {
  return nodes.find((node) => !isElsewhere(graph, node))
}

/** True when the input says more of a node than its class; of a bare IRI it says nothing. */
export function hasContent(graph: GraphReader, node: TermId): boolean {
  return graph.isDescribed(node) && !graph.isHusk(node)
}

/**
 * The values of a property that say something by themselves: all that are present, and IRIs of which the input gives nothing
 * but the class. Whoever adds `a skos:Concept` to a theme, or `a dct:LicenseDocument` to a licence, must not lose by it.
 * For agents, distributions and services the class alone is not enough: see `presentObjects`.
 */
export function statedObjects(graph: GraphReader, subject: TermId, property: string): readonly TermId[] {
  const all = graph.objects(subject, property)
  // Most often all say something, so nothing need be copied.
  for (const value of all) if (!isStated(graph, value)) return all.filter((one) => isStated(graph, one))
  return all
}

/** Whether a value says something by itself: see `statedObjects`. */
export function isStated(graph: GraphReader, value: TermId): boolean {
  const absence = absenceOf(graph, value)
  return absence === null || (absence === 'husk' && graph.isIri(value))
}
