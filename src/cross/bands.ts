/** Texts that have all values of a band in common (quality-model section 4.2). */
import { BANDS, ROWS } from './minhash.ts'

/** Bands of all texts, numbered text by text, in groups that have all values in common. */
export interface SharedBands {
  /** The first band of the group of each. */
  readonly first: Int32Array
  /** The band that follows in its group; 0 for the last. */
  readonly next: Int32Array
}

/** @param signatures MinHash values, text by text */
export function sharedBands(signatures: Int32Array): SharedBands {
  const bands = signatures.length / ROWS
  /** The last band of each group so far, with one added. */
  const table = new Int32Array(powerOfTwo(bands * 2))
  const places = table.length - 1
  const first = new Int32Array(bands)
  const next = new Int32Array(bands)
  for (let band = 0; band < bands; band++) {
    let place = hashOf(signatures, band) & places
    while (table[place] !== 0 && !isSame(signatures, table[place]! - 1, band)) place = (place + 1) & places
    const before = table[place]! - 1
    first[band] = before < 0 ? band : first[before]!
    if (before >= 0) next[before] = band
    table[place] = band + 1
  }
  return { first, next }
}

function isSame(signatures: Int32Array, a: number, b: number): boolean {
  if ((b - a) % BANDS !== 0) return false
  for (let i = 0; i < ROWS; i++) if (signatures[a * ROWS + i] !== signatures[b * ROWS + i]) return false
  return true
}

function hashOf(signatures: Int32Array, band: number): number {
  let hash = band % BANDS
  for (let i = band * ROWS; i < (band + 1) * ROWS; i++) {
    hash = Math.imul(hash ^ signatures[i]!, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  return hash
}

function powerOfTwo(least: number): number {
  let size = 1
  while (size < least) size *= 2
  return size
}
