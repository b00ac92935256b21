/** How the entries of a `ByteTable` lie in memory. */

/** Bytes of a segment of the arena; a start is counted in fours, and its high bits are the number of the segment. */
export const SEGMENT = 4 * 1024 * 1024
export const SEGMENT_BITS = 20
export const IN_SEGMENT = 2 ** SEGMENT_BITS - 1
/** Integers of one entry: its hash, start, length and tag, side by side because they are looked at together. */
export const WIDTH = 4
export const HASH = 0
export const START = 1
export const LENGTH = 2
export const TAG = 3

/** A table taken apart: all of it can be handed to another thread, or lie in memory that threads share. */
export interface ByteParts {
  readonly size: number
  /** Four integers an entry (see `entryOf`). */
  readonly entries: Int32Array
  readonly slots: Int32Array
  readonly segments: readonly Uint8Array[]
  readonly crowded: ReadonlyMap<string, number>
  readonly halves: ReadonlyMap<string, number>
}

/**
 * Visits the entries of a table in order: bytes [from, to) under a tag. What UTF-8 cannot hold is given as text instead,
 * with no bytes.
 */
export function eachEntry(
  { size, entries, segments, halves }: ByteParts,
  visit: (id: number, tag: number, bytes: Uint8Array, from: number, to: number) => void,
  visitHalf: (id: number, tag: number, text: string) => void,
): void {
  const texts = new Map([...halves].map(([key, id]) => [id, key.slice(key.indexOf(' ') + 1)]))
  for (let id = 0, at = 0; id < size; id++, at += WIDTH) {
    const tag = entries[at + TAG]!
    const text = texts.size === 0 ? undefined : texts.get(id)
    if (text !== undefined) {
      visitHalf(id, tag, text)
      continue
    }
    const start = entries[at + START]!
    const from = (start & IN_SEGMENT) << 2
    visit(id, tag, segments[start >>> SEGMENT_BITS]!, from, from + entries[at + LENGTH]!)
  }
}
