/** What a table is before its columns are understood. */
import type { CodeListId } from '../../background/code-list.ts'
import type { Spot } from './parts.ts'

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

/** A cell, or one of several members of a JSON object by one name, and where it stands. */
export interface MapCell extends Spot {
  /** Index of the column. */
  readonly index: number
  readonly text: string
  /** As in `Cell`. */
  readonly quoted?: boolean
}

/** A row, or a JSON object. */
export interface MapRow extends Spot {
  readonly cells: readonly MapCell[]
}

/** A row of a table. Its cells are texts, without an object for each: a large inventory has a million of them. */
export interface Row {
  /** As a spreadsheet numbers it: from 1, empty rows and the heading counted. */
  readonly number: number
  /** Of its cells, one for each column. */
  readonly texts: readonly string[]
  /** Number of its first cell among the spots of its table. */
  readonly first: number
}

/** Where the cells of a table stand, by number; see `Cell`. */
export interface Spots {
  readonly lines: Int32Array
  readonly columns: Int32Array
  /** 1 for a cell that begins with a quote; null in a workbook. */
  readonly quoted: Uint8Array | null
}

/** A cell of a row with its place. */
export function cellAt({ texts, first }: Row, index: number, { lines, columns, quoted }: Spots): Cell {
  const at = first + index
  const text = texts[index]!
  const line = lines[at]!
  const column = columns[at]!
  return quoted === null ? { index, text, line, column } : { index, text, line, column, quoted: quoted[at] === 1 }
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
  | 'geometry'
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
