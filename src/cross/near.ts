/**
 * Near duplicates: MinHash over character 5-grams, 120 values in 20 bands of 6 rows; candidates are verified by exact
 * Jaccard (quality-model section 4.2). Seeds are fixed, and candidates are taken in the order of ids.
 */
import { millionths } from '../define.ts'
import type { NearDuplicate } from '../model.ts'
import { comparisonKey } from '../values/text.ts'
import { groupBy } from './group.ts'
import { maskedKey } from './mask.ts'
import type { Survey } from './survey.ts'

const GRAM = 5
const BANDS = 20
const ROWS = 6
const HASHES = BANDS * ROWS
/** Shorter texts say too little to be compared. */
const SHORTEST = 80
/** Candidates of one text that are verified; more share a template, and the nearest are found among the first. */
const MOST_CANDIDATES = 40
/** Below this no pair is worth telling (and LSH would miss some). */
const LEAST = 0.8
/** Share of equal MinHash values below which a pair is not verified: 0.8 falls so low in one of ten thousand pairs. */
const LEAST_ESTIMATE = 0.65

/** A text with the records that have it. */
interface Text {
  readonly key: string
  readonly publisher: string
  readonly masked: string
  readonly owners: readonly Survey[]
}

/** The nearest other record of the same publisher, by id; only pairs of at least 0.8. */
export function nearDuplicates(datasets: readonly Survey[]): Map<string, NearDuplicate> {
  const groups = groupBy(datasets, ({ text, publisher }) => {
    const key = text.length < SHORTEST ? '' : comparisonKey(text)
    return publisher === null || key.length < SHORTEST ? [] : [`${publisher}\n${key}`]
  })
  const texts: Text[] = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, owners]) => {
      const at = group.indexOf('\n')
      const key = group.slice(at + 1)
      return { key, publisher: group.slice(0, at), masked: maskedKey(key), owners }
    })
  const found = new Map<string, NearDuplicate>()
  for (const { owners } of texts) for (const owner of owners) consider(found, owner, owners, 1)
  const numbers = new Map<string, number>()
  const gramsOfText = new Map<Text, Uint32Array>()
  /** Most texts are no candidates, so they are cut when they are one. */
  const grams = (text: Text): Uint32Array => {
    let known = gramsOfText.get(text)
    if (known === undefined) {
      known = gramsOf(text.key, numbers)
      gramsOfText.set(text, known)
    }
    return known
  }
  for (const [a, b] of candidates(texts)) {
    const similarity = jaccard(grams(a), grams(b))
    if (similarity < LEAST) continue
    for (const owner of a.owners) consider(found, owner, b.owners, similarity)
    for (const owner of b.owners) consider(found, owner, a.owners, similarity)
  }
  return found
}

/** Keeps the nearest; of equals the first by id. Members of one series and linked versions are exempt. */
function consider(
  found: Map<string, NearDuplicate>,
  record: Survey,
  others: readonly Survey[],
  similarity: number,
): void {
  const value = millionths(similarity)
  const known = found.get(record.id)
  if (known !== undefined && known.similarity > value) return
  for (const other of others) {
    if (other.id === record.id || areRelated(record, other)) continue
    if (known === undefined || known.similarity < value || other.id < known.id) {
      found.set(record.id, { id: other.id, similarity: value })
    }
    // Owners are sorted by id: the first that counts is the one to name.
    return
  }
}

function areRelated(a: Survey, b: Survey): boolean {
  return a.series.some((series) => b.series.includes(series)) || a.linked.includes(b.id) || b.linked.includes(a.id)
}

/** Numbers of the distinct 5-grams of a text, ascending: texts are compared by numbers and not by strings. */
function gramsOf(text: string, numbers: Map<string, number>): Uint32Array {
  const found = new Set<number>()
  for (let i = 0; i + GRAM <= text.length; i++) {
    const gram = text.slice(i, i + GRAM)
    let number = numbers.get(gram)
    if (number === undefined) {
      number = numbers.size
      numbers.set(gram, number)
    }
    found.add(number)
  }
  return Uint32Array.from(found).sort()
}

