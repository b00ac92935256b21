/** The parts that pages are made of: all of them on one page, or some on each page of a folder. */
import { fill } from '../../locales/fill.ts'
import { count } from '../../locales/words.ts'
import type { Place, Report } from '../../model.ts'
import { readProblems, selectBlocks } from '../../report/select.ts'
import { limits, problems, provenance } from './about.ts'
import { html } from './escape.ts'
import { blockList, framedAt } from './finding.ts'
import { broken, gains, publishers, tiles, worst } from './overview.ts'
import type { Page, Part, PartId } from './page.ts'
import { rulesExplained } from './rules.ts'
import { hasScores, scores } from './scores.ts'
import { todo } from './todo.ts'

/** Faults outside any record that are told. */
export const MOST_LOOSE = 50

type Maker = (page: Page) => Part['body']

const MAKERS: Readonly<Record<Exclude<PartId, 'records' | 'parts'>, Maker>> = {
  overview: tiles,
  todo,
  gains,
  rules: broken,
  scores: (page) => (hasScores(page.report) ? scores(page) : null),
  publishers,
  worst,
  loose,
  unread: problems,
  limits,
  explained: rulesExplained,
  about: provenance,
}

/** The parts that have something to say, in the order of the names. */
export function sections(page: Page, ids: readonly (keyof typeof MAKERS)[]): Part[] {
  return ids.flatMap((id) => {
    const body = MAKERS[id](page)
    return body === null ? [] : [{ id, title: titleOfPart(id, page), body }]
  })
}

export function titleOfPart(id: PartId, { look: { locale } }: Page): string {
  const { page, ui } = locale
  const titles: Readonly<Record<PartId, string>> = {
    overview: page.overview,
    todo: page.todo,
    gains: ui.biggestGains,
    rules: ui.brokenRules,
    scores: ui.scores,
    parts: page.parts,
    publishers: page.publishers,
    worst: ui.worstRecords,
    records: ui.perRecord,
    loose: ui.noRecord,
    unread: page.unread,
    limits: page.limits,
    explained: page.explained,
    about: page.about,
  }
  return titles[id]
}

/** Record by record, each a piece of its own. */
export function* recordSection(page: Page, pieces: Iterable<string>, shown: number, all: number): Iterable<string> {
  const { locale } = page.look
  const cut = fill(locale.page.recordsCut, { shown: locale.number(shown), all: locale.number(all) })
  yield html`<section id="records" aria-labelledby="records-title">
<h2 id="records-title">${titleOfPart('records', page)}</h2>
${shown < all ? html`<p>${cut}</p>\n` : null}${page.told ? null : html`<p>${locale.page.recordsHint}</p>\n`}`.html
  yield* pieces
  yield '</section>\n'
}

/** What of the findings that belong to no record is told. */
function looseBlocks(report: Report, all: boolean) {
  return selectBlocks({ findings: report.findings, jobs: [] }, report, { all, most: MOST_LOOSE })
}

/** The places outside any record of which a page shows the line: of what could not be read, and of such findings. */
export function loosePlaces(report: Report, all: boolean): Place[] {
  return [
    ...readProblems(report, true).shown.map(({ problem }) => problem.place),
    ...looseBlocks(report, all).shown.flatMap((block) => framedAt(block, null, false) ?? []),
  ]
}

function loose(page: Page): Part['body'] {
  const { report, options, look } = page
  if (report.findings.length === 0) return null
  const { shown, hiddenFindings } = looseBlocks(report, options.all)
  const more = count(hiddenFindings, 'moreFindings', look.locale)
  return html`${blockList(shown, page)}${hiddenFindings > 0 ? html`<p class="soft">${look.ellipsis} ${more}</p>\n` : null}`
}
