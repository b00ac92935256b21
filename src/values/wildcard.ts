/**
 * Does a text fit a pattern in which `*` stands for any characters, none included? Everything else stands for itself. Takes
 * no more steps than the product of both lengths, whatever they hold.
 */
export function fitsWildcard(pattern: string, text: string): boolean {
  let p = 0
  let t = 0
  /** Where to go on when a character does not fit: behind the last `*`, which then takes one more. */
  let star = -1
  let taken = 0
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++
      taken = t
    } else if (p < pattern.length && pattern[p] === text[t]) {
      p++
      t++
    } else if (star >= 0) {
      p = star + 1
      t = ++taken
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
