/** How hard a Dutch text is to read: the formula of Flesch, set for Dutch by Douma (quality-model 4.4). Pure. */
import { endsWww } from './codes.ts'
import { smallLetter } from './ordinary.ts'
import { isLineBreak, isMark, sentenceEnd } from './sentences.ts'
import { BETWEEN_WORDS, kindAt, SIGN, stepAt, syllableAt, wordAt } from './syllables.ts'
import { stripHtml } from './text.ts'

export interface Readability {
  /** G: 0 to 30 very hard, 45 to 60 fairly hard, 60 to 70 plain; may lie outside 0..100. */
  readonly score: number
  readonly words: number
  readonly sentences: number
  /** Words of the longest sentence. */
  readonly longest: number
}

const WEB_ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/gi
const ADDRESS = new RegExp(`${WEB_ADDRESS.source}|\\S{1,200}@\\S{1,200}`, 'gi')
/** A text is judged by its beginning. */
const SAMPLE = 800

const LINE_FEED = 10
const STOP = 0x2e
const COLON = 0x3a
const AT = 0x40
const LATIN = 0x100
/** Added to the kind of a character that may end a sentence or stand in an address, or is not ordinary. */
const TELLING = 16

const kindOf = Uint8Array.from({ length: LATIN }, (_, c) => kindWith(c))

function kindWith(c: number): number {
  const telling = isMark(c) || isLineBreak(c) || c === AT || c === COLON || smallLetter(c) < 0
  return kindAt(c) + (telling ? TELLING : 0)
}

/** What the sentences of a text hold; those without a word are none. */
interface Tally {
  words: number
  syllables: number
  sentences: number
  longest: number
  /** There is a mark or a line break at all. */
  marked: boolean
}

/**
 * Of a text in NFKC, by its beginning.
 *
 * @param simple null is wanted for a text that is not ordinary (see ordinary.ts), and for one that may hold an address
 */
function tally(text: string, simple: boolean): Tally | null {
  const all: Tally = { words: 0, syllables: 0, sentences: 0, longest: 0, marked: false }
  const length = simple && text.length > SAMPLE ? SAMPLE : text.length
  let from = 0
  /** Up to here no mark ends a sentence any more. */
  let fruitless = -1
  let words = 0
  let heard = 0
  let step = BETWEEN_WORDS
  for (let at = 0; at < length; at++) {
    const c = text.charCodeAt(at)
    const kind = c < LATIN ? kindOf[c]! : kindWith(c)
    step = stepAt(step, kind & (TELLING - 1))
    words += wordAt(step)
    heard += syllableAt(step)
    if (kind < TELLING) continue
    if (simple && isStrange(text, c, at)) return null
    if (c === LINE_FEED || isMark(c)) all.marked = true
    const end = isLineBreak(c) ? at + 1 : isMark(c) && at > fruitless ? sentenceEnd(text, from, at) : 0
    fruitless = Math.max(fruitless, end > 0 ? end - 1 : at - end)
    if (end <= 0) continue
    from = end
    addSentence(all, words)
    words = 0
  }
  all.syllables = heard + syllableAt(stepAt(step, SIGN))
  addSentence(all, words)
  return all
}

function addSentence(all: Tally, words: number): void {
  if (words > 0) all.sentences++
  all.words += words
  all.longest = Math.max(all.longest, words)
}

/** A sign of an address, or a character that is not ordinary. */
function isStrange(text: string, c: number, at: number): boolean {
  if (c === COLON) return text.startsWith('//', at + 1)
  if (c === STOP) return endsWww(text, at)
  return c === AT || smallLetter(c) < 0
}

/**
 * Flesch-Douma: G = 206.84 - 0.93 × words a sentence - 77 × syllables a word. Web and mail addresses are no words. Null
 * when there is no word, or no sentence: neither a full stop nor a line break.
 */
export function readability(text: string): Readability | null {
  const found = tally(text, true) ?? tallyOfAny(text)
  if (found === null || !found.marked || found.sentences === 0) return null
  const { words, syllables, sentences, longest } = found
  const score = 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)
  return { score, words, sentences, longest }
}

function tallyOfAny(text: string): Tally | null {
  const start = text.slice(0, SAMPLE)
  const plain = start.replace(start.includes('@') ? ADDRESS : WEB_ADDRESS, ' ')
  const found = tally(stripHtml(plain.normalize('NFKC')), false)
  return found && { ...found, marked: /[.!?…\n]/.test(plain) }
}
