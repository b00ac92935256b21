/** How hard a Dutch text is to read: the formula of Flesch, set for Dutch by Douma (quality-model 4.4). Pure. */
import { sentenceParts } from './text.ts'

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

/** Words and syllables of a text (in NFC): words by their letters, joined by an apostrophe or a hyphen. */
function count(text: string): { words: number; syllables: number } {
  let words = 0
  let syllables = 0
  let at = 0
  while (at < text.length) {
    if (kindAt(text, at) === NONE) {
      at++
      continue
    }
    words++
    let heard = 0
    for (;;) {
      const kind = kindAt(text, at)
      if (kind === NONE) {
        const code = text.charCodeAt(at)
        const joins = (code === 0x27 || code === 0x2019 || code === 0x2d) && kindAt(text, at + 1) !== NONE
        if (!joins) break
        at++
        continue
      }
      const length = lengthOf[(kind << 8) | (kindAt(text, at + 1) << 4) | kindAt(text, at + 2)]!
      if (length > 0) heard++
      at += Math.max(1, length)
    }
    // An abbreviation without vowels is one.
    syllables += Math.max(1, heard)
  }
  return { words, syllables }
}

/** Syllables of a Dutch word (in NFC) by its vowels; an abbreviation without vowels counts as one. */
export function syllables(word: string): number {
  return Math.max(1, count(word).syllables)
}

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
  let parts = 0
  let longest = 0
  for (const sentence of sentenceParts(plain.normalize('NFC'))) {
    const own = count(sentence)
    if (own.words === 0) continue
    parts++
    all += own.words
    sounds += own.syllables
    longest = Math.max(longest, own.words)
  }
  if (parts === 0) return null
  const score = 206.84 - 0.93 * (all / parts) - 77 * (sounds / all)
  return { score, words: all, sentences: parts, longest }
}
