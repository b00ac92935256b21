/** Memory that all threads see. What lies in it is written once and only read from then on, so it needs no locks. */
import type { ByteParts } from './entries.ts'
import type { Allocate } from './graph-index.ts'
import { asSegment, type Segment } from './segments.ts'

export const inShared: Allocate = (bytes) => new SharedArrayBuffer(bytes)

export function sharedSegment(size: number): Segment {
  return asSegment(new Uint8Array(new SharedArrayBuffer(size)))
}

/** The same integers in shared memory; themselves when they are there. */
export function sharedIntegers(integers: Int32Array): Int32Array {
  if (integers.buffer instanceof SharedArrayBuffer) return integers
  const shared = new Int32Array(new SharedArrayBuffer(integers.length * 4))
  shared.set(integers)
  return shared
}

/** Parts of a table whose segments are shared already. */
export function sharedParts(parts: ByteParts): ByteParts {
  return { ...parts, entries: sharedIntegers(parts.entries), slots: sharedIntegers(parts.slots) }
}
