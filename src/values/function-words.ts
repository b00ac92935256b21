/** The words by which languages are told apart, and how often a text has them. Pure. */

export type DetectedLanguage = 'nl' | 'fr' | 'de' | 'en'

/** Words that carry grammar, not subject. What two languages share does not decide between them. */
const FUNCTION_WORDS: Readonly<Record<DetectedLanguage, string>> = {
  nl:
    'aan aantal alle alleen als andere bij binnen bevat beschikbaar bovendien daarbij dan dat de deze die dit door dus ' +
    'een eigen elk elke en er geen gegevens geeft gebruikt had hebben heeft hen het hier hierbij hoe hun ieder iedere ' +
    'in indien is je kan kunnen maar meer met mogelijk moet na naar naast niet nog nu of om omtrent ons onder ook op ' +
    'over per reeds sinds steeds tegen tot tussen uit van vanaf vanuit vanwege veel volgens volgende voor waar waarbij ' +
    'waarin waarop waarvan wanneer was wat we welke werd werden wordt worden ze zal zich zijn zoals zonder zowel',
  fr:
    'à afin ainsi après au aucun aussi autre autres aux avant avec car ce cela celle celui ces cet cette chaque chez comme ' +
    'contient d dans de depuis des dont du elle elles en entre est et ete été être eux fait il ils je jusque l la le les ' +
    'leur leurs lors mais même ne nos notre nous on ont ou où par pas permet peut plus plusieurs pour qu qu que quel qui ' +
    'sa sans se selon ses si son sont sous sur tous tout toute toutes un une vers vos votre vous était',
  de:
    'ab aber alle allem allen als also am an andere anderen auch auf aus bei beim bereits bis da dabei damit dann das ' +
    'dass daten dem den denen der deren des die dies diese diesem diesen dieser dieses durch ein eine einem einen einer ' +
    'eines enthält er es für gegen haben hat hier ihre ihrer im in indem ist jede jeder jedes kann können mehr mit nach ' +
    'nicht noch nur ob oder ohne sein seine seit sich sie sind so sowie über um und unter vom von vor war werden wie ' +
    'wird wurde wurden zu zum zur zwischen',
  en:
    'a about after all also an and any are as at available based be because been before being between both but by can ' +
    'contains data each for from had has have how if in into is it its may more most not of on one only or other our ' +
    'over per shall should since some such than that the their them then there these they this those through to under ' +
    'used using was we were what when where which while who will with within without would you your',
}

export const LANGUAGES = Object.keys(FUNCTION_WORDS) as DetectedLanguage[]
/** For each word a bit for every language that has it, in the order of LANGUAGES. */
const OWNERS = owners()

function owners(): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  LANGUAGES.forEach((language, i) => {
    for (const word of FUNCTION_WORDS[language].split(' ')) all.set(word, (all.get(word) ?? 0) | (1 << i))
  })
  return all
}

/** What the words of a text are. */
export interface WordCounts {
  /** Letters and digits, in UTF-16 units. */
  letters: number
  /** Function words by the languages that have them: a bit for each, in the order of LANGUAGES. */
  readonly counts: number[]
}

export const noWords = (): WordCounts => ({ letters: 0, counts: new Array<number>(1 << LANGUAGES.length).fill(0) })

/** Counts the words of any text. */
export function countByPattern(text: string): WordCounts {
  const found = noWords()
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  for (const word of words ?? []) {
    found.letters += word.length
    const owners = OWNERS.get(word)
    if (owners !== undefined) found.counts[owners]!++
  }
  return found
}

/** Letters of the languages of Western Europe, which come in one form only, and whose small letters are as long. */
const COMMON = 0x130
const ROW_BITS = 6
const ROW = 1 << ROW_BITS
const NONE = 0
const OTHER = 1
/** What each is: no letter, a letter that no function word has, or the number of one that some have. */
const letterOf = new Uint8Array(COMMON)
/** The state before a word, and that of a word which is none of ours. */
const START = 0
const NOWHERE = 1
/** Where a letter leads after others; where none comes, whose word has ended there, as a number below zero. */
const next = tree()

