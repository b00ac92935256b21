import type { Fault } from '../reader.ts'
import type { Row, Signs, Spots, TableLimits } from './model.ts'

export interface Scanned {
  readonly rows: readonly Row[]
  readonly spots: Spots
  readonly faults: readonly Fault[]
  /** Rows that could not be read. */
  readonly skipped: number
  /** False when reading stopped before the end. */
  readonly complete: boolean
  readonly lastLine: number
}

const LF = 10
const CR = 13
const SPACE = 32

/**
 * Cuts a text of separated values in rows and cells (RFC 4180, with any delimiter and quote, and any end of line).
 * Written here, and tested against csv-parse, because a finding must point at its cell: csv-parse tells the line of a
 * record for nothing, but the column of a cell costs it six times its time.
 *
 * @param maxRows stop after so many rows; for a look at the beginning
 */
export function scanCsv(text: string, signs: Signs, limits: TableLimits, maxRows = Number.POSITIVE_INFINITY): Scanned {
  const delimiter = signs.delimiter.charCodeAt(0)
  const quote = signs.quote.charCodeAt(0)
  const { length } = text
  const rows: Row[] = []
  const faults: Fault[] = []
  let lines = new Int32Array(1024)
  let columns = new Int32Array(1024)
  let quoted = new Uint8Array(1024)
  /** Cells of the rows that are kept. */
  let kept = 0
  let skipped = 0
  let cells = 0
  let at = 0
  let line = 1
  let lineStart = 0
  /** Of the row at hand: its number, whether it cannot be read, and where the line that reading is on ends. */
  let number = 0
  let bad = false
  let end = 0
  /** Signs that were found last; offsets only grow, so the text is gone through once for each of them. */
  let lf = -1
  let cr = -1
  let sign = -1

  const result = (complete: boolean): Scanned => ({
    rows,
    spots: { lines, columns, quoted },
    faults,
    skipped,
    complete,
    lastLine: line,
  })
  const fault = (onLine: number, column: number, message: string, args: Fault['args'] = {}): void => {
    faults.push({ line: onLine, column, message, args, hint: `${message}.hint`, detail: { row: number } })
  }
  const endOfLine = (from: number): number => {
    if (lf < from) lf = indexOrEnd(text, '\n', from)
    if (cr < from) cr = indexOrEnd(text, '\r', from)
    return lf < cr ? lf : cr
  }
  const nextDelimiter = (from: number): number => {
    if (sign < from) sign = indexOrEnd(text, signs.delimiter, from)
    return sign
  }
  /** Counts the lines of a cell of several. */
  const passLines = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i)
      if (code !== LF && code !== CR) continue
      if (code === CR && text.charCodeAt(i + 1) === LF) i++
      line++
      lineStart = i + 1
    }
  }
  const makeRoom = (): void => {
    lines = grown(lines, new Int32Array(2 * lines.length))
    columns = grown(columns, new Int32Array(2 * columns.length))
    quoted = grown(quoted, new Uint8Array(2 * quoted.length))
  }

  /** Reads a cell from its quote; null when reading has to stop. */
  const readQuoted = (opening: number): string | null => {
    const onLine = line
    const column = opening - lineStart + 1
    const close = closingQuote(text, opening + 1, signs.quote)
    if (close < 0) {
      fault(line, column, 'table.quote-open')
      return null
    }
    if (close > end) {
      passLines(opening, close)
      end = endOfLine(close)
    }
    at = Math.min(nextDelimiter(close + 1), end)
    if (at > close + 1 && text.slice(close + 1, at).trim() !== '') {
      if (line > onLine) {
        // The quote that ends a cell of several lines in the middle of another is the one that opens that other.
        fault(onLine, column, 'table.quote-open')
        return null
      }
      fault(line, close - lineStart + 1, 'table.quote-inside')
      bad = true
      at = end
    }
    return unquoted(text.slice(opening + 1, close), signs.quote)
  }
  /** Reads the next cell, with its number among those that are kept; null when reading has to stop. */
  const readCell = (cell: number): string | null => {
    const first = text.charCodeAt(at)
    const opening = first === quote ? at : first === SPACE ? quotedFrom(text, at, quote, delimiter) : null
    if (cell === lines.length) makeRoom()
    lines[cell] = line
    columns[cell] = (opening ?? at) - lineStart + 1
    quoted[cell] = opening === null ? 0 : 1
    if (opening !== null) return readQuoted(opening)
    const from = at
    at = Math.min(nextDelimiter(from), end)
    return text.slice(from, at)
  }
  /** Reads the next row; null when reading has to stop. */
  const readRow = (): string[] | null => {
    const texts: string[] = []
    bad = false
    end = endOfLine(at)
    for (;;) {
      const cell = kept + texts.length
      const value = readCell(cell)
      if (value === null) {
        skipped++
        return null
      }
      if (value.length > limits.cellLength && !bad) {
        fault(lines[cell]!, columns[cell]!, 'table.cell-too-long', { limit: limits.cellLength })
        bad = true
      }
      texts.push(value)
      if (texts.length > limits.columns) {
        fault(lines[cell]!, columns[cell]!, 'table.too-many-columns', { limit: limits.columns })
        return null
      }
      if (at >= length || text.charCodeAt(at) !== delimiter) return texts
      at++
    }
  }

  while (at < length && rows.length < maxRows) {
    if (++number > limits.rows) {
      fault(line, 1, 'table.too-many-rows', { limit: limits.rows })
      return result(false)
    }
    const texts = readRow()
    if (texts === null) return result(false)
    cells += texts.length
    if (cells > limits.cells) {
      fault(line, 1, 'table.too-many-cells', { limit: limits.cells })
      return result(false)
    }
    if (bad) skipped++
    else if (texts.some(isFilled)) {
      rows.push({ number, texts, first: kept })
      kept += texts.length
    }
    if (at < length) {
      at = afterLine(text, at)
      line++
      lineStart = at
    }
  }
  return result(true)
}

function isFilled(text: string): boolean {
  return text !== ''
}

/** Index of a sign from an offset on, the end of the text when there is none. */
function indexOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found
}

/** Where the line after an end of line begins. */
function afterLine(text: string, end: number): number {
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from)
  return into
}

/** Where the quote of a quoted cell stands, spaces before it let through; null for a cell without. */
function quotedFrom(text: string, from: number, quote: number, delimiter: number): number | null {
  let at = from
  while (text.charCodeAt(at) === SPACE && delimiter !== SPACE) at++
  if (text.charCodeAt(at) !== quote) return null
  if (at === from) return at
  // ` "a", "b"` is quoted; ` "a" and "b"` is a text that begins with a space.
  const close = closingQuote(text, at + 1, String.fromCharCode(quote))
  if (close < 0) return null
  let end = close + 1
  while (text.charCodeAt(end) === SPACE) end++
  const next = text.charCodeAt(end)
  return end >= text.length || next === delimiter || next === LF || next === CR ? at : null
}

/** Index of the quote that closes a cell, doubled ones passed over; -1 when there is none. */
function closingQuote(text: string, from: number, quote: string): number {
  let at = text.indexOf(quote, from)
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2)
  return at
}

function unquoted(text: string, quote: string): string {
  return text.includes(quote) ? text.replaceAll(quote + quote, quote) : text
}
