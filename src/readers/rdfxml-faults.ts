import type { MessageArgs } from '../model.ts'
import type { PlacedParser } from './rdfxml-model.ts'
import { shown } from './reader.ts'
import type { XmlTrack } from './xml-track.ts'

/** What RdfXmlParser says is wrong with the grammar of RDF/XML, as a message key and its arguments. */
export function rdfFault(detail: string): [message: string, args: MessageArgs] {
  const name = /^Illegal (?:node|property) element name: (.*)$/.exec(detail)?.[1]
  if (name !== undefined) return ['read.rdfxml-name', { name: `rdf:${name}` }]
  const id = /^Not a valid NCName: ([\s\S]*)$/.exec(detail)?.[1]
  if (id !== undefined) return ['read.rdfxml-id', { value: shown(id) }]
  const old = /^(rdf:\w+) .*not supported/.exec(detail)?.[1]
  if (old !== undefined) return ['read.rdfxml-obsolete', { name: old }]
  if (/^(?:Only one of|Found both|rdf:parseType is not allowed|Found illegal)/.test(detail)) {
    const names = [...new Set(detail.match(/rdf:(?:about|ID|nodeID|resource|datatype|parseType)/g) ?? [])]
    return ['read.rdfxml-attributes', { names: names.join(', ') }]
  }
  return ['read.xml-syntax', { detail: shown(detail) }]
}

/** What is wrong with the XML, and the offset that shows it; null for the end tag that was read last. */
export interface XmlFault {
  readonly at: number | null
  readonly message: string
  readonly args: MessageArgs
}

/** An ampersand that begins no entity. */
const AMPERSAND = /&(?!#\d+;|#[xX][\da-fA-F]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/u

/**
 * What the XML parser says is wrong, in words.
 * @param position how far it had read
 */
export function xmlFault(
  detail: string,
  position: number,
  track: XmlTrack,
  { closed, unexpanded }: Pick<PlacedParser, 'closed' | 'unexpanded'>,
): XmlFault {
  const fault = (message: string, args: MessageArgs = {}, at: number | null = position - 1): XmlFault => ({
    at,
    message,
    args,
  })
  const tag = track.lastIndexOf('<', position)
  const word = (from: number): string => shown(/^[^\s<>"'/=]*/.exec(track.slice(from, from + 80))![0])
  const prefix = /^unbound namespace prefix: "(.*)"\.$/.exec(detail)?.[1]
  if (prefix !== undefined) {
    const within = track.slice(tag, position).search(new RegExp(`[\\s</]${escapedPattern(prefix)}:`))
    return fault('read.xml-prefix', { prefix }, within < 0 ? tag : tag + within + 1)
  }
  const ampersand = track.search(AMPERSAND)
  if (/entity|entit|unclosed tag|unexpected end/.test(detail) && ampersand >= 0 && ampersand < position) {
    return fault('read.xml-ampersand', {}, ampersand)
  }
  if (detail === 'undefined entity.') {
    const at = track.lastIndexOf('&', position)
    const entity = track.slice(at, position)
    const message = unexpanded.has(entity.slice(1, -1)) ? 'read.xml-entity-declared' : 'read.xml-entity'
    return fault(message, { entity: shown(entity) }, at)
  }
  if (/entity/.test(detail)) return fault('read.xml-reference', {}, track.lastIndexOf('&', position))
  const unclosed = /^unclosed tag: (.*)$/.exec(detail)?.[1]
  if (unclosed !== undefined) return fault('read.xml-open', { element: unclosed }, track.end)
  const found = word(tag + 2)
  if (detail === 'unexpected close tag.') return fault('read.xml-close', { found, expected: closed?.name ?? '' }, null)
  if (/^unmatched closing tag/.test(detail)) return fault('read.xml-close-extra', { found }, tag)
  const twice = /^duplicate attribute: (?:\{.*\})?(.*)\.$/.exec(detail)?.[1]
  if (twice !== undefined) return fault('read.xml-attribute-twice', { attribute: twice }, tag)
  // A text that should not be there is noticed at its end.
  if (/^text data outside/.test(detail)) return fault('read.xml-outside', {}, Math.max(0, track.search(/\S/)))
  const simple = SIMPLE.find(([pattern]) => pattern.test(detail))
  if (simple === undefined) return fault('read.xml-syntax', { detail: shown(detail) })
  const [, message, from] = simple
  if (from === 'tag') return fault(message, {}, tag)
  if (from === 'end') return fault(message, {}, track.end)
  if (from === 'here') return fault(message)
  const code = track.slice(position - 1, position).codePointAt(0) ?? 0
  if (code === 0x3c) return fault('read.xml-less-than')
  return fault(message, { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
}

/** Messages of saxes that say one thing, what we say, and where: at its tag, at the end, or at a character. */
const SIMPLE: readonly (readonly [RegExp, string, 'tag' | 'end' | 'here' | 'character'])[] = [
  [/^disallowed character in tag name/, 'read.xml-less-than', 'tag'],
  [/^documents may contain only one root/, 'read.xml-outside', 'tag'],
  [/^document must contain a root/, 'read.xml-empty', 'end'],
  [/^unexpected end/, 'read.xml-cut', 'end'],
  [/^(?:attribute without|unquoted attribute|no whitespace between|.*in attribute name)/, 'read.xml-attribute', 'here'],
  [/XML declaration/, 'read.xml-declaration', 'tag'],
  [/comment/, 'read.xml-comment', 'here'],
  [/^disallowed character\.$/, 'read.xml-character', 'character'],
]

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
