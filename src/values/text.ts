/** Texts as people write them: keys for comparison, words, HTML. Pure; the same in every locale. */

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
  return evened(stripHtml(text.normalize('NFKC')))
}

function evened(text: string): string {
  // A single space needs no collapsing.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** Number of characters (code points) that a reader sees. */
export function textLength(text: string): number {
  const ordinary = ordinaryLength(text)
  if (ordinary >= 0) return ordinary
  const plain = plainText(text)
  let length = plain.length
  for (let i = 0; i < plain.length; i++) if ((plain.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/** The same of a text of ASCII and accented letters without markup; -1 for any other. */
export function ordinaryLength(text: string): number {
  if (!isOrdinary(text)) return -1
  return UNEVEN.test(text) ? evened(text).length : text.length
}

/** Not ASCII without `<` and `&`, nor accented letters, dashes, quotation marks and €, which have one form in Unicode. */
const UNUSUAL = /[^\t-\r -%'-;=-~À-ÿ\u2012-\u2014\u2018-\u201e€]/
/** White space that is no single space within a text. */
const UNEVEN = /[\t-\r]| {2}|^ | $/

function isOrdinary(text: string): boolean {
  return !UNUSUAL.test(text)
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

/**
 * Whether the share of words that two texts have in common (see `jaccard`) reaches so much. Most often the beginning of the
 * second shows that it has too many words of its own.
 *
 * @param others words of the first, each between spaces (see `wordsBetweenSpaces`)
 */
export function sharesWords(others: string, text: string, share: number): boolean {
  return !beginsStrange(others, text, share) && jaccard(new Set(others.match(/\S+/g)), new Set(words(text))) >= share
}

/** Whether a character of ASCII, or an accented letter, stands in words. */
const inWord = Uint8Array.from({ length: 0x100 }, (_, code) => Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(code))))

/** True when the share cannot be reached, by the words before the first character that other forms of Unicode change. */
function beginsStrange(others: string, text: string, share: number): boolean {
  let most = 1
  for (let i = 0; i < others.length; i++) if (others.charCodeAt(i) === 32) most++
  const strangers = new Set<string>()
  let from = -1
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x3c || c === 0x26 || (c > 0x7e && (c < 0xc0 || c > 0xff))) return false
    if (inWord[c] === 1) {
      if (from < 0) from = i
      continue
    }
    if (from < 0) continue
    const word = text.slice(from, i).toLowerCase()
    from = -1
    if (others.includes(word)) continue
    strangers.add(word)
    if (most / (most + strangers.size) < share) return true
  }
  return false
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
