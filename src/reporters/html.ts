import { fill } from '../locales/fill.ts'
import { count } from '../locales/words.ts'
import type { Place, Report } from '../model.ts'
import { isTold, readProblems, selectBlocks } from '../report/select.ts'
import { limits, problems, provenance } from './html/about.ts'
import { html } from './html/escape.ts'
import { blockList } from './html/finding.ts'
import { broken, gains, MOST_ROWS, publishers, tiles, worst } from './html/overview.ts'
import { closing, opening, type Page, type Part, pageOf, section } from './html/page.ts'
import { MOST_BLOCKS, recordDetails } from './html/record.ts'
import { rulesExplained } from './html/rules.ts'
import { hasScores, scores } from './html/scores.ts'
import { withRelativePaths } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'

/** Records that are told unless everything is asked for; a page with more of them would not open at once. */
const MOST_RECORDS = 500
/** Characters that the records may take; together with the rest that stays below 15 MB. */
const BUDGET = 12_000_000
/** Faults outside any record that are told. */
const MOST_LOOSE = 50

/**
 * One page for a browser (user-experience section 4.9): it loads nothing, runs nothing, reads aloud, prints on paper and
 * fits a telephone. Overview first, then record by record, then by what it was judged.
 */
export default defineReporter({
  id: 'html',
  extension: 'html',
  places,
  *render(named: Report, options: RenderOptions): Iterable<string> {
    const page = pageOf(withRelativePaths(named, options.root), options)
    const before = parts(page, [
      ['overview', tiles],
      ['gains', gains],
      ['rules', broken],
      ['scores', (of) => (hasScores(of.report) ? scores(of) : null)],
      ['publishers', publishers],
      ['worst', (of) => (of.told ? null : worst(of))],
    ])
    const after = parts(page, [
      ['loose', loose],
      ['unread', problems],
      ['limits', limits],
      ['explained', rulesExplained],
      ['about', provenance],
    ])
    const records = page.report.records.length === 0 ? [] : [{ id: 'records' as const, title: titles(page).records }]
    yield opening(page, [...before, ...records, ...after]).html
    for (const part of before) yield section(part).html
    yield* recordParts(page)
    for (const part of after) yield section(part).html
    yield closing(page).html
  },
})

/** The parts that have something to say. */
function parts(page: Page, makers: readonly (readonly [Part['id'], (page: Page) => Part['body']])[]): Part[] {
  return makers.flatMap(([id, make]) => {
    const body = make(page)
    return body === null ? [] : [{ id, title: titles(page)[id], body }]
  })
}

function titles({ look: { locale } }: Page): Readonly<Record<Part['id'], string>> {
  const { page, ui } = locale
  return {
    overview: page.overview,
    gains: ui.biggestGains,
    rules: ui.brokenRules,
    scores: ui.scores,
    publishers: page.publishers,
    worst: ui.worstRecords,
    records: ui.perRecord,
    loose: ui.noRecord,
    unread: page.unread,
    limits: page.limits,
    explained: page.explained,
    about: page.about,
  }
}

/** Record by record, each a piece of its own. */
function* recordParts(page: Page): Iterable<string> {
  const { report, look, told } = page
  if (report.records.length === 0) return
  const { locale } = look
  const shown = within(shownRecords(report, page.options.all), page)
  const cut = fill(locale.page.recordsCut, {
    shown: locale.number(shown.length),
    all: locale.number(report.records.length),
  })
  yield html`<section id="records" aria-labelledby="records-title">
<h2 id="records-title">${titles(page).records}</h2>
${shown.length < report.records.length ? html`<p>${cut}</p>\n` : null}${told ? null : html`<p>${locale.page.recordsHint}</p>\n`}`
    .html
  yield* shown
  yield '</section>\n'
}

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

/** Findings that belong to no record. */
function loose(page: Page): Part['body'] {
  const { report, options, look } = page
  if (report.findings.length === 0) return null
  const without = { findings: report.findings, jobs: [] }
  const { shown, hiddenFindings } = selectBlocks(without, report, { all: options.all, most: MOST_LOOSE })
  const more = count(hiddenFindings, 'moreFindings', look.locale)
  return html`${blockList(shown, page)}${hiddenFindings > 0 ? html`<p class="soft">${look.ellipsis} ${more}</p>\n` : null}`
}

/** The places of which the page shows the line. */
function places(report: Report, { all }: Pick<RenderOptions, 'all'>): Place[] {
  const most = isTold(report, false) ? MOST_BLOCKS.few : MOST_BLOCKS.many
  const blocks = [
    ...shownRecords(report, all).flatMap((record) => selectBlocks(record, report, { all, most }).shown),
    ...selectBlocks({ findings: report.findings, jobs: [] }, report, { all, most: MOST_LOOSE }).shown,
  ]
  const framed = blocks.flatMap(({ head, frame }) => (frame && head.place !== null ? [head.place] : []))
  return [...readProblems(report, true).shown.map(({ problem }) => problem.place), ...framed]
}
