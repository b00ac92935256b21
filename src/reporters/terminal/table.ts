import Table from 'cli-table3'

export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
}

const NO_LINES = Object.fromEntries(
  [
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ]
    .flat()
    .map((name) => [name, '']),
)

/**
 * Lines of a table without borders, two spaces between columns, indented by two. Cells are shortened to what fits by
 * the caller; they may hold several lines.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const drawn = new Table({
    chars: NO_LINES,
    colAligns: columns.map((column) => column.align),
    style: { 'padding-left': 2, 'padding-right': 0, head: [], border: [], compact: true },
  })
  if (columns.some((column) => column.head !== '')) drawn.push(columns.map((column) => column.head))
  for (const row of rows) drawn.push([...row])
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}
