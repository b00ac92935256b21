/**
 * Ordinary texts: ASCII without markup, accented letters and common signs, all of which have one form in Unicode (they are
 * what NFKC makes of them, whatever they stand beside). Nearly all texts are. Pure.
 */

/** Characters that are looked up; of those beyond, only some signs are ordinary. */
const LATIN = 0x100
/** In place of a small letter: a sign or white space, and a character that no ordinary text has. */
const NO_LETTER = 0
export const UNUSUAL = -1

/** For each character in words (letters and digits) the code of its small letter; for the others one of these two. */
const smallOf = Int16Array.from({ length: LATIN }, (_, code) => {
  const character = String.fromCharCode(code)
  const isOne = /[\t-\r -~\u00a1-ÿ]/.test(character) && character.normalize('NFKC') === character
  if (!isOne || character === '<' || character === '&') return UNUSUAL
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : NO_LETTER
})

/** The code of the small letter, 0 for a sign or white space, below zero for what is not ordinary. */
export function smallLetter(c: number): number {
  return c < LATIN ? smallOf[c]! : isSign(c) ? NO_LETTER : UNUSUAL
}

/** Dashes, quotation marks, bullets and €. */
function isSign(c: number): boolean {
  return (c >= 0x2018 && c <= 0x2023) || (c >= 0x2012 && c <= 0x2016) || c === 0x20ac
}

const SPACE = 32
const OTHER = 2
/** 1 for white space, 0 for what else is ordinary. */
const whiteOf = Uint8Array.from(smallOf, (small, code) =>
  small === UNUSUAL ? OTHER : Number((code > 8 && code < 14) || code === SPACE),
)

/** 1 for white space, 0 for what else is ordinary, and OTHER. */
function whiteAt(c: number): number {
  return c < LATIN ? whiteOf[c]! : isSign(c) ? 0 : OTHER
}

/** Number of characters of an ordinary text, white space collapsed and trimmed; -1 for any other text. */
export function ordinaryLength(text: string): number {
  let length = 0
  // Of white space the first is one, but not at the beginning.
  let before = 1
  for (let i = 0; i < text.length; i++) {
    const white = whiteAt(text.charCodeAt(i))
    if (white === OTHER) return -1
    length += 1 - (white & before)
    before = white
  }
  return length > 0 ? length - before : 0
}

/** True for an ordinary text with no other white space than single spaces between its words. */
export function isPlain(text: string): boolean {
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const white = whiteAt(c)
    if (white !== 0 && (c !== SPACE || before === SPACE)) return false
    before = c
  }
  return text === '' || before !== SPACE
}
