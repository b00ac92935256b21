/**
 * A registry as a folder of pages that open at once: an index, the pages of each publisher, and one that explains the rules.
 * Each page stands alone as the single page does: it loads nothing, and needs no script.
 */
import { fill } from '../../locales/fill.ts'
import type { Excerpt, Place, Report } from '../../model.ts'
import { withRelativePaths } from '../paths.ts'
import type { FolderFile, FolderReporter, PartsTold, RenderOptions, ReportPart } from '../reporter.ts'
import { brief } from '../words.ts'
import { type Html, html } from './escape.ts'
import {
  closing,
  type Given,
  type Neighbour,
  opening,
  type Page,
  type Part,
  pageOf,
  recordAnchor,
  section,
} from './page.ts'
import { partsTable } from './parts-table.ts'
import { recordDetails, recordPlaces } from './record.ts'
import { loosePlaces, recordSection, sections, titleOfPart } from './sections.ts'
import { type Sheet, sheetsOf } from './sheets.ts'

const INDEX = 'index.html'
const RULES = 'rules.html'

export const folder: FolderReporter = { places, files, index }

/** The places of which any page shows the line. */
function places(report: Report, parts: readonly ReportPart[], { all }: Pick<RenderOptions, 'all'>): readonly Place[] {
  const found = loosePlaces(report, all)
  for (const { report: part } of parts) {
    for (const record of part.records) for (const place of recordPlaces(record, part, all)) found.push(place)
  }
  return found
}

/** What an index ends with. */
const LAST = ['loose', 'unread', 'limits', 'about'] as const

/** What all pages of a folder share. */
interface Shared {
  readonly options: RenderOptions
  /** Of a part, with the names of sources that the pages give them. */
  readonly named: (report: Report) => Report
  readonly excerpts: ReadonlyMap<string, Excerpt>
  readonly anchors: Page['anchors']
  readonly phrases: Page['phrases']
  /** Page and anchor of every record, by its id; filled as the pages are made. */
  readonly at: Map<string, string>
  readonly words: RenderOptions['locale']['page']
}

function* files(named: Report, parts: readonly ReportPart[], options: RenderOptions): Iterable<FolderFile> {
  const report = withRelativePaths(named, options.root)
  // Where no name of the whole changes, none of a part does.
  const isSame = report === named
  const { anchors, phrases, look } = pageOf(report, options, {
    links: { rules: RULES },
    ...(isSame && { excerpts: options.excerpts }),
  })
  const shared: Shared = {
    options,
    named: isSame ? (part) => part : (part) => withRelativePaths(part, options.root),
    excerpts: look.excerpts,
    anchors,
    phrases,
    at: new Map(),
    words: options.locale.page,
  }
  const pages = new Map<string | null, string>()
  for (const part of parts) {
    if (part.report.records.length === 0) continue
    pages.set(part.name, `${part.file}.html`)
    yield* publisherPages(part, shared)
  }
  yield { name: RULES, chunks: rulesPage(report, shared) }
  const links = {
    rules: RULES,
    record: (i: number) => shared.at.get(report.records[i]!.id) ?? INDEX,
    publisher: (name: string | null) => pages.get(name) ?? null,
    everyPublisher: true,
  }
  const around = [{ href: RULES, text: shared.words.explained }]
  const page = pageOf(report, options, { ...shared, links, around })
  const middle = ['overview', 'scores', 'gains', 'worst', 'publishers', 'rules'] as const
  yield { name: INDEX, chunks: overview(page, sections(page, [...middle, ...LAST])) }
}

function* overview(page: Page, parts: readonly Part[]): Iterable<string> {
  yield opening(page, parts).html
  for (const part of parts) yield section(part).html
  yield closing(page).html
}

