import { nodeWords, type Wording } from '../locales/words.ts'
import type { Report } from '../model.ts'
import { type Marked, marked } from '../report/fingerprint.ts'
import { points } from '../report/points.ts'
import { relativePath } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { brief, message, wordingOf } from './words.ts'

/**
 * The columns. `gain` is what the record wins, in points of 100, when all findings with the same cause are mended; it
 * stands at the first of them only, so that a sum counts no job twice.
 */
const COLUMNS = [
  'severity',
  'rule',
  'record',
  'title',
  'kind',
  'publisher',
  'contact',
  'node',
  'field',
  'value',
  'message',
  'file',
  'line',
  'column',
  'gain',
  'issued',
  'modified',
  'fingerprint',
  'standing',
] as const

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

/**
 * A finding a row, for spreadsheets (RFC 4180: commas, CRLF, a row of headings). Words are in the language that was
 * asked for; headings and codes stay the same. Texts of the data are on one line, shortened, and never a formula.
 */
export default defineReporter({
  id: 'csv',
  extension: 'csv',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const wording = wordingOf(report, options)
    // Only what was compared with something accepted stands somewhere.
    const columns = COLUMNS.filter((column) => column !== 'standing' || report.accepted !== undefined)
    yield `${options.bom ? '\ufeff' : ''}${csvRow(columns)}`
    let record: Marked['record'] = null
    let gains = new Map<string, number>()
    for (const one of marked(report)) {
      if (one.record !== record) {
        record = one.record
        gains = new Map(record?.jobs.map(({ cause, gain }) => [cause, points(gain)]))
      }
      const gain = gains.get(one.finding.cause) ?? 0
      gains.delete(one.finding.cause)
      const row = rowOf(one, gain, wording, options.root)
      yield csvRow(columns.map((column) => row[column]))
    }
  },
})

function rowOf({ record, finding, fingerprint }: Marked, gain: number, wording: Wording, root?: string): Row {
  const place = finding.place ?? record?.place ?? null
  return {
    severity: finding.severity,
    rule: finding.check,
    record: record?.id ?? finding.node.iri ?? '',
    title: record?.title ?? '',
    kind: record?.kind ?? finding.node.kind,
    publisher: record?.publisher ?? '',
    contact: record?.contact ?? '',
    node: nodeWords(finding.node, wording),
    field: finding.path ?? '',
    value: finding.value ?? '',
    message: message(finding, wording),
    file: place === null ? '' : relativePath(place.source, root),
    line: place === null ? '' : String(place.line),
    column: place === null ? '' : String(place.column),
    gain: gain > 0 ? gain.toFixed(1) : '',
    issued: record?.issued ?? '',
    modified: record?.modified ?? '',
    fingerprint,
    standing: finding.standing ?? '',
  }
}

/** Longest cell: long enough for any message and IRI, far below what a spreadsheet takes. */
const LONGEST = 1_000

/** What a spreadsheet may take for a formula, also in the wide forms of East Asian fonts. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠]/
/** The same behind a semicolon: where the comma is a decimal mark, a spreadsheet cuts cells there and not at commas. */
const INNER_FORMULA = /(;[\s"']*)(?=[=+\-@＝＋－＠])/g

/** A row with its end. */
export function csvRow(texts: readonly string[]): string {
  return `${texts.map(cell).join(',')}\r\n`
}

/** A cell: an apostrophe before what could be run as a formula, quotes where the standard asks for them. */
function cell(text: string): string {
  const safe = brief(text, LONGEST).replace(INNER_FORMULA, "$1'")
  const shown = FORMULA.test(safe) ? `'${safe}` : safe
  return /[",;\r\n]|^\s|\s$/.test(shown) ? `"${shown.replace(/"/g, '""')}"` : shown
}
