/** One record, and one fault, in Markdown. */
import { fill } from '../locales/fill.ts'
import { count, nameOf, nodeWords, placeWords, standingWords, textOf } from '../locales/words.ts'
import type { Finding, RecordReport, Report } from '../model.ts'
import type { Block } from '../report/blocks.ts'
import { points } from '../report/points.ts'
import { first, firstOfEach, MOST, selectBlocks } from '../report/select.ts'
import { code, escaped } from './markdown-text.ts'
import { gainWords, type Look, severityMark } from './terminal/look.ts'
import { defaultScoreWords } from './terminal/overlays.ts'
import { rated } from './terminal/record.ts'
import { message, titleOf } from './words.ts'

/** A record that can be opened: its title and score; within, where it stands and all that is wrong with it. */
export function recordDetails(record: RecordReport, report: Report, look: Look, open: boolean): string {
  const { locale, symbols } = look
  const { shown } = selectBlocks(record, report, { all: true })
  const worst = record.findings[0]!.severity
  const dot = ` ${symbols.dot} `
  const counted = count(record.findings.length, 'findings', locale)
  const head = [escaped(titleOf(record, locale)), scoreWords(record, look), counted].join(dot)
  const byModel = defaultScoreWords(record, look)
  const about = [
    ...(byModel === null ? [] : [byModel]),
    code(placeWords(record.place, look.locale)),
    ...(record.publisher === null ? [] : [escaped(nameOf(record.publisher, look))]),
    code(textOf(record.id, look)),
  ]
  return [
    `\n<details${open ? ' open' : ''}><summary>${symbols.severities[worst]} ${head}</summary>\n\n`,
    `${about.join(dot)}\n\n`,
    ...shown.map((block) => blockItem(block, look)),
    '\n</details>\n',
  ].join('')
}

/** `61,3 op 100 · C voldoende` */
function scoreWords({ score }: RecordReport, look: Look): string {
  const { locale, symbols } = look
  if (score.value === null || score.rating === null) return locale.ui.noScore
  const value = fill(locale.ui.score, { points: locale.number(points(score.value), 1) })
  return `${value} ${symbols.dot} ${rated(score.rating, look)}`
}

/** A fault as an item of a list: what is wrong and how to mend it, where, by which rule, and what mending wins. */
export function blockItem({ head, more, same, gain }: Block, look: Look): string {
  const places = first(same, MOST.places, false)
  const others = firstOfEach(more, MOST.places, false)
  const lines = [
    ...told(head, look),
    ...places.shown.map((finding) => `${look.locale.ui.alsoAt} ${elsewhere(finding, look)}`),
    ...(places.hidden > 0 ? [count(places.hidden, 'morePlaces', look.locale)] : []),
    ...others.shown.flatMap((finding) => told(finding, look)),
    ...(others.hidden > 0 ? [count(others.hidden, 'moreFindings', look.locale)] : []),
  ]
  if (points(gain) > 0) lines[1] += ` ${look.symbols.dot} **${gainWords(gain, look)}**`
  return `- ${lines.join('<br>\n  ')}\n`
}

/** Two lines: the sentence with the repair, then the place, property and rule. */
function told(finding: Finding, look: Look): [string, string] {
  const at = [
    ...(finding.place === null ? [] : [code(placeWords(finding.place, look.locale))]),
    ...(finding.path === null ? [] : [code(textOf(finding.path, look))]),
    code(finding.check),
    ...standingWords(finding, look).map(escaped),
  ]
  return [
    `**${severityMark(finding.severity, look)}** ${escaped(message(finding, look))}`,
    at.join(` ${look.symbols.dot} `),
  ]
}

function elsewhere(finding: Finding, look: Look): string {
  const value = finding.value === null ? '' : ` ${code(textOf(finding.value, look))}`
  const place = finding.place === null ? '' : ` ${code(placeWords(finding.place, look.locale))}`
  return `${escaped(nodeWords(finding.node, look))}${value}${place}`
}
