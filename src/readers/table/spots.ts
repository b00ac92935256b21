import type { FindDetail } from '../../rdf/graph.ts'
import type { Row, Spots } from './model.ts'

/**
 * Finds the row and the heading of a place in a table: places as integers, so that the rows themselves need not stay in
 * memory.
 * @param rows in the order of the source
 */
export function spotFinder(rows: readonly Row[], names: readonly string[], { lines, columns }: Spots): FindDetail {
  const numbers = Int32Array.from(rows, ({ number }) => number)
  const starts = Int32Array.from(rows, ({ first }) => first)
  const widths = Int32Array.from(rows, ({ texts }) => texts.length)
  return (line, column) => {
    const row = lastNotAfter(starts, lines, line)
    if (row < 0) return undefined
    const start = starts[row]!
    // The last cell that does not begin after the place: a value may stand within it.
    let cell = start + widths[row]! - 1
    while (cell > start && (lines[cell]! > line || (lines[cell] === line && columns[cell]! > column))) cell--
    return { row: numbers[row]!, field: names[cell - start]! }
  }
}

/** Index of the last row that does not begin after a line; -1 when all do. */
function lastNotAfter(starts: Int32Array, lines: Int32Array, line: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (lines[starts[middle]!]! > line) high = middle
    else low = middle + 1
  }
  return low - 1
}
