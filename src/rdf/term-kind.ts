import type { GraphReader, TermId } from '../model.ts'
import { prefixed } from './namespaces.ts'

/** What kind of term a value is, as reports say it: `iri`, `@nl` for a text in a language, else its datatype. */
export function termKind(graph: GraphReader, term: TermId): string {
  if (graph.isIri(term)) return 'iri'
  const language = graph.language(term)
  return language === '' ? prefixed(graph.datatype(term)) : `@${language}`
}
