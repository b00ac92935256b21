import { asBytes, asWords, type Bytes, kinds, WIDE } from './bytes.ts'
import { illFormedAt } from './utf8.ts'

/** Where reading of Turtle stands in the bytes at hand. */
export interface Cursor {
  bytes: Bytes
  /** The same bytes. */
  words: DataView
  /** The next byte. */
  at: number
  /** Where the bytes end; what stands after it may be looked at and is no part of the text. */
  end: number
  /** Is that the end of all? */
  last: boolean
  /** From 1. */
  line: number
  /** Index of the first byte of the line; below 0 when that is no longer at hand. */
  lineStart: number
  /** By how much the bytes of the line so far outnumber its UTF-16 units. */
  surplus: number
  /** The byte that could not be read on from. */
  stuckAt: number
}

/** Thrown where the quick reader cannot go on: the text ends here, or it is for N3.js. */
export const STUCK = new Error('stuck')

export function cursor(): Cursor {
  const bytes = asBytes(new Uint8Array())
  return { bytes, words: asWords(bytes), at: 0, end: 0, last: false, line: 1, lineStart: 0, surplus: 0, stuckAt: 0 }
}

export function stuck(c: Cursor, at: number): never {
  c.stuckAt = at
  throw STUCK
}

/** Column of a byte of this line, from 1, in UTF-16 units. */
export function columnOf(c: Cursor, at: number): number {
  return at - c.lineStart - c.surplus + 1
}

const [TAB, LF, CR, SPACE, HASH] = [9, 10, 13, 32, 35]
const END = 1
/** Bytes of a comment: 0 goes on. */
const IN_COMMENT = kinds({ [END]: '\n\r' })

/** Goes past space and comments. */
export function skip(c: Cursor): void {
  const { bytes } = c
  let at = c.at
  for (;;) {
    const byte = bytes[at]
    if (byte === SPACE || byte === TAB) at++
    else if (byte === LF || byte === CR) {
      // An end of line of two bytes may lie in two chunks.
      if (at + 1 >= c.end && byte === CR && !c.last) stuck(c, c.end)
      at += byte === CR && bytes[at + 1] === LF ? 2 : 1
      newLine(c, at)
    } else if (byte === HASH) at = commentEnd(c, at)
    else break
    if (at >= c.end) break
  }
  c.at = at
}

/** Goes past space; the byte that is next. */
export function next(c: Cursor): number {
  skip(c)
  return c.at < c.end ? c.bytes[c.at]! : stuck(c, c.end)
}

function newLine(c: Cursor, at: number): void {
  c.line++
  c.lineStart = at
  c.surplus = 0
}

function commentEnd(c: Cursor, from: number): number {
  let seen = 0
  let at = from
  while (at < c.end) {
    const kind = IN_COMMENT[c.bytes[at]!]!
    if (kind === END) break
    seen |= kind
    at++
  }
  // It goes on in what comes.
  if (at >= c.end && !c.last) stuck(c, c.end)
  if (seen & WIDE) checkText(c, from, at)
  return at
}

/** Text with characters of several bytes: it must be UTF-8, and the columns after it must know. */
export function checkText(c: Cursor, from: number, to: number): void {
  const ill = illFormedAt(c.bytes, from, to)
  if (ill !== to) stuck(c, ill)
  c.surplus += surplusOf(c.bytes, from, to)
}

/** By how much the bytes of a text outnumber its UTF-16 units. */
function surplusOf(bytes: Uint8Array, from: number, to: number): number {
  let surplus = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte >= 0xf0) surplus--
    else if (byte >= 0x80 && byte < 0xc0) surplus++
  }
  return surplus
}

/** The same as `checkText` for a text that may go over several lines. */
export function checkLines(c: Cursor, from: number, to: number): void {
  const { bytes } = c
  const ill = illFormedAt(bytes, from, to)
  if (ill !== to) stuck(c, ill)
  let start = from
  for (let at = from; at < to; at++) {
    const byte = bytes[at]
    if (byte !== LF && (byte !== CR || bytes[at + 1] === LF)) continue
    newLine(c, at + 1)
    start = at + 1
  }
  c.surplus += surplusOf(bytes, start, to)
}
