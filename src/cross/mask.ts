/** Texts without what tells members of a series apart (quality-model section 4.2). */
import { MUNICIPALITIES } from '../background/municipalities.ts'
import { comparisonKey } from '../values/text.ts'

const MONTHS = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec'
  ).split(' '),
)

/** Names by their first word, the longest first, each as its words. */
const NAMES = new Map<string, string[][]>()
for (const name of MUNICIPALITIES) {
  const words = comparisonKey(name).split(' ')
  NAMES.set(
    words[0]!,
    [...(NAMES.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  )
}

/** A comparison key with every number, month and municipality replaced by a sign. */
export function maskedKey(key: string): string {
  // A key is nearly always its own key: only some capitals compose with a mark when they are small.
  const words = (key === key.normalize('NFKC') ? key : comparisonKey(key)).split(' ')
  const masked: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const length = nameLength(words, at)
    if (length > 0) {
      masked.push('@')
      at += length - 1
    } else masked.push(hasDigit(word) || MONTHS.has(word) ? '#' : word)
  }
  return masked.join(' ')
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

function nameLength(words: readonly string[], at: number): number {
  const name = NAMES.get(words[at]!)?.find((parts) => parts.every((part, i) => words[at + i] === part))
  return name?.length ?? 0
}
