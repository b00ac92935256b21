/** Comparing the texts of a `ByteTable` by their bytes. */
import { IN_SEGMENT, LENGTH, START } from './entries.ts'

/** Is what stands from `there` on in a segment the same as bytes [from, to)? */
export function holds(
  segment: DataView,
  there: number,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): boolean {
  let here = from
  for (const last = to - 4; here <= last; here += 4, there += 4) {
    if (view.getInt32(here, true) !== segment.getInt32(there, true)) return false
  }
  for (; here < to; here++, there++) if (bytes[here] !== segment.getUint8(there)) return false
  return true
}

/** First bytes of UTF-8 from here on stand for units that sort otherwise in UTF-16: surrogates come before U+E000. */
const UNSURE = 0xee

/**
 * The order of the texts of two entries, which is that of strings: by UTF-16 units. 0 when they do not differ where both have
 * bytes, or where bytes do not tell.
 *
 * @param a the segment of the one, whose entry stands at `i`
 */
export function orderOfBytes(
  a: DataView,
  entries: Int32Array,
  i: number,
  b: DataView,
  others: Int32Array,
  j: number,
): number {
  const shared = Math.min(entries[i + LENGTH]!, others[j + LENGTH]!)
  let here = (entries[i + START]! & IN_SEGMENT) << 2
  let there = (others[j + START]! & IN_SEGMENT) << 2
  const end = here + shared
  // Four at a time: addresses begin alike.
  for (const last = end - 4; here <= last; here += 4, there += 4) {
    if (a.getInt32(here, true) !== b.getInt32(there, true)) break
  }
  for (; here < end; here++, there++) {
    const x = a.getUint8(here)
    const y = b.getUint8(there)
    if (x !== y) return x >= UNSURE || y >= UNSURE ? 0 : x < y ? -1 : 1
  }
  return 0
}
