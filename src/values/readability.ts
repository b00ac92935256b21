/** How hard a Dutch text is to read: the formula of Flesch, set for Dutch by Douma (quality-model 4.4). Pure. */
import { isLineBreak, isMark, sentenceEnd } from './sentences.ts'
import { stripHtml } from './text.ts'

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
const LETTER = /[A-Za-z\u00c0-\u024f]/
const LATIN = 0x250
/** Letters that are told apart when syllables are counted. */
const NONE = 0
const CONSONANT = 7
const BARE: Readonly<Record<string, number>> = { a: 1, e: 2, i: 3, o: 4, u: 5, j: 6 }
/** A vowel that is never heard as one with another. */
const LONE = 8
const kindOf = Uint8Array.from({ length: LATIN }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (!LETTER.test(letter)) return NONE
  const small = letter.toLowerCase()
  return BARE[small] ?? (/^[yàáâãäåèéêëìíîïòóôõöùúûüýÿæœi]/.test(small) ? LONE : CONSONANT)
})
/** Vowels that are heard as one. Any other vowel, one with a trema too, is a syllable of its own. */
const NUCLEI = 'aai ooi oei eeu ieu aa ee oo uu ie oe eu ui ij ei ou au a e i o u'
/** How many letters from here on are heard as one, by the kinds of three letters. */
const lengthOf = new Uint8Array(1 << 12)
for (const nucleus of NUCLEI.split(' ').reverse()) {
  const kinds = [...nucleus].map((letter) => BARE[letter]!)
  const any = 12 - 4 * kinds.length
  const first = kinds.reduce((key, kind) => (key << 4) | kind, 0) << any
  lengthOf.fill(nucleus.length, first, first + (1 << any))
}
lengthOf.fill(1, LONE << 8, (LONE + 1) << 8)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < LATIN ? kindOf[code]! : NONE
}

/** What the sentences of a text hold; those without a word are none. */
interface Tally {
  words: number
  syllables: number
  sentences: number
  longest: number
}

/** Words and syllables of a text (in NFKC): words by their letters, joined by an apostrophe or a hyphen. */
function tally(text: string): Tally {
  const all: Tally = { words: 0, syllables: 0, sentences: 0, longest: 0 }
  let from = 0
  /** Up to here no mark ends a sentence any more. */
  let fruitless = -1
  let words = 0
  let isWord = false
  let heard = 0
  /** Letters that are heard as one with those before them. */
  let joined = 0
  let kind = kindAt(text, 0)
  let second = kindAt(text, 1)
  for (let at = 0; at <= text.length; at++) {
    const third = kindAt(text, at + 2)
    if (kind !== NONE) {
      if (!isWord) words++
      isWord = true
      const length = lengthOf[(kind << 8) | (second << 4) | third]!
      if (joined > 0) joined--
      else if (length > 0) {
        heard++
        joined = length - 1
      }
    } else {
      const c = text.charCodeAt(at)
      const joins = isWord && second !== NONE && (c === 0x27 || c === 0x2019 || c === 0x2d)
      if (isWord && !joins) {
        // An abbreviation without vowels is one.
        all.syllables += Math.max(1, heard)
        heard = 0
        isWord = false
      }
      const end =
        at === text.length || isLineBreak(c) ? at + 1 : isMark(c) && at > fruitless ? sentenceEnd(text, from, at) : 0
      fruitless = Math.max(fruitless, end > 0 ? end - 1 : at - end)
      if (end > 0) {
        from = end
        if (words > 0) all.sentences++
        all.words += words
        all.longest = Math.max(all.longest, words)
        words = 0
      }
    }
    kind = second
    second = third
  }
  return all
}

/** Syllables of a Dutch word (in NFKC) by its vowels; an abbreviation without vowels counts as one. */
export function syllables(word: string): number {
  return Math.max(1, tally(word).syllables)
}

/**
 * Flesch-Douma: G = 206.84 - 0.93 × words a sentence - 77 × syllables a word. Web and mail addresses are no words. Null
 * when there is no word, or no sentence: neither a full stop nor a line break.
 */
export function readability(text: string): Readability | null {
  const start = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  const plain = /@|:\/\/|www\./i.test(start) ? start.replace(ADDRESS, ' ') : start
  if (!/[.!?…\n]/.test(plain)) return null
  const { words, syllables, sentences, longest } = tally(stripHtml(plain.normalize('NFKC')))
  if (sentences === 0) return null
  const score = 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)
  return { score, words, sentences, longest }
}
