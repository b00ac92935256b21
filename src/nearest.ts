import { closest, distance } from 'fastest-levenshtein'
import { EXIT, MetakeurError } from './errors.ts'

/**
 * The known word that was probably meant, or null when none is near: at most two slips, or one in three characters; or
 * one of the two words begins with the other, with at most one slip in five characters.
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  if (known.length === 0 || typed === '' || typed.length > 100) return null
  const word = typed.toLowerCase()
  const best = closest(word, known)
  const slips = distance(word, best)
  if (slips <= Math.max(2, Math.floor(word.length / 3)) && slips < word.length) return best
  if (word.length < 3) return null
  const begins = (long: string, short: string): boolean =>
    distance(long.slice(0, short.length), short) <= Math.floor(short.length / 5)
  return known.find((name) => begins(name, word) || (name.length > 3 && begins(word, name))) ?? null
}

/** The error about a word that is none of the known ones, with the one that was probably meant. */
export function unknown(
  key: string,
  [name, typed]: readonly [name: string, typed: string],
  known: readonly string[],
  hint = 'known-values',
): MetakeurError {
  const guess = nearest(typed, known)
  const args = { [name]: typed, known: known.join(', '), ...(guess === null ? {} : { guess }) }
  return new MetakeurError(EXIT.usage, key, args, { hint })
}
