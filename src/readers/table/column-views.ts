/** Columns of a table, or fields of a list, as they can be shown to who writes a mapping. */
import type { Columns } from './columns.ts'

/** A column of a table as it can be shown. */
export interface ColumnView {
  readonly name: string
  /** What it gives; null when it is not read. */
  readonly path: string | null
  readonly language: string
  /** Which of several distributions, 0 for the only one. */
  readonly group: number
  /** Why it is not read, and what it probably gives. */
  readonly reason: 'unknown' | 'empty' | 'left-out' | 'twice' | null
  readonly guess: { readonly path: string; readonly name: string } | null
  /** The first value in it, or null. */
  readonly sample: string | null
}

/** @param sampleOf the first text of a column, by its number */
export function columnViews(
  names: readonly string[],
  { read, unread }: Columns,
  sampleOf: (index: number) => string | undefined,
): readonly ColumnView[] {
  return names.map((name, index): ColumnView => {
    const column = read.find((one) => one.index === index)
    const skipped = unread.find((one) => one.index === index)
    return {
      name,
      path: column?.field.path ?? null,
      language: column?.language ?? '',
      group: column?.group ?? 0,
      reason: skipped?.reason ?? null,
      guess: skipped?.guess ? { path: skipped.guess.field.path, name: skipped.guess.name } : null,
      sample: sampleOf(index) ?? null,
    }
  })
}
