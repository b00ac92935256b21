/**
 * Signs of what a text may hold, all found in one walk over its letters: whether it holds a password, a number of a person
 * or markup is asked about every text, and nearly always the answer is no. A sign never proves anything; where it is missing,
 * there is nothing to be found. Pure.
 */

/** `<` or `&`: there may be HTML. */
export const MARKUP = 1
/** Controls, marks that nobody sees, or letters that come of a wrong encoding. */
export const ODD = 2
/** White space at an end, or nothing else at all. */
export const SPACED = 4
/** Nothing but white space. */
export const BLANK = 8
/** Eight ASCII digits or more: a telephone number has no fewer. */
export const NUMBERED = 16
/** Nine ASCII digits or more, with one other character between two of them at most: those of a number of a person. */
export const SERIAL = 32
/** The first bit that is free for words. */
export const FIRST_WORDS = 64

/** Letters that are told apart, so that a state is a row of a power of two. */
const LETTERS = 64
/** Control characters are one letter, which no word has. */
const CONTROL = '\0'

/** Words by the bit that says that one of them stands in a text, as part of another word too. */
export type Words = ReadonlyMap<number, readonly string[]>

/**
 * Makes the walk for some words. It goes once through a text, however many words there are (Aho and Corasick, 1975).
 *
 * @param lists lower-case ASCII without digits; the walk does not look at case
 * @throws RangeError for another word
 */
export function signsFor(lists: Words): (text: string) => number {
  const all = new Map([...lists, [MARKUP, ['<', '&']], [ODD, [CONTROL]]])
  const { letterOf, next } = automaton(all)
  /** These two are s and k in small letters. */
  const unsure = [...lists.keys()].reduce((bits, bit) => bits | bit, 0)
  return (text) => {
    let found = 0
    let digits = 0
    let last = -1
    let row = 0
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      const letter = c > 127 ? 0 : letterOf[c]!
      if (letter > 0) {
        state = next[state + letter]!
        found |= next[state]!
        continue
      }
      state = 0
      if (c > 127) found |= c === 0x17f || c === 0x212a ? unsure : isOdd(c) ? ODD : 0
      else if (c >= 48 && c <= 57) {
        digits++
        row = i - last > 2 ? 1 : row + 1
        last = i
        if (row === 9) found |= SERIAL
      }
    }
    if (digits >= 8) found |= NUMBERED
    // Most texts begin and end with a letter of ASCII, and so without white space.
    const first = text.charCodeAt(0)
    const end = text.charCodeAt(text.length - 1)
    if (first > 32 && end > 32 && first < 128 && end < 128) return found
    const { length } = text.trim()
    return length === 0 ? found | SPACED | BLANK : length < text.length ? found | SPACED : found
  }
}

/** Beyond ASCII; see ODD in text-faults.ts, of which this finds a little more. */
function isOdd(c: number): boolean {
  if (c < 0x2000) return c < 0xa0 || c === 0xc2 || c === 0xc3 || c === 0xbf
  if (c > 0x2069) return c === 0x20ac || c === 0xfeff || c === 0xfffd
  return c >= 0x2060 || c === 0x200b || c === 0x200e || c === 0x200f || (c >= 0x202a && c <= 0x202e)
}

function automaton(lists: Words) {
  const letterOf = new Uint8Array(128)
  let letters = 0
  for (const c of [...lists.values()].flat().join('')) {
    const code = c.charCodeAt(0)
    if (code > 127 || (code >= 48 && code <= 57) || c !== c.toLowerCase()) throw new RangeError(`not for a word: ${c}`)
    if (letterOf[code] === 0) letterOf[code] = ++letters
  }
  if (letters >= LETTERS) throw new RangeError('too many letters')
  for (let code = 65; code <= 90; code++) letterOf[code] = letterOf[code + 32]!
  // What white space is, is no control.
  for (const code of [...Array(32).keys(), 127]) if (code < 9 || code > 13) letterOf[code] = letterOf[0]!
  letterOf[11] = letterOf[0]!
  letterOf[12] = letterOf[0]!

  // A row for each letter of each word is room enough; 0 is the first state, and so where no word goes on.
  const rows = 1 + [...lists.values()].flat().reduce((sum, word) => sum + word.length, 0)
  const next = new Int32Array(rows * LETTERS)
  let last = 0
  for (const [bit, words] of lists) {
    for (const word of words) {
      let at = 0
      for (let i = 0; i < word.length; i++) {
        const edge = at + letterOf[word.charCodeAt(i)]!
        if (next[edge] === 0) {
          last += LETTERS
          next[edge] = last
        }
        at = next[edge]!
      }
      // No letter has the number 0: there stands which words end here.
      next[at]! |= bit
    }
  }
  // By breadth: where a letter goes that goes on no word, and which shorter words end where a word goes on.
  const back = new Int32Array(rows)
  const queue = [0]
  for (const at of queue) {
    const shorter = back[at / LETTERS]!
    if (at !== 0) next[at]! |= next[shorter]!
    for (let letter = 1; letter <= letters; letter++) {
      const to = next[at + letter]!
      const otherwise = at === 0 ? 0 : next[shorter + letter]!
      if (to === 0) next[at + letter] = otherwise
      else {
        back[to / LETTERS] = otherwise
        queue.push(to)
      }
    }
  }
  return { letterOf, next }
}
