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
  const ordinary = ordinaryLength(text)
  if (ordinary >= 0) return ordinary
  const plain = plainText(text)
  let length = plain.length
  for (let i = 0; i < plain.length; i++) if ((plain.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length
}

/** The same of a text of ASCII and accented letters without markup; -1 for any other. */
export function ordinaryLength(text: string): number {
  let length = 0
  let spaced = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 32 || (c >= 9 && c <= 13)) {
      if (!spaced) length++
      spaced = true
      continue
    }
    if (c < 32 || c === 0x3c || c === 0x26 || (c > 0x7e && !isOrdinary(c))) return -1
    length++
    spaced = false
  }
  return spaced && length > 0 ? length - 1 : length
}

/** Accented letters, dashes, quotation marks and €, which are what they are in every form of Unicode. */
function isOrdinary(c: number): boolean {
  return (c >= 0xc0 && c <= 0xff) || (c >= 0x2012 && c <= 0x2014) || (c >= 0x2018 && c <= 0x201e) || c === 0x20ac
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

/** Characters at the beginning of a text that most often tell that it has other words. */
const BEGINNING = 120

/**
 * Whether the share of words that a text has in common with some others (see `jaccard`) reaches so much. Of a text with many
 * words that are not among the others, only the beginning is looked at.
 */
export function sharesWords(others: readonly string[], text: string, share: number): boolean {
  const markup = /[<&]/.test(text)
  const plain = markup ? plainText(text) : text
  // Words stand in a text without markup as they do in the plain text, and those before a space do in its beginning.
  const lower = (part: string): string => (markup ? part : part.normalize('NFKC')).toLowerCase()
  const end = plain.length > 2 * BEGINNING ? plain.indexOf(' ', BEGINNING) : -1
  if (end > 0 && !mayShare(others, lower(plain.slice(0, end)), share)) return false
  return mayShare(others, lower(plain), share, true)
}

/** @param whole whether the text, in lower case, is all of it, and not only how it begins */
function mayShare(others: readonly string[], text: string, share: number, whole = false): boolean {
  const wanted = new Set(others)
  const seen = new Set<string>()
  let strangers = 0
  for (const [word] of text.matchAll(WORD)) {
    if (seen.has(word)) continue
    seen.add(word)
    if (wanted.has(word)) continue
    strangers++
    if (wanted.size / (wanted.size + strangers) < share) return false
  }
  return !whole || jaccard(wanted, seen) >= share
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
  return sentenceParts(text).map((part) => part.replace(/\s+/g, ' ').trim())
}

/** The same with the white space that they have. */
export function sentenceParts(text: string): string[] {
  const found: string[] = []
  for (const line of stripHtml(text.normalize('NFKC')).split(/[\r\n]+/)) {
    let from = 0
    for (const end of line.matchAll(/[.!?…]+["'”’)\]]?\s+(?=["'“‘(]?[\p{Lu}\p{N}])/gu)) {
      if (line[end.index] === '.' && isAbbreviation(wordBefore(line, Math.max(from, end.index - 20), end.index)))
        continue
      push(found, line.slice(from, end.index + end[0].length))
      from = end.index + end[0].length
    }
    push(found, line.slice(from))
  }
  return found
}

/** Letters, digits and full stops that end at a place, and begin at `from` at the earliest. */
function wordBefore(line: string, from: number, end: number): string {
  let at = end
  while (at > from) {
    const c = line.charCodeAt(at - 1)
    const plain = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 46
    if (!plain && c < 128) break
    if (c > 127) return line.slice(from, end).match(/[\p{L}\p{N}.]+$/u)?.[0] ?? ''
    at--
  }
  return line.slice(at, end)
}

/** Initials are one letter, or letters with full stops between them. */
function isAbbreviation(word: string): boolean {
  if (word.length > 6 && !word.includes('.')) return false
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
}

function push(found: string[], sentence: string): void {
  if (/[\p{L}\p{N}]/u.test(sentence)) found.push(sentence)
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
