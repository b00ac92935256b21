/** One record on the page: its title and score; opened, what it is, all that is wrong with it, and its dimensions. */
import { fill } from '../../locales/fill.ts'
import { count, placeWords } from '../../locales/words.ts'
import type { MqaScore, Place, RecordReport, RecordScore, Report, Severity } from '../../model.ts'
import type { Block } from '../../report/blocks.ts'
import { isTold, selectBlocks } from '../../report/select.ts'
import { appliedWords } from '../profile-words.ts'
import { defaultScoreWords } from '../terminal/overlays.ts'
import { rated, scoreRange } from '../terminal/record.ts'
import { brief, SEVERITIES, titleOf } from '../words.ts'
import { type Child, type Html, html, joined, link, mail, name } from './escape.ts'
import { facts } from './facts.ts'
import { blockList, framedAt, hintsLine } from './finding.ts'
import { overlayList } from './overlays.ts'
import { type Page, recordAnchor } from './page.ts'
import { dimensionList, mqaPoints } from './scores.ts'

/** Faults that are told of one record unless everything is asked for: of few records, and of many. */
const MOST_BLOCKS = { few: 200, many: 25 } as const

/** The faults of a record that its page tells. */
export function toldBlocks(record: RecordReport, report: Report, all: boolean): ReturnType<typeof selectBlocks> {
  return selectBlocks(record, report, { all, most: isTold(report, false) ? MOST_BLOCKS.few : MOST_BLOCKS.many })
}

/** The places of which it shows the line. */
export function recordPlaces(record: RecordReport, report: Report, all: boolean): Place[] {
  const told = isTold(report, false)
  return toldBlocks(record, report, all).shown.flatMap((block) => framedAt(block, record, told) ?? [])
}

/** A record that can be opened. The anchor stands within, so that a link to it opens the record. */
export function recordDetails(record: RecordReport, index: number, page: Page): Html {
  const { look, told, options, report, title } = page
  const { locale, symbols } = look
  const { shown, hiddenFindings } = toldBlocks(record, report, options.all)
  const facts = [
    scoreWords(record.score, page),
    found(record, page),
    ...(told || title !== undefined || record.publisher === null ? [] : [name(brief(record.publisher, 80))]),
  ]
  return html`<details${{ html: told ? ' open' : '' }}><summary><h3>${name(titleOf(record, locale))}</h3><span class="facts">${joined(facts, ` ${symbols.dot} `)}</span></summary>
<div class="body" id="${recordAnchor(index)}">
${about(record, page)}${
  record.findings.length === 0
    ? html`<p class="good"><span aria-hidden="true">${symbols.passed}</span> ${locale.ui.noFindings}</p>\n`
    : faults(shown, record, page)
}${hiddenFindings > 0 ? html`<p class="soft">${symbols.ellipsis} ${count(hiddenFindings, 'moreFindings', locale)}. ${locale.ui.allHint}</p>\n` : null}${dimensions(record, page)}${
  record.unknown > 0 ? html`<p class="soft">${count(record.unknown, 'unknownValues', locale)}</p>\n` : null
}</div>
</details>
`
}

/** What is wrong with a record. Of many records mere hints are one line: what is to be mended must not drown in them. */
function faults(blocks: readonly Block[], record: RecordReport, page: Page): Child {
  const isHint = ({ head }: Block): boolean => head.severity === 'info'
  if (page.told || !blocks.some(isHint)) return blockList(blocks, page, record)
  const others = blocks.filter((block) => !isHint(block))
  return [others.length === 0 ? null : blockList(others, page, record), hintsLine(blocks.filter(isHint), page)]
}

/** `Score 61,3 op 100 · C voldoende` */
function scoreWords({ value, rating }: RecordScore, { look, phrases }: Page): string {
  const { locale, symbols } = look
  if (value === null || rating === null) return locale.ui.noScore
  const score = fill(locale.ui.score, { points: phrases.points(value) })
  return `${score} ${symbols.dot} ${rated(rating, look)}`
}

/** `61,3 · C voldoende` */
export function ratedScore({ value, rating }: RecordScore, { look, phrases }: Page): string {
  const { locale, symbols } = look
  if (value === null || rating === null) return locale.ui.noScore
  return `${phrases.points(value)} ${symbols.dot} ${rated(rating, look)}`
}

/** `2 fouten, 1 waarschuwing` */
function found({ findings }: RecordReport, { look, phrases }: Page): string {
  const counts: Record<Severity, number> = { blocking: 0, error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  const told = SEVERITIES.flatMap((severity) => {
    const n = counts[severity]
    return n === 0 ? [] : [phrases.counts[severity](n)]
  })
  return told.length === 0 ? look.locale.ui.noFindings : told.join(', ')
}

/** What a record is, as pairs of a word and what it says. */
function about(record: RecordReport, page: Page): Html {
  const { report, look } = page
  const { locale } = look
  const { page: words } = locale
  const byModel = defaultScoreWords(record, look)
  const given = (text: string | null | undefined): Html | null => (text ? name(brief(text, 120)) : null)
  return facts([
    [words.score, [scoreFacts(record.score, page), byModel === null ? null : html`<br>${byModel}`]],
    [words.mqa, record.mqa === null ? null : mqaFacts(record.mqa, page)],
    [words.publisher, record.publisher === null ? null : link(record.publisher, name(brief(record.publisher)))],
    [words.contact, record.contact ? mail(brief(record.contact)) : null],
    [words.issued, given(record.issued)],
    [words.modified, given(record.modified)],
    [words.place, html`<code>${placeWords(record.place, locale)}</code>`],
    [words.identifier, link(record.id, brief(record.id, 500))],
    [
      words.profile,
      [record.profile, ...(record.further ?? [])].map((applied) => appliedWords(applied, report, locale)).join('; '),
    ],
  ])
}

/** The score with its bounds, and why it may be no better. */
export function scoreFacts(score: RecordScore, page: Page): Child {
  const { look } = page
  const { locale } = look
  const { ui } = locale
  const range = score.lower === score.upper || score.value === null ? '' : scoreRange(score, look)
  const rest = [score.provisional ? ui.provisional : '', range].filter((part) => part !== '').join(': ')
  const reasons = score.cap?.reasons.map((reason) => locale.capReasons[reason]).join('; ')
  const cap =
    score.cap === null ? null : fill(ui.cap, { rating: rated(score.cap.rating, look), reasons: reasons ?? '' })
  return [
    html`<strong>${ratedScore(score, page)}</strong>`,
    rest === '' ? null : html`<br>${rest}`,
    cap === null ? null : html`<br>${cap}`,
  ]
}

/** Points and band of the MQA, each a range when links were not checked. */
export function mqaFacts({ lower, upper, band }: MqaScore, page: Page): string {
  const { locale, symbols } = page.look
  const [low, high] = [locale.mqaBands[band.lower], locale.mqaBands[band.upper]]
  const name = low === high ? low : fill(locale.ui.range, { lower: low, upper: high })
  return `${mqaPoints(lower, upper, page)} ${symbols.dot} ${fill(locale.page.band, { band: name })}`
}

function dimensions(record: RecordReport, page: Page): Html | null {
  const { score } = record
  if (Object.keys(score.dimensions).length === 0) return null
  const { ui } = page.look.locale
  // Of one record the overview has them already.
  if (page.report.records.length === 1) return null
  return html`<details><summary>${ui.dimensions}</summary>
<div class="body">
${dimensionList(score.dimensions, page)}${overlayList(record, page)}</div>
</details>
`
}
