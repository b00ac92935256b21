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

/** Guesses the language of a plain text; see `Detection` for when it does not. */
export function detectLanguage(text: string): Detection {
  const start = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const sample = CODE.test(start) ? start.replace(CODES, ' ') : start
  const { letters, counts } = countByLetter(sample) ?? countByPattern(sample)
  let hits = 0
  for (const count of counts) hits += count
  if (letters < MINIMUM_LETTERS || hits < MINIMUM_HITS) return NONE
  // The languages that have each word that stands in the text.
  const masks = counts.flatMap((count, mask) => (count > 0 ? [mask] : []))
  let best = NONE
  for (let i = 0; i < LANGUAGES.length; i++) {
    let confidence = 1
    for (let j = 0; j < LANGUAGES.length; j++)
      if (i !== j) confidence = Math.min(confidence, ahead(counts, masks, i, j))
    if (confidence > best.confidence) best = { language: LANGUAGES[i]!, confidence }
  }
  return best
}

const NONE: Detection = { language: null, confidence: 0 }

/** Share of language `a` in the words that only one of `a` and `b` has; 0 when `a` has fewer than two of them. */
function ahead(counts: readonly number[], masks: readonly number[], a: number, b: number): number {
  let own = 0
  let others = 0
  for (const mask of masks) {
    const hasA = (mask & (1 << a)) !== 0
    const hasB = (mask & (1 << b)) !== 0
    if (hasA && !hasB) own += counts[mask]!
    if (hasB && !hasA) others += counts[mask]!
  }
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
