/** Which language a text is written in, by counting function words: offline, deterministic, four languages. */

import { nextCode } from './codes.ts'
import {
  countByLetter,
  countByPattern,
  countInBytes,
  type DetectedLanguage,
  LANGUAGES,
  noWords,
  type WordCounts,
} from './function-words.ts'

export type { DetectedLanguage }

export interface Detection {
  /** Null when the text gives no ground: fewer than 40 letters, or fewer than 3 function words. */
  readonly language: DetectedLanguage | null
  /** 0..1: against its closest rival, the share of the words that only one of the two has; 0 without a language. */
  readonly confidence: number
}

/** Below this many letters no verdict is given (quality-model 4.4). */
export const MINIMUM_LETTERS = 40
/** Below this confidence a verdict should not be used (quality-model 4.4). */
export const SURE = 0.8
/** Longer texts are judged by their beginning. */
const SAMPLE = 4_000
const MINIMUM_HITS = 3

/**
 * Guesses the language of a plain text; see `Detection` for when it does not. Addresses and file names do not count:
 * `lijst-van-de-scholen.csv` in an English sentence makes it no Dutch one.
 *
 * @param most UTF-16 units at its beginning by which it is judged
 */
export function detectLanguage(text: string, most = SAMPLE): Detection {
  const end = Math.min(text.length, most)
  // A part of a text is slower to walk, but in a very long one the next full stop may be far.
  const start = text.length > 4 * end ? text.slice(0, end) : text
  const { letters, counts } = countQuickly(start, end) ?? countByPattern(withoutCodes(start, end))
  if (letters < MINIMUM_LETTERS) return NONE
  return verdict(counts)
}

/**
 * The same for a text of which only the UTF-8 bytes [from, to) are known.
 *
 * @returns null when the bytes do not suffice: `detectLanguage` tells it then
 */
export function detectInBytes(bytes: Uint8Array, from: number, to: number, most: number): Detection | null {
  const found = noWords()
  if (!countInBytes(found, bytes, from, to, most)) return null
  return found.letters < MINIMUM_LETTERS ? NONE : verdict(found.counts)
}

/** Words up to an end; null for a text that must be counted by pattern. */
function countQuickly(text: string, end: number): WordCounts | null {
  const found = noWords()
  const code = { start: 0, end: 0 }
  let from = 0
  while (nextCode(text, from, end, code)) {
    if (!countByLetter(found, text, from, code.start)) return null
    from = code.end
  }
  return countByLetter(found, text, from, end) ? found : null
}

/** The text up to an end with a space in place of each code. */
function withoutCodes(text: string, end: number): string {
  const parts: string[] = []
  const code = { start: 0, end: 0 }
  let from = 0
  while (nextCode(text, from, end, code)) {
    parts.push(text.slice(from, code.start))
    from = code.end
  }
  return [...parts, text.slice(from, end)].join(' ')
}

/** The languages that a set of them (a bit for each) has and lacks, in pairs: the place of each in `wins`. */
const PAIRS = Array.from({ length: 1 << LANGUAGES.length }, (_, mask) =>
  LANGUAGES.flatMap((_, i) =>
    LANGUAGES.flatMap((_, j) => (((mask >> i) & 1) > ((mask >> j) & 1) ? [i * LANGUAGES.length + j] : [])),
  ),
)
/** How many words one language has and another lacks: a row for the first, a column for the second. */
const wins = new Int32Array(LANGUAGES.length ** 2)

function verdict(counts: readonly number[]): Detection {
  let hits = 0
  wins.fill(0)
  for (let mask = 1; mask < counts.length; mask++) {
    const count = counts[mask]!
    if (count === 0) continue
    hits += count
    for (const pair of PAIRS[mask]!) wins[pair]! += count
  }
  if (hits < MINIMUM_HITS) return NONE
  let best = -1
  let most = 0
  for (let i = 0; i < LANGUAGES.length; i++) {
    let confidence = 1
    for (let j = 0; j < LANGUAGES.length; j++) if (i !== j) confidence = Math.min(confidence, ahead(i, j))
    if (confidence <= most) continue
    most = confidence
    best = i
  }
  return best < 0 ? NONE : { language: LANGUAGES[best]!, confidence: most }
}

const NONE: Detection = { language: null, confidence: 0 }

/** Share of language `a` in the words that only one of `a` and `b` has; 0 when `a` has fewer than two of them. */
function ahead(a: number, b: number): number {
  const own = wins[a * LANGUAGES.length + b]!
  const others = wins[b * LANGUAGES.length + a]!
  return own < 2 ? 0 : own / (own + others)
}

/** True for `nl` and its variants (`nl-be`, `nl-t-fr`): the primary subtag decides (BCP 47). */
export function isDutchTag(tag: string): boolean {
  return tag === 'nl' || tag.startsWith('nl-')
}