function* publisherPages({ name, file, report: part }: ReportPart, shared: Shared): Iterable<FolderFile> {
  const { options, words } = shared
  const report = shared.named(part)
  const title = name === null ? words.noPublisher : brief(name)
  const given: Given = { ...shared, links: { rules: RULES }, title }
  const page = pageOf(report, options, given)
  const sheets = sheetsOf(page)
  const nameOf = (nth: number): string => (nth === 0 ? `${file}.html` : `${file}-page-${nth + 1}.html`)
  for (const [nth, { from, to }] of sheets.entries()) {
    for (let i = from; i < to; i++) {
      shared.at.set(report.records[i]!.id, `${nameOf(nth)}#${recordAnchor(i)}`)
    }
  }
  const links = { rules: RULES, record: (i: number) => shared.at.get(report.records[i]!.id)! }
  for (const [nth, one] of sheets.entries()) {
    const told = { page: options.locale.number(nth + 1), pages: options.locale.number(sheets.length) }
    const own = pageOf(report, options, {
      ...given,
      links,
      title: sheets.length === 1 ? title : `${title}, ${fill(words.pageOf, told)}`,
      around: neighbours(nth, sheets.length, nameOf, shared),
    })
    const pages = sheets.map((_, to): Neighbour => ({ href: nameOf(to), text: options.locale.number(to + 1) }))
    yield { name: nameOf(nth), chunks: sheet(own, one, nth, pages) }
  }
}

/** A page of a publisher: on the first the sums of all its records, on each some of the records. */
function* sheet(page: Page, records: Sheet, nth: number, pages: readonly Neighbour[]): Iterable<string> {
  const before = nth === 0 ? sections(page, ['overview', 'gains', 'rules', 'scores']) : []
  yield opening(page, [...before, { id: 'records' as const, title: titleOfPart('records', page) }]).html
  for (const part of before) yield section(part).html
  const shown = records.to - records.from
  yield* recordSection(page, details(page, records), shown, shown)
  if (pages.length > 1) yield pageList(nth, pages, page).html
  yield closing(page).html
}

function* details(page: Page, { from, to }: Sheet): Iterable<string> {
  for (let i = from; i < to; i++) yield recordDetails(page.report.records[i]!, i, page).html
}

/** All pages of a publisher, by number. */
function pageList(nth: number, pages: readonly Neighbour[], { look }: Page): Html {
  const item = ({ href, text }: Neighbour, i: number): Html =>
    i === nth
      ? html`<li><a href="${href}" aria-current="page">${text}</a></li>\n`
      : html`<li><a href="${href}">${text}</a></li>\n`
  return html`<nav class="pages" aria-label="${look.locale.page.pages}">
<ul>
${pages.map(item)}</ul>
</nav>
`
}

function neighbours(nth: number, pages: number, nameOf: (nth: number) => string, { words }: Shared): Neighbour[] {
  const last = pages - 1
  const link = (to: number, text: string): Neighbour[] =>
    to === nth || to < 0 || to > last ? [] : [{ href: nameOf(to), text }]
  return [
    { href: INDEX, text: words.toOverview },
    ...(nth > 1 ? link(0, words.firstPage) : []),
    ...link(nth - 1, words.previousPage),
    ...link(nth + 1, words.nextPage),
    ...(nth < last - 1 ? link(last, words.lastPage) : []),
  ]
}

function* rulesPage(report: Report, shared: Shared): Iterable<string> {
  const { options, words } = shared
  const around = [{ href: INDEX, text: words.toOverview }]
  const page = pageOf(report, options, { ...shared, title: words.explained, around })
  const parts = sections(page, ['explained'])
  yield opening(page, []).html
  for (const part of parts) yield section(part).html
  yield closing(page).html
}

/** An index of parts in any format: the overview of the run, and what each party has. */
function* index(
  named: Report,
  parts: readonly ReportPart[],
  options: RenderOptions,
  told: PartsTold,
): Iterable<string> {
  const whole = pageOf(withRelativePaths(named, options.root), options)
  // No page explains the rules for all parties.
  const page = { ...whole, anchors: new Map<string, string>() }
  const body = partsTable(parts, told, page)
  yield* overview(page, [
    ...sections(page, ['overview']),
    { id: 'parts', title: titleOfPart('parts', page), body },
    ...sections(page, ['gains', 'rules', 'scores', ...LAST]),
  ])
}
