/** Rows → headings, columns and the rows below them. */
import type { Dialect } from '../../model.ts'
import type { Fault } from '../reader.ts'
import { type Columns, columnsOf, distinctNames } from './columns.ts'
import { headerIndex } from './dialect.ts'
import type { Mapping } from './mapping.ts'
import type { Cell, Row } from './model.ts'
import type { OpenedTable } from './open.ts'
import type { MapRow } from './rows.ts'

export interface UnderstoodTable {
  readonly dialect: Dialect
  readonly header: Row
  /** Names of the columns, distinct. */
  readonly names: readonly string[]
  readonly body: readonly Row[]
  readonly columns: Columns
  /** Rows left out, because they have more cells than there are headings. */
  readonly ragged: readonly Fault[]
}

/** Finds the headings and what they mean; null when no row holds headings. */
export function understand(opened: OpenedTable, mapping: Mapping | null): UnderstoodTable | null {
  const at = headerIndex(opened.rows, mapping)
  if (at === null) return null
  const header = opened.rows[at]!
  const below = opened.rows.slice(at + 1)
  const isText = opened.signs !== null
  const body: Row[] = []
  const ragged: Fault[] = []
  for (const row of below) {
    const extra = isText ? extraCell(row, header.cells.length) : undefined
    if (extra === undefined) {
      if (row.cells.some(({ text }) => text.trim() !== '')) body.push(row)
      continue
    }
    const args = { cells: row.cells.length, columns: header.cells.length }
    const { line, column } = extra
    const detail = { row: row.number }
    ragged.push({ line, column, message: 'table.ragged', args, hint: 'table.ragged.hint', detail })
  }
  // In a workbook something may stand beside the table.
  const width = isText ? header.cells.length : Math.max(...[header, ...body].map(({ cells }) => cells.length))
  const names = distinctNames(Array.from({ length: width }, (_, i) => header.cells[i]?.text ?? ''))
  return {
    header,
    names,
    body,
    ragged,
    columns: columnsOf(names, cellsOf(body), mapping),
    dialect: {
      delimiter: opened.signs?.delimiter ?? null,
      quote: opened.signs?.quote ?? null,
      encoding: opened.encoding,
      sheet: opened.sheet,
      headerRow: header.number,
      rows: body.length,
      columns: names.filter((_, i) => !isBlank(i, header, body)).length,
    },
  }
}

/** The first cell with something in it that stands in no column. */
function extraCell({ cells }: Row, columns: number): Cell | undefined {
  return cells.length > columns ? cells.slice(columns).find(({ text }) => text.trim() !== '') : undefined
}

function isBlank(index: number, header: Row, body: readonly Row[]): boolean {
  const blank = ({ cells }: Row): boolean => (cells[index]?.text ?? '').trim() === ''
  return blank(header) && body.every(blank)
}

/** The values of a column. */
export function cellsOf(body: readonly Row[]): (index: number) => Iterable<string> {
  return function* (index) {
    for (const { cells } of body) yield cells[index]?.text ?? ''
  }
}

/** Rows as they are written to the graph; they can be gone through more than once. */
export function placedRows({ body }: UnderstoodTable): Iterable<MapRow> {
  return {
    *[Symbol.iterator]() {
      for (const { cells } of body) yield { line: cells[0]!.line, column: cells[0]!.column, cells }
    },
  }
}
