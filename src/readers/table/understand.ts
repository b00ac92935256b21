/** Rows → headings, columns and the rows below them. */
import type { Dialect } from '../../model.ts'
import type { Fault } from '../reader.ts'
import { type Columns, columnsOf, distinctNames } from './columns.ts'
import { headerIndex } from './dialect.ts'
import type { Mapping } from './mapping.ts'
import { type Cell, cellAt, type Row, type Spots } from './model.ts'
import type { OpenedTable } from './open.ts'

export interface UnderstoodTable {
  readonly dialect: Dialect
  readonly header: Row
  /** Names of the columns, distinct. */
  readonly names: readonly string[]
  readonly body: readonly Row[]
  readonly spots: Spots
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
    const extra = isText ? extraCell(row, header.texts.length, opened.spots) : undefined
    if (extra === undefined) {
      if (row.texts.some(isFilled)) body.push(row)
      continue
    }
    const args = { cells: row.texts.length, columns: header.texts.length }
    const { line, column } = extra
    const detail = { row: row.number }
    ragged.push({ line, column, message: 'table.ragged', args, hint: 'table.ragged.hint', detail })
  }
  // In a workbook something may stand beside the table.
  const width = isText ? header.texts.length : widest([header, ...body])
  const names = distinctNames(Array.from({ length: width }, (_, i) => header.texts[i] ?? ''))
  return {
    header,
    names,
    body,
    spots: opened.spots,
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
function extraCell(row: Row, columns: number, spots: Spots): Cell | undefined {
  if (row.texts.length <= columns) return undefined
  const index = row.texts.findIndex((text, i) => i >= columns && isFilled(text))
  return index < 0 ? undefined : cellAt(row, index, spots)
}

function isFilled(text: string): boolean {
  return text.trim() !== ''
}

function widest(rows: readonly Row[]): number {
  return rows.reduce((width, { texts }) => Math.max(width, texts.length), 0)
}

function isBlank(index: number, header: Row, body: readonly Row[]): boolean {
  const blank = ({ texts }: Row): boolean => !isFilled(texts[index] ?? '')
  return blank(header) && body.every(blank)
}

/** The values of a column. */
export function cellsOf(body: readonly Row[]): (index: number) => readonly string[] {
  return (index) => body.map(({ texts }) => texts[index] ?? '')
}