function tree(): Int16Array {
  let letters = OTHER
  for (const c of [...OWNERS.keys()].join('')) {
    const code = c.charCodeAt(0)
    if (letterOf[code] === NONE) letterOf[code] = ++letters
  }
  for (let code = 0; code < COMMON; code++) {
    const small = String.fromCharCode(code).toLowerCase()
    const known = letterOf[small.charCodeAt(0)]!
    letterOf[code] = known > OTHER ? known : /[\p{L}\p{N}]/u.test(small) ? OTHER : NONE
  }
  // A row for each letter of each word is room enough.
  const next = new Int16Array((2 + [...OWNERS.keys()].join('').length) * ROW)
  const grow = (at: number): void => {
    next.fill(NOWHERE, at * ROW + OTHER, (at + 1) * ROW)
  }
  grow(START)
  grow(NOWHERE)
  let last = NOWHERE
  for (const [word, owners] of OWNERS) {
    let at = START
    for (const c of word) {
      const edge = at * ROW + letterOf[c.charCodeAt(0)]!
      if (next[edge] === NOWHERE) {
        next[edge] = ++last
        grow(last)
      }
      at = next[edge]!
    }
    next[at * ROW + NONE] = -owners
  }
  return next.slice(0, (last + 1) * ROW)
}

/**
 * Adds the words in [from, to) of a text of common letters and signs in one walk.
 *
 * @returns false for a text with others, such as accents that stand behind their letter; what is counted then is worth nothing
 */
export function countByLetter(found: WordCounts, text: string, from = 0, to = text.length): boolean {
  const { counts } = found
  let letters = 0
  let at = START
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    if (c >= COMMON && !isSign(c)) return false
    const letter = c < COMMON ? letterOf[c]! : NONE
    // One for any letter, without a branch that is guessed wrong at the end of every word.
    letters += (letter + ROW - 1) >> ROW_BITS
    at = next[(at << ROW_BITS) | letter]!
    if (at >= 0) continue
    counts[-at]!++
    at = START
  }
  return ended(found, at, letters)
}

/** Counts the word with which a walk ends, if it does, and its letters. */
function ended(found: WordCounts, at: number, letters: number): true {
  const last = next[at << ROW_BITS]!
  if (last < 0) found.counts[-last]!++
  found.letters += letters
  return true
}

/** Dashes, quotation marks and the like of the block General Punctuation, €, and the mark of byte order. */
function isSign(c: number): boolean {
  return (c >= 0x2002 && c <= 0x2064) || c === 0x20ac || c === 0xfeff
}

/**
 * The same for UTF-8 bytes, of which no text need be made: the words in the first characters of [from, to).
 *
 * @param most characters, in UTF-16 units
 * @returns false also where an address or a file name may stand, which are no words
 */
export function countInBytes(found: WordCounts, bytes: Uint8Array, from: number, to: number, most: number): boolean {
  const { counts } = found
  let letters = 0
  let at = START
  let left = most
  for (let i = from; i < to && left > 0; left--) {
    let c = bytes[i++]!
    if (c >= 0x80) {
      if (c < 0xc5) c = ((c & 0x1f) << 6) | (bytes[i++]! & 0x3f)
      else if (c === 0xe2) {
        c = 0x2000 | ((bytes[i]! & 0x3f) << 6) | (bytes[i + 1]! & 0x3f)
        i += 2
      } else return false
      if (c >= COMMON && !isSign(c)) return false
    } else if ((c === STOP || c === COLON) && i < to && mayBeCode(bytes, i, from)) return false
    const letter = c < COMMON ? letterOf[c]! : NONE
    letters += (letter + ROW - 1) >> ROW_BITS
    at = next[(at << ROW_BITS) | letter]!
    if (at >= 0) continue
    counts[-at]!++
    at = START
  }
  return ended(found, at, letters)
}

const STOP = 0x2e
const COLON = 0x3a

/** Whether a code (see codes.ts) may have its colon or full stop before these bytes: `://`, `.csv` or `www.`. */
function mayBeCode(bytes: Uint8Array, behind: number, from: number): boolean {
  const one = bytes[behind]!
  const two = bytes[behind + 1]!
  if (bytes[behind - 1] === COLON) return one === 0x2f && two === 0x2f
  if (isLetterOrDigit(one) && isLetterOrDigit(two)) return true
  return behind - from > 3 && (bytes[behind - 2]! | 0x20) === 0x77 && (bytes[behind - 3]! | 0x20) === 0x77
}

/** Of ASCII; true of a few signs too. */
function isLetterOrDigit(byte: number): boolean {
  return byte >= 0x30 && byte < 0x7b
}
