/** A power of two. */
const SLOTS = 512

interface Usual {
  readonly bytes: Uint8Array
  readonly id: number
}

const NONE: Usual = { bytes: new Uint8Array(), id: -1 }

/** Remembers what words stand for that come back often, as predicates do: their bytes are compared, no text is made. */
export interface UsualWords {
  /** What bytes [from, to) stand for, or -1. */
  get(bytes: Uint8Array, from: number, to: number): number
  set(bytes: Uint8Array, from: number, to: number, id: number): void
  clear(): void
}

export function usualWords(): UsualWords {
  const slots: Usual[] = Array.from({ length: SLOTS }, () => NONE)
  const slotOf = (bytes: Uint8Array, from: number, to: number): number =>
    (to - from + bytes[to - 1]! * 31 + bytes[(from + to) >>> 1]! * 7 + bytes[from]! * 3) & (SLOTS - 1)
  return {
    get(bytes, from, to) {
      const known = slots[slotOf(bytes, from, to)]!
      if (known.bytes.length !== to - from) return -1
      for (let here = from, there = 0; here < to; here++, there++) if (bytes[here] !== known.bytes[there]) return -1
      return known.id
    },
    set(bytes, from, to, id) {
      slots[slotOf(bytes, from, to)] = { bytes: new Uint8Array(bytes.subarray(from, to)), id }
    },
    clear: () => void slots.fill(NONE),
  }
}
