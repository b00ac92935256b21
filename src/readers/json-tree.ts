/** JSON (RFC 8259) as a tree that knows where each value stands. */
import { type Expected, type JsonFault, unexpected } from './json-faults.ts'
import { shown } from './reader.ts'

export interface JsonScalar {
  readonly kind: 'string' | 'number' | 'boolean' | 'null'
  readonly value: string | number | boolean | null
  /** Where it begins in the text; a string at its quote. */
  readonly offset: number
}

export interface JsonArray {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
  readonly offset: number
}

export interface JsonMember {
  readonly key: string
  readonly keyOffset: number
  readonly value: JsonNode
}

export interface JsonObject {
  readonly kind: 'object'
  /** Every key once, in the order of the text; of a repeated key the last value counts. */
  readonly members: readonly JsonMember[]
  readonly offset: number
}

export type JsonNode = JsonScalar | JsonArray | JsonObject

/** A key that stands twice in one object: the value that counts, and the one before that does not. */
export interface RepeatedKey extends JsonFault {
  readonly before: JsonNode
  readonly counts: JsonNode
}

export interface JsonTree {
  /** What was read before the fault when there is one, with everything open closed; null when that is nothing. */
  readonly root: JsonNode | null
  /** What ended reading. */
  readonly fault: JsonFault | null
  /** The lists and objects that were not closed when reading ended, from the root inwards. */
  readonly open: readonly JsonNode[]
  readonly repeated: readonly RepeatedKey[]
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const ESCAPED: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const WORD = /true|false|null/y
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** A number or a word may not run on into these. */
const GOES_ON = /[\w.+-]/

type Open =
  | { readonly kind: 'array'; readonly items: JsonNode[]; readonly offset: number }
  | {
      readonly kind: 'object'
      readonly members: JsonMember[]
      readonly offset: number
      /** Place in `members` of each key, once there are enough of them to make that worthwhile. */
      places: Map<string, number> | null
      key: string
      keyOffset: number
    }

function hexOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Members of an object whose keys are compared one by one. */
const FEW = 12

/**
 * Reads JSON without recursion, so that no text can exhaust the stack. Never throws.
 * @param depth how deep values may lie in one another
 */
export function readJson(text: string, depth: number): JsonTree {
  const open: Open[] = []
  const repeated: RepeatedKey[] = []
  let root: JsonNode | null = null
  let at = 0
  let fault: JsonFault | null = null

  /** Something else stands here, or the text ends. Always false. */
  const stop = (expected: Expected, of = ''): false => {
    const top = open[open.length - 1]
    if (at < text.length) fault = unexpected(text, at, expected, of)
    else
      fault = {
        offset: top?.offset ?? at,
        message: 'read.json-open',
        args: { sign: top?.kind === 'array' ? '[' : '{' },
      }
    return false
  }

  const space = (): void => {
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; ) {
      code = text.charCodeAt(++at)
    }
  }

  /** Reads a string at its quote; null with a fault. */
  const string = (): string | null => {
    const from = at + 1
    let value = ''
    let piece = from
    let halves = false
    for (let i = from; ; ) {
      const code = text.charCodeAt(i)
      if (code === QUOTE) {
        at = i + 1
        value += text.slice(piece, i)
        // Half a pair of surrogates is no character.
        return halves ? value.replace(HALF_PAIR, '\ufffd') : value
      }
      if (code === BACKSLASH) {
        const letter = text[i + 1] ?? ''
        const hex = letter === 'u' ? /^[0-9A-Fa-f]{4}/.exec(text.slice(i + 2, i + 6))?.[0] : undefined
        if (ESCAPED[letter] === undefined && hex === undefined) {
          fault =
            i + 1 >= text.length
              ? quoteOpen()
              : { offset: i, message: 'read.escape', args: { escape: text.slice(i, i + 2) } }
          return null
        }
        value +=
          text.slice(piece, i) + (hex === undefined ? ESCAPED[letter]! : String.fromCharCode(Number.parseInt(hex, 16)))
        if (hex !== undefined && /^[dD][89a-fA-F]/.test(hex)) halves = true
        i += hex === undefined ? 2 : 6
        piece = i
      } else if (code >= 32) i++
      else {
        fault =
          Number.isNaN(code) || code === 10 || code === 13
            ? quoteOpen()
            : { offset: i, message: 'read.json-control', args: { code: hexOf(code) } }
        return null
      }
    }
  }

