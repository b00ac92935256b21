import type { GraphReader, TermId } from '../model.ts'

/** A literal with what readers of texts need to know of it. */
export interface TextValue {
  readonly term: TermId
  readonly text: string
  /** Language tag in lower case, '' for none. */
  readonly language: string
}

/** The literals of a property, in canonical order; blank ones are left out. */
export function textsOf(graph: GraphReader, subject: TermId, property: string): TextValue[] {
  const found: TextValue[] = []
  for (const term of graph.objects(subject, property)) {
    if (!graph.isLiteral(term)) continue
    const text = graph.value(term)
    if (text.trim() !== '') found.push({ term, text, language: graph.language(term) })
  }
  return found
}
