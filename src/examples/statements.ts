/** The examples of rules as statements, for the formats that they are shown in. */
import { Parser } from 'n3'
import { PREFIX_LINES } from '../rdf/namespaces.ts'

export type Node =
  | { readonly iri: string }
  | { readonly blank: string }
  | { readonly text: string; readonly language: string; readonly datatype: string }

export interface Statement {
  readonly subject: Node
  readonly predicate: string
  readonly object: Node
}

/** The statements of an example in order, with blank nodes by number; null when it is no Turtle, which a bad one may be. */
export function statementsOf(turtle: string): Statement[] | null {
  const blanks = new Map<string, string>()
  // biome-ignore lint/suspicious/noExplicitAny: RDF/JS terms
  const node = (term: any): Node => {
    if (term.termType === 'NamedNode') return { iri: term.value }
    if (term.termType === 'Literal') {
      return { text: term.value, language: term.language, datatype: term.datatype.value }
    }
    if (!blanks.has(term.value)) blanks.set(term.value, `_:b${blanks.size + 1}`)
    return { blank: blanks.get(term.value)! }
  }
  try {
    const quads = new Parser().parse(`${PREFIX_LINES}\n${turtle}`)
    return quads.map(({ subject, predicate, object }) => ({
      subject: node(subject),
      predicate: predicate.value,
      object: node(object),
    }))
  } catch {
    return null
  }
}

/** The name of a node among the statements; '' for a text. */
export function nameOf(node: Node): string {
  return 'iri' in node ? node.iri : 'blank' in node ? node.blank : ''
}

/** Statements by subject, in order; null when the example is none. */
export function bySubject(turtle: string): ReadonlyMap<string, readonly Statement[]> | null {
  const statements = statementsOf(turtle)
  if (statements === null) return null
  const found = new Map<string, Statement[]>()
  for (const statement of statements) {
    const name = nameOf(statement.subject)
    found.set(name, [...(found.get(name) ?? []), statement])
  }
  return found
}
