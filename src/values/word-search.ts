/** Which of many words stand in a text, found in one walk over its letters. Pure. */

/** Letters that are told apart, so that a state is a row of a power of two. */
const LETTERS = 64

/** Words by the bit that says that one of them stands in a text, as part of another word too. */
export type Words = ReadonlyMap<number, readonly string[]>

/**
 * Makes the walk for some words. It goes once through a text, however many words there are (Aho and Corasick, 1975), and
 * answers with the bits of those that are there.
 *
 * @param lists lower-case ASCII without digits; the walk does not look at case
 * @throws RangeError for another word
 */
export function wordSearch(lists: Words): (text: string) => number {
  const { letterOf, next } = automaton(lists)
  /** A letter beyond ASCII may be an s or a k in another form. */
  const unsure = [...lists.keys()].reduce((bits, bit) => bits | bit, 0)
  return (text) => {
    let found = 0
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
      if (c === 0x17f || c === 0x212a) found |= unsure
    }
    return found
  }
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
