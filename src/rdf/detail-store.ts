/** Details of places in memory that threads share. */
import type { PlaceDetail } from '../model.ts'
import { ByteTable } from './byte-table.ts'
import { COLUMN, LINE, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE } from './columns.ts'
import type { ByteParts } from './entries.ts'
import type { FindDetail } from './graph.ts'
import { inShared, sharedParts, sharedSegment } from './shared-memory.ts'

/** The details of one source: spots in order of line and column, each with the number of its detail, which is JSON. */
export interface StoredDetails {
  readonly lines: Int32Array
  readonly columns: Int32Array
  readonly numbers: Int32Array
  readonly texts: ByteParts
}

/** What `find` says of the places of a source among these statements. */
export function storeDetails(
  find: FindDetail,
  source: number,
  columns: readonly Int32Array[],
  count: number,
): StoredDetails {
  const spots = new Map<number, Set<number>>()
  const sources = columns[SOURCE]!
  for (const [line, column] of [
    [columns[LINE]!, columns[COLUMN]!],
    [columns[SUBJECT_LINE]!, columns[SUBJECT_COLUMN]!],
  ] as const) {
    for (let row = 0; row < count; row++) {
      if (sources[row] !== source) continue
      const onLine = spots.get(line[row]!)
      if (onLine === undefined) spots.set(line[row]!, new Set([column[row]!]))
      else onLine.add(column[row]!)
    }
  }
  const texts = new ByteTable(null, sharedSegment)
  const found: [line: number, column: number, number: number][] = []
  for (const [line, onLine] of [...spots].sort(([a], [b]) => a - b)) {
    for (const column of [...onLine].sort((a, b) => a - b)) {
      const detail = find(line, column)
      if (detail !== undefined) found.push([line, column, texts.internText(JSON.stringify(detail), 0)])
    }
  }
  const array = (which: 0 | 1 | 2): Int32Array => {
    const filled = new Int32Array(inShared(found.length * 4))
    for (const [i, spot] of found.entries()) filled[i] = spot[which]
    return filled
  }
  return { lines: array(0), columns: array(1), numbers: array(2), texts: sharedParts(texts.parts()) }
}

/** Finds details again. */
export function findStored({ lines, columns, numbers, texts }: StoredDetails): FindDetail {
  const table = ByteTable.of(texts)
  return (line, column) => {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (lines[middle]! < line || (lines[middle] === line && columns[middle]! < column)) low = middle + 1
      else high = middle
    }
    if (lines[low] !== line || columns[low] !== column) return undefined
    return JSON.parse(table.text(numbers[low]!)) as PlaceDetail
  }
}
