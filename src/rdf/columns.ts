/** How statements lie in memory: one column an integer. */

/** Integers of one statement. */
export const WIDTH = 9
export const S = 0
export const P = 1
export const O = 2
export const G = 3
export const SOURCE = 4
/** Place of the object. */
export const LINE = 5
export const COLUMN = 6
/** Place of the subject. */
export const SUBJECT_LINE = 7
export const SUBJECT_COLUMN = 8

/** Sorts every run of equal keys in place. */
export function sortRuns(
  order: Uint32Array,
  key: (row: number) => number,
  compare: (a: number, b: number) => number,
): void {
  let from = 0
  while (from < order.length) {
    const k = key(order[from]!)
    let to = from + 1
    while (to < order.length && key(order[to]!) === k) to++
    if (to - from > 1) order.subarray(from, to).sort(compare)
    from = to
  }
}

/** Columns that are told apart: a JSON answer of a portal is often one line of many megabytes. */
const MOST_COLUMNS = 2 ** 27

/** One number for a line (up to 67 million) and a column; columns beyond 134 million share their last. */
export function spotKey(line: number, column: number): number {
  return line * MOST_COLUMNS + Math.min(column, MOST_COLUMNS - 1)
}
