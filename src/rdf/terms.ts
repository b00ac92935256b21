import type { TermId } from '../model.ts'
import { ByteTable } from './byte-table.ts'
import type { ByteParts } from './entries.ts'
import type { Look } from './segments.ts'

/** Kinds of terms, in the canonical order of lists. */
export const IRI = 0
export const LITERAL = 1
export const BLANK = 2
export type TermKind = typeof IRI | typeof LITERAL | typeof BLANK

export const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'
export const RDF_LANG_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'

/** Tags of terms that are no literals; the tag of a literal is the number of its suffix. */
export const IS_IRI = -1
export const IS_BLANK = -2
/** Texts of a kind whose number is remembered, such as the IRIs that the program asks for by name. */
const REMEMBERED = 4096

/** What follows a literal: a language or a datatype. */
interface Suffix {
  /** `@` + language in lower case, or the IRI of the datatype. */
  readonly text: string
  readonly language: string
  readonly datatype: string
}

/** Terms taken apart, for another thread. */
export interface TermParts {
  readonly values: ByteParts
  readonly suffixes: readonly string[]
}

/**
 * Interns terms to integers while reading. A term has a key, equal for equal terms: the IRI itself, NUL + label for a
 * blank node, and for a literal `"` + lexical form + `"` + (`@` + language, or the datatype IRI). Neither NUL nor `"` may
 * stand in an IRI, so keys never collide.
 */
export class TermTable {
  /** Values of terms; tagged with what kind they are. */
  readonly #values: ByteTable
  readonly #suffixes = new ByteTable()
  readonly #suffix: Suffix[] = []
  /** The suffix of texts without language or datatype. */
  readonly plain = this.suffix(XSD_STRING)
  /** IRIs that were found, and -1 for those that are not there (yet). */
  #found = new Map<string, TermId>()
  #foundAt = 0
  /** Properties and classes, datatypes and languages, of which a source has few that it uses often. */
  readonly #common = new Map<string, TermId>()
  readonly #datatypes = new Map<string, number>()
  readonly #languages = new Map<string, number>()

  /** @param values where they are kept; `suffixes` are those of literals in it */
  constructor(values: ByteTable = new ByteTable(), suffixes: readonly string[] = []) {
    this.#values = values
    for (const text of suffixes) this.suffix(text)
  }

  /** The terms that these are the parts of, with room for more; they themselves are left as they are. */
  static on({ values, suffixes }: TermParts): TermTable {
    return new TermTable(new ByteTable(ByteTable.of(values)), suffixes)
  }

