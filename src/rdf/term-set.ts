import type { TermId } from '../model.ts'

/** A set of terms that is emptied and filled again and again. */
export interface TermSet {
  clear(): void
  /** True when the term was not there yet. */
  add(term: TermId): boolean
}

/** Room at first; a power of two. */
const ROOM = 512

/**
 * Emptying it costs nothing and filling it makes no garbage: checks ask of every record which terms come twice. It keeps the
 * room of the largest one.
 */
export function termSet(): TermSet {
  let terms = new Int32Array(ROOM)
  /** In which round each place was last taken. */
  let rounds = new Int32Array(ROOM)
  let round = 1
  let size = 0
  const add = (term: TermId): boolean => {
    const mask = terms.length - 1
    let place = term & mask
    while (rounds[place] === round) {
      if (terms[place] === term) return false
      place = (place + 1) & mask
    }
    terms[place] = term
    rounds[place] = round
    size++
    if (size * 2 > terms.length) widen()
    return true
  }
  const widen = (): void => {
    const held = terms.filter((_, place) => rounds[place] === round)
    terms = new Int32Array(terms.length * 2)
    rounds = new Int32Array(terms.length)
    size = 0
    for (const term of held) add(term)
  }
  return {
    add,
    clear() {
      round++
      size = 0
    },
  }
}
