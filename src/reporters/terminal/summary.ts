import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count, fixOf, jobWords, kindCount, nameOf, placeWords, ruleTitle } from '../../locales/words.ts'
import type { Finding, Rating, RecordKind, RecordReport, Report, RuleTotal, ScoreTotal } from '../../model.ts'
import { points } from '../../report/points.ts'
import { biggestJobs, frequentRules, samples, worstRecords } from '../../report/select.ts'
import { sparkline } from './bar.ts'
import { ends, type Look, paintOf, paragraph, parts, severityMark } from './look.ts'
import { dimensions, gainWords, rated } from './record.ts'
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
    .map((profile) => `${profile.id} (${locale.number(profile.records)})`)
  const counted = (Object.keys(locale.recordKinds) as RecordKind[])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => kindCount(kinds[kind], locale.recordKinds[kind], locale))
  return [
    ...ends(left, profiles.join(', '), look, { left: color.bold, right: color.dim }),
    ...parts(counted, look, 2, color.dim),
  ]
}

/** From this width on there is room for the publisher. */
const WIDE = 110

function worst(report: Report, look: Look): string[] {
  const { locale, color, ellipsis } = look
  const { shown, hidden } = worstRecords(report)
  if (shown.length === 0) return []
  const heads: Column[] = [
    { head: locale.ui.columnRecord, align: 'left' },
    { head: locale.ui.columnScore, align: 'right' },
    { head: locale.ui.columnErrors, align: 'right' },
    { head: locale.ui.columnWarnings, align: 'right' },
    { head: '', align: 'left' },
  ]
  const wide = look.width >= WIDE
  if (wide) heads.push({ head: locale.ui.columnPublisher, align: 'left' })
  const fixed = heads.reduce(
    (sum, column) => sum + 2 + Math.max(columns(column.head), column.align === 'right' ? 5 : 0),
    0,
  )
  const room = look.width - fixed + columns(locale.ui.columnRecord) - (wide ? 12 : 0)
  const title = Math.floor(room / 2)
  const rows = shown.map((record) => {
    const { value } = record.score
    const row = [
      clip(titleOf(record, look), title, ellipsis),
      value === null ? '-' : locale.number(points(value), 1),
      locale.number(record.findings.filter(isError).length),
      locale.number(record.findings.filter((finding) => finding.severity === 'warning').length),
      color.dim(clipStart(placeWords(record.place), room - title, ellipsis)),
    ]
    return wide ? [...row, clip(nameOf(record.publisher ?? '-', look), 20, ellipsis)] : row
  })
  const lines = [color.bold(locale.ui.worstRecords), ...table(heads, rows)]
  if (hidden > 0) lines.push(more(count(hidden, 'moreRecords', locale), look))
  return lines
}

function more(text: string, { color, ellipsis, locale }: Look): string {
  return `  ${color.dim(`${ellipsis} ${text}. ${locale.ui.allHint}`)}`
}

