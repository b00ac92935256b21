/** JSON (RFC 8259) as a tree that knows where each value stands. */
import { type Expected, type JsonFault, unexpected } from './json-faults.ts'
import { type JsonCursor, NO_GAP, readKey, readScalar, readText, skipSpace } from './json-scan.ts'
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
const COMMA = 0x2c
const COLON = 0x3a
const [LIST, LIST_END] = [0x5b, 0x5d]
const [OBJECT, OBJECT_END] = [0x7b, 0x7d]

interface OpenArray {
  readonly kind: 'array'
  readonly items: JsonNode[]
  readonly offset: number
}

interface OpenObject {
  readonly kind: 'object'
  readonly members: JsonMember[]
  readonly offset: number
  /** Bits of the keys so far (see `KnownKey`); all of them once a key has none. */
  bits: number
  /** Place in `members` of each key, once one may stand twice and there are many. */
  places: Map<string, number> | null
  key: string
  keyBit: number
  keyOffset: number
}

/** Members of an object whose keys are compared one by one. */
const FEW = 12

/**
 * Reads JSON without recursion, so that no text can exhaust the stack. Never throws.
 * @param depth how deep values may lie in one another
 * @param from where it begins in the text, and `to` where it ends; offsets are always those of the text
 * @param gap what is left out
 */
export function readJson(text: string, depth: number, from = 0, to = text.length, gap = NO_GAP): JsonTree {
  const cursor: JsonCursor = { text, end: to, at: from, fault: null, gap }
  const open: (OpenArray | OpenObject)[] = []
  const repeated: RepeatedKey[] = []
  let root: JsonNode | null = null

  /** Something else stands here, or the text ends. Always false. */
  const stop = (expected: Expected, of = ''): false => {
    const top = open[open.length - 1]
    const sign = top?.kind === 'array' ? '[' : '{'
    cursor.fault =
      cursor.at < to
        ? unexpected(text, cursor.at, expected, of)
        : { offset: top?.offset ?? cursor.at, message: 'read.json-open', args: { sign } }
    return false
  }

  const put = (top: OpenArray | OpenObject | undefined, node: JsonNode): void => {
    if (top === undefined) root ??= node
    else if (top.kind === 'array') top.items.push(node)
    else if ((top.bits & top.keyBit) === 0 && top.keyBit !== 0 && top.places === null) {
      top.bits |= top.keyBit
      top.members.push({ key: top.key, keyOffset: top.keyOffset, value: node })
    } else putChecked(top, node, repeated)
  }

  /** Reads a value, or opens one; false with a fault. */
  const value = (top: OpenArray | OpenObject | undefined): boolean => {
    const offset = cursor.at
    const code = offset < to ? text.charCodeAt(offset) : -1
    if (code === QUOTE) {
      const read = readText(cursor)
      if (read === null) return false
      put(top, { kind: 'string', value: read, offset })
      return true
    }
    if (code === LIST || code === OBJECT) {
      if (open.length >= depth) {
        cursor.fault = { offset, message: 'read.json-deep', args: { limit: depth } }
        return false
      }
      cursor.at++
      const node: OpenArray | OpenObject =
        code === LIST
          ? { kind: 'array', items: [], offset }
          : { kind: 'object', members: [], offset, bits: 0, places: null, key: '', keyBit: 0, keyOffset: 0 }
      put(top, node)
      open.push(node)
      return true
    }
    const read = code < 0 ? undefined : readScalar(cursor)
    if (read === undefined) return stop('value')
    put(top, { kind: read === null ? 'null' : (typeof read as 'number' | 'boolean'), value: read, offset })
    return true
  }

  /** Reads the key of a member and its colon; false with a fault. */
  const key = (top: OpenObject): boolean => {
    if (cursor.at >= to || text.charCodeAt(cursor.at) !== QUOTE) return stop('key')
    top.keyOffset = cursor.at
    const read = readKey(cursor)
    if (read === null) return false
    top.key = read.text
    top.keyBit = read.bit
    skipSpace(cursor)
    if (cursor.at >= to || text.charCodeAt(cursor.at) !== COLON) return stop('colon', read.text)
    cursor.at++
    skipSpace(cursor)
    return true
  }

  const step = (): boolean => {
    const top = open[open.length - 1]!
    const closing = top.kind === 'array' ? LIST_END : OBJECT_END
    const first = (top.kind === 'array' ? top.items : top.members).length === 0
    const code = cursor.at < to ? text.charCodeAt(cursor.at) : -1
    if (code === closing) {
      cursor.at++
      open.pop()
      return true
    }
    if (!first && code >= 0) {
      if (code !== COMMA) return stop('comma')
      const comma = cursor.at++
      skipSpace(cursor)
      if (cursor.at < to && text.charCodeAt(cursor.at) === closing) {
        cursor.fault = { offset: comma, message: 'read.json-comma-extra', args: {} }
        return false
      }
    }
    return top.kind === 'object' ? key(top) && value(top) : value(top)
  }

  skipSpace(cursor)
  if (cursor.at >= to) cursor.fault = { offset: from, message: 'read.json-empty', args: {} }
  else if (value(undefined)) {
    for (skipSpace(cursor); open.length > 0 && step(); ) skipSpace(cursor)
    if (cursor.fault === null && cursor.at < to) {
      cursor.fault = { offset: cursor.at, message: 'read.json-after', args: {} }
    }
  }
  return { root, fault: cursor.fault, open, repeated }
}

/** Adds a member whose key may stand in its object already: then the last value counts. */
function putChecked(top: OpenObject, value: JsonNode, repeated: RepeatedKey[]): void {
  const { key, keyOffset, keyBit, members } = top
  const entry = { key, keyOffset, value }
  if (top.places === null && members.length >= FEW) top.places = new Map(members.map((one, i) => [one.key, i]))
  const before = top.places === null ? members.findIndex((one) => one.key === key) : (top.places.get(key) ?? -1)
  if (before >= 0) {
    const told = { offset: keyOffset, message: 'read.json-repeated', args: { key: shown(key) } }
    repeated.push({ ...told, before: members[before]!.value, counts: value })
    members[before] = entry
    return
  }
  top.bits |= keyBit === 0 ? -1 : keyBit
  top.places?.set(key, members.length)
  members.push(entry)
}
