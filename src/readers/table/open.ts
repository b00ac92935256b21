/** Bytes → rows, and how they were written. */
import { asBytes } from '../bytes.ts'
import type { Fault, ReadRequest } from '../reader.ts'
import { illFormedAt, surveyUtf8, wellFormed } from '../utf8.ts'
import { scanCsv } from './csv.ts'
import { separatorLine, signsOf } from './dialect.ts'
import type { Row, Signs, Spots, TableLimits } from './model.ts'

/** What is needed of a request to look at its table. */
export type TableRequest = Pick<ReadRequest, 'syntax' | 'encoding' | 'bytes' | 'brokeOff' | 'mapping' | 'sheet'>

export interface OpenedTable {
  /** Rows with something in them. */
  readonly rows: readonly Row[]
  readonly spots: Spots
  /** null in a workbook. */
  readonly signs: Signs | null
  readonly encoding: string | null
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly faults: readonly Fault[]
  readonly skipped: number
  readonly complete: boolean
  readonly lastLine: number
}

/** Opens the table of a source. What cannot be read is a fault; throws only what `bytes` throws. */
export async function openTable(request: TableRequest, limits: TableLimits): Promise<OpenedTable> {
  const bytes = await request.bytes()
  return request.syntax === 'xlsx' ? openSheet(bytes, request, limits) : openText(bytes, request, limits)
}

const NO_SPOTS: Spots = { lines: new Int32Array(), columns: new Int32Array(), quoted: null }
const NOTHING = {
  rows: [],
  spots: NO_SPOTS,
  signs: null,
  sheet: null,
  sheets: [],
  faults: [],
  skipped: 0,
  lastLine: 1,
} as const

function openText(bytes: Uint8Array, request: TableRequest, limits: TableLimits): OpenedTable {
  const { text, encoding, fault } = decoded(bytes, request.encoding)
  // Signs alone are no table, whatever they part.
  if (!/[^\s;,|"']/.test(text)) return { ...NOTHING, encoding, complete: !request.brokeOff() }
  const signs = signsOf(text, request.mapping)
  const separator = separatorLine(text)
  const from = separator?.length ?? 0
  const scanned = scanCsv(from === 0 ? text : text.slice(from), signs, limits)
  const shifted = from === 0 ? scanned : oneLineOn(scanned)
  // The last row of what broke off may be half a row.
  const rows = request.brokeOff() ? shifted.rows.slice(0, -1) : shifted.rows
  return {
    ...shifted,
    rows,
    signs,
    encoding,
    sheet: null,
    sheets: [],
    faults: fault === null ? shifted.faults : [fault, ...shifted.faults],
    skipped: shifted.skipped + (fault === null ? 0 : 1),
    complete: shifted.complete && !request.brokeOff(),
  }
}

/** After a line `sep=;`, which is a line of the file but no row of the table. */
function oneLineOn(scanned: ReturnType<typeof scanCsv>): ReturnType<typeof scanCsv> {
  return {
    ...scanned,
    lastLine: scanned.lastLine + 1,
    faults: scanned.faults.map((fault) => ({ ...fault, line: fault.line + 1 })),
    spots: { ...scanned.spots, lines: scanned.spots.lines.map((line) => line + 1) },
  }
}

/**
 * The text. Bytes that are no UTF-8 beyond what was looked at before are Windows-1252, unless there are real characters
 * of UTF-8 among them: then two encodings are mixed, and the first place where that shows is told.
 */
function decoded(bytes: Uint8Array, found: string): { text: string; encoding: string; fault: Fault | null } {
  // Windows-1252 holds all of Latin-1, and is what was read.
  const encoding = found.includes('8859-1') ? 'Windows-1252' : found
  const text = wellFormed(bytes)
  if (text !== null) return { text, encoding, fault: null }
  const at = illFormedAt(bytes, 0, bytes.length)
  const buffer = asBytes(bytes)
  if (surveyUtf8(bytes).wide === 0) {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252', fault: null }
  }
  const before = buffer.utf8Slice(0, at)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const line = before.split(/\r\n?|\n/).length
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  const fault: Fault = {
    line,
    column: before.length - lineStart + 1,
    message: 'read.not-utf8',
    args: { byte },
    hint: 'read.not-utf8.hint',
  }
  return { text: buffer.utf8Slice(0, bytes.length), encoding, fault }
}

async function openSheet(bytes: Uint8Array, request: TableRequest, limits: TableLimits): Promise<OpenedTable> {
  // Excel is rare, and what reads it takes its time to load.
  const [{ readWorkbook }, { WorkbookError }] = await Promise.all([import('./xlsx.ts'), import('./workbook.ts')])
  const nothing = { signs: null, encoding: null, skipped: 0, lastLine: 1 }
  try {
    const { rows, spots, sheet, sheets } = readWorkbook(bytes, request.sheet ?? request.mapping?.sheet ?? null, limits)
    return { ...nothing, rows, spots, sheet, sheets, faults: [], complete: !request.brokeOff() }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    const fault: Fault = { line: 1, column: 1, message: error.key, args: error.args, hint: `${error.key}.hint` }
    return { ...nothing, rows: [], spots: NO_SPOTS, sheet: null, sheets: [], faults: [fault], complete: false }
  }
}
