/** Words and syllables of Dutch, counted letter by letter. Pure. */

/** What a character is for the count. Letters are told apart as far as syllables need it. */
export const SIGN = 0
const CONSONANT = 1
/** A vowel that is never heard as one with another. */
const LONE = 2
/** An apostrophe or hyphen: between two letters it joins them to one word. */
const JOINER = 3
/** The letters of nuclei, from 4 on. */
const LETTERS = 'aeiouj'
const KINDS = 16

/** Latin letters are all that Dutch has. */
const LATIN = 0x250
const kindOf = Uint8Array.from({ length: LATIN }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (letter === "'" || letter === '-') return JOINER
  if (!/[A-Za-z\u00c0-\u024f]/.test(letter)) return SIGN
  const small = letter.toLowerCase()
  const place = LETTERS.indexOf(small)
  if (place >= 0) return 4 + place
  return /^[yàáâãäåèéêëìíîïòóôõöùúûüýÿæœi]/.test(small) ? LONE : CONSONANT
})

/**
 * Vowels that are heard as one; any other vowel, one with a trema too, is a syllable of its own. What begins one of them is
 * one too, so a nucleus is as long as it can be when it grows as long as it can.
 */
const NUCLEI = 'a e i o u aa ee oo uu ie oe eu ui ij ei ou au aai ooi oei eeu ieu'.split(' ')
/** Between words; in a word whose syllable is over, one without a syllable yet too; and behind a joiner in either. */
const STATES = ['', 'silent', 'heard', 'silent-', 'heard-', ...NUCLEI]

/** Of a step: a word begins, a syllable is heard; the rest is the row of the next state. */
const WORD = 1 << 14
const HEARD = 1 << 15
const ROW = WORD - 1
/** A row for each state, a column for each kind of character. */
const steps = new Uint16Array(STATES.length * KINDS)
STATES.forEach((state, row) => {
  for (let kind = 0; kind < KINDS; kind++) steps[row * KINDS + kind] = step(state, kind)
})

function step(state: string, kind: number): number {
  const isNucleus = NUCLEI.includes(state)
  const silent = state.startsWith('silent')
  const inWord = state !== ''
  if (kind === JOINER && inWord && !state.endsWith('-')) return to(silent ? 'silent-' : 'heard-')
  // An abbreviation without vowels is one syllable.
  if (kind === SIGN || kind === JOINER || kind >= 4 + LETTERS.length) return to('') | (silent ? HEARD : 0)
  const begins = inWord ? 0 : WORD
  const letter = LETTERS[kind - 4] ?? ''
  if (letter !== '' && isNucleus && NUCLEI.includes(state + letter)) return to(state + letter)
  if (letter !== '' && NUCLEI.includes(letter)) return to(letter) | HEARD | begins
  if (kind === LONE) return to('heard') | HEARD | begins
  return to(!inWord || silent ? 'silent' : 'heard') | begins
}

function to(state: string): number {
  return STATES.indexOf(state) * KINDS
}

/** The state before the first word. */
export const BETWEEN_WORDS = 0

/** What a character (of a text in NFKC) is: below 16. */
export function kindAt(c: number): number {
  return c < LATIN ? kindOf[c]! : c === 0x2019 ? JOINER : SIGN
}

/**
 * What comes of a state, or of the step before, at a character of a kind; a text ends with a sign. Words are their letters,
 * joined by an apostrophe or a hyphen.
 */
export function stepAt(before: number, kind: number): number {
  return steps[(before & ROW) + kind]!
}

/** 1 when a word begins with the character of a step, else 0. */
export function wordAt(step: number): number {
  return (step >> 14) & 1
}

/** 1 when a syllable is heard at it, else 0. */
export function syllableAt(step: number): number {
  return step >> 15
}

/** Syllables of a Dutch word (in NFKC) by its vowels; an abbreviation without vowels counts as one. */
export function syllables(word: string): number {
  let count = 0
  let step = BETWEEN_WORDS
  for (let at = 0; at <= word.length; at++) {
    step = stepAt(step, at < word.length ? kindAt(word.charCodeAt(at)) : SIGN)
    count += syllableAt(step)
  }
  return Math.max(1, count)
}
