/** Texts as sets of numbers: the same number for the same run of five characters, in whatever text it stands. */

/** Characters (UTF-16 units) of a run. */
const GRAM = 5
/** Places of the table at first: a power of two. */
const PLACES = 1 << 12
/** Places in a row where a run may be. */
const PROBES = 64
/** Units of a run, packed two by two. */
const PACKED = 3

export interface Grams {
  /** The numbers of each text, each number once. */
  readonly texts: readonly Int32Array[]
  /** The hash of each run, by its number; other runs may have the same one. */
  readonly hashes: Int32Array
}

/** Numbers the runs of texts. Each is compared as a whole: its place in the table only says where to look. */
export function gramsOf(texts: readonly string[]): Grams {
  let places = new Int32Array(PLACES)
  let runs = new Int32Array(PLACES * PACKED)
  let hashes = new Int32Array(PLACES)
  /** The last text that has a run, by the number of the run. */
  let lastText = new Int32Array(PLACES)
  let found = new Int32Array(1 << 11)
  let count = 0

  /** Runs whose places are all taken, which texts may be made for: they must not slow down the others. */
  let crowded = new Map<string, number>()

  /** The place where a run is or may be put; -1 when all its places are taken by others. */
  function placeOf(a: number, b: number, c: number): number {
    const last = places.length - 1
    const first = firstPlace(a, b, c)
    for (let i = 0; i < PROBES; i++) {
      const place = (first + i) & last
      const at = (places[place]! - 1) * PACKED
      if (at < 0 || (runs[at] === a && runs[at + 1] === b && runs[at + 2] === c)) return place
    }
    return -1
  }

  function put(number: number, a: number, b: number, c: number): void {
    const place = placeOf(a, b, c)
    if (place < 0) crowded.set(`${a} ${b} ${c}`, number)
    else places[place] = number + 1
  }

  function grow(): void {
    runs = longer(runs)
    hashes = longer(hashes)
    lastText = longer(lastText)
    places = new Int32Array(places.length * 2)
    crowded = new Map()
    for (let at = 0; at < count * PACKED; at += PACKED) put(at / PACKED, runs[at]!, runs[at + 1]!, runs[at + 2]!)
  }

  /** The number of a run, which is added when it is new. */
  function numberOf(a: number, b: number, c: number): number {
    const place = placeOf(a, b, c)
    const known = place < 0 ? (crowded.get(`${a} ${b} ${c}`) ?? -1) : places[place]! - 1
    if (known >= 0) return known
    put(count, a, b, c)
    hashes[count] = hashOf(a, b, c)
    runs.set([a, b, c], count * PACKED)
    return count++
  }

  function cut(text: string, nth: number): Int32Array {
    if (text.length > found.length) found = new Int32Array(text.length * 2)
    let own = 0
    let a = pair(text, 0)
    let b = pair(text, 1)
    for (let i = 0; i + GRAM <= text.length; i++) {
      const c = pair(text, i + 2)
      // A table that is more than half full is slow.
      if (count * 2 >= places.length) grow()
      const number = numberOf(a, c, text.charCodeAt(i + 4))
      if (lastText[number] !== nth) found[own++] = number
      lastText[number] = nth
      a = b
      b = c
    }
    return found.slice(0, own)
  }

  return { texts: texts.map((text, i) => cut(text, i + 1)), hashes: hashes.subarray(0, count) }
}

function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** Where to look for a run first: cheaper than its hash. */
export function firstPlace(a: number, b: number, c: number): number {
  const place = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d)
  return place ^ (place >>> 15)
}

/** FNV-1a of the units of a run, with the high bits stirred into the low ones. */
function hashOf(a: number, b: number, c: number): number {
  let hash = 2_166_136_261 | 0
  hash = Math.imul(hash ^ (a >>> 16), PRIME)
  hash = Math.imul(hash ^ (a & 0xffff), PRIME)
  hash = Math.imul(hash ^ (b >>> 16), PRIME)
  hash = Math.imul(hash ^ (b & 0xffff), PRIME)
  hash = Math.imul(hash ^ c, PRIME)
  return hash ^ (hash >>> 15)
}

const PRIME = 16_777_619

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