  /** What this table is made of; it must not be used while another thread has them. */
  parts(): TermParts {
    return { values: this.#values.parts(), suffixes: this.#suffix.map(({ text }) => text) }
  }

  get size(): number {
    return this.#values.size
  }

  iri(value: string): TermId {
    return this.#values.internText(value, IS_IRI)
  }

  /** The same for an IRI that comes again and again: a property or a class. */
  common(value: string): TermId {
    let id = this.#common.get(value)
    if (id === undefined) {
      id = this.iri(value)
      if (this.#common.size < REMEMBERED) this.#common.set(value, id)
    }
    return id
  }

  /** The IRI that stands on bytes [from, to), which must be UTF-8. */
  iriIn(bytes: Uint8Array, from: number, to: number): TermId {
    return this.#values.intern(bytes, from, to, IS_IRI)
  }

  /** The id of a whole key (see the class), added when it is new. */
  intern(key: string): TermId {
    const first = key.charCodeAt(0)
    if (first === 0x22) {
      const end = key.lastIndexOf('"')
      return this.#values.internText(key.slice(1, end), this.suffix(key.slice(end + 1)))
    }
    return first === 0 ? this.blank(key.slice(1)) : this.iri(key)
  }

  /** @param label must be unique over all sources: readers put the number of the source in front. */
  blank(label: string): TermId {
    return this.#values.internText(label, IS_BLANK)
  }

  /** The blank node whose label, unique over all sources, stands on bytes [from, to), which must be UTF-8. */
  blankIn(bytes: Uint8Array, from: number, to: number): TermId {
    return this.#values.intern(bytes, from, to, IS_BLANK)
  }

  /** @param language as written; kept in lower case, because tags compare without case (RDF 1.1 Concepts 3.3). */
  literal(value: string, language = '', datatype = XSD_STRING): TermId {
    return this.literalWith(value, language === '' ? this.#suffixOf(datatype) : this.#languageOf(language))
  }

  /** The number of what follows a literal: `@` + language in lower case, or the IRI of the datatype. */
  suffix(text: string): number {
    const number = this.#suffixes.internText(text, 0)
    return number < this.#suffix.length ? number : this.#addSuffix(text)
  }

  /** The number of the suffix that stands on bytes [from, to), which must be UTF-8. */
  suffixIn(bytes: Uint8Array, from: number, to: number): number {
    const number = this.#suffixes.intern(bytes, from, to, 0)
    return number < this.#suffix.length ? number : this.#addSuffix(this.#suffixes.text(number))
  }

  literalWith(value: string, suffix: number): TermId {
    return this.#values.internText(value, suffix)
  }

  /** The literal whose value stands on bytes [from, to), which must be UTF-8. */
  literalIn(bytes: Uint8Array, from: number, to: number, suffix: number): TermId {
    return this.#values.intern(bytes, from, to, suffix)
  }

  /** The id of an IRI without adding it; -1 when it was never read. */
  find(iri: string): TermId {
    // What was not there may have come.
    if (this.#foundAt !== this.size || this.#found.size > REMEMBERED) {
      this.#found = new Map()
      this.#foundAt = this.size
    }
    let id = this.#found.get(iri)
    if (id === undefined) {
      id = this.#values.find(iri, IS_IRI)
      this.#found.set(iri, id)
    }
    return id
  }

  /** The id of any key (see the class) without adding it; -1 when it was never read. */
  findKey(key: string): TermId {
    const first = key.charCodeAt(0)
    if (first === 0) return this.#values.find(key.slice(1), IS_BLANK)
    if (first !== 0x22) return this.#values.find(key, IS_IRI)
    const end = key.lastIndexOf('"')
    const suffix = this.#suffixes.find(key.slice(end + 1), 0)
    return suffix < 0 ? -1 : this.#values.find(key.slice(1, end), suffix)
  }

  kind(term: TermId): TermKind {
    const tag = this.#values.tag(term)
    return tag >= 0 ? LITERAL : tag === IS_IRI ? IRI : BLANK
  }

  /** The whole key: equal for equal terms, and the canonical order within a kind. */
  key(term: TermId): string {
    const value = this.#values.text(term)
    const tag = this.#values.tag(term)
    return tag >= 0 ? `"${value}"${this.#suffix[tag]!.text}` : tag === IS_IRI ? value : `\0${value}`
  }

  /** The order of the keys of two terms of one kind. */
  compare(a: TermId, b: TermId): number {
    if (a === b) return 0
    const order = this.#values.order(a, b)
    if (order !== 0) return order
    const x = this.#values.text(a)
    const y = this.#values.text(b)
    const shared = Math.min(x.length, y.length)
    for (let i = 0; i < shared; i++) {
      const difference = x.charCodeAt(i) - y.charCodeAt(i)
      if (difference !== 0) return difference < 0 ? -1 : 1
    }
    // The end of a literal is a character too: one that begins as another waits for it.
    if (this.#values.tag(a) >= 0) return this.key(a) < this.key(b) ? -1 : 1
    return x.length < y.length ? -1 : 1
  }

  value(term: TermId): string {
    return this.#values.text(term)
  }

  look(term: TermId, see: Look): number {
    return this.#values.look(term, see)
  }

  language(term: TermId): string {
    const tag = this.#values.tag(term)
    return tag < 0 ? '' : this.#suffix[tag]!.language
  }

  datatype(term: TermId): string {
    const tag = this.#values.tag(term)
    return tag < 0 ? '' : this.#suffix[tag]!.datatype
  }

  #suffixOf(datatype: string): number {
    let number = this.#datatypes.get(datatype)
    if (number === undefined) {
      number = this.suffix(datatype)
      if (this.#datatypes.size < REMEMBERED) this.#datatypes.set(datatype, number)
    }
    return number
  }

  #languageOf(language: string): number {
    let number = this.#languages.get(language)
    if (number === undefined) {
      number = this.suffix(`@${language.toLowerCase()}`)
      if (this.#languages.size < REMEMBERED) this.#languages.set(language, number)
    }
    return number
  }

  #addSuffix(text: string): number {
    const tagged = text.charCodeAt(0) === 0x40
    const suffix = { text, language: tagged ? text.slice(1) : '', datatype: tagged ? RDF_LANG_STRING : text }
    return this.#suffix.push(suffix) - 1
  }
}
