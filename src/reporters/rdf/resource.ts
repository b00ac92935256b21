/** RDF as reports write it: trees of resources, which `turtle.ts` and `json-ld.ts` turn into text. */
import { PREFIXES, type Prefix } from '../../rdf/namespaces.ts'
import { hashOf } from '../../report/fingerprint.ts'
import { iri, NAMESPACES, type Name } from './names.ts'

export interface Literal {
  readonly text: string
  readonly language?: string
  /** Full IRI. */
  readonly datatype?: string
}

export type Value = { readonly iri: string } | Literal | boolean | Resource

/** `often`: this very pair stands in many resources, so that a writer turns it into text once. */
export type Property = readonly [property: Name, values: readonly Value[], often?: true]

export interface Resource {
  /** An IRI; a label that begins with `_:`; or null for a blank node to which nothing else points. */
  readonly id: string | null
  readonly types: readonly Name[]
  readonly properties: readonly Property[]
}

/** Base of the names of checks; those of shapes stand in the shapes. */
export const CHECKS = NAMESPACES.checks

/** A class or an individual of a vocabulary as a value. */
export function named(name: Name): Value {
  return { iri: iri(name) }
}

/** An IRI from a report, in which it stands in full or as a prefixed name. */
export function fullIri(name: string): string {
  const colon = name.indexOf(':')
  const prefix = name.slice(0, colon)
  return Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix as Prefix] + name.slice(colon + 1) : name
}

/** True for an absolute IRI; the names of records that have none hold no colon. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text)
}

/** A label made of what a blank node is, so that it stays the same when other nodes come or go. */
export function label(of: unknown): string {
  return `_:b${hashOf(JSON.stringify(of)).slice(0, 16)}`
}

/** A list of resources as RDF has it, to be given as a value. */
export function listOf(items: readonly Value[]): Value {
  return items.reduceRight<Value>(
    (rest, first) => ({
      id: null,
      types: [],
      properties: [
        ['rdf:first', [first]],
        ['rdf:rest', [rest]],
      ],
    }),
    named('rdf:nil'),
  )
}

/** Controls, marks of direction and what cannot be seen: none of them stands in an IRI (RFC 3987 section 4.1). */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g

/** An address in brackets: nowhere else in an IRI stand brackets (RFC 3986 section 3.2.2). */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/\[[0-9a-f:.]+\]/i

/** Most IRIs hold nothing that needs a second look. */
const PLAIN = /^[\w.~:/?@!$&'()*+,;=-]*(?:#[\w.~:/?@!$&'()*+,;=-]*)?$/

const ILLEGAL = /[ <>"{}|^`\\[\]]|%(?![0-9a-f]{2})/gi

/**
 * An IRI with percent-encoding for what may stand in no IRI at all (Turtle section 6.4, IRIREF; RFC 3987 section 2.2), so
 * that one bad value does not make the whole document unreadable, or vanish from it.
 */
export function safeIri(text: string): string {
  if (PLAIN.test(text)) return text
  const encoded = (character: string): string => encodeURIComponent(character)
  const whole = wellFormed(text)
  const start = ADDRESS.exec(whole)?.[0] ?? ''
  const rest = whole.slice(start.length).replace(UNSEEN, encoded).replace(ILLEGAL, encoded)
  // A fragment holds no second number sign.
  const hash = rest.indexOf('#') + 1
  return start + (hash === 0 ? rest : rest.slice(0, hash) + rest.slice(hash).replaceAll('#', '%23'))
}

/** Half of a surrogate pair is no character, and no encoding has it. */
export function wellFormed(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return text
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd')
}

/** A language tag that is one (BCP 47, by its form), else undefined. */
export function languageTag(tag: string | undefined): string | undefined {
  return tag !== undefined && /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}
