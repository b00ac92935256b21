/** What the page says of a whole run: the verdict, what was found, what wins most, what is wrong most often, and whose. */
import { fill } from '../../locales/fill.ts'
import { count, jobWords, ruleRepair } from '../../locales/words.ts'
import type { RecordReport, Severity } from '../../model.ts'
import { points } from '../../report/points.ts'
import { type PublisherTotal, perPublisher } from '../../report/publishers.ts'
import { biggestJobs, frequentRules } from '../../report/select.ts'
import { resultWords } from '../terminal/closing.ts'
import { acceptedWords, narrowBaseline, ruleWords } from '../terminal/gate.ts'
import { gainWords } from '../terminal/look.ts'
import { defaultScoreWords, otherMeans } from '../terminal/overlays.ts'
import { averageWords, percentileWords } from '../terminal/summary.ts'
import { brief, SEVERITIES, titleOf } from '../words.ts'
import { type Child, type Html, html, name } from './escape.ts'
import { counts, type Page } from './page.ts'
import { mqaFacts, ratedScore, scoreFacts } from './record.ts'
import { ruleName } from './rules.ts'
import { mqaPoints } from './scores.ts'
import { wideTable } from './table.ts'

/** The verdict, the score, the findings and the MQA, each on a tile. */
export function tiles(page: Page): Html {
  const { page: words } = page.look.locale
  return html`<div class="tiles">
${tile(words.verdict, hasGate(page) ? verdict(page) : null)}${tile(words.score, score(page))}${tile(words.found, findings(page))}${tile(words.mqa, mqa(page))}</div>
`
}

/** A part of a report goes to others, who have no part in the gate. */
function hasGate({ options, title }: Page): boolean {
  return options.party === undefined && title === undefined
}

function tile(title: string, body: Child): Html | null {
  return body === null ? null : html`<div><h3>${title}</h3>${body}</div>\n`
}

function verdict({ options, look }: Page): Child {
  const { symbols, locale } = look
  const { verdict: judged, exit } = options
  const mark = (passed: boolean): Html =>
    html`<span class="${passed ? 'good' : 'error'}" aria-hidden="true">${passed ? symbols.passed : symbols.failed}</span>`
  const rules = judged.rules.map((rule) => ruleWords(rule, look))
  return [
    html`<p class="${exit === 0 ? 'good' : 'error'}"><strong>${resultWords(judged, exit, look)}</strong></p>`,
    html`<ul>${rules.map(({ text, passed }) => html`<li>${mark(passed)} ${text}</li>`)}${rules.length === 0 ? html`<li>${locale.ui.gateNone}</li>` : null}</ul>`,
  ]
}

function score(page: Page): Child {
  const { report, look } = page
  const { summary, records } = report
  if (records.length === 0) return null
  if (records.length === 1) {
    const byModel = defaultScoreWords(records[0]!, look)
    return html`<p>${scoreFacts(records[0]!.score, page)}${byModel === null ? null : html`<br>${byModel}`}</p>`
  }
  if (summary.score.mean === null) return html`<p>${look.locale.ui.noScore}</p>`
  const more = [
    averageWords(summary.score, look),
    ...otherMeans(page.report, look),
    ...percentileWords(summary.score, look),
    ...(summary.provisional > 0 ? [count(summary.provisional, 'provisional', look.locale)] : []),
  ]
  return [
    html`<p class="big">${look.locale.number(points(summary.score.mean), 1)}</p>`,
    html`<ul>${more.map((text) => html`<li>${text}</li>`)}</ul>`,
  ]
}

function findings(page: Page): Child {
  const { report, look, options } = page
  const { summary, records } = report
  const { locale } = look
  const counted = SEVERITIES.filter((of) => of !== 'blocking' || summary.findings.blocking > 0)
  const clean = [
    ...(summary.recordsWithoutErrors > 0 ? [count(summary.recordsWithoutErrors, 'withoutErrors', locale)] : []),
    ...(summary.recordsClean > 0 ? [count(summary.recordsClean, 'clean', locale)] : []),
  ]
  const accepted = [
    ...acceptedWords(report, look).map((items) => items.join(', ')),
    ...(hasGate(page) ? narrowBaseline(report, options.verdict, look) : []),
  ]
  return html`<ul>${counted.map((of) => html`<li>${counts(of, summary.findings[of], look)}</li>`)}${
    records.length > 1 ? clean.map((text) => html`<li>${text}</li>`) : null
  }${accepted.map((text) => html`<li>${text}</li>`)}</ul>`
}

function mqa(page: Page): Child {
  const { report, look } = page
  const { lower, upper, datasets } = report.summary.mqa
  const [only] = report.records
  if (datasets === 0 || lower === null || upper === null) return null
  const said = report.records.length === 1 && only?.mqa ? mqaFacts(only.mqa, page) : mqaPoints(lower, upper, page)
  return [html`<p><strong>${said}</strong></p>`, html`<p class="soft">${look.locale.page.mqaNote}</p>`]
}

