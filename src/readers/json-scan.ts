/** Texts, keys and numbers of JSON, read where they stand. */
import type { JsonFault } from './json-faults.ts'

/** Where reading is in a text, and what ended it. */
export interface JsonCursor {
  readonly text: string
  /** Offset that reading does not go beyond. */
  readonly end: number
  at: number
  fault: JsonFault | null
  readonly gap: Gap
}

/** A part of a text that is passed over as if it were white space; a negative `from` for none. */
export interface Gap {
  readonly from: number
  readonly to: number
}

export const NO_GAP: Gap = { from: -1, to: -1 }

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPED: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export function skipSpace(cursor: JsonCursor): void {
  const { text, end, gap } = cursor
  let { at } = cursor
  for (;;) {
    while (at < end && text.charCodeAt(at) <= 32 && isSpace(text.charCodeAt(at))) at++
    if (at !== gap.from) break
    at = gap.to
  }
  cursor.at = at
}

/** Reads a text from its quote; null with a fault. */
export function readText(cursor: JsonCursor): string | null {
  const { text, end } = cursor
  const from = cursor.at + 1
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      cursor.at = i + 1
      return text.slice(from, i)
    }
    if (code === BACKSLASH || code < 32) break
  }
  return readEscaped(cursor)
}

function readEscaped(cursor: JsonCursor): string | null {
  const { text, end } = cursor
  const stop = (offset: number, message: string, args: JsonFault['args'] = {}): null => {
    cursor.fault = { offset, message, args }
    return null
  }
  let value = ''
  let piece = cursor.at + 1
  let halves = false
  for (let i = piece; i < end; ) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      cursor.at = i + 1
      value += text.slice(piece, i)
      // Half a pair of surrogates is no character.
      return halves ? value.replace(HALF_PAIR, '\ufffd') : value
    }
    if (code === BACKSLASH) {
      if (i + 1 >= end) break
      const letter = text[i + 1]!
      const hex = letter === 'u' ? /^[0-9A-Fa-f]{4}/.exec(text.slice(i + 2, Math.min(end, i + 6)))?.[0] : undefined
      if (ESCAPED[letter] === undefined && hex === undefined) {
        return stop(i, 'read.escape', { escape: text.slice(i, i + 2) })
      }
      const sign = hex === undefined ? ESCAPED[letter]! : String.fromCharCode(Number.parseInt(hex, 16))
      value += text.slice(piece, i) + sign
      if (hex !== undefined && /^[dD][89a-fA-F]/.test(hex)) halves = true
      i += hex === undefined ? 2 : 6
      piece = i
    } else if (code >= 32) i++
    else if (code === 10 || code === 13) break
    else return stop(i, 'read.json-control', { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` })
  }
  return stop(cursor.at, 'read.json-quote-open')
}

/** A key that was met before, as one text however often it stands in a source. */
export interface KnownKey {
  readonly text: string
  /** One of 32 bits: objects whose keys all have other ones hold no key twice. 0 for a key that is not remembered. */
  readonly bit: number
}

/** Keys are few, and come in every record: they are cut out of the text once. */
const SLOTS = 1024
const NEAR = 4
const LONGEST = 64
const known: (KnownKey | undefined)[] = new Array(SLOTS).fill(undefined)
let met = 0

/** Reads a key from its quote; null with a fault. */
export function readKey(cursor: JsonCursor): KnownKey | null {
  const { text } = cursor
  const from = cursor.at + 1
  const most = Math.min(cursor.end, from + LONGEST)
  let hash = 0
  for (let i = from; i < most; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) {
      cursor.at = i + 1
      return keyAt(text, from, i, hash)
    }
    if (code === BACKSLASH || code < 32) break
    hash = Math.imul(hash, 31) + code
  }
  const read = readText(cursor)
  return read === null ? null : { text: read, bit: 0 }
}

function keyAt(text: string, from: number, to: number, hash: number): KnownKey {
  const first = hash ^ (hash >>> 10)
  for (let i = 0; i < NEAR; i++) {
    const slot = (first + i) & (SLOTS - 1)
    const key = known[slot]
    if (key === undefined) {
      // A copy, as what is cut out of a text keeps all of it in memory; and as a key, which is the one that programs name.
      const [copy] = Object.keys({ [text.slice(from, to)]: 0 }) as [string]
      const made = { text: copy, bit: 1 << (met++ & 31) }
      known[slot] = made
      return made
    }
    if (key.text.length === to - from && text.startsWith(key.text, from)) return key
  }
  return { text: text.slice(from, to), bit: 0 }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
/** A number or a word may not run on into these. */
const GOES_ON = /[\w.+-]/
const WORDS = [
  ['null', null],
  ['true', true],
  ['false', false],
] as const
/** So many digits are exact. */
const EXACT = 15

/** Reads a number, `true`, `false` or `null`; undefined when none of them stands there. */
export function readScalar(cursor: JsonCursor): number | boolean | null | undefined {
  const { text, end } = cursor
  const from = cursor.at
  const take = <T>(value: T, to: number): T | undefined => {
    if (to > end || (to < end && GOES_ON.test(text[to]!))) return undefined
    cursor.at = to
    return value
  }
  const first = text.charCodeAt(from)
  if (first > 0x39) {
    for (const [word, value] of WORDS) if (text.startsWith(word, from)) return take(value, from + word.length)
    return undefined
  }
  let value = 0
  let at = from
  for (; at < end && at < from + EXACT; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  // Most are short and whole.
  if (at > from && (first !== 0x30 || at === from + 1) && (at === end || isEnd(text.charCodeAt(at)))) {
    cursor.at = at
    return value
  }
  NUMBER.lastIndex = from
  const found = NUMBER.exec(text)?.[0]
  return found === undefined ? undefined : take(Number(found), from + found.length)
}

/** Comma, bracket or space: a number surely ends there. */
function isEnd(code: number): boolean {
  return code === 0x2c || code === 0x5d || code === 0x7d || isSpace(code)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
