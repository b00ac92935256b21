/** Texts as people write them: keys for comparison, words, sentences, HTML. Pure; the same in every locale. */

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
  // A single space needs no collapsing.
  return stripHtml(text.normalize('NFKC'))
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
}

/** Number of characters (code points) that a reader sees. */
export function textLength(text: string): number {
  const plain = plainText(text)
  let length = plain.length
  for (let i = 0; i < plain.length; i++) if ((plain.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/** Key under which two spellings are the same text (quality-model 4.1): plain, lower case, no punctuation. */
export const comparisonKey: (text: string) => string = rememberedByText((text) =>
  plainText(text).toLowerCase().replace(NOT_WORD, ' ').trim(),
)

/** Words of a text in lower case, in order; punctuation separates. */
export const words: (text: string) => readonly string[] = rememberedByText(
  (text): readonly string[] => plainText(text).toLowerCase().match(WORD) ?? [],
)

/** Shared elements over all elements, 0..1; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const element of a) if (b.has(element)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

/** `jaccard` of the words of two texts. */
export function wordJaccard(a: string, b: string): number {
  return jaccard(new Set(words(a)), new Set(words(b)))
}

/** True when the text has at least two letters with case and none of them is lower case. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/** Abbreviations whose full stop ends no sentence, in Dutch, French, German and English metadata. */
const ABBREVIATIONS = new Set(
  (
    'aanv afb art bijv blz bv bvb ca cf cfr dd dhr dr drs e.g eg enz etc evt excl fig gem i.e ibid incl inz ing ir max ' +
    'mevr min mr mw nl nr nrs o.a op.cit p par pp prof resp s.d sect sint st str tel vb vgl vlg vnl z.b'
  ).split(' '),
)

/**
 * Sentences of a plain text: it ends at a line break, or at `.`, `!`, `?` or `…` before white space and a capital, digit
 * or opening quote, unless an abbreviation or an initial stands before the full stop.
 */
export function sentences(text: string): string[] {
  const found: string[] = []
  for (const line of stripHtml(text.normalize('NFKC')).split(/[\r\n]+/)) {
    let from = 0
    for (const end of line.matchAll(/[.!?…]+["'”’)\]]?\s+(?=["'“‘(]?[\p{Lu}\p{N}])/gu)) {
      const before = line.slice(Math.max(from, end.index - 20), end.index).match(/[\p{L}\p{N}.]+$/u)?.[0] ?? ''
      const word = before.toLowerCase()
      const dotted = end[0].startsWith('.') && (ABBREVIATIONS.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word))
      if (dotted) continue
      push(found, line.slice(from, end.index + end[0].length))
      from = end.index + end[0].length
    }
    push(found, line.slice(from))
  }
  return found
}

function push(found: string[], sentence: string): void {
  const trimmed = sentence.replace(/\s+/g, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(trimmed)) found.push(trimmed)
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