function isError({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'blocking'
}

function titleOf(record: RecordReport, look: Look): string {
  const title = record.title === null ? '' : nameOf(record.title, look)
  return title === '' ? look.locale.ui.untitledRecord : title
}

function frequent(report: Report, look: Look): string[] {
  const { locale, color } = look
  const { shown, hidden } = frequentRules(report)
  if (shown.length === 0) return []
  const heads: Column[] = [
    { head: '', align: 'left' },
    { head: locale.ui.columnRecords, align: 'right' },
    { head: locale.ui.columnFindings, align: 'right' },
  ]
  const examples = samples(
    report,
    shown.map((rule) => rule.check),
  )
  const room = look.width - 2 - heads.slice(1).reduce((sum, { head }) => sum + 2 + Math.max(7, columns(head)), 0)
  const rows = shown.map((rule) => [
    ruleCell(rule, examples.get(rule.check) ?? [], room, look),
    locale.number(rule.records),
    locale.number(rule.findings),
  ])
  const lines = [color.bold(locale.ui.frequentFindings), ...table(heads, rows)]
  if (hidden > 0) lines.push(more(count(hidden, 'moreRules', locale), look))
  return lines
}

/** What a rule asks, its id, where it goes wrong and how to mend it, each on its own lines. */
function ruleCell(rule: RuleTotal, examples: readonly Finding[], room: number, look: Look): string {
  const { locale, color, symbols } = look
  const paint = paintOf(rule.severity, look)
  const mark = `${severityMark(rule.severity, look)}  `
  const [start = '', ...rest] = wrap(ruleTitle(rule.check, look), room - 2, { firstWidth: room - columns(mark) })
  const lines = [color.bold(paint(mark)) + start, ...rest.map((line) => `  ${line}`)]
  const inside = { ...look, width: room }
  const places = examples.flatMap(({ place }) => (place === null ? [] : [placeWords(place)]))
  if (places.length > 0) places[0] = `${locale.ui.forExample} ${places[0]}`
  const items = [clean(rule.check), ...places].map((item) => clipStart(item, room - 2, look.ellipsis))
  lines.push(...parts(items, inside, 2, color.dim))
  const fix = examples[0] === undefined ? null : fixOf(examples[0], look)
  if (fix !== null) {
    lines.push(...paragraph(fix, inside, { indent: 2, lead: `${symbols.arrow} `, hang: 4, paint: color.green }))
  }
  return lines.join('\n')
}

function gains(report: Report, look: Look): string[] {
  const { locale, color } = look
  const { shown, hidden } = biggestJobs(report)
  if (shown.length === 0) return []
  const width = Math.max(...shown.map((job) => gainWords(points(job.gain), look).length))
  const lines = shown.flatMap((job) => {
    const records = count(job.records, 'records', locale)
    const name = `${clean(jobWords(job.cause, job.checks, true, look))}, ${records}`
    const lead = `${gainWords(points(job.gain), look).padStart(width)}  `
    return paragraph(name, look, { indent: 2, lead, paintLead: color.green, hang: 4 + width })
  })
  if (hidden > 0) lines.push(more(count(hidden, 'moreJobs', locale), look))
  return [`${color.bold(locale.ui.biggestGains)}${color.dim(` (${locale.ui.gainNote})`)}`, ...lines]
}

function scores(report: Report, look: Look): string[] {
  const { locale, color, symbols } = look
  const { score, ratings, provisional, mqa } = report.summary
  if (score.mean === null) return [color.bold(locale.ui.scores), ...paragraph(locale.ui.noScore, look, { indent: 2 })]
  const rates = (Object.keys(locale.ratings) as Rating[])
    .filter((rating) => ratings[rating] > 0)
    .map((rating) => `${rated(rating, look)} ${locale.number(ratings[rating])}`)
  const { lower, upper } = mqa
  const between = lower === upper ? '' : `${locale.number(lower ?? 0)} - ${locale.number(upper ?? 0)}`
  const mqaPoints = between === '' ? locale.number(lower ?? 0) : fill(locale.ui.range, mqaRange(lower, upper, look))
  return [
    color.bold(locale.ui.scores),
    ...parts([averageWords(score, look), percentileWords(score, look)], look, 2),
    ...parts([...rates, ...(provisional > 0 ? [count(provisional, 'provisional', locale)] : [])], look, 2),
    `  ${locale.ui.spread}  0 ${symbols.bar}${sparkline(tens(score.histogram), symbols)}${symbols.bar} 100`,
    ...(mqa.datasets > 0 ? paragraph(fill(locale.ui.mqaMean, { points: mqaPoints }), look, { indent: 2 }) : []),
    '',
    ...dimensions({ dimensions: dimensionMeans(report) }, look),
  ]
}

function mqaRange(lower: number | null, upper: number | null, { locale }: Look): { lower: string; upper: string } {
  return { lower: locale.number(lower ?? 0), upper: locale.number(upper ?? 0) }
}

function averageWords(score: ScoreTotal, { locale }: Look): string {
  const mean = locale.number(points(score.mean ?? 0), 1)
  if (score.lower === score.upper) return fill(locale.ui.average, { mean })
  const lower = locale.number(points(score.lower), 1)
  return fill(locale.ui.averageBetween, { mean, lower, upper: locale.number(points(score.upper), 1) })
}

function percentileWords({ p10, p50, p90 }: ScoreTotal, { locale }: Look): string {
  return fill(locale.ui.percentiles, {
    p10: locale.number(p10 ?? 0),
    p50: locale.number(p50 ?? 0),
    p90: locale.number(p90 ?? 0),
  })
}

/** Records per ten points; full marks are in the last. */
function tens(histogram: readonly number[]): number[] {
  const counts = new Array<number>(10).fill(0)
  for (const [point, records] of histogram.entries()) counts[Math.min(9, Math.floor(point / 10))]! += records
  return counts
}

function dimensionMeans(report: Report): RecordReport['score']['dimensions'] {
  return Object.fromEntries(
    Object.entries(report.summary.dimensions).map(([id, total]) => [id, { ...total, value: total.mean }]),
  )
}
