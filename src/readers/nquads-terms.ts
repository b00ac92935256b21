import type { MessageArgs, TermId } from '../model.ts'
import type { TermTable } from '../rdf/terms.ts'
import { type Bytes, isLabel, kinds, plainEnd, WIDE } from './bytes.ts'
import { unescaped } from './escapes.ts'
import { shown } from './reader.ts'
import { illFormedAt } from './utf8.ts'

/** What is wrong with a line, and at which byte. */
export interface LineFault {
  readonly at: number
  readonly message: string
  readonly args: MessageArgs
  readonly hint: string | null
}

/** Where reading stands within a line. The line must end with LF or CR: no term can hold them, so every loop stops. */
export interface Cursor {
  bytes: Bytes
  /** The same bytes. */
  words: DataView
  /** The next byte. */
  at: number
  fault: LineFault | null
  /** Has a character of several bytes been seen on this line? Then bytes are no columns. */
  wide: boolean
}

const STOP = 1
const ESCAPE = 2
const BAD = 4
/** Bytes within an IRI (RDF 1.1 N-Triples: IRIREF) and within a literal: 0 goes on. */
const IN_IRI = kinds({ [STOP]: '>', [ESCAPE]: '\\', [BAD]: '\0-\x20<"{}|^`' })
const IN_LITERAL = kinds({ [STOP]: '"', [ESCAPE]: '\\', [BAD]: '\n\r' })
const LETTER = 1
const DIGIT = 2
const SIGN = 2
const CAPITAL = 4
const LETTERS = LETTER | CAPITAL
const IN_LANGUAGE = kinds({ [LETTER]: 'a-z', [CAPITAL]: 'A-Z', [DIGIT]: '0-9' })
/** Every byte that may stand in a blank node label; `isLabel` knows the order. */
const IN_LABEL = kinds({ [LETTER]: 'a-zA-Z0-9_', [SIGN]: ':.-' })
/** What may not come out of an escape in an IRI. */
const BAD_IN_IRI = /[\0-\x20<>"{}|^`\\]/

const [TAB, LF, CR, SPACE, DASH, DOT, COLON, LESS, AT, CARET, UNDERSCORE] = [9, 10, 13, 32, 45, 46, 58, 60, 64, 94, 95]

/** No term: the fault says why. */
export const FAILED = -2

/** Notes what is wrong; returns `FAILED`, as every function here does then. */
export function fail(cursor: Cursor, message: string, at: number, args: MessageArgs = {}): typeof FAILED {
  cursor.fault = { at, message, args, hint: `${message}.hint` }
  return FAILED
}

/** Are bytes [from, to) UTF-8? */
function isText(cursor: Cursor, from: number, to: number, kindsSeen: number): boolean {
  if ((kindsSeen & WIDE) === 0) return true
  cursor.wide = true
  const { bytes } = cursor
  const ill = illFormedAt(bytes, from, to)
  if (ill === to) return true
  fail(cursor, 'read.not-utf8', ill, { byte: bytes[ill]!.toString(16).toUpperCase().padStart(2, '0') })
  return false
}

/** The IRI whose `<` is next. */
export function readIri(cursor: Cursor, terms: TermTable): TermId {
  const from = cursor.at + 1
  const seen = pastIri(cursor)
  if (seen < 0) return FAILED
  if ((seen & ESCAPE) === 0) return terms.iriIn(cursor.bytes, from, cursor.at - 1)
  const text = escapedIri(cursor, from)
  return text === null ? FAILED : terms.iri(text)
}

/** Goes past the IRI whose `<` is next; returns the kinds of bytes in it. */
function pastIri(cursor: Cursor): number {
  const { bytes } = cursor
  const from = cursor.at + 1
  let seen = 0
  let p = from
  for (;;) {
    let kind = IN_IRI[bytes[p]!]!
    while (kind === 0) kind = IN_IRI[bytes[++p]!]!
    if (kind === STOP) break
    if (kind === BAD) return badIri(cursor, from, p)
    seen |= kind
    p++
  }
  cursor.at = p + 1
  return isText(cursor, from, p, seen) ? seen : FAILED
}

/** The IRI that ends before the next byte, without its escapes. */
function escapedIri(cursor: Cursor, from: number): string | null {
  const text = cursor.bytes.utf8Slice(from, cursor.at - 1)
  const value = unescaped(text, false)
  if (typeof value === 'number') {
    badEscape(cursor, from, text, value)
    return null
  }
  const bad = BAD_IN_IRI.exec(value)
  if (bad === null) return value
  fail(cursor, 'read.iri-character', from, { character: bad[0], iri: shown(value) })
  return null
}

function badIri(cursor: Cursor, from: number, p: number): typeof FAILED {
  const { bytes } = cursor
  const byte = bytes[p]!
  if (byte === LESS && p === from) return fail(cursor, 'read.rdf-star', from - 1)
  if (byte === LF || byte === CR) return fail(cursor, 'read.iri-open', from - 1)
  const iri = shown(bytes.utf8Slice(from, p))
  if (byte === SPACE) return fail(cursor, 'read.iri-space', p, { iri })
  return fail(cursor, 'read.iri-character', p, { character: String.fromCharCode(byte), iri })
}

function badEscape(cursor: Cursor, from: number, text: string, index: number): typeof FAILED {
  const code = text.slice(index, index + 2)
  return fail(cursor, 'read.escape', from + Buffer.byteLength(text.slice(0, index)), { escape: shown(code) })
}

/** Goes past the blank node whose `_` is next. */
export function pastLabel(cursor: Cursor): boolean {
  const { bytes, at } = cursor
  const from = at + 2
  let seen = 0
  let p = from
  if (bytes[at + 1] === COLON) {
    for (let kind = IN_LABEL[bytes[p]!]!; kind !== 0; kind = IN_LABEL[bytes[++p]!]!) seen |= kind
    while (p > from && bytes[p - 1] === DOT) p--
    if (!isText(cursor, from, p, seen)) return false
    // Most labels are letters and digits of ASCII.
    if ((seen === LETTER && p > from) || isLabel(bytes.utf8Slice(from, p))) {
      cursor.at = p
      return true
    }
  }
  fail(cursor, 'read.label', at)
  return false
}

/** The literal whose quote is next. */
export function readLiteral(cursor: Cursor, terms: TermTable): TermId {
  const { bytes, at } = cursor
  const from = at + 1
  let seen = 0
  let p = from
  for (;;) {
    p = plainEnd(cursor.words, p)
    let kind = IN_LITERAL[bytes[p]!]!
    while (kind === 0) kind = IN_LITERAL[bytes[++p]!]!
    if (kind === STOP) break
    if (kind === BAD) return fail(cursor, 'read.quote-open', at)
    seen |= kind
    // What is escaped ends nothing; the end of the line always does.
    p += kind === ESCAPE && bytes[p + 1] !== LF && bytes[p + 1] !== CR ? 2 : 1
  }
  cursor.at = p + 1
  if (!isText(cursor, from, p, seen)) return FAILED
  if ((seen & ESCAPE) === 0) {
    const suffix = readSuffix(cursor, terms)
    return suffix < 0 ? FAILED : terms.literalIn(bytes, from, p, suffix)
  }
  const text = bytes.utf8Slice(from, p)
  const value = unescaped(text, true)
  if (typeof value === 'number') return badEscape(cursor, from, text, value)
  const suffix = readSuffix(cursor, terms)
  return suffix < 0 ? FAILED : terms.literalWith(value, suffix)
}

/** The number of the language or datatype that may be next. Space may stand before it: it is a terminal of its own. */
function readSuffix(cursor: Cursor, terms: TermTable): number {
  const { bytes } = cursor
  const next = pastSpace(bytes, cursor.at)
  if (bytes[next] === AT) {
    cursor.at = next
    return readLanguage(cursor, terms)
  }
  if (bytes[next] !== CARET) return terms.plain
  cursor.at = pastSpace(bytes, next + 2)
  if (bytes[next + 1] !== CARET || bytes[cursor.at] !== LESS) return fail(cursor, 'read.datatype', next)
  const from = cursor.at + 1
  const seen = pastIri(cursor)
  if (seen < 0) return FAILED
  if ((seen & ESCAPE) === 0) return terms.suffixIn(bytes, from, cursor.at - 1)
  const text = escapedIri(cursor, from)
  return text === null ? FAILED : terms.suffix(text)
}

function readLanguage(cursor: Cursor, terms: TermTable): number {
  const { bytes, at: from } = cursor
  let seen = 0
  let p = from + 1
  for (let kind = IN_LANGUAGE[bytes[p]!]!; kind & LETTERS; kind = IN_LANGUAGE[bytes[++p]!]!) seen |= kind
  let whole = p > from + 1
  while (whole && bytes[p] === DASH) {
    const part = ++p
    for (let kind = IN_LANGUAGE[bytes[p]!]!; kind & (LETTERS | DIGIT); kind = IN_LANGUAGE[bytes[++p]!]!) seen |= kind
    whole = p > part
  }
  cursor.at = p
  // People write nl_BE; a blank node as graph name may follow without a space.
  if (whole && bytes[p] === UNDERSCORE && bytes[p + 1] !== COLON) whole = false
  if (whole) {
    return seen & CAPITAL ? terms.suffix(bytes.latin1Slice(from, p).toLowerCase()) : terms.suffixIn(bytes, from, p)
  }
  return fail(cursor, bytes[p] === DASH && p > from + 1 ? 'read.direction' : 'read.language', from, {
    tag: shown(bytes.latin1Slice(from, wordEnd(bytes, from))),
  })
}

/** The next byte from `at` that is neither space nor tab. */
export function pastSpace(bytes: Bytes, at: number): number {
  let next = at
  while (bytes[next] === SPACE || bytes[next] === TAB) next++
  return next
}

/** Where the run of bytes that are neither spaces nor controls ends. */
export function wordEnd(bytes: Bytes, from: number): number {
  let to = from
  while (bytes[to]! > SPACE) to++
  return to
}
