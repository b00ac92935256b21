/** Is a text a usable absolute IRI, by its form alone? Pure. */

/** Why a text is no usable absolute IRI. */
export type IriFault =
  | 'empty'
  | 'relative'
  | 'unknown-scheme'
  | 'space'
  | 'character'
  | 'no-host'
  | 'bad-host'
  | 'bad-port'
  | 'bad-percent'
  | 'web-in-mail'

/** Schemes that a catalogue record may use (quality-model, `iri-wellformed`). */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'urn', 'doi', 'ftp'])
/** Never in an IRI (RFC 3987 section 2.2): controls, `<>"{}|\^` and the back quote. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f<>"{}|\\^`]/
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/
/** One label of a host name; letters beyond ASCII are fine in an IRI. */
const LABEL = /^[^\s.:/?#[\]@!$&'()*+,;=%]+$/

/** A web address without user, port, escapes or anything odd: most end here. */
const ORDINARY = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[/?#][!#-$&-;=?-[\]_a-z~]*)?$/i

/** The same of UTF-8 bytes [from, to) of which none is UNUSUAL (see signs.ts): only their beginning is looked at. */
export function isOrdinaryWeb(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < 10) return false
  if ((bytes[from]! | 0x20) !== 0x68 || (bytes[from + 1]! | 0x20) !== 0x74) return false
  if ((bytes[from + 2]! | 0x20) !== 0x74 || (bytes[from + 3]! | 0x20) !== 0x70) return false
  let at = from + ((bytes[from + 4]! | 0x20) === 0x73 ? 5 : 4)
  if (bytes[at] !== 0x3a || bytes[at + 1] !== 0x2f || bytes[at + 2] !== 0x2f) return false
  let dots = 0
  /** Where the label of the host begins that is looked at. */
  let label = at + 3
  for (at = label; at < to; at++) {
    const byte = bytes[at]!
    if (byte === 0x2f || byte === 0x3f || byte === 0x23) break
    if (byte === 0x2e) {
      if (at === label) return false
      label = at + 1
      dots++
    } else if (!isOfLabel(byte)) return false
  }
  return dots > 0 && at > label
}

/** Letters, digits and `-`. */
function isOfLabel(byte: number): boolean {
  const small = byte | 0x20
  return (small >= 0x61 && small <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d
}

/**
 * The first fault of an absolute IRI with a known scheme, or null when it has none (RFC 3987 section 2.2, and the rule
 * of `iri-wellformed`). Whether anything answers there is another question.
 */
export function iriFault(value: string): IriFault | null {
  if (ORDINARY.test(value)) return null
  if (value.trim() === '') return 'empty'
  if (/\s/.test(value)) return 'space'
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(value)?.[1]?.toLowerCase()
  if (scheme === undefined) return 'relative'
  if (!SCHEMES.has(scheme)) return 'unknown-scheme'
  if (FORBIDDEN.test(value)) return 'character'
  if (BAD_PERCENT.test(value)) return 'bad-percent'
  const rest = value.slice(scheme.length + 1)
  if (scheme === 'mailto') return /^\/*https?:/i.test(rest) ? 'web-in-mail' : rest === '' ? 'no-host' : null
  if (scheme === 'http' || scheme === 'https' || scheme === 'ftp') return authorityFault(rest)
  return rest === '' ? 'no-host' : null
}

/** An ordinary host name without user or port: most addresses end here. */
const PLAIN_AUTHORITY = /^\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[/?#]|$)/i

function authorityFault(rest: string): IriFault | null {
  if (PLAIN_AUTHORITY.test(rest)) return null
  if (!rest.startsWith('//')) return 'no-host'
  const end = rest.slice(2).search(/[/?#]/)
  const authority = end < 0 ? rest.slice(2) : rest.slice(2, 2 + end)
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (host === '') return 'no-host'
  if (/^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/.test(host)) return null
  const colon = host.indexOf(':')
  const name = colon < 0 ? host : host.slice(0, colon)
  if (colon >= 0) {
    const port = host.slice(colon + 1)
    if (!/^\d{0,5}$/.test(port) || Number(port) > 65_535) return 'bad-port'
  }
  const labels = name.replace(/\.$/, '').split('.')
  return labels.every((label) => LABEL.test(label)) ? null : name === '' ? 'no-host' : 'bad-host'
}

/** True for a well-formed absolute http or https IRI. */
export function isWebIri(value: string): boolean {
  return /^https?:/i.test(value) && iriFault(value) === null
}
