import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count, jobWords, kindCount, nameOf, placeWords, repairOf, ruleTitle } from '../../locales/words.ts'
import type { Finding, MqaTotal, Rating, RecordKind, RecordReport, Report, RuleTotal, ScoreTotal } from '../../model.ts'
import { points } from '../../report/points.ts'
import { biggestJobs, frequentRules, samples, worstRecords } from '../../report/select.ts'
import { profileName } from '../profile-words.ts'
import { sparkline } from './bar.ts'
import { ends, gainWords, type Look, more, paintOf, paragraph, parts, severityMark } from './look.ts'
import { otherMeans, overlayTotals } from './overlays.ts'
import { dimensions, rated } from './record.ts'
import { type Column, table } from './table.ts'
import { clip, clipStart, columns, wrap } from './wrap.ts'

/** Many records: how many of what, the worst, what goes wrong most, what wins most, how the scores lie. */
export function summary(report: Report, look: Look): string[] {
  const sections = [heading(report, look), worst(report, look), frequent(report, look), gains(report, look)]
  return [...sections, scores(report, look)].flatMap((lines) => (lines.length === 0 ? [] : [...lines, '']))
}

function heading(report: Report, look: Look): string[] {
  const { locale, color } = look
  const { kinds } = report.summary
  const left = fill(locale.ui.summaryOf, {
    records: count(report.records.length, 'records', locale),
    files: count(report.sources.length, 'files', locale),
  })
  const profiles = report.profiles
    .filter((profile) => profile.records > 0)
    .map((profile) => `${profileName(profile)} (${locale.number(profile.records)})`)
  const counted = (Object.keys(locale.recordKinds) as RecordKind[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => kindCount(kinds[kind], locale.recordKinds[kind], locale))
  return [
    ...ends(left, profiles.join(', '), look, { left: color.bold, right: color.dim }),
    ...parts(counted, look, 2, color.dim),
  ]
}

/** From this width on there is room for the publisher. */
const WIDE = 100

function worst(report: Report, look: Look): string[] {
  const { locale, color, ellipsis } = look
  const { shown, hidden } = worstRecords(report)
  if (shown.length === 0) return []
  const heads: Column[] = [
    { head: '', align: 'left' },
    { head: locale.ui.columnScore, align: 'right' },
    { head: locale.ui.columnErrors, align: 'right' },
    { head: locale.ui.columnWarnings, align: 'right' },
    { head: locale.ui.columnPlace, align: 'left' },
  ]
  const wide = look.width >= WIDE
  if (wide) heads.push({ head: locale.ui.columnPublisher, align: 'left' })
  // Right-aligned columns are as wide as their heads, five at least; the publisher has twenty; the rest is shared.
  const numbers = heads.filter(({ align }) => align === 'right')
  const taken = numbers.reduce((sum, { head }) => sum + 2 + Math.max(5, columns(head)), wide ? 22 : 0)
  const room = look.width - taken - 4
  const title = Math.floor(room / 2)
  const rows = shown.map((record) => {
    const { value } = record.score
    const row = [
      clip(titleOf(record, look), title, ellipsis),
      value === null ? '-' : locale.number(points(value), 1),
      locale.number(record.findings.filter(isError).length),
      locale.number(record.findings.filter((finding) => finding.severity === 'warning').length),
      color.dim(clipStart(placeWords(record.place, locale), room - title, ellipsis)),
    ]
    return wide ? [...row, clip(nameOf(record.publisher ?? '-', look), 20, ellipsis)] : row
  })
  const lines = titled(locale.ui.worstRecords, table(heads, rows), look)
  if (hidden > 0) lines.push(...more(count(hidden, 'moreRecords', locale), 2, look))
  return lines
}

/** The title of a table on the line of its column heads, when there is room for it. */
function titled(title: string, [heads = '', ...rows]: string[], { color }: Look): string[] {
  const taken = heads.slice(0, columns(title) + 2)
  const bold = color.bold(title)
  return taken.trim() === '' && taken.length > columns(title)
    ? [bold + color.dim(heads.slice(columns(title))), ...rows]
    : [bold, color.dim(heads), ...rows]
}

function isError({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'blocking'
}

function titleOf(record: RecordReport, look: Look): string {
  const title = record.title === null ? '' : nameOf(record.title, look)
  return title === '' ? look.locale.untitled[record.kind] : title
}

function frequent(report: Report, look: Look): string[] {
  const { locale } = look
  const { shown, hidden } = frequentRules(report)
  if (shown.length === 0) return []
  const heads: Column[] = [
    { head: '', align: 'left' },
    { head: locale.ui.columnRecords, align: 'right' },
    { head: locale.ui.columnFindings, align: 'right' },
  ]
  const examples = samples(
    report,
    shown.map(({ rule }) => rule.check),
  )
  const room = look.width - 2 - heads.slice(1).reduce((sum, { head }) => sum + 2 + Math.max(7, columns(head)), 0)
  const rows = shown.map(({ rule, also }) => [
    ruleCell(rule, also, examples.get(rule.check) ?? [], room, look),
    locale.number(rule.records),
    locale.number(rule.findings),
  ])
  const lines = titled(locale.ui.brokenRules, table(heads, rows), look)
  if (hidden > 0) lines.push(...more(count(hidden, 'moreRules', locale), 2, look))
  return lines
}

/** What a rule asks, its id, where it goes wrong and how to mend it, each on its own lines. */
function ruleCell(
  rule: RuleTotal,
  also: readonly string[],
  examples: readonly Finding[],
  room: number,
  look: Look,
): string {
  const { locale, color, symbols } = look
  const paint = paintOf(rule.severity, look)
  const mark = `${severityMark(rule.severity, look)}  `
  const [start = '', ...rest] = wrap(ruleTitle(rule.check, look), room - 2, { firstWidth: room - columns(mark) })
  const lines = [color.bold(paint(mark)) + start, ...rest.map((line) => `  ${line}`)]
  const inside = { ...look, width: room }
  const space = room - 3 - columns(locale.ui.forExample)
  const places = examples.flatMap(({ place }) =>
    place === null ? [] : [clipStart(placeWords(place, locale), space, look.ellipsis)],
  )
  if (places.length > 0) places[0] = `${locale.ui.forExample} ${places[0]}`
  lines.push(...parts([clean(rule.check), ...places], inside, 2, color.dim))
  const fix = examples[0] === undefined ? null : repairOf(examples[0], look)
  if (fix !== null) {
    lines.push(...paragraph(fix, inside, { indent: 2, lead: `${symbols.arrow} `, hang: 4, paint: color.green }))
  }
  if (also.length > 0) {
    const text = fill(locale.ui.alsoCountsIn, { rules: also.map(clean).join(', ') })
    lines.push(...paragraph(text, inside, { indent: 2, paint: color.dim }))
  }
  return lines.join('\n')
}

function gains(report: Report, look: Look): string[] {
  const { locale, color } = look
  const { shown, hidden } = biggestJobs(report)
  if (shown.length === 0) return []
  const width = Math.max(...shown.map((job) => gainWords(job.gain, look).length))
  const lines = shown.flatMap((job) => {
    const records = count(job.records, 'records', locale)
    const name = `${clean(jobWords(job.cause, job.checks, true, look))}, ${records}`
    const lead = `${gainWords(job.gain, look).padStart(width)}  `
    return paragraph(name, look, { indent: 2, lead, paintLead: color.green, hang: 4 + width })
  })
  if (hidden > 0) lines.push(...more(count(hidden, 'moreJobs', locale), 2, look))
  const note = { indent: 0, lead: `${locale.ui.biggestGains} `, paintLead: color.bold, paint: color.dim }
  return [...paragraph(`(${locale.ui.gainNote})`, look, note), ...lines]
}

function scores(report: Report, look: Look): string[] {
  const { locale, color, symbols } = look
  const { score, ratings, provisional, mqa } = report.summary
  if (score.mean === null) return [color.bold(locale.ui.scores), ...paragraph(locale.ui.noScore, look, { indent: 2 })]
  const rates = (Object.keys(locale.ratings) as Rating[])
    .filter((rating) => ratings[rating] > 0)
    .map((rating) => `${rated(rating, look)} ${locale.number(ratings[rating])}`)
  return [
    color.bold(locale.ui.scores),
    ...parts([averageWords(score, look), ...percentileWords(score, look)], look, 2),
    ...parts([...rates, ...(provisional > 0 ? [count(provisional, 'provisional', locale)] : [])], look, 2),
    `  ${locale.ui.spread}  0 ${symbols.bar}${sparkline(tens(score.histogram), symbols)}${symbols.bar} 100`,
    ...parts(otherMeans(report, look), look, 2),
    ...(mqa.datasets > 0 ? paragraph(mqaMean(mqa, look), look, { indent: 2 }) : []),
    ...(report.summary.overlays === undefined ? [] : overlayTotals(report.summary.overlays, look)),
    '',
    ...dimensions({ dimensions: dimensionMeans(report) }, look),
  ]
}

/** The average of the MQA; a range when not everything was checked. */
export function mqaMean({ lower, upper }: MqaTotal, { locale }: Look): string {
  const [low, high] = [locale.number(lower ?? 0), locale.number(upper ?? 0)]
  return fill(locale.ui.mqaMean, { points: low === high ? low : fill(locale.ui.range, { lower: low, upper: high }) })
}

export function averageWords(score: ScoreTotal, { locale }: Look): string {
  const mean = locale.number(points(score.mean ?? 0), 1)
  if (score.lower === score.upper) return fill(locale.ui.average, { mean })
  const lower = locale.number(points(score.lower), 1)
  return fill(locale.ui.averageBetween, { mean, lower, upper: locale.number(points(score.upper), 1) })
}

/** Of fewer than ten records a tenth is no record. */
export function percentileWords({ scored, p10, p50, p90 }: ScoreTotal, { locale }: Look): string[] {
  if (scored < 10 || p10 === null || p50 === null || p90 === null) return []
  const [low, half, high] = [locale.number(p10), locale.number(p50), locale.number(p90)]
  return [fill(locale.ui.percentiles, { p10: low, p50: half, p90: high })]
}

/** Records per ten points; full marks are in the last. */
export function tens(histogram: readonly number[]): number[] {
  const counts = new Array<number>(10).fill(0)
  for (const [point, records] of histogram.entries()) counts[Math.min(9, Math.floor(point / 10))]! += records
  return counts
}

function dimensionMeans(report: Report): RecordReport['score']['dimensions'] {
  return Object.fromEntries(
    Object.entries(report.summary.dimensions).map(([id, total]) => [id, { ...total, value: total.mean }]),
  )
}
