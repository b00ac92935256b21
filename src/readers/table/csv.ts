import type { Fault } from '../reader.ts'
import type { Cell, Row, Signs, TableLimits } from './model.ts'

export interface Scanned {
  readonly rows: readonly Row[]
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
  const rows: Row[] = []
  const faults: Fault[] = []
  let skipped = 0
  let cells = 0
  let at = 0
  let line = 1
  let lineStart = 0
  let number = 0

  const result = (complete: boolean): Scanned => ({ rows, faults, skipped, complete, lastLine: line })
  const fault = (where: { line: number; column: number }, message: string, args: Fault['args'] = {}): void => {
    faults.push({ ...where, message, args, hint: `${message}.hint`, detail: { row: number } })
  }
  const [nextDelimiter, nextLf, nextCr] = [delimiter, LF, CR].map((sign) =>
    finder(text, String.fromCharCode(sign)),
  ) as [Finder, Finder, Finder]
  /** Index of the sign that ends a cell without quotes. */
  const endOfCell = (from: number): number => Math.min(nextDelimiter(from), endOfLine(from))
  const endOfLine = (from: number): number => Math.min(nextLf(from), nextCr(from))
  const nextLine = (end: number): void => {
    at = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    line++
    lineStart = at
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

  while (at < text.length && rows.length < maxRows) {
    if (++number > limits.rows) {
      fault({ line, column: 1 }, 'table.too-many-rows', { limit: limits.rows })
      return result(false)
    }
    const found: Cell[] = []
    let bad = false
    for (;;) {
      const opening = quotedFrom(text, at, quote, delimiter)
      const where = { line, column: (opening ?? at) - lineStart + 1 }
      let value: string
      if (opening === null) {
        const end = endOfCell(at)
        value = text.slice(at, end)
        at = end
      } else {
        const close = closingQuote(text, opening + 1, signs.quote)
        if (close < 0) {
          fault(where, 'table.quote-open')
          skipped++
          return result(false)
        }
        value = unquoted(text.slice(opening + 1, close), signs.quote)
        const end = endOfCell(close + 1)
        if (text.slice(close + 1, end).trim() !== '') {
          const before = line
          passLines(opening, close)
          if (line > before) {
            // The quote that ends a cell of several lines in the middle of another is the one that opens that other.
            fault(where, 'table.quote-open')
            skipped++
            return result(false)
          }
          fault({ line, column: close - lineStart + 1 }, 'table.quote-inside')
          bad = true
          at = endOfLine(close)
        } else {
          passLines(opening, close)
          at = end
        }
      }
      if (value.length > limits.cellLength && !bad) {
        fault(where, 'table.cell-too-long', { limit: limits.cellLength })
        bad = true
      }
      found.push({ index: found.length, text: value, line: where.line, column: where.column, quoted: opening !== null })
      if (found.length > limits.columns) {
        fault(where, 'table.too-many-columns', { limit: limits.columns })
        return result(false)
      }
      if (at >= text.length || text.charCodeAt(at) !== delimiter) break
      at++
    }
    cells += found.length
    if (cells > limits.cells) {
      fault({ line, column: 1 }, 'table.too-many-cells', { limit: limits.cells })
      return result(false)
    }
    if (bad) skipped++
    else if (found.some((cell) => cell.text !== '')) rows.push({ number, cells: found })
    if (at < text.length) nextLine(at)
  }
  return result(true)
}

/** Index of the next sign from an offset on, the end of the text when there is none. */
type Finder = (from: number) => number

/** Finds a sign as `indexOf` does, for offsets that only grow: the text is gone through once. */
function finder(text: string, sign: string): Finder {
  let found = -1
  return (from) => {
    if (found < from) {
      const next = text.indexOf(sign, from)
      found = next < 0 ? text.length : next
    }
    return found
  }
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
