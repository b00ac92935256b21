/** A mapping as a user writes it: what the columns of a table, or the members of plain JSON objects, give. */

/** What one column gives. */
export interface MappedColumn {
  /** Path of a field: see `Field`; null when the column is to be left out. */
  readonly property: string | null
  /** Language of its texts, or null. */
  readonly language: string | null
  /** Sign between several values of one cell, or null. */
  readonly separator: string | null
  /** Which of several distributions of one row, from 1; 0 when there is one. */
  readonly group: number
  /** How `03/04/2026` is to be read, or null. */
  readonly dates: 'dmy' | 'mdy' | null
  /** What stands for a value: `gratis` → the IRI of a licence. */
  readonly values: ReadonlyMap<string, string>
}

export interface Mapping {
  /** Of the file that it comes from, for messages. */
  readonly name: string
  readonly delimiter: string | null
  readonly quote: string | null
  /** Row of the headings, from 1, or null. */
  readonly headerRow: number | null
  /** Name or number of the sheet, or null. */
  readonly sheet: string | null
  /** Language of texts without one of their own, or null. */
  readonly language: string | null
  /** IRI of a dataset with `{}` where its identifier comes, or null. */
  readonly dataset: string | null
  /** By heading, as the mapping spells it. */
  readonly columns: ReadonlyMap<string, MappedColumn>
}

/** The word of a mapping for a column that is to be left out. */
export const IGNORE = 'ignore'
/** Version of the format that this version of metakeur reads and writes. */
export const MAPPING_VERSION = 1
