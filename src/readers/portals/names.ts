import { isWebIri } from '../../values/url.ts'
import type { Lookup } from './fields.ts'
import { type Value, wordOf } from './value.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Longest identifier that becomes part of a name. */
const LONGEST = 200

/**
 * The IRI of a record. In this order:
 * 1. the one that the record gives (`uri`, `@id`, an identifier that is a web address);
 * 2. its address on the portal, when the document tells which portal that is;
 * 3. `urn:uuid:` for an identifier that is a UUID;
 * 4. `urn:<portal>:<owner>:<identifier>`, where the owner is the publisher, or the name of the file when there is none:
 *    identifiers such as `1` are used by every publisher, and two datasets must not become one;
 * 5. none: a record without any identifier is nameless.
 */
export function recordName(
  portal: string,
  given: readonly (Value | null)[],
  address: string | null,
  identifiers: readonly (Value | null)[],
  owner: string,
): string | null {
  for (const value of given) {
    const word = wordOf(value)
    if (word !== null && isWebIri(word)) return word
  }
  if (address !== null) return address
  for (const value of identifiers) {
    const word = wordOf(value)
    if (word === null || word.length > LONGEST) continue
    return UUID.test(word) ? `urn:uuid:${word.toLowerCase()}` : `urn:${portal}:${part(owner)}:${part(word)}`
  }
  return null
}

/** A text as part of a URN (RFC 8141): lone surrogates, which no encoding has, are dropped. */
function part(text: string): string {
  const short = [...text].slice(0, LONGEST).join('')
  return encodeURIComponent(short.replace(/\p{Surrogate}/gu, '')).replace(/%20/g, '-')
}

/** A segment of a path. */
export function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))
}

/** Scheme and host of a web address, and the path before a part of it that is known: `https://x.org/a/api/3` → `https://x.org/a`. */
export function baseOf(address: string | null, known: RegExp): string | null {
  if (address === null || !isWebIri(address)) return null
  const index = address.search(known)
  return index < 0 ? null : address.slice(0, index)
}

/** Who owns a record, for a name: the first of these fields, or the name of the source without its folder. */
export function ownerOf(get: Lookup, source: string, ...fields: readonly string[]): string {
  for (const field of fields) {
    const word = wordOf(get(field))
    if (word !== null) return word
  }
  return source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)
}
