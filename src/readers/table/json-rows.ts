import { type ColumnView, columnViews } from './column-views.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Mapping } from './mapping.ts'
import type { MapRow } from './model.ts'
import type { Sink } from './parts.ts'
import { type RowSource, writeRows } from './rows.ts'

/** Objects of a plain JSON array, or rows of any other table: names of members, and rows with their cells. */
export interface Mappable {
  readonly names: readonly string[]
  readonly rows: readonly MapRow[]
}

/**
 * Writes rows that another reader found, by a mapping; members that it does not name are understood by their names. A
 * member with several values is several cells with one index.
 *
 * @returns what was understood of the members, and how many datasets there are
 */
export function mapRows(
  { names, rows }: Mappable,
  mapping: Mapping | null,
  sink: Sink,
): Columns & { datasets: number } {
  const texts = textsOf({ names, rows })
  const source: RowSource<MapRow> = {
    rows,
    whole: (row) => row,
    textsIn: ({ cells }, at) => cells.filter(({ index, text }) => index === at && text !== '').map(({ text }) => text),
  }
  const columns = columnsOf(names, (index) => texts[index]!, mapping)
  return { ...columns, datasets: writeRows(columns.read, source, mapping, sink).datasets }
}

/** What the names of members would be understood as: for who writes a mapping. */
export function viewRows(list: Mappable, mapping: Mapping | null): readonly ColumnView[] {
  const texts = textsOf(list)
  const columns = columnsOf(list.names, (index) => texts[index]!, mapping)
  return columnViews(list.names, columns, (index) => texts[index]!.find((text) => text.trim() !== ''))
}

/** The texts of each member. */
function textsOf({ names, rows }: Mappable): readonly (readonly string[])[] {
  const texts: string[][] = names.map(() => [])
  for (const { cells } of rows) for (const { index, text } of cells) texts[index]!.push(text)
  return texts
}
