/**
 * Words that two texts have in common. Words are looked at as numbers: equal ones have one mark, so where a mark is missing
 * the word is missing. Nearly always that is the answer, and no word need be made. Pure.
 */
import { smallLetter, UNUSUAL } from './ordinary.ts'
import { jaccard, words } from './text.ts'

/** Of the hash of Fowler, Noll and Vo. */
const FACTOR = 0x01000193
/** Before the first letter; no word has it. */
const NO_MARK = 0

function further(mark: number, letter: number): number {
  return Math.imul(mark ^ letter, FACTOR) | 1
}

/** Slots for marks, a power of two: so many that two words of a title seldom share one. */
const SLOTS = 4096

/**
 * In which turn a slot was filled last: so the words of a text are known until the next turn, and none need be taken out. Now
 * and then one word is taken for another: a word may be known that did not come, but none is unknown that came.
 */
const turns = new Int32Array(SLOTS)
let turn = 0

function slotOf(mark: number): number {
  return (mark ^ (mark >>> 15)) & (SLOTS - 1)
}

/** Begins a turn in which the words of a text are known; how many they are, repetitions included. */
function know(text: string): number {
  turn = (turn + 1) | 0
  let count = 0
  let mark = NO_MARK
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? smallLetter(text.charCodeAt(i)) : 0
    if (letter > 0) {
      mark = further(mark, letter)
      continue
    }
    if (letter === UNUSUAL) return knowAny(text)
    if (mark !== NO_MARK) {
      turns[slotOf(mark)] = turn
      count++
    }
    mark = NO_MARK
  }
  return count
}

function knowAny(text: string): number {
  const all = words(text)
  for (const word of all) {
    let mark = NO_MARK
    for (let i = 0; i < word.length; i++) mark = further(mark, word.charCodeAt(i))
    turns[slotOf(mark)] = turn
  }
  return all.length
}

/**
 * Whether the share of words that two texts have in common (see `jaccard`) reaches so much. Most often the beginning of the
 * second shows that it has too many words of its own.
 */
export function sharesWords(first: string, second: string, share: number): boolean {
  const most = know(first)
  return !beginsOtherwise(second, most, share) && jaccard(new Set(words(first)), new Set(words(second))) >= share
}

/** True when words that are not known make the share too small, by those before the first unusual character. */
function beginsOtherwise(text: string, most: number, share: number): boolean {
  let others = 0
  let mark = NO_MARK
  for (let i = 0; i < text.length; i++) {
    const letter = smallLetter(text.charCodeAt(i))
    if (letter > 0) {
      mark = further(mark, letter)
      continue
    }
    if (letter === UNUSUAL) return false
    if (mark !== NO_MARK && turns[slotOf(mark)] !== turn) {
      others++
      if (most / (most + others) < share) return true
      // Counted once.
      turns[slotOf(mark)] = turn
    }
    mark = NO_MARK
  }
  return false
}
