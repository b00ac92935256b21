/**
 * Signs of what a text may hold, found in one walk over its bytes: whether it holds a password, a number of a person or markup
 * is asked about every text, and nearly always the answer is no. A sign never proves anything; where it is missing, there is
 * nothing to be found. Pure.
 */

/** `<` or `&`: there may be HTML. */
export const MARKUP = 1
/** Controls, marks that nobody sees, or letters that come of a wrong encoding. */
export const ODD = 2
/** What ordinary web addresses have not: a space, a quote, a percent sign, a letter beyond ASCII and the like. */
export const UNUSUAL = 4
/** White space at an end, or nothing else at all. */
export const SPACED = 8
/** Nothing but white space. */
export const BLANK = 16
/** Eight ASCII digits or more: a telephone number has no fewer. */
export const NUMBERED = 32
/** Nine ASCII digits or more, with one other character between two of them at most: those of a number of a person. */
export const SERIAL = 64
/** A piece that is looked for, or a letter that is one of theirs in another form. */
export const HINTED = 128
/** An end that is no visible ASCII: see `endSigns`. */
export const ENDED_ODDLY = 256
/** The first bit that is free for others. */
export const FIRST_FREE = 512

/** What is known of a byte, in one number: which letter of the pieces it is, its own signs, and more. */
const LETTER_BITS = 5
const LETTERS = 1 << LETTER_BITS
const OWN_SIGNS = MARKUP | ODD | UNUSUAL
/** It may be part of an odd letter beyond ASCII. */
const UNSURE = 1 << 8
const DIGIT_AT = 9
const LAST_THREE = LETTERS ** 3 - 1

/** The signs of UTF-8 bytes [from, to). */
export type ByteSigns = (bytes: Uint8Array, from: number, to: number) => number

/**
 * Makes the walk. Each step is the same, whatever stands there: to ask at every byte what it is takes twice as long.
 *
 * @param pieces lower-case ASCII, three letters or fewer each; the walk does not look at case
 * @throws RangeError for another piece, or when they are made of more letters than are told apart
 */
export function signsFor(pieces: readonly string[]): ByteSigns {
  const { kinds, hints } = tables(pieces)
  return (bytes, from, to) => {
    let all = 0
    let hinted = 0
    let digits = 0
    let letters = 0
    for (let i = from; i < to; i++) {
      const kind = kinds[bytes[i]!]!
      all |= kind
      digits += kind >>> DIGIT_AT
      letters = ((letters << LETTER_BITS) | (kind & (LETTERS - 1))) & LAST_THREE
      hinted |= hints[letters]!
    }
    let found = ((all >>> LETTER_BITS) & OWN_SIGNS) | hinted
    if (digits >= 8) found |= NUMBERED
    if ((all & UNSURE) !== 0) found |= oddSigns(bytes, from, to)
    return from < to && isVisible(bytes[from]!) && isVisible(bytes[to - 1]!) ? found : found | ENDED_ODDLY
  }
}

/** The signs of the ends of a text. */
export function endSigns(text: string): number {
  const { length } = text.trim()
  return length === 0 ? SPACED | BLANK : length < text.length ? SPACED : 0
}

/** Whether SERIAL holds. */
export function isSerial(bytes: Uint8Array, from: number, to: number): boolean {
  let row = 0
  let last = from
  for (let i = from; i < to; i++) {
    if ((bytes[i]! ^ 0x30) > 9) continue
    const between = i - last - 1
    row = between < 1 || between === lengthOfOne(bytes[last + 1]!) ? row + 1 : 1
    if (row === 9) return true
    last = i
  }
  return false
}

/** How many bytes the letter has that begins with a byte, when it is one unit of UTF-16. */
function lengthOfOne(first: number): number {
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : -1
}

function isVisible(byte: number): boolean {
  return byte > 0x20 && byte < 0x80
}

/** Letters beyond ASCII: see ODD in text-faults.ts, of which this finds a little more. */
function oddSigns(bytes: Uint8Array, from: number, to: number): number {
  let found = 0
  for (let i = from; i + 1 < to; i++) {
    const first = bytes[i]!
    if (first < 0xc2) continue
    const second = bytes[i + 1]!
    const third = i + 2 < to ? bytes[i + 2]! : 0
    // U+0080 to U+009F and `¿`; `Â` and `Ã`.
    if (first === 0xc2) found |= second < 0xa0 || second === 0xbf ? ODD : 0
    else if (first === 0xc3) found |= second === 0x82 || second === 0x83 ? ODD : 0
    // The long s, and further down the sign of Kelvin.
    else if (first === 0xc5) found |= second === 0xbf ? HINTED : 0
    else if (first === 0xe2) found |= generalSign(second, third)
    // U+FEFF and U+FFFD.
    else if (first === 0xef) found |= (second === 0xbb || second === 0xbf) && (third & 0xfd) === 0xbd ? ODD : 0
  }
  return found
}

/** Of U+2000 to U+2FFF. */
function generalSign(second: number, third: number): number {
  if (second === 0x80) {
    const hidden = third === 0x8b || third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae)
    return hidden ? ODD : 0
  }
  if (second === 0x81) return third >= 0xa0 && third <= 0xa9 ? ODD : 0
  return second === 0x82 && third === 0xac ? ODD : second === 0x84 && third === 0xaa ? HINTED : 0
}

function tables(pieces: readonly string[]) {
  const kinds = new Uint16Array(256)
  for (let byte = 0; byte < 256; byte++) {
    const letter = String.fromCharCode(byte)
    let signs = /[!#$&-;=?-[\]_a-z~]/.test(letter) ? 0 : UNUSUAL
    if (letter === '<' || letter === '&') signs |= MARKUP
    // What white space is, is no control.
    if ((byte < 32 && !/[\t\n\r]/.test(letter)) || byte === 127) signs |= ODD
    kinds[byte] = signs << LETTER_BITS
  }
  for (const byte of [0x82, 0x83, 0xc2, 0xc5, 0xe2, 0xef]) kinds[byte]! |= UNSURE
  for (let byte = 0x30; byte <= 0x39; byte++) kinds[byte]! |= 1 << DIGIT_AT

  const letters = [...new Set(pieces.join(''))]
  const fault = pieces.find((piece) => !/^[\0-@[-\x7f]{1,3}$/.test(piece))
  if (fault !== undefined || letters.length >= LETTERS) throw new RangeError(`no pieces to look for: ${fault}`)
  for (const [i, letter] of letters.entries()) {
    for (const one of new Set([letter, letter.toUpperCase()])) kinds[one.charCodeAt(0)]! |= i + 1
  }
  // Whether the last of three letters ends a piece; of a shorter one it does not matter what stands before.
  const hints = new Uint8Array(LETTERS ** 3)
  for (const piece of pieces) {
    let own = 0
    for (const letter of piece) own = (own << LETTER_BITS) | (letters.indexOf(letter) + 1)
    const step = 1 << (piece.length * LETTER_BITS)
    for (let last = own; last <= LAST_THREE; last += step) hints[last] = HINTED
  }
  return { kinds, hints }
}
