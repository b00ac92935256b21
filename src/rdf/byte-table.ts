import { holds, orderOfBytes } from './byte-order.ts'
import { type ByteParts, HASH, IN_SEGMENT, LENGTH, SEGMENT, SEGMENT_BITS, START, TAG, WIDTH } from './entries.ts'
import { asSegment, hashOf, type Look, type Segment, segment, textOf, viewOf } from './segments.ts'

/** Slots looked at before an entry is sought by its text: bad luck, or a file made to collide, costs no more than that. */
const PROBES = 64
/** Bytes of the room in which short texts are encoded. */
const SCRATCH = 4096

/**
 * Numbers byte strings, each with a tag, in the order in which they first come. They are kept in UTF-8 outside the heap
 * of JavaScript and found by a hash of their bytes: for the tens of millions of terms of a large catalogue that is a
 * fraction of the memory and time of a Map of strings.
 */
export class ByteTable {
  /** A table whose entries come first and that nothing is added to; their number. */
  readonly #base: ByteTable | null
  readonly #first: number
  readonly #allocate: typeof segment
  #size = 0
  #entries: Int32Array = new Int32Array(64 * WIDTH)
  /** Number of an entry + 1, or 0; at most half full. A power of two. */
  #slots: Int32Array = new Int32Array(256)
  #segments: Segment[] = []
  #views: DataView[] = []
  /** Bytes used of the last segment. */
  #used = 0
  /** Texts that were asked for. */
  #texts: (string | undefined)[] = []
  /** Entries that found no slot near, by tag and text. */
  #crowded = new Map<string, number>()
  /** Entries that UTF-8 cannot hold (half a pair of surrogates), by tag and text. */
  #halves = new Map<string, number>()
  readonly #scratch = segment(SCRATCH)
  readonly #scratchView = viewOf(this.#scratch)
  /** The bytes that were given last, and those before them: a view costs more than a look at a short text. */
  #bytes: Uint8Array = this.#scratch
  #view = this.#scratchView
  #otherBytes: Uint8Array = this.#scratch
  #otherView = this.#scratchView

  /**
   * @param base goes before it, and is changed no more
   * @param allocate makes the memory of segments
   */
  constructor(base: ByteTable | null = null, allocate: typeof segment = segment) {
    this.#base = base
    this.#first = base === null ? 0 : base.size
    this.#allocate = allocate
  }

  /** The table that these are the parts of. */
  static of({ size, entries, slots, segments, crowded, halves }: ByteParts): ByteTable {
    const table = new ByteTable()
    table.#size = size
    table.#entries = entries
    table.#slots = slots
    table.#segments = segments.map(asSegment)
    table.#views = segments.map(viewOf)
    table.#crowded = new Map(crowded)
    table.#halves = new Map(halves)
    table.#texts = new Array(size)
    for (const [key, id] of halves) table.#texts[id] = key.slice(key.indexOf(' ') + 1)
    return table
  }

  /** What this table is made of; it must not be used while another has them. A base is no part of it. */
  parts(): ByteParts {
    return {
      size: this.#size,
      entries: this.#entries.subarray(0, this.#size * WIDTH),
      slots: this.#slots,
      segments: this.#segments,
      crowded: this.#crowded,
      halves: this.#halves,
    }
  }

  get size(): number {
    return this.#first + this.#size
  }

  tag(number: number): number {
    const id = number - this.#first
    return id < 0 ? this.#base!.#entries[number * WIDTH + TAG]! : this.#entries[id * WIDTH + TAG]!
  }

  text(number: number): string {
    const id = number - this.#first
    if (id < 0) return this.#base!.#texts[number] ?? this.#base!.text(number)
    let text = this.#texts[id]
    if (text === undefined) {
      const start = this.#entries[id * WIDTH + START]!
      const from = (start & IN_SEGMENT) << 2
      text = this.#segments[start >>> SEGMENT_BITS]!.utf8Slice(from, from + this.#entries[id * WIDTH + LENGTH]!)
      this.#texts[id] = text
    }
    return text
  }

