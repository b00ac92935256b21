import type { Place, Report } from '../model.ts'
import { folder } from './html/folder.ts'
import { MOST_ROWS } from './html/overview.ts'
import { closing, opening, type Page, pageOf, section } from './html/page.ts'
import { recordDetails, recordPlaces } from './html/record.ts'
import { loosePlaces, recordSection, sections, titleOfPart } from './html/sections.ts'
import { withRelativePaths } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/** Records that are told unless everything is asked for; a page with more of them would not open at once. */
const MOST_RECORDS = 500
/** Characters that the records may take; together with the rest that stays below 15 MB. */
const BUDGET = 12_000_000

/**
 * One page for a browser (user-experience section 4.9): it loads nothing, reads aloud, prints on paper, fits a telephone, and
 * needs no script. Overview first, then record by record, then by what it was judged. What goes to one party begins with what
 * is to be done.
 */
export default defineReporter({
  id: 'html',
  extension: 'html',
  places,
  *render(named: Report, options: RenderOptions): Iterable<string> {
    const whole = pageOf(withRelativePaths(named, options.root), options)
    const { report } = whole
    const pieces = within(shownRecords(report, options.all), whole)
    const page: Page = { ...whole, shown: pieces.length }
    const before = sections(page, [
      'overview',
      ...(options.party === undefined ? (['gains'] as const) : (['todo'] as const)),
      'rules',
      'scores',
      'publishers',
      ...(page.told ? [] : (['worst'] as const)),
    ])
    const after = sections(page, ['loose', 'unread', 'limits', 'explained', 'about'])
    const records = report.records.length === 0 ? [] : [{ id: 'records' as const, title: titleOfPart('records', page) }]
    yield opening(page, [...before, ...records, ...after]).html
    for (const part of before) yield section(part).html
    if (records.length > 0) yield* recordSection(page, pieces, pieces.length, report.records.length)
    for (const part of after) yield section(part).html
    yield closing(page).html
  },
  folder,
})

/** The records as far as the page may grow; the first ones always, because the table of the worst leads to them. */
function within(records: Report['records'], page: Page): string[] {
  const pieces: string[] = []
  let room = page.options.all ? Number.POSITIVE_INFINITY : BUDGET
  for (const [i, record] of records.entries()) {
    const piece = recordDetails(record, i, page).html
    room -= piece.length
    if (room < 0 && i >= MOST_ROWS) break
    pieces.push(piece)
  }
  return pieces
}

function shownRecords({ records }: Report, all: boolean): Report['records'] {
  return all ? records : records.slice(0, MOST_RECORDS)
}

/** The places of which the page shows the line. */
function places(report: Report, { all }: Pick<RenderOptions, 'all'>): Place[] {
  const ofRecords = shownRecords(report, all).flatMap((record) => recordPlaces(record, report, all))
  return [...loosePlaces(report, all), ...ofRecords]
}
