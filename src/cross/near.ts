/**
 * Near duplicates: MinHash over character 5-grams, 120 values in 20 bands of 6 rows; candidates are verified by exact
 * Jaccard (quality-model section 4.2). Seeds are fixed, and candidates are taken in the order of ids.
 */
import { millionths } from '../define.ts'
import type { NearDuplicate } from '../model.ts'
import { comparisonKey } from '../values/text.ts'
import { sharedBands } from './bands.ts'
import { gramsOf } from './grams.ts'
import { groupBy } from './group.ts'
import { maskedKey } from './mask.ts'
import { BANDS, minHashes, share } from './minhash.ts'
import type { Survey } from './survey.ts'

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
  for (const own of groupBy(texts, ({ publisher }) => [publisher]).values()) {
    for (const [a, b, similarity] of similar(own)) {
      for (const owner of a.owners) consider(found, owner, b.owners, similarity)
      for (const owner of b.owners) consider(found, owner, a.owners, similarity)
    }
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

/** Pairs of texts of one publisher that share `LEAST` of their grams, by exact Jaccard; in order. */
function* similar(texts: readonly Text[]): Generator<[Text, Text, number]> {
  if (texts.length < 2) return
  const grams = gramsOf(texts.map(({ key }) => key))
  const partners = candidates(texts, minHashes(grams))
  /** The last text that was looked at and has a gram, with one added. */
  const marks = new Int32Array(grams.hashes.length)
  for (const [a, others] of partners.entries()) {
    if (others.length === 0) continue
    const own = grams.texts[a]!
    for (let i = 0; i < own.length; i++) marks[own[i]!] = a + 1
    for (const b of others) {
      const other = grams.texts[b]!
      if (Math.min(own.length, other.length) < LEAST * Math.max(own.length, other.length)) continue
      const shared = marked(other, marks, a + 1)
      const similarity = shared / (own.length + other.length - shared)
      if (similarity >= LEAST) yield [texts[a]!, texts[b]!, similarity]
    }
  }
}

function marked(numbers: Int32Array, marks: Int32Array, mark: number): number {
  let count = 0
  for (let i = 0; i < numbers.length; i++) if (marks[numbers[i]!] === mark) count++
  return count
}

/** For each text the later ones that share a band and enough of all values, in order. */
function candidates(texts: readonly Text[], signatures: Int32Array): Int32Array[] {
  const masks = numbered(texts.map(({ masked }) => masked))
  const { first, next } = sharedBands(signatures)
  /** The last text that each was held against, with one added. */
  const seen = new Int32Array(texts.length)
  const found = new Int32Array(MOST_CANDIDATES)
  return texts.map((_, a) => {
    const bands = first.subarray(a * BANDS, (a + 1) * BANDS)
    let count = 0
    // The group that began first comes first, because the candidates that are taken are bounded.
    for (const group of bands.slice().sort()) {
      let band = next[a * BANDS + (group % BANDS)]!
      for (let i = 0; i < MOST_CANDIDATES && band > 0 && count < MOST_CANDIDATES; i++) {
        const b = Math.floor(band / BANDS)
        band = next[band]!
        // Equal but for numbers and places: members of a series, not duplicates.
        if (masks[a] === masks[b] || seen[b] === a + 1) continue
        seen[b] = a + 1
        if (share(signatures, a, b, LEAST_ESTIMATE)) found[count++] = b
      }
    }
    return found.slice(0, count).sort()
  })
}

/** Equal texts have equal numbers. */
function numbered(values: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(values, (value) => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  })
}
