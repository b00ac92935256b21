/** A sheet of a workbook → rows, with the places that Excel shows: row number and column. */
import { isoDay } from '../../values/dates.ts'
import type { Row, Spots, TableLimits } from './model.ts'
import { openWorkbook, type Sheet, unescaped, type Workbook, WorkbookError } from './workbook.ts'
import { readXml } from './xml.ts'

export interface SheetRows {
  readonly sheet: string
  /** Names of all sheets that can be seen. */
  readonly sheets: readonly string[]
  readonly rows: readonly Row[]
  readonly spots: Spots
}

/**
 * The rows of one sheet that have something in them. Formulas give the value that Excel kept of them; dates are ISO dates.
 * @param asked name or number (from 1) of the sheet, or null for the first that is not hidden
 * @throws WorkbookError when it cannot be read, or has no such sheet
 */
export function readWorkbook(bytes: Uint8Array, asked: string | null, limits: TableLimits): SheetRows {
  const book = openWorkbook(bytes, limits)
  const seen = book.sheets.filter(({ hidden }) => !hidden)
  const sheets = seen.map(({ name }) => name)
  const sheet = asked === null ? (seen[0] ?? book.sheets[0]) : sheetNamed(book.sheets, asked)
  if (sheet === undefined) {
    throw asked === null
      ? new WorkbookError('table.workbook-broken')
      : new WorkbookError('table.no-sheet', { sheet: asked, sheets: sheets.join(', ') })
  }
  const part = book.part(sheet.path)
  if (part === null) throw new WorkbookError('table.workbook-broken')
  return { sheet: sheet.name, sheets, ...rowsOf(part, book, limits) }
}

function sheetNamed(sheets: readonly Sheet[], asked: string): Sheet | undefined {
  const folded = asked.trim().toLowerCase()
  const named = sheets.find(({ name }) => name === asked) ?? sheets.find(({ name }) => name.toLowerCase() === folded)
  return named ?? (/^[1-9]\d*$/.test(folded) ? sheets[Number(folded) - 1] : undefined)
}

function rowsOf(part: Uint8Array, book: Workbook, limits: TableLimits): Pick<SheetRows, 'rows' | 'spots'> {
  const rows: Row[] = []
  let texts: string[] = []
  let row = 0
  let column = 0
  let count = 0
  let type = ''
  let style = 0
  let value = ''
  let taking = false
  readXml(part, {
    open(name, attributesOf) {
      if (name === 'row') {
        row = numberOr(attributesOf().r, row + 1)
        column = 0
        texts = []
        if (row > limits.rows) throw new WorkbookError('table.too-many-rows', { limit: limits.rows })
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributesOf()
        column = columnNumber(r) ?? column + 1
        if (column > limits.columns) throw new WorkbookError('table.too-many-columns', { limit: limits.columns })
        type = t
        style = Number(s)
        value = ''
      } else taking = name === 'v' || name === 't'
    },
    text(piece) {
      if (taking) value += piece
    },
    close(name) {
      taking = false
      if (name === 'c') {
        const text = textOf(value, type, style, book)
        if (text === '') return
        if (text.length > limits.cellLength)
          throw new WorkbookError('table.cell-too-long', { limit: limits.cellLength })
        // Gaps are empty cells.
        while (texts.length < column - 1) texts.push('')
        texts[column - 1] = text
      } else if (name === 'row' && texts.length > 0) {
        rows.push({ number: row, texts, first: count })
        count += texts.length
        if (count > limits.cells) throw new WorkbookError('table.too-many-cells', { limit: limits.cells })
      }
    },
  })
  return { rows, spots: spotsOf(rows, count) }
}

/** A cell stands where Excel shows it: in its row and column. */
function spotsOf(rows: readonly Row[], count: number): Spots {
  const lines = new Int32Array(count)
  const columns = new Int32Array(count)
  for (const { number, texts, first } of rows) {
    lines.fill(number, first, first + texts.length)
    for (let i = 0; i < texts.length; i++) columns[first + i] = i + 1
  }
  return { lines, columns, quoted: null }
}

function numberOr(text: string | undefined, usual: number): number {
  return /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : usual
}

/** `AB12` → 28; null for anything else. */
function columnNumber(reference = ''): number | null {
  let number = 0
  let at = 0
  for (; at < 3; at++) {
    // A small letter is a capital one with one bit more.
    const letter = (reference.charCodeAt(at) | 0x20) - 0x60
    if (!(letter >= 1 && letter <= 26)) break
    number = number * 26 + letter
  }
  const digit = reference.charCodeAt(at)
  return at > 0 && digit >= 0x30 && digit <= 0x39 ? number : null
}

function textOf(value: string, type: string, style: number, book: Workbook): string {
  switch (type) {
    case 's':
      return book.texts[Number(value)] ?? ''
    case 'inlineStr':
    case 'str':
      return unescaped(value)
    case 'b':
      return value === '1' ? 'true' : value === '0' ? 'false' : value
    case 'n':
      return numberText(value, book.dateStyles[style] ?? false, book.from1904)
    default:
      // `d` is an ISO date, `e` an error such as #N/A.
      return value
  }
}

/** Days from 1899-12-30 to 1970-01-01: so counted, days of Excel after its 29 February 1900, which never was, are right. */
const EPOCH_1900 = 25_569
const EPOCH_1904 = 24_107
const FIRST_RIGHT = 61
const LAST = 2_958_465
const SECONDS = 86_400

/** A number as it is written, without the noise of floating point; as a date when its style says so. */
function numberText(value: string, isDate: boolean, from1904: boolean): string {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  if (!isDate || number < (from1904 ? 0 : FIRST_RIGHT) || number > LAST) {
    return /e/i.test(value) || value.length > 15 ? String(Number(number.toPrecision(15))) : value
  }
  const seconds = Math.round(number * SECONDS)
  const day = Math.floor(seconds / SECONDS)
  const date = isoDay(day - (from1904 ? EPOCH_1904 : EPOCH_1900))
  const rest = seconds - day * SECONDS
  if (rest === 0) return date
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${date}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
}
