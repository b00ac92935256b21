import type { FindDetail } from '../../rdf/graph.ts'
import type { Row } from './model.ts'

/**
 * Finds the row and the heading of a place in a table: places as integers, 8 bytes a cell, so that the cells themselves
 * need not stay in memory.
 * @param rows in the order of the source
 */
export function spotFinder(rows: readonly Row[], names: readonly string[]): FindDetail {
  const first = new Int32Array(rows.length)
  const numbers = new Int32Array(rows.length)
  const starts = new Int32Array(rows.length + 1)
  for (const [i, { number, cells }] of rows.entries()) {
    first[i] = cells[0]!.line
    numbers[i] = number
    starts[i + 1] = starts[i]! + cells.length
  }
  const lines = new Int32Array(starts[rows.length]!)
  const columns = new Int32Array(starts[rows.length]!)
  let at = 0
  for (const { cells } of rows) {
    for (const { line, column } of cells) {
      lines[at] = line
      columns[at++] = column
    }
  }
  return (line, column) => {
    const row = lastNotAfter(first, line)
    if (row < 0) return undefined
    // The last cell that does not begin after the place: a value may stand within it.
    let cell = starts[row + 1]! - 1
    while (cell > starts[row]! && (lines[cell]! > line || (lines[cell] === line && columns[cell]! > column))) cell--
    return { row: numbers[row]!, field: names[cell - starts[row]!]! }
  }
}

/** Index of the last element of an ascending array that is not above a value; -1 when all are. */
function lastNotAfter(ascending: Int32Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! > value) high = middle
    else low = middle + 1
  }
  return low - 1
}
