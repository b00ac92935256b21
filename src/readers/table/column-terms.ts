/** What the values of a column become in the graph: terms, found once for values that come back. */
import type { TermId } from '../../model.ts'
import type { TermTable } from '../../rdf/terms.ts'
import type { ColumnReader } from './column-reader.ts'
import type { Column } from './columns.ts'
import { isAddress, type Value } from './values.ts'

/** A term; or a node of its own, as predicates and objects in turns. */
export type Resolved = TermId | readonly TermId[]

/** Values that are kept of one column. */
const MOST_KEPT = 4_000

/** Gives the terms of the values of a column, in the language of their row. */
export function columnTerms(
  { language, field: { kind, many } }: Column,
  reader: ColumnReader,
  terms: TermTable,
): (text: string, rowLanguage: string) => Resolved {
  const isText = kind === 'text' || kind === 'name'
  const plain = (value: Exclude<Value, { readonly node: unknown }>): TermId =>
    'iri' in value ? terms.iri(value.iri) : terms.literal(value.text, value.language, value.datatype)
  const resolve = (text: string, rowLanguage: string): Resolved => {
    const value = reader.value(text, rowLanguage)
    if (!('node' in value)) return plain(value)
    const pairs: TermId[] = []
    for (const [property, inner] of value.node) {
      // Nodes of values hold plain values: a name, an address, two dates.
      pairs.push(terms.common(property), plain(inner as Exclude<Value, { readonly node: unknown }>))
    }
    return pairs
  }
  if (isText && !many) {
    return (text, rowLanguage) => terms.literal(text, language || (kind === 'name' ? '' : rowLanguage))
  }
  // Addresses and texts that a cell has one of are the row's own, and need no look in a list: as `toValue` has them.
  if (kind === 'identifier') return (text) => terms.literal(text)
  if (kind === 'iri' || kind === 'any') return (text) => (isAddress(text) ? terms.iri(text) : terms.literal(text))
  let known = new Map<string, Resolved>()
  let knownIn = ''
  return (text, rowLanguage) => {
    if (rowLanguage !== knownIn) {
      known = new Map()
      knownIn = rowLanguage
    }
    let found = known.get(text)
    if (found === undefined) {
      found = resolve(text, rowLanguage)
      if (known.size < MOST_KEPT) known.set(text, found)
    }
    return found
  }
}
