/** Where the sentences of a text end. Pure. */
import { stripHtml } from './text.ts'

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
  const plain = stripHtml(text.normalize('NFKC'))
  const found: string[] = []
  let from = 0
  for (let at = 0; at <= plain.length; at++) {
    const c = plain.charCodeAt(at)
    const end = at === plain.length || isLineBreak(c) ? at + 1 : isMark(c) ? sentenceEnd(plain, from, at) : 0
    if (end <= 0) {
      at -= end
      continue
    }
    const sentence = plain.slice(from, end).replace(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(sentence)) found.push(sentence)
    from = end
    at = end - 1
  }
  return found
}

/** True for what ends a line. */
export function isLineBreak(c: number): boolean {
  return c === 10 || c === 13
}

/** True for what may end a sentence within a line. */
export function isMark(c: number): boolean {
  return c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026
}

/**
 * Where the next sentence begins, when one that begins at `from` ends with the mark at a place; else how many characters
 * after the mark cannot end it either, as a number that is not above zero. The text is in NFKC.
 */
export function sentenceEnd(text: string, from: number, at: number): number {
  let end = at + 1
  while (isMark(codeAt(text, end))) end++
  const marks = end - 1
  if (isOneOf(CLOSING, codeAt(text, end))) end++
  const space = end
  while (isSpace(codeAt(text, end))) end++
  if (end === space || !beginsSentence(text, isOneOf(OPENING, codeAt(text, end)) ? end + 1 : end)) return at - marks
  const isStop = text.charCodeAt(at) === 0x2e
  const abbreviated = isStop && isAbbreviation(wordBefore(text, Math.max(from, at - 20), at))
  return abbreviated ? at - end + 1 : end
}

/** Zero behind the end: to look there as at any other place makes V8 compile the walk anew. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0
}

const CLOSING = '"\'”’)]'
const OPENING = '"\'“‘('

function isOneOf(signs: string, c: number): boolean {
  for (let i = 0; i < signs.length; i++) if (signs.charCodeAt(i) === c) return true
  return false
}

/** White space within a line. */
function isSpace(c: number): boolean {
  return (
    c === 32 || c === 9 || (c > 9 && !isLineBreak(c) && (c < 14 || (c >= 0xa0 && /\s/.test(String.fromCharCode(c)))))
  )
}

/** A capital or a digit. */
function beginsSentence(text: string, at: number): boolean {
  const c = codeAt(text, at)
  if (c < 128) return (c >= 65 && c <= 90) || (c >= 48 && c <= 57)
  return /[\p{Lu}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!))
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
