import type { MessageArgs } from '../model.ts'
import { XSD_STRING } from '../rdf/terms.ts'
import { type Bytes, isLabel, kinds, WIDE } from './bytes.ts'
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
export const IN_IRI = kinds({ [STOP]: '>', [ESCAPE]: '\\', [BAD]: '\0-\x20<"{}|^`' })
const IN_LITERAL = kinds({ [STOP]: '"', [ESCAPE]: '\\', [BAD]: '\n\r' })
const LETTER = 1
const DIGIT = 2
const IN_LANGUAGE = kinds({ [LETTER]: 'a-zA-Z', [DIGIT]: '0-9' })
/** Every byte that may stand in a blank node label; `isLabel` knows the order. */
const IN_LABEL = kinds({ [LETTER]: 'a-zA-Z0-9_:.-' })
/** What may not come out of an escape in an IRI. */
const BAD_IN_IRI = /[\0-\x20<>"{}|^`\\]/

const [TAB, LF, CR, SPACE, DASH, DOT, COLON, LESS, AT, CARET, UNDERSCORE] = [9, 10, 13, 32, 45, 46, 58, 60, 64, 94, 95]

/** Notes what is wrong; returns null, as every function here does then. */
export function fail(cursor: Cursor, message: string, at: number, args: MessageArgs = {}): null {
  cursor.fault = { at, message, args, hint: `${message}.hint` }
  return null
}

/** Text of [from, to), unless it is not UTF-8. */
function cut(cursor: Cursor, from: number, to: number, kindsSeen: number): string | null {
  const { bytes } = cursor
  if ((kindsSeen & WIDE) === 0) return bytes.latin1Slice(from, to)
  cursor.wide = true
  const text = bytes.utf8Slice(from, to)
  // The decoder puts U+FFFD where it fails, but the character may also stand there by itself.
  const ill = text.includes('\ufffd') ? illFormedAt(bytes, from, to) : to
  if (ill === to) return text
  return fail(cursor, 'read.not-utf8', ill, { byte: bytes[ill]!.toString(16).toUpperCase().padStart(2, '0') })
}

/** The IRI whose `<` is next. */
export function readIri(cursor: Cursor): string | null {
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
  if (seen === 0) return bytes.latin1Slice(from, p)
  const text = cut(cursor, from, p, seen)
  if (text === null || !(seen & ESCAPE)) return text
  const value = unescaped(text, false)
  if (typeof value === 'number') return badEscape(cursor, from, text, value)
  const bad = BAD_IN_IRI.exec(value)
  return bad ? fail(cursor, 'read.iri-character', from, { character: bad[0], iri: shown(value) }) : value
}

function badIri(cursor: Cursor, from: number, p: number): null {
  const { bytes } = cursor
  const byte = bytes[p]!
  if (byte === LESS && p === from) return fail(cursor, 'read.rdf-star', from - 1)
  if (byte === LF || byte === CR) return fail(cursor, 'read.iri-open', from - 1)
  const iri = shown(bytes.utf8Slice(from, p))
  if (byte === SPACE) return fail(cursor, 'read.iri-space', p, { iri })
  return fail(cursor, 'read.iri-character', p, { character: String.fromCharCode(byte), iri })
}

function badEscape(cursor: Cursor, from: number, text: string, index: number): null {
  const code = text.slice(index, index + 2)
  return fail(cursor, 'read.escape', from + Buffer.byteLength(text.slice(0, index)), { escape: shown(code) })
}

/** The label of the blank node whose `_` is next. */
export function readLabel(cursor: Cursor): string | null {
  const { bytes, at } = cursor
  const from = at + 2
  if (bytes[at + 1] !== COLON) return fail(cursor, 'read.label', at)
  let seen = 0
  let p = from
  for (let kind = IN_LABEL[bytes[p]!]!; kind !== 0; kind = IN_LABEL[bytes[++p]!]!) seen |= kind
  while (p > from && bytes[p - 1] === DOT) p--
  const label = cut(cursor, from, p, seen)
  if (label === null) return null
  if (!isLabel(label)) return fail(cursor, 'read.label', at)
  cursor.at = p
  return label
}

/** The literal whose quote is next, as the key of the term table. */
export function readLiteral(cursor: Cursor): string | null {
  const { bytes, at: from } = cursor
  let seen = 0
  let p = from + 1
  for (;;) {
    let kind = IN_LITERAL[bytes[p]!]!
    while (kind === 0) kind = IN_LITERAL[bytes[++p]!]!
    if (kind === STOP) break
    if (kind === BAD) return fail(cursor, 'read.quote-open', from)
    seen |= kind
    // What is escaped ends nothing; the end of the line always does.
    p += kind === ESCAPE && bytes[p + 1] !== LF && bytes[p + 1] !== CR ? 2 : 1
  }
  cursor.at = p + 1
  let value = cut(cursor, from, p + 1, seen)
  if (value === null) return null
  if (seen & ESCAPE) {
    const text = unescaped(value.slice(1, -1), true)
    if (typeof text === 'number') return badEscape(cursor, from, value, text + 1)
    value = `"${text}"`
  }
  // Quoted text, tag and datatype are terminals of their own: space may stand between them.
  const next = pastSpace(bytes, p + 1)
  if (bytes[next] === AT) {
    cursor.at = next
    return tagged(cursor, value)
  }
  if (bytes[next] !== CARET) return value + XSD_STRING
  cursor.at = pastSpace(bytes, next + 2)
  if (bytes[next + 1] !== CARET || bytes[cursor.at] !== LESS) return fail(cursor, 'read.datatype', next)
  const datatype = readIri(cursor)
  return datatype === null ? null : value + datatype
}

function tagged(cursor: Cursor, value: string): string | null {
  const { bytes, at: from } = cursor
  let p = from + 1
  while (IN_LANGUAGE[bytes[p]!]! === LETTER) p++
  let whole = p > from + 1
  while (whole && bytes[p] === DASH) {
    const part = ++p
    while (IN_LANGUAGE[bytes[p]!]! & (LETTER | DIGIT)) p++
    whole = p > part
  }
  cursor.at = p
  // People write nl_BE; a blank node as graph name may follow without a space.
  if (whole && bytes[p] === UNDERSCORE && bytes[p + 1] !== COLON) whole = false
  if (whole) return value + bytes.latin1Slice(from, p).toLowerCase()
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
