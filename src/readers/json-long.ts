import type { JsonFault } from './json-faults.ts'
import { type JsonNode, type JsonTree, type RepeatedKey, readJson } from './json-tree.ts'

/**
 * A long list in a document: where each of its items begins and ends. Such a list is read item by item, so that a document
 * of a hundred megabytes needs no tree of two gigabytes.
 */
export interface LongList {
  /** Offset of its bracket. */
  readonly at: number
  /** How deep its items lie. */
  readonly depth: number
  /** Begin and end of each item, one after the other. */
  readonly spans: readonly number[]
  /** Where the document ends. */
  readonly end: number
}

/** Items that stay in the shortened document: enough to see what the list holds. */
const KEPT = 8
/** How deep the list may stand: `result`, then `results`. */
const DEEPEST = 3
/** Shorter documents are read at once. */
export const LONG = 1_000_000

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [LIST, LIST_END] = [0x5b, 0x5d]
const [OBJECT, OBJECT_END] = [0x7b, 0x7d]
/** Brackets in one another of which the kinds fit in the bits of an integer. */
const MOST_OPEN = 30

interface Open {
  readonly at: number
  /** Of a list: spans so far, and where the item that is being read begins; null for an object. */
  readonly spans: number[] | null
  item: number
}

/**
 * Finds the longest list of a document without reading its values. Null when there is none, and when something is wrong
 * with brackets or texts: then the document is read at once, which tells what.
 * @param from where the document begins in the text; it ends with the text
 */
export function longList(text: string, from: number, long: number): LongList | null {
  if (text.length - from < long) return null
  const open: Open[] = []
  let top: Open | undefined
  let best: Omit<LongList, 'end'> | null = null
  let last = from - 1
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 10 || code === 13 || code === 9) continue
    if (top !== undefined && top.spans !== null && top.item < 0 && code !== COMMA && code !== LIST_END) top.item = i
    if (code === QUOTE) i = endOfText(text, i)
    else if (code === LIST || code === OBJECT) {
      // In what lies deeper no list is looked for.
      if (open.length >= (code === LIST ? DEEPEST : DEEPEST - 1)) i = endOfBrackets(text, i)
      else {
        top = { at: i, spans: code === LIST ? [] : null, item: -1 }
        open.push(top)
      }
    } else if (code === COMMA) {
      if (top === undefined || (top.spans !== null && !endItem(top, last))) return null
    } else if (code === LIST_END || code === OBJECT_END) {
      if (top === undefined || (top.spans !== null) !== (code === LIST_END)) return null
      if (top.spans !== null) {
        const trailing = top.item < 0 && text.charCodeAt(last) === COMMA
        if (trailing || (top.item >= 0 && !endItem(top, last))) return null
        if (top.spans.length > Math.max(best === null ? 0 : best.spans.length, 2 * KEPT)) {
          best = { at: top.at, depth: open.length, spans: top.spans }
        }
      }
      open.pop()
      top = open[open.length - 1]
      if (top === undefined) return best === null ? null : { ...best, end: i + 1 }
    }
    if (i < 0) return null
    last = i
  }
  return null
}

/** Offset of the bracket that closes the one at an offset; negative when there is none, or when it is not of its kind. */
function endOfBrackets(text: string, from: number): number {
  /** Of each bracket that is open whether it begins a list, the last one in the lowest bit. */
  let lists = 0
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Space is what there is most of between texts.
    if (code < QUOTE) continue
    if (code === QUOTE) {
      i = endOfText(text, i)
      if (i < 0) return i
    } else if (code === LIST || code === OBJECT) {
      if (++depth > MOST_OPEN) return NONE
      lists = (lists << 1) | (code === LIST ? 1 : 0)
    } else if (code === LIST_END || code === OBJECT_END) {
      if ((lists & 1) !== (code === LIST_END ? 1 : 0)) return NONE
      lists >>= 1
      if (--depth === 0) return i
    }
  }
  return NONE
}

/** An offset that is none, also when one is added to it. */
const NONE = -2

/** Ends the item that is being read; false when there is none. */
function endItem(top: Open, last: number): boolean {
  if (top.item < 0) return false
  top.spans!.push(top.item, last + 1)
  top.item = -1
  return true
}

/** Offset of the quote that ends a text; negative when there is none. */
function endOfText(text: string, quote: number): number {
  for (let end = text.indexOf('"', quote + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end
  }
  return NONE
}

/** The document with the first items of its list only, and the sign after it that tells that something follows. */
export function readShort(text: string, from: number, { spans, end }: LongList, depth: number): JsonTree {
  let next = end
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  const to = Math.min(next + 1, text.length)
  return readJson(text, depth, from, to, { from: spans[2 * KEPT - 1]!, to: spans[spans.length - 1]! })
}

/** What reading a long list came upon. */
export interface ListReading {
  /** Why it ended before its end, or null. */
  fault: JsonFault | null
  readonly repeated: (key: RepeatedKey) => void
}

/**
 * The items of a long list, each read when it is asked for and forgotten afterwards. Ends at a fault; of the item that has
 * it there is what was read before, and `whole` is false.
 * @param from where the document begins
 */
export function* itemsOf(
  text: string,
  from: number,
  { spans, depth, at }: LongList,
  limit: number,
  reading: ListReading,
): Generator<{ readonly node: JsonNode; readonly whole: boolean }> {
  for (let i = 0; i < spans.length; i += 2) {
    const begin = spans[i]!
    const { root: node, fault, repeated } = readJson(text, limit - depth, begin, spans[i + 1]!)
    for (const key of repeated) reading.repeated(key)
    if (fault !== null) reading.fault = faultAt(text, from, at + 1, spans[i - 2] ?? begin, limit)
    // What stands before something that should not follow is whole.
    if (node !== null) yield { node, whole: fault === null || fault.message === 'read.json-after' }
    if (fault !== null) return
  }
}

/** What is wrong at an item, in the words that reading the whole document would use: from the item before it on. */
function faultAt(text: string, from: number, first: number, before: number, limit: number): JsonFault | null {
  const gap = before > first ? { from: first, to: before } : undefined
  return readJson(text, limit, from, text.length, gap).fault
}