/** What to mend first: null when nothing wins anything. */
export function gains(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { shown, hidden } = biggestJobs(report, MOST_ROWS)
  if (shown.length === 0) return null
  const rows = shown.map((job) => [
    jobWords(job.cause, job.checks, true, look),
    html`<span class="gain">${gainWords(job.gain, look)}</span>`,
    locale.number(job.records),
  ])
  const { page: words, ui } = locale
  const heads = [
    { text: words.columnWhat },
    { text: words.columnGain, number: true as const },
    { text: ui.columnRecords, number: true as const },
  ]
  return [wideTable(words.gainsTable, heads, rows), rest(hidden, 'moreJobs', page)]
}

/** Rows of the tables with the worst and the most frequent. */
export const MOST_ROWS = 15

/** The rules that are broken, with their repair. */
export function broken(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { shown, hidden } = frequentRules(report, MOST_ROWS)
  if (shown.length === 0) return null
  const rows = shown.map(({ rule }) => {
    const repair = ruleRepair(rule.check, look)
    return [
      html`<p>${ruleName(rule.check, page)}</p><p>${page.phrases.rule(rule.check)}</p>${repair === null ? null : html`<p class="soft">${locale.page.mend} ${brief(repair, 500)}</p>`}`,
      page.phrases.severities[rule.severity],
      locale.number(rule.records),
      locale.number(rule.findings),
    ]
  })
  const { page: words, ui } = locale
  const heads = [
    { text: words.columnRule },
    { text: words.columnSeverity },
    { text: ui.columnRecords, number: true as const },
    { text: ui.columnFindings, number: true as const },
  ]
  return [wideTable(words.rulesTable, heads, rows), rest(hidden, 'moreRules', page)]
}

/** The worst records, leading to where they are told. */
export function worst(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const faulty = report.records.filter(({ findings: found }) => found.length > 0)
  if (faulty.length === 0) return null
  const shown = report.records.slice(0, MOST_ROWS)
  const rows = shown.map((record, i) => [
    html`<a href="${page.links.record(i)}">${name(titleOf(record, locale))}</a>${record.publisher === null ? null : html`<p class="soft">${name(brief(record.publisher, 80))}</p>`}`,
    ratedScore(record.score, page),
    locale.number(countOf(record, 'blocking', 'error')),
    locale.number(countOf(record, 'warning')),
  ])
  const { page: words, ui } = locale
  const heads = [
    { text: words.columnRecord },
    { text: ui.columnScore },
    { text: ui.columnErrors, number: true as const },
    { text: ui.columnWarnings, number: true as const },
  ]
  return [
    wideTable(words.worstTable, heads, rows),
    rest(Math.max(0, faulty.length - shown.length), 'moreRecords', page),
  ]
}

function countOf({ findings: found }: RecordReport, ...severities: Severity[]): number {
  return found.filter((finding) => severities.includes(finding.severity)).length
}

/** Publishers that are listed. */
const MOST_PUBLISHERS = 100

/** What each publisher has; null when there is but one. */
export function publishers(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { everyPublisher } = page.links
  const [first] = report.records
  if (!everyPublisher && report.records.every(({ publisher }) => publisher === first!.publisher)) return null
  // A run has counted them already.
  const all: readonly PublisherTotal[] = report.summary.groups?.publishers ?? perPublisher(report.records)
  const shown = page.options.all || everyPublisher ? all : all.slice(0, MOST_PUBLISHERS)
  const { page: words, ui } = locale
  const row = ({ name: of, records, mean, findings: found }: PublisherTotal): Child[] => [
    publisherName(of, page),
    locale.number(records),
    mean === null ? '-' : locale.number(points(mean), 1),
    locale.number(found.blocking + found.error),
    locale.number(found.warning),
  ]
  const numbers = [ui.columnRecords, words.columnMean, ui.columnErrors, ui.columnWarnings]
  const heads = [{ text: ui.columnPublisher }, ...numbers.map((text) => ({ text, number: true as const }))]
  const hidden = all.length - shown.length
  const more =
    hidden > 0 ? html`<p class="soft">${fill(words.morePublishers, { n: locale.number(hidden) })}</p>\n` : null
  return [wideTable(words.publishersTable, heads, shown.map(row)), more]
}

/** The name of a publisher, leading to its page when it has one. */
function publisherName(of: string | null, page: Page): Html {
  const { noPublisher } = page.look.locale.page
  const href = page.links.publisher(of)
  const text = of === null ? html`<span class="soft">${noPublisher}</span>` : name(brief(of, 120))
  return href === null ? text : html`<a href="${href}">${text}</a>`
}

function rest(hidden: number, key: 'moreJobs' | 'moreRules' | 'moreRecords', { look }: Page): Html | null {
  return hidden > 0 ? html`<p class="soft">${look.ellipsis} ${count(hidden, key, look.locale)}</p>\n` : null
}
