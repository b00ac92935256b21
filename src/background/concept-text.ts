/** What a value says, whether it is an IRI, a literal or a nameless concept with a label. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/** Where a nameless concept, format or licence keeps what it stands for, the most exact first. */
const LABELS = (
  ['rdf:value', 'skos:notation', 'dct:identifier', 'skos:prefLabel', 'rdfs:label', 'dct:title', 'foaf:name'] as const
).map(iri)

/** The IRI, the literal, or the label of a blank node; null for a blank node without one. */
export function conceptText(graph: GraphReader, term: TermId): string | null {
  if (!graph.isBlank(term)) return graph.value(term)
  for (const label of LABELS) {
    const value = graph.objects(term, label).find((object) => !graph.isBlank(object))
    if (value !== undefined) return graph.value(value)
  }
  return null
}
