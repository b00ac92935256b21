import type { Dialect } from '../../model.ts'
import { type Fault, firstAndLast, problemOf, type Reader, type ReadRequest, type ReadResult } from '../reader.ts'
import { type ColumnView, columnViews } from './column-views.ts'
import { cellAt, type Row, TABLE_LIMITS } from './model.ts'
import { firstOf, isForeign, noHeadings, noticesOf, refusal } from './notices.ts'
import { type OpenedTable, openTable, type TableRequest } from './open.ts'
import { plainWriter } from './plain-rows.ts'
import { type RowSource, writeRows } from './rows.ts'
import { spotFinder } from './spots.ts'
import { type UnderstoodTable, understand } from './understand.ts'

/**
 * Inventories as tables: values separated by any sign, and sheets of Excel. A row is a dataset, or a distribution of the
 * dataset whose identifier it repeats. What its columns mean is read from their headings, or from a mapping; values are
 * made into what the profile wants only where that is certain.
 */
export const tables: Reader = {
  id: 'table',
  title: 'CSV, Excel',
  syntaxes: ['csv', 'xlsx'],
  read,
}

/** Statements of a row beside those of its columns: classes, and what leads to the nodes that belong to it. */
const OWN = 8
/** Cells hold several values; to move statements because there is no room for them costs more than room that is not used. */
const VALUES = 2

async function read(request: ReadRequest): Promise<ReadResult> {
  const { mapping, builder, source } = request
  const opened = await openTable(request, TABLE_LIMITS)
  const table = opened.rows.length === 0 ? null : understand(opened, mapping)
  if (table === null) return withoutTable(request, opened)
  const fault = refusal(request.name, opened, table, mapping)
  if (fault !== null) {
    const { dialect } = table
    return { ...result(request, opened, [fault], dialect), complete: false, foreign: isForeign(table) }
  }
  if (table.body.length === 0 && opened.complete) return result(request, opened, [empty(table)], table.dialect)
  builder.detailsFrom(source, spotFinder(table.body, table.names, table.spots))
  builder.expect(table.body.length * (table.columns.read.length * VALUES + OWN))
  const { clashes } = writeRows(table.columns.read, rowsOf(table), mapping, { builder, source })
  const faults = [...opened.faults, ...table.ragged, ...noticesOf(request.name, table, mapping, clashes)]
  const skipped = opened.skipped + table.ragged.length
  return { ...result(request, opened, faults, table.dialect), skipped }
}

/** Rows as they are written to the graph. */
export function rowsOf({ body, spots }: Pick<UnderstoodTable, 'body' | 'spots'>): RowSource<Row> {
  return {
    rows: body,
    whole: (row) => {
      const cells = row.texts.map((_, i) => cellAt(row, i, spots))
      return { line: cells[0]!.line, column: cells[0]!.column, cells }
    },
    textsIn: ({ texts }, index) => (texts[index] ? [texts[index]] : []),
    plain: (context) => plainWriter(context, spots),
  }
}

function withoutTable(request: ReadRequest, opened: OpenedTable): ReadResult {
  if (opened.faults.length > 0 || opened.rows.length === 0) {
    const none: Fault = { line: 1, column: 1, message: 'table.empty', args: {}, hint: 'table.empty.hint', notice: true }
    return result(request, opened, opened.faults.length > 0 ? opened.faults : [none], null)
  }
  return { ...result(request, opened, [noHeadings(request.name, opened)], null), complete: false, foreign: true }
}

/** Headings and nothing below them: nothing is wrong with that, and nothing is there to check. */
function empty({ header, spots }: UnderstoodTable): Fault {
  const { line, column } = firstOf(header, spots)
  return { line, column, message: 'table.no-rows', args: {}, hint: 'table.empty.hint', notice: true }
}

function result(
  { name, syntax, limits }: ReadRequest,
  opened: OpenedTable,
  faults: readonly Fault[],
  dialect: Dialect | null,
): ReadResult {
  const sorted = [...faults].sort((a, b) => a.line - b.line || a.column - b.column)
  return {
    syntax,
    skipped: opened.skipped,
    complete: opened.complete,
    problems: firstAndLast(sorted, limits.problems).map((fault) => problemOf(name, fault)),
    lastLine: opened.lastLine,
    ...(dialect !== null && { dialect }),
  }
}

/** A table and what is understood of it. */
export interface TableView {
  /** null for a list of objects, which has none. */
  readonly dialect: Dialect | null
  readonly columns: readonly ColumnView[]
}

/**
 * Looks at a table without reading it into a graph: for who writes a mapping.
 * @returns the fault when there is no table in it
 */
export async function viewTable(name: string, request: TableRequest): Promise<TableView | Fault> {
  const opened = await openTable(request, TABLE_LIMITS)
  if (opened.rows.length === 0) {
    return opened.faults[0] ?? { line: 1, column: 1, message: 'table.empty', args: {}, hint: 'table.empty.hint' }
  }
  const table = understand(opened, request.mapping)
  if (table === null) return noHeadings(name, opened)
  return {
    dialect: table.dialect,
    columns: columnViews(table.names, table.columns, (index) =>
      table.body.map(({ texts }) => texts[index]?.trim() ?? '').find((text) => text !== ''),
    ),
  }
}
