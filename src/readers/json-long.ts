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

interface Open {
  readonly at: number
  readonly list: boolean
  /** Of a list that is not too deep: spans so far, and where the item that is being read begins. */
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
  let best: Omit<LongList, 'end'> | null = null
  let last = from - 1
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 32 || code === 10 || code === 13 || code === 9) continue
    const top = open[open.length - 1]
    if (top?.list && top.item < 0 && code !== COMMA && code !== 0x5d) top.item = i
    if (code === QUOTE) i = endOfText(text, i)
    else if (code === 0x5b || code === 0x7b) {
      const list = code === 0x5b
      open.push({ at: i, list, spans: list && open.length < DEEPEST ? [] : null, item: -1 })
    } else if (code === COMMA) {
      if (top === undefined || (top.list && !endItem(top, last))) return null
    } else if (code === 0x5d || code === 0x7d) {
      if (top === undefined || top.list !== (code === 0x5d)) return null
      const trailing = top.list && top.item < 0 && text.charCodeAt(last) === COMMA
      if (trailing || (top.list && top.item >= 0 && !endItem(top, last))) return null
      open.pop()
      const size = (list: typeof best): number => (list === null ? 0 : list.spans.length)
      if (top.spans !== null && top.spans.length > Math.max(size(best), 2 * KEPT)) {
        best = { at: top.at, depth: open.length + 1, spans: top.spans }
      }
      if (open.length === 0) return best === null ? null : { ...(best as Omit<LongList, 'end'>), end: i + 1 }
    }
    if (i < 0) return null
    last = i
  }
  return null
}

/** Ends the item that is being read; false when there is none. */
function endItem(top: Open, last: number): boolean {
  if (top.item < 0) return false
  top.spans?.push(top.item, last + 1)
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
  return -2
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
