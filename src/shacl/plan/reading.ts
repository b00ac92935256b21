import type { GraphReader, TermId } from '../../model.ts'
import { RDF_FIRST, RDF_NIL, RDF_REST } from './vocabulary.ts'

/** The members of a well-formed SHACL list (SHACL section 1.1), or null when it is none: no rest, a fork, a ring. */
export function listOf(graph: GraphReader, head: TermId): TermId[] | null {
  const members: TermId[] = []
  const seen = new Set<TermId>()
  const nil = graph.iri(RDF_NIL)
  for (let node = head; node !== nil; ) {
    const first = graph.objects(node, RDF_FIRST)
    const rest = graph.objects(node, RDF_REST)
    if (seen.has(node) || first.length !== 1 || rest.length !== 1) return null
    seen.add(node)
    members.push(first[0]!)
    node = rest[0]!
  }
  return members
}

/** Only `true` itself switches a flag on; `"1"^^xsd:boolean` does not (W3C test uniqueLang-002). */
export function isTrue(graph: GraphReader, term: TermId): boolean {
  return term >= 0 && graph.isLiteral(term) && graph.value(term) === 'true'
}
