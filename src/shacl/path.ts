import type { Term } from '@rdfjs/types'
import { iri } from '../rdf/namespaces.ts'
import type { Reading } from './reading.ts'

export interface Path {
  /** The predicate, when the path is nothing else. */
  readonly predicate: string | null
  /** The predicate, or the path as SPARQL would write it. */
  readonly printed: string
}

const QUANTIFIERS: readonly (readonly [string, string])[] = [
  [iri('sh:zeroOrMorePath'), '*'],
  [iri('sh:oneOrMorePath'), '+'],
  [iri('sh:zeroOrOnePath'), '?'],
]

/** Paths may nest; deeper than this no rule can be worded. */
const DEEPEST = 8

/** The path of a property shape (SHACL section 2.3.1), or null when it cannot be read. */
export function pathOf(read: Reading, term: Term, depth = 0): Path | null {
  if (term.termType === 'NamedNode') return { predicate: term.value, printed: term.value }
  if (term.termType !== 'BlankNode' || depth > DEEPEST) return null
  const inner = (one: Term): string | null => {
    const path = pathOf(read, one, depth + 1)
    return path === null ? null : path.predicate === null ? `(${path.printed})` : `<${path.printed}>`
  }
  const joined = (many: readonly Term[] | null, sign: string): Path | null => {
    const parts = (many ?? []).map(inner)
    return parts.length === 0 || parts.includes(null) ? null : { predicate: null, printed: parts.join(sign) }
  }
  const [inverse] = read.objects(term, iri('sh:inversePath'))
  if (inverse !== undefined) return withSign(inner(inverse), '^', '')
  const [alternative] = read.objects(term, iri('sh:alternativePath'))
  if (alternative !== undefined) return joined(read.list(alternative), '|')
  for (const [property, sign] of QUANTIFIERS) {
    const [one] = read.objects(term, property)
    if (one !== undefined) return withSign(inner(one), '', sign)
  }
  return joined(read.list(term), '/')
}

function withSign(printed: string | null, before: string, after: string): Path | null {
  return printed === null ? null : { predicate: null, printed: before + printed + after }
}
