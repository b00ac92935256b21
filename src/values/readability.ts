/** How hard a Dutch text is to read: the formula of Flesch, set for Dutch by Douma (quality-model 4.4). Pure. */
import { rememberedByText } from './remembered.ts'
import { sentences } from './text.ts'

export interface Readability {
  /** G: 0 to 30 very hard, 45 to 60 fairly hard, 60 to 70 plain; may lie outside 0..100. */
  readonly score: number
  readonly words: number
  readonly sentences: number
  /** Words of the longest sentence. */
  readonly longest: number
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}|\S{1,200}@\S{1,200}/gi
/** A text is judged by its beginning. */
const SAMPLE = 800
/** Latin letters are all that Dutch has. */
const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g
/** Vowels that are heard as one; the longer ones first. Any other vowel, one with a trema too, is a syllable of its own. */
const NUCLEUS = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýÿæœ]/g

/** Syllables of a Dutch word (in NFC) by its vowels; an abbreviation without vowels counts as one. */
export const syllables: (word: string) => number = rememberedByText((word) =>
  Math.max(1, word.toLowerCase().match(NUCLEUS)?.length ?? 0),
)

/**
 * Flesch-Douma: G = 206.84 - 0.93 × words a sentence - 77 × syllables a word. Web and mail addresses are no words. Null
 * when there is no word, or no sentence: neither a full stop nor a line break.
 */
export function readability(text: string): Readability | null {
  const start = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const plain = /@|:\/\/|www\./i.test(start) ? start.replace(ADDRESS, ' ') : start
  if (!/[.!?…\n]/.test(plain)) return null
  let all = 0
  let sounds = 0
  let count = 0
  let longest = 0
  for (const sentence of sentences(plain.normalize('NFC'))) {
    const own = sentence.match(WORD) ?? []
    if (own.length === 0) continue
    count++
    all += own.length
    longest = Math.max(longest, own.length)
    for (const word of own) sounds += syllables(word)
  }
  if (count === 0) return null
  const score = 206.84 - 0.93 * (all / count) - 77 * (sounds / all)
  return { score, words: all, sentences: count, longest }
}