  /** The order of the texts of two entries; 0 when it cannot be told by their bytes (see `orderOfBytes`). */
  order(a: number, b: number): number {
    const one = a < this.#first ? this.#base! : this
    const other = b < this.#first ? this.#base! : this
    const at = (a - one.#first) * WIDTH
    const to = (b - other.#first) * WIDTH
    return orderOfBytes(one.#viewAt(at), one.#entries, at, other.#viewAt(to), other.#entries, to)
  }

  #viewAt(at: number): DataView {
    return this.#views[this.#entries[at + START]! >>> SEGMENT_BITS]!
  }

  /** What a look at the bytes of a text says, which need not be made a string for it. */
  look(number: number, see: Look): number {
    const id = number - this.#first
    if (id < 0) return this.#base!.look(number, see)
    const start = this.#entries[id * WIDTH + START]!
    const length = this.#entries[id * WIDTH + LENGTH]!
    const from = (start & IN_SEGMENT) << 2
    if (length > 0) return see(this.#segments[start >>> SEGMENT_BITS]!, from, from + length)
    // What UTF-8 cannot hold has no bytes of its own.
    const half = Buffer.from(this.text(number))
    return see(half, 0, half.length)
  }

  /** The number of bytes [from, to), which must be UTF-8, under a tag; added when they are new. */
  intern(bytes: Uint8Array, from: number, to: number, tag: number): number {
    if (bytes === this.#otherBytes) return this.#seek(bytes, this.#otherView, from, to, tag, true)
    if (bytes !== this.#bytes) {
      this.#otherBytes = this.#bytes
      this.#otherView = this.#view
      this.#bytes = bytes
      this.#view = viewOf(bytes)
    }
    return this.#seek(bytes, this.#view, from, to, tag, true)
  }

  internText(text: string, tag: number): number {
    return this.#seekText(text, tag, true)
  }

  /** The number of a text under a tag; -1 when it was never added. */
  find(text: string, tag: number): number {
    return this.#seekText(text, tag, false)
  }

  #seekText(text: string, tag: number, add: boolean): number {
    const short = text.length * 3 <= SCRATCH
    const bytes = short ? this.#scratch : Buffer.from(text)
    const length = short ? this.#scratch.utf8Write(text, 0) : bytes.length
    // Only beyond ASCII can there be half a pair.
    if (length !== text.length && /\p{Surrogate}/u.test(text)) return this.#seekHalves(text, tag, add)
    return this.#seek(bytes, short ? this.#scratchView : viewOf(bytes), 0, length, tag, add)
  }

  #seek(bytes: Uint8Array, view: DataView, from: number, to: number, tag: number, add: boolean): number {
    if (this.#base !== null) {
      const known = this.#base.#seek(bytes, view, from, to, tag, false)
      if (known >= 0) return known
    }
    const hash = hashOf(bytes, view, from, to, tag)
    const slots = this.#slots
    const entries = this.#entries
    const mask = slots.length - 1
    let slot = hash & mask
    for (let probe = 0; probe < PROBES; probe++) {
      const id = slots[slot]! - 1
      if (id < 0) return add ? this.#add(bytes, from, to, tag, hash, slot) : -1
      const at = id * WIDTH
      if (
        entries[at] === hash &&
        entries[at + LENGTH] === to - from &&
        entries[at + TAG] === tag &&
        holds(this.#viewAt(at), (entries[at + START]! & IN_SEGMENT) << 2, bytes, view, from, to)
      ) {
        return this.#first + id
      }
      slot = (slot + 1) & mask
    }
    const key = `${tag} ${textOf(bytes, from, to)}`
    const known = this.#crowded.get(key)
    if (known !== undefined || !add) return known ?? -1
    const id = this.#add(bytes, from, to, tag, hash, -1)
    this.#crowded.set(key, id)
    return id
  }

  #add(bytes: Uint8Array, from: number, to: number, tag: number, hash: number, slot: number): number {
    const start = this.#reserve(to - from)
    const room = this.#segments[start >>> SEGMENT_BITS]!
    let there = (start & IN_SEGMENT) << 2
    if (to - from > 64) room.set(bytes.subarray(from, to), there)
    else for (let here = from; here < to; here++, there++) room[there] = bytes[here]!
    return this.#enter(hash, start, to - from, tag, slot, undefined)
  }

  #enter(hash: number, start: number, length: number, tag: number, slot: number, text: string | undefined): number {
    const id = this.#size++
    if ((id + 1) * WIDTH > this.#entries.length) {
      const grown = new Int32Array(this.#entries.length * 2)
      grown.set(this.#entries)
      this.#entries = grown
    }
    const at = id * WIDTH
    this.#entries[at + HASH] = hash
    this.#entries[at + START] = start
    this.#entries[at + LENGTH] = length
    this.#entries[at + TAG] = tag
    this.#texts.push(text)
    if (slot >= 0) this.#slots[slot] = id + 1
    if (this.#size * 2 > this.#slots.length) this.#grow()
    return this.#first + id
  }

  /** Where so many bytes may be written. */
  #reserve(length: number): number {
    const last = this.#segments.length - 1
    if (last < 0 || this.#used + length > this.#segments[last]!.length) {
      // Most graphs are small: the first segments are.
      const size = Math.max(length, Math.min(SEGMENT, 4096 << Math.min(2 * (last + 1), 10)))
      if (last + 1 === 2 ** (32 - SEGMENT_BITS)) throw new RangeError('more terms than fit in 16 GB')
      const made = this.#allocate(size)
      this.#segments.push(made)
      this.#views.push(viewOf(made))
      this.#used = 0
      return this.#reserve(length)
    }
    const start = last * 2 ** SEGMENT_BITS + (this.#used >>> 2)
    this.#used = (this.#used + length + 3) & ~3
    return start
  }

  /** Twice as many slots; every entry looks for a place near its own anew. */
  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    const halves = new Set(this.#halves.values())
    this.#crowded = new Map()
    for (let id = 0; id < this.#size; id++) {
      const number = this.#first + id
      if (halves.has(number)) continue
      let slot = this.#entries[id * WIDTH + HASH]! & mask
      let probe = 0
      while (slots[slot] !== 0 && ++probe < PROBES) slot = (slot + 1) & mask
      if (probe < PROBES) slots[slot] = id + 1
      else this.#crowded.set(`${this.tag(number)} ${this.text(number)}`, number)
    }
    this.#slots = slots
  }

  #seekHalves(text: string, tag: number, add: boolean): number {
    const key = `${tag} ${text}`
    const known = this.#halves.get(key) ?? (this.#base === null ? -1 : this.#base.#seekHalves(text, tag, false))
    if (known >= 0 || !add) return known
    this.#halves.set(key, this.size)
    return this.#enter(0, 0, 0, tag, -1, text)
  }
}