/** Shared over all of two ascending lists; 0 at once when their lengths rule out `LEAST`. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  if (Math.min(a.length, b.length) < LEAST * Math.max(a.length, b.length)) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const d = a[i]! - b[j]!
    if (d === 0) shared++
    if (d <= 0) i++
    if (d >= 0) j++
  }
  return shared / (a.length + b.length - shared)
}

/** Pairs of texts of one publisher that share a band, each once, in order. */
function candidates(texts: readonly Text[]): [Text, Text][] {
  const perPublisher = new Map<string, number>()
  for (const { publisher } of texts) perPublisher.set(publisher, (perPublisher.get(publisher) ?? 0) + 1)
  const numberOf = new Map([...perPublisher.keys()].map((publisher, i) => [publisher, i]))
  const buckets = new Map<string, number[]>()
  const signatures = texts.map(({ key, publisher }) => (perPublisher.get(publisher)! < 2 ? null : minHash(key)))
  signatures.forEach((signature, i) => {
    if (signature === null) return
    const publisher = numberOf.get(texts[i]!.publisher)!
    for (let band = 0; band < BANDS; band++) {
      const name = bandName(publisher, band, signature)
      const bucket = buckets.get(name)
      if (bucket === undefined) buckets.set(name, [i])
      else bucket.push(i)
    }
  })
  const partners = texts.map(() => new Set<number>())
  for (const bucket of buckets.values()) {
    bucket.forEach((a, at) => {
      for (const b of bucket.slice(at + 1, at + 1 + MOST_CANDIDATES)) {
        if (partners[a]!.size >= MOST_CANDIDATES) break
        // Equal but for numbers and places: members of a series, not duplicates.
        if (texts[a]!.masked === texts[b]!.masked || partners[a]!.has(b)) continue
        if (equalShare(signatures[a]!, signatures[b]!) >= LEAST_ESTIMATE) partners[a]!.add(b)
      }
    })
  }
  return partners.flatMap((set, a) => [...set].sort((x, y) => x - y).map((b): [Text, Text] => [texts[a]!, texts[b]!]))
}

/** The publisher, the number of a band and its rows, as the units of a text: made and found faster than words. */
function bandName(publisher: number, band: number, signature: Uint32Array): string {
  const [a, b, c, d, e, f] = signature.subarray(band * ROWS, (band + 1) * ROWS) as unknown as SixRows
  return (
    String.fromCharCode(publisher >>> 16, publisher, band, a >>> 16, a, b >>> 16, b, c >>> 16, c) +
    String.fromCharCode(d >>> 16, d, e >>> 16, e, f >>> 16, f)
  )
}

type SixRows = [number, number, number, number, number, number]

function equalShare(a: Uint32Array, b: Uint32Array): number {
  let equal = 0
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) equal++
  return equal / HASHES
}

/** Multipliers and additions of the hash family: fixed, from a linear congruential sequence. */
const SEEDS = (() => {
  const seeds = new Uint32Array(HASHES * 2)
  let x = 20_260_212
  for (let i = 0; i < seeds.length; i++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    seeds[i] = i % 2 === 0 ? x | 1 : x
  }
  return seeds
})()

/** Grams that were seen, by their last bits: most of those that come again. A power of two. */
const SEEN = 1 << 12
const seen = new Int32Array(SEEN)
let hashes = new Int32Array(1 << 12)
/** Turns the order of signed integers into that of unsigned ones. */
const SIGN = 0x80000000 | 0

function minHash(text: string): Uint32Array {
  const count = hashGrams(text)
  const least = new Uint32Array(HASHES)
  // One hash of the family after the other: what is the same for all grams stays at hand.
  for (let k = 0; k < HASHES; k++) {
    const factor = SEEDS[2 * k]! | 0
    const more = SEEDS[2 * k + 1]! | 0
    let lowest = 0x7fffffff
    for (let i = 0; i < count; i++) {
      let value = (Math.imul(hashes[i]!, factor) + more) | 0
      value = value ^ (value >>> 13) ^ SIGN
      if (value < lowest) lowest = value
    }
    least[k] = lowest ^ SIGN
  }
  return least
}

/** Writes the hashes of the grams of a text in `hashes`, some of them more than once, and tells how many there are. */
function hashGrams(text: string): number {
  if (text.length > hashes.length) hashes = new Int32Array(text.length * 2)
  seen.fill(0)
  let count = 0
  for (let i = 0; i + GRAM <= text.length; i++) {
    let h = 2_166_136_261 | 0
    for (let j = i; j < i + GRAM; j++) h = Math.imul(h ^ text.charCodeAt(j), 16_777_619)
    h ^= h >>> 15
    const place = h & (SEEN - 1)
    if (seen[place] === h && h !== 0) continue
    seen[place] = h
    hashes[count++] = h
  }
  return count
}
