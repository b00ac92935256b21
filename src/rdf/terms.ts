import type { TermId } from '../model.ts'

/** Kinds of terms, in the canonical order of lists. */
export const IRI = 0
export const LITERAL = 1
export const BLANK = 2
export type TermKind = typeof IRI | typeof LITERAL | typeof BLANK

export const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'
export const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

/**
 * Interns terms to integers while reading. One string a term is kept: the IRI itself, NUL + label for a blank node, and
 * for a literal `"` + lexical form + `"` + (`@` + language, or the datatype IRI). Neither NUL nor `"` may stand in an
 * IRI, so keys never collide.
 */
export class TermTable {
  readonly #ids = new Map<string, TermId>()
  readonly #keys: string[] = []

  get size(): number {
    return this.#keys.length
  }

  iri(value: string): TermId {
    return this.#intern(value)
  }

  /**
   * The id of a whole key (see the class), added when it is new: for readers that cut keys out of bytes themselves.
   * The string must be its own, not a slice of a larger text, which would stay in memory with it.
   */
  intern(key: string): TermId {
    return this.#ids.get(key) ?? this.#add(key)
  }

  /** @param label must be unique over all sources: readers put the number of the source in front. */
  blank(label: string): TermId {
    return this.#intern(`\0${label}`)
  }

  /** @param language as written; kept in lower case, because tags compare without case (RDF 1.1 Concepts 3.3). */
  literal(value: string, language = '', datatype = XSD_STRING): TermId {
    return this.#intern(language ? `"${value}"@${language.toLowerCase()}` : `"${value}"${datatype}`)
  }

  /** The id of an IRI without adding it; -1 when it was never read. */
  find(iri: string): TermId {
    return this.#ids.get(iri) ?? -1
  }

  /** The id of any key (see the class) without adding it; -1 when it was never read. */
  findKey(key: string): TermId {
    return this.#ids.get(key) ?? -1
  }

  kind(term: TermId): TermKind {
    const first = this.#keys[term]!.charCodeAt(0)
    return first === 0x22 ? LITERAL : first === 0 ? BLANK : IRI
  }

  /** The whole key: equal for equal terms, and the canonical order within a kind. */
  key(term: TermId): string {
    return this.#keys[term]!
  }

  value(term: TermId): string {
    const key = this.#keys[term]!
    const first = key.charCodeAt(0)
    if (first === 0x22) return key.slice(1, key.lastIndexOf('"'))
    return first === 0 ? key.slice(1) : key
  }

  language(term: TermId): string {
    const key = this.#keys[term]!
    if (key.charCodeAt(0) !== 0x22) return ''
    const end = key.lastIndexOf('"') + 1
    return key.charCodeAt(end) === 0x40 ? key.slice(end + 1) : ''
  }

  datatype(term: TermId): string {
    const key = this.#keys[term]!
    if (key.charCodeAt(0) !== 0x22) return ''
    const end = key.lastIndexOf('"') + 1
    return key.charCodeAt(end) === 0x40 ? RDF_LANG_STRING : key.slice(end)
  }

  #intern(key: string): TermId {
    // A slice of a large text keeps that text alive; the copy does not.
    return this.#ids.get(key) ?? this.#add(key.length > 12 ? `${key} `.slice(0, -1) : key)
  }

  #add(key: string): TermId {
    const id = this.#keys.length
    this.#keys.push(key)
    this.#ids.set(key, id)
    return id
  }
}