  const quoteOpen = (): JsonFault => ({ offset: at, message: 'read.json-quote-open', args: {} })

  const put = (node: JsonNode): void => {
    const top = open[open.length - 1]
    if (top === undefined) root ??= node
    else if (top.kind === 'array') top.items.push(node)
    else member(top, node)
  }

  const member = (top: Extract<Open, { kind: 'object' }>, value: JsonNode): void => {
    const { key, keyOffset, members } = top
    const entry = { key, keyOffset, value }
    if (top.places === null && members.length >= FEW) top.places = new Map(members.map((one, i) => [one.key, i]))
    const before = top.places?.get(key) ?? (top.places === null ? members.findIndex((one) => one.key === key) : -1)
    if (before >= 0) {
      const told = { offset: keyOffset, message: 'read.json-repeated', args: { key: shown(key) } }
      repeated.push({ ...told, before: members[before]!.value, counts: value })
      members[before] = entry
      return
    }
    top.places?.set(key, members.length)
    members.push(entry)
  }

  /** Reads a value, or opens one; false with a fault. */
  const value = (): boolean => {
    const offset = at
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      const read = string()
      if (read === null) return false
      put({ kind: 'string', value: read, offset })
      return true
    }
    if (code === 0x7b || code === 0x5b) {
      if (open.length >= depth) {
        fault = { offset: at, message: 'read.json-deep', args: { limit: depth } }
        return false
      }
      at++
      const node: Open =
        code === 0x5b
          ? { kind: 'array', items: [], offset }
          : { kind: 'object', members: [], offset, places: null, key: '', keyOffset: 0 }
      put(node)
      open.push(node)
      return true
    }
    return scalar(offset)
  }

  const scalar = (offset: number): boolean => {
    for (const [kind, pattern] of [
      ['number', NUMBER],
      ['word', WORD],
    ] as const) {
      pattern.lastIndex = at
      const found = pattern.exec(text)?.[0]
      if (found === undefined) continue
      if (GOES_ON.test(text[at + found.length] ?? '')) break
      at += found.length
      if (kind === 'number') put({ kind, value: Number(found), offset })
      else if (found === 'null') put({ kind: 'null', value: null, offset })
      else put({ kind: 'boolean', value: found === 'true', offset })
      return true
    }
    return stop('value')
  }

  /** Reads the key of a member and its colon; false with a fault. */
  const key = (top: Extract<Open, { kind: 'object' }>): boolean => {
    if (text.charCodeAt(at) !== QUOTE) return stop('key')
    top.keyOffset = at
    const read = string()
    if (read === null) return false
    top.key = read
    space()
    if (text.charCodeAt(at) !== 0x3a) return stop('colon', read)
    at++
    space()
    return true
  }

  const step = (): boolean => {
    const top = open[open.length - 1]!
    const closing = top.kind === 'array' ? 0x5d : 0x7d
    const first = (top.kind === 'array' ? top.items : top.members).length === 0
    if (text.charCodeAt(at) === closing) {
      at++
      open.pop()
      return true
    }
    if (!first && at < text.length) {
      if (text.charCodeAt(at) !== 0x2c) return stop('comma')
      const comma = at++
      space()
      if (text.charCodeAt(at) === closing) {
        fault = { offset: comma, message: 'read.json-comma-extra', args: {} }
        return false
      }
    }
    return top.kind === 'object' ? key(top) && value() : value()
  }

  space()
  if (at >= text.length) fault = { offset: 0, message: 'read.json-empty', args: {} }
  else if (value()) {
    for (space(); open.length > 0 && step(); ) space()
    if (fault === null && at < text.length) fault = { offset: at, message: 'read.json-after', args: {} }
  }
  return { root, fault, open, repeated }
}
