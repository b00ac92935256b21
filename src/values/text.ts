/** Texts as people write them: keys for comparison, words, HTML. Pure; the same in every locale. */

import { isPlain, ordinaryLength } from './ordinary.ts'
import { rememberedByText } from './remembered.ts'

const INLINE = 'a|abbr|b|big|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|tt|u'
const BLOCK =
  'address|article|blockquote|body|br|center|dd|div|dl|dt|footer|h[1-6]|head|header|hr|html|iframe|img|li|main|meta|ol|' +
  'p|pre|script|section|style|table|tbody|td|tfoot|th|thead|title|tr|ul'
const ATTRIBUTES = '(?:\\s[^<>]{0,2000})?'
const TAG = new RegExp(`</?(?:${INLINE}|${BLOCK})${ATTRIBUTES}\\s?/?>`, 'i')
const INLINE_TAGS = new RegExp(`</?(?:${INLINE})${ATTRIBUTES}\\s?/?>`, 'gi')
const BLOCK_TAGS = new RegExp(`</?(?:${BLOCK})${ATTRIBUTES}\\s?/?>`, 'gi')
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i
const ENTITIES = new RegExp(ENTITY, 'gi')
/** Entities that editors leave in metadata; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  gt: '>',
  hellip: '…',
  iuml: 'ï',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  uuml: 'ü',
}
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/** True when the text holds an HTML tag or a character entity. `<naam>` and `a < b` are no tags. */
export function hasHtml(text: string): boolean {
  return (text.includes('<') && TAG.test(text)) || (text.includes('&') && ENTITY.test(text))
}

/** The text without HTML: tags of blocks become a space, those within a line vanish, common entities are decoded. */
export function stripHtml(text: string): string {
  let plain = text
  if (plain.includes('<')) plain = plain.replace(INLINE_TAGS, '').replace(BLOCK_TAGS, ' ')
  return plain.includes('&') ? plain.replace(ENTITIES, decodeEntity) : plain
}

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1)
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? entity
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity
}

/** What a reader sees: NFKC, no HTML, white space collapsed and trimmed. Lengths are counted on this form. */
export function plainText(text: string): string {
  if (isPlain(text)) return text
  // A single space needs no collapsing.
  return stripHtml(text.normalize('NFKC'))
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Number of characters (code points) that a reader sees. */
export function textLength(text: string): number {
  const ordinary = ordinaryLength(text)
  if (ordinary >= 0) return ordinary
  return characters(plainText(text))
}

/** Characters as people count them: a pair of surrogates is one. */
export function characters(text: string): number {
  let length = text.length
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/** Key under which two spellings are the same text (quality-model 4.1): plain, lower case, no punctuation. */
export const comparisonKey: (text: string) => string = rememberedByText(wordsBetweenSpaces)

/** Words of a text in lower case, in order, with a space between them; punctuation separates. */
export function wordsBetweenSpaces(text: string): string {
  return plainText(text).toLowerCase().replace(NOT_WORD, ' ').trim()
}

/** The same one by one. */
export function words(text: string): readonly string[] {
  return plainText(text).toLowerCase().match(WORD) ?? []
}

/** Shared elements over all elements, 0..1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const element of a) if (b.has(element)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** True when the text has at least two letters with case and none of them is lower case. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/** At most `limit` UTF-16 units with white space collapsed; what is cut is shown by `…`, and no character is halved. */
export function shorten(text: string, limit: number): string {
  // A long literal is cut before it is collapsed: collapsing 100 MB for 120 characters would be waste.
  const collapsed = (text.length > limit * 20 + 200 ? text.slice(0, limit * 20 + 200) : text)
    .replace(/\s+/g, ' ')
    .trim()
  if (collapsed.length <= limit && text.length <= limit * 20 + 200) return collapsed
  let end = Math.min(collapsed.length, limit - 1)
  const last = collapsed.charCodeAt(end - 1)
  if (last >= 0xd800 && last <= 0xdbff) end--
  return `${collapsed.slice(0, end).trimEnd()}…`
}
