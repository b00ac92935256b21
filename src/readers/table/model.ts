/** What a table is before its columns are understood. */
import type { CodeListId } from '../../background/code-list.ts'

/** One cell with something in it or nothing; line and column point at its first character, the quote included. */
export interface Cell {
  /** Of its column, from 0. */
  readonly index: number
  readonly text: string
  /** In a workbook the row. */
  readonly line: number
  /** In a workbook the number of the column. */
  readonly column: number
  /** Does it begin with a quote? Of a text only: in a workbook no character of a cell has a place. */
  readonly quoted?: boolean
}

export interface Row {
  /** As a spreadsheet numbers it: from 1, empty rows and the heading counted. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** The signs that a text is cut by. */
export interface Signs {
  readonly delimiter: string
  readonly quote: string
}

/** How much one table may ask of the machine. */
export interface TableLimits {
  readonly rows: number
  readonly columns: number
  readonly cells: number
  /** UTF-16 units of one cell. */
  readonly cellLength: number
  /** Bytes of a workbook, unpacked. */
  readonly unpacked: number
  /** A workbook may grow this many times when it is unpacked, once it is larger than `ratioAfter`. */
  readonly ratio: number
  readonly ratioAfter: number
}

const MIB = 1024 * 1024

/** Far above every catalogue that was met; a table beyond them is data, not metadata. */
export const TABLE_LIMITS: TableLimits = {
  rows: 1_048_576,
  columns: 2_000,
  cells: 5_000_000,
  cellLength: MIB,
  unpacked: 256 * MIB,
  ratio: 200,
  ratioAfter: 16 * MIB,
}

/** What a value of a column is to become; see `values.ts`. */
export type Kind =
  /** Text in a language. */
  | 'text'
  /** Text that has no language unless its heading names one, such as a name. */
  | 'name'
  | 'identifier'
  | 'iri'
  /** An IRI, or whatever else it turns out to be: of a property that metakeur has no word for. */
  | 'any'
  | 'agent'
  | 'contact'
  | 'place'
  | 'note'
  | 'standard'
  | 'date'
  | 'period'
  | 'mail'
  | 'phone'
  | 'whole'
  | 'decimal'
  | 'duration'
  | 'licence'
  | 'class'
  | `list:${CodeListId}`

/** What a column can give. */
export interface Field {
  /**
   * Prefixed names from the dataset on, with `/` between them: `dct:title`, `dcat:distribution/dcat:accessURL`; the last
   * may be `@id`, the IRI of the node itself.
   */
  readonly path: string
  readonly kind: Kind
  /** May a cell hold several values? */
  readonly many: boolean
}
