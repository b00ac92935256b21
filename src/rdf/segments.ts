/** Memory outside the heap of JavaScript, and what is done with bytes in it. */

/** A Buffer, with the quick way to cut text out of it that its types do not name. */
export interface Segment extends Buffer {
  utf8Slice(from: number, to: number): string
  utf8Write(text: string, at: number): number
}

/** Looks at bytes [from, to). */
export type Look = (bytes: Uint8Array, from: number, to: number) => number

export function segment(size: number): Segment {
  return Buffer.allocUnsafeSlow(size) as Segment
}

/** The same memory as a segment. */
export function asSegment(bytes: Uint8Array): Segment {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) as Segment
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8')
}

/** Four bytes at a time; every step mixes what came before into what comes. */
export function hashOf(bytes: Uint8Array, view: DataView, from: number, to: number, tag: number): number {
  let hash = Math.imul(tag ^ (to - from), 0x9e3779b1)
  let at = from
  for (const last = to - 4; at <= last; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x85ebca6b)
    hash ^= hash >>> 15
  }
  for (; at < to; at++) {
    hash = Math.imul(hash ^ bytes[at]!, 0xc2b2ae35)
    hash ^= hash >>> 13
  }
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 16)
}
