/** MinHash of texts over runs of five characters (quality-model section 4.2). Seeds are fixed. */
import type { Grams } from './grams.ts'

export const BANDS = 20
export const ROWS = 6
/** Values of one text. */
export const HASHES = BANDS * ROWS

/** Multipliers and additions of the hash family: fixed, from a linear congruential sequence. */
const SEEDS = (() => {
  const seeds = new Int32Array(HASHES * 2)
  let x = 20_260_212
  for (let i = 0; i < seeds.length; i++) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    seeds[i] = i % 2 === 0 ? x | 1 : x
  }
  return seeds
})()

/** Turns the order of signed integers into that of unsigned ones. */
const SIGN = 0x80000000 | 0
/** No value is greater. */
const MOST = 0x7fffffff
/** One of sixty-four values is lower: of most texts the least one is. */
const LOW = SIGN + 2 ** 26
/** Texts that are looked at together: a bound on what is held. */
const TOGETHER = 8_192

/** The MinHash values of texts, text by text. */
export function minHashes({ texts, hashes }: Grams): Int32Array {
  const signatures = new Int32Array(texts.length * HASHES)
  for (let first = 0; first < texts.length; first += TOGETHER) {
    const some = texts.slice(first, first + TOGETHER)
    const { from, owners } = ownersOf(some, hashes.length)
    const least = new Int32Array(some.length)
    for (let k = 0; k < HASHES; k++) {
      const [factor, more] = [SEEDS[2 * k]!, SEEDS[2 * k + 1]!]
      least.fill(MOST)
      // From the few runs with a low value to the texts that have them, and not from all texts to all of their runs.
      for (let run = 0; run < hashes.length; run++) {
        const value = hashed(hashes[run]!, factor, more)
        if (value >= LOW) continue
        for (let i = from[run]!; i < from[run + 1]!; i++) if (value < least[owners[i]!]!) least[owners[i]!] = value
      }
      for (let text = 0; text < some.length; text++) {
        const value = least[text]!
        signatures[(first + text) * HASHES + k] = value < LOW ? value : leastOf(some[text]!, hashes, factor, more)
      }
    }
  }
  return signatures
}

/** For each run the texts that have it: `owners` from `from[run]` on. */
function ownersOf(texts: readonly Int32Array[], runs: number): { from: Int32Array; owners: Int32Array } {
  const from = new Int32Array(runs + 1)
  for (const text of texts) for (let i = 0; i < text.length; i++) from[text[i]! + 1]!++
  for (let run = 0; run < runs; run++) from[run + 1]! += from[run]!
  const owners = new Int32Array(from[runs]!)
  const next = from.slice()
  texts.forEach((text, nth) => {
    for (let i = 0; i < text.length; i++) owners[next[text[i]!]!++] = nth
  })
  return { from, owners }
}

function leastOf(text: Int32Array, hashes: Int32Array, factor: number, more: number): number {
  let least = MOST
  for (let i = 0; i < text.length; i++) least = Math.min(least, hashed(hashes[text[i]!]!, factor, more))
  return least
}

/** The value that a hash of the family gives to a run. */
function hashed(hash: number, factor: number, more: number): number {
  const value = (Math.imul(hash, factor) + more) | 0
  return value ^ (value >>> 13) ^ SIGN
}

/** Do two texts, by their numbers, have at least this share of values in common? */
export function share(signatures: Int32Array, a: number, b: number, least: number): boolean {
  const [atA, atB] = [a * HASHES, b * HASHES]
  const needed = least * HASHES
  let equal = 0
  // Most pairs that do not are found out before the end.
  for (let i = 0; i < HASHES && equal + HASHES - i >= needed; i++)
    if (signatures[atA + i] === signatures[atB + i]) equal++
  return equal >= needed
}
