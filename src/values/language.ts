/** Which language a text is written in, by counting function words: offline, deterministic, four languages. */

import { countByLetter, countByPattern, type DetectedLanguage, LANGUAGES } from './function-words.ts'

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
/** Addresses and file names: `lijst-van-de-scholen.csv` in an English sentence makes it no Dutch one. */
const CODES = /(?:https?:\/\/|www\.)\S{1,2000}|[^\s.]{1,200}\.[a-z0-9]{2,8}(?=\s|$)/gi

/** A sign of one, found at less cost. */
const CODE = /:\/\/|www\.|[^\s.]\.[a-z0-9]{2,8}(?:\s|$)/i

/**
 * Guesses the language of a plain text; see `Detection` for when it does not.
 *
 * @param most UTF-16 units at its beginning by which it is judged
 */
export function detectLanguage(text: string, most = SAMPLE): Detection {
  const start = text.length > most ? text.slice(0, most) : text
  const sample = CODE.test(start) ? start.replace(CODES, ' ') : text
  // The whole text is walked to an end: a part of a text is slower to walk.
  const end = sample === text ? start.length : sample.length
  const { letters, counts } = countByLetter(sample, end) ?? countByPattern(sample.slice(0, end))
  if (letters < MINIMUM_LETTERS) return NONE
  return verdict(counts)
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

/** A text with its language tag in lower case, '' for none. */
export interface TaggedText {
  readonly text: string
  readonly language: string
}

/** True for `nl` and its variants (`nl-be`, `nl-t-fr`): the primary subtag decides (BCP 47). */
export function isDutchTag(tag: string): boolean {
  return tag === 'nl' || tag.startsWith('nl-')
}

/** The Dutch texts; when there are none those without a tag; when there are none of these either, all. */
export function preferDutch<T extends TaggedText>(texts: readonly T[]): readonly T[] {
  const dutch = texts.filter((text) => isDutchTag(text.language))
  if (dutch.length > 0) return dutch
  const untagged = texts.filter((text) => text.language === '')
  return untagged.length > 0 ? untagged : texts
}
