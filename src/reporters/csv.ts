import { nodeWords } from '../locales/words.ts'
import type { RecordReport, Report } from '../model.ts'
import { marked } from '../report/fingerprint.ts'
import { points } from '../report/points.ts'
import { relativeNames } from './paths.ts'
import { remembered } from './remembered.ts'
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

/**
 * A finding a row, for spreadsheets (RFC 4180: commas, CRLF, a row of headings). Words are in the language that was
 * asked for; headings and codes stay the same. Texts of the data are on one line, shortened, and never a formula.
 */
export default defineReporter({
  id: 'csv',
  extension: 'csv',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const wording = wordingOf(report, options)
    const nameOf = relativeNames(options.root, cell)
    // Only what was compared with something accepted stands somewhere.
    const isCompared = report.accepted !== undefined
    yield `${options.bom ? '\ufeff' : ''}${csvRow(COLUMNS.filter((column) => column !== 'standing' || isCompared))}`
    let of = cellsOf(null)
    let first = true
    for (const { record, finding, fingerprint } of marked(report)) {
      if (first || of.record !== record) of = cellsOf(record)
      first = false
      const { check, severity, node, path, value, cause, standing } = finding
      const gain = of.gains.get(cause) ?? 0
      of.gains.delete(cause)
      const place = finding.place ?? record?.place ?? null
      const at = place === null ? ',,' : `${nameOf(place.source)},${place.line},${place.column}`
      const about = record === null ? `${cell(node.iri ?? '')},,${node.kind},,` : of.about
      const what = `${cell(nodeWords(node, wording))},${knownCell(path ?? '')},${cell(value ?? '')}`
      const end = isCompared ? `,${standing ?? ''}` : ''
      yield `${severity},${knownCell(check)},${about},${what},${cell(message(finding, wording))},${at},${
        gain > 0 ? gain.toFixed(1) : ''
      },${of.dates},${fingerprint}${end}\r\n`
    }
  },
})

/** What the rows of a record have in common. */
function cellsOf(record: RecordReport | null) {
  return {
    record,
    gains: new Map(record?.jobs.map(({ cause, gain }) => [cause, points(gain)])),
    about:
      record === null
        ? ''
        : [record.id, record.title ?? '', record.kind, record.publisher ?? '', record.contact ?? '']
            .map(cell)
            .join(','),
    dates: [record?.issued ?? '', record?.modified ?? ''].map(cell).join(','),
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

/** Of letters, digits and marks, and no formula: all but few cells are, and some of them want quotes. */
const PLAIN =
  /^[A-Za-z0-9<(](?:[ -:<-~\u00a0-\u00ac\u00ae-\u0600\u2010-\u2027\u20a0-\u20bf]*[!-:<-~\u00a1-\u00ac\u00ae-\u0600\u2010-\u2027\u20a0-\u20bf])?$/
const QUOTED = /[",;\r\n]|^\s|\s$/

/** Cells of names of rules and properties, which stand in many rows. */
const knownCell = remembered(cell)

/** A cell: an apostrophe before what could be run as a formula, quotes where the standard asks for them. */
function cell(text: string): string {
  if (text === '') return ''
  if (text.length <= LONGEST && PLAIN.test(text)) {
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text.includes(',') ? `"${text}"` : text
  }
  const whole = brief(text, LONGEST)
  const safe = whole.includes(';') ? whole.replace(INNER_FORMULA, "$1'") : whole
  const shown = FORMULA.test(safe) ? `'${safe}` : safe
  if (!QUOTED.test(shown)) return shown
  return `"${shown.includes('"') ? shown.replace(/"/g, '""') : shown}"`
}
