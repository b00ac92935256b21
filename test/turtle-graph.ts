import { Parser } from 'n3'
import { DEFAULT_GRAPH, GraphBuilder } from '../src/rdf/builder.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'

/** A graph from Turtle with our prefixes, for tests that are not about readers: every place is line 1, column 1. */
export function turtleGraph(turtle: string): Graph {
  const builder = new GraphBuilder()
  const source = builder.source('test.ttl')
  // biome-ignore lint/suspicious/noExplicitAny: RDF/JS terms
  const id = (term: any): number =>
    term.termType === 'NamedNode'
      ? builder.terms.iri(term.value)
      : term.termType === 'BlankNode'
        ? builder.terms.blank(`${source}_${term.value}`)
        : builder.terms.literal(term.value, term.language, term.datatype.value)
  for (const quad of new Parser().parse(`${PREFIX_LINES}\n${turtle}`)) {
    builder.add(id(quad.subject), id(quad.predicate), id(quad.object), DEFAULT_GRAPH, source, 1, 1, 1, 1)
  }
  return builder.finish()
}
