import type { Quad, Term } from '@rdfjs/types'
import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, GraphBuilder } from './builder.ts'
import type { Graph } from './graph.ts'

/** RDF/JS statements as a graph; every place is the first of the source, because quads do not tell where they stood. */
export function graphOfQuads(quads: Iterable<Quad>, name: string): Graph {
  const builder = new GraphBuilder()
  const source = builder.source(name)
  const id = (term: Term): TermId => {
    if (term.termType === 'NamedNode') return builder.terms.iri(term.value)
    if (term.termType === 'Literal') return builder.terms.literal(term.value, term.language, term.datatype.value)
    return builder.terms.blank(`${source}_${term.value}`)
  }
  for (const { subject, predicate, object, graph } of quads) {
    const named = graph.termType === 'DefaultGraph' ? DEFAULT_GRAPH : id(graph)
    builder.add(id(subject), id(predicate), id(object), named, source, 1, 1, 1, 1)
  }
  return builder.finish()
}
