import type { Spot } from './window.ts'

/** Line and column, both from 1, of an offset in a text. */
export interface LineIndex {
  at(offset: number): { readonly line: number; readonly column: number }
  /** The offset of a place that `at` gave. */
  offset(place: { readonly line: number; readonly column: number }): number
  readonly lines: number
}

/**
 * Where lines begin in a text: after LF, CR and CR LF.
 * @param start where the text itself begins in its source: a script in a page does not begin in line 1
 */
export function lineIndex(text: string, start: Spot = { line: 1, offset: 0 }): LineIndex {
  const starts = [0]
  // Two searches that skip from end to end are quicker than a look at every character.
  let cr = text.indexOf('\r')
  for (let lf = text.indexOf('\n'); lf >= 0 || cr >= 0; ) {
    let end = lf
    if (cr >= 0 && (lf < 0 || cr < lf)) {
      end = lf === cr + 1 ? lf : cr
      cr = text.indexOf('\r', end + 1)
    }
    if (end === lf) lf = text.indexOf('\n', lf + 1)
    starts.push(end + 1)
  }
  let last = 0
  return {
    lines: starts.length + start.line - 1,
    at(offset) {
      // Most questions are about the line of the one before, or the next.
      if (starts[last]! > offset || offset >= (starts[last + 1] ?? Number.POSITIVE_INFINITY)) {
        last =
          offset >= (starts[last + 1] ?? Number.POSITIVE_INFINITY) && offset < (starts[last + 2] ?? offset)
            ? last + 1
            : search(starts, offset)
      }
      return { line: last + start.line, column: offset - starts[last]! + 1 + (last === 0 ? start.offset : 0) }
    },
    offset: ({ line, column }) => starts[line - start.line]! + column - 1 - (line === start.line ? start.offset : 0),
  }
}

/** Index of the last start that is not after an offset. */
function search(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
