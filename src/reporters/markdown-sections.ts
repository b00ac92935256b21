/** What Markdown says of a whole run: the verdict, what could not be read, what wins most, what is wrong most often. */
import { fill } from '../locales/fill.ts'
import { count, jobWords, placeWords, ruleRepair, ruleTitle } from '../locales/words.ts'
import type { Report } from '../model.ts'
import { points } from '../report/points.ts'
import { biggestJobs, frequentRules, samples, worstRecords } from '../report/select.ts'
import { code, escaped, table } from './markdown-text.ts'
import { problemPlace } from './problem-place.ts'
import type { RenderOptions } from './reporter.ts'
import { closing, provenance, resultWords } from './terminal/closing.ts'
import { gainWords, type Look, severityMark } from './terminal/look.ts'
import { otherMeans } from './terminal/overlays.ts'
import { averageWords } from './terminal/summary.ts'
import { brief, problemText, titleOf, unread } from './words.ts'

/** Wide enough that no line of the verdict is broken. */
const NO_BREAK = 10_000

/** The verdict, what was counted, and each rule of the gate. */
export function heading(report: Report, { verdict, exit }: RenderOptions, look: Look): string {
  const { locale, symbols } = look
  const result = resultWords(verdict, exit, look)
  const mark = exit === 0 ? symbols.passed : symbols.failed
  const lines = closing(report, verdict, exit, { ...look, width: NO_BREAK })
    .map((line) => line.trim())
    .filter((line) => line !== `${mark} ${result}`)
  const { score } = report.summary
  if (score.mean !== null) {
    const means = [averageWords(score, look), ...otherMeans(report, look)]
    lines.push(`${locale.ui.scores}: ${means.join(` ${symbols.dot} `)}`)
  }
  return `### ${mark} ${report.tool.name}: ${result}\n\n${lines.map((line) => `- ${escaped(line)}\n`).join('')}`
}

/** By what it was judged. */
export function footer(report: Report, look: Look): string {
  return `\n${provenance(report, look).map(escaped).join(` ${look.symbols.dot} `)}\n`
}

/** What could not be read. */
export function problems(report: Report, look: Look): string {
  const all = unread(report)
  const shown = all.slice(0, MOST_PROBLEMS)
  const lines = shown.map(({ problem, severity }) => {
    const mark = severityMark(severity, look)
    return `- **${mark}** ${code(problemPlace(problem, look.locale))} ${escaped(problemText(problem, look))}\n`
  })
  return lines.join('') + rest(all.length - shown.length, 'moreProblems', look)
}

const MOST_PROBLEMS = 20

/** The jobs that win most. */
export function gains(report: Report, look: Look): string {
  const { locale, symbols } = look
  const { shown, hidden } = biggestJobs(report)
  if (shown.length === 0) return ''
  const lines = shown.map((job) => {
    const name = escaped(jobWords(job.cause, job.checks, true, look))
    return `- **${gainWords(job.gain, look)}** ${name} ${symbols.dot} ${count(job.records, 'records', locale)}\n`
  })
  const title = `#### ${locale.ui.biggestGains}\n\n(${locale.ui.gainNote})\n\n`
  return title + lines.join('') + rest(hidden, 'moreJobs', look)
}

/** The rules that are broken most, worst severity first, with an example of each. */
export function rules(report: Report, look: Look): string {
  const { locale, symbols } = look
  const { shown, hidden } = frequentRules(report)
  if (shown.length === 0) return ''
  const examples = samples(
    report,
    shown.map(({ rule }) => rule.check),
  )
  const rows = shown.map(({ rule, also }) => {
    const repair = ruleRepair(rule.check, look)
    const place = examples.get(rule.check)?.[0]?.place ?? null
    const lines = [
      `${escaped(ruleTitle(rule.check, look))} ${code(rule.check)}`,
      ...(repair === null ? [] : [`${symbols.arrow} ${escaped(repair)}`]),
      ...(place === null ? [] : [`${locale.ui.forExample} ${code(placeWords(place, locale))}`]),
      ...(also.length === 0 ? [] : [escaped(fill(locale.ui.alsoCountsIn, { rules: also.join(', ') }))]),
    ]
    const counted = [locale.number(rule.records), locale.number(rule.findings)]
    return [severityMark(rule.severity, look), lines.join('<br>'), ...counted]
  })
  const right = [locale.ui.columnRecords, locale.ui.columnFindings].map((text) => ({ text, right: true }))
  const title = `#### ${locale.ui.brokenRules}\n\n`
  return title + table([{ text: '' }, { text: '' }, ...right], rows) + rest(hidden, 'moreRules', look)
}

/** The worst records, with their scores. */
export function worst(report: Report, look: Look): string {
  const { locale } = look
  const { shown, hidden } = worstRecords(report)
  if (shown.length === 0) return ''
  const rows = shown.map((record) => {
    const of = (...severities: string[]): string =>
      locale.number(record.findings.filter(({ severity }) => severities.includes(severity)).length)
    return [
      escaped(titleOf(record, locale)),
      escaped(record.publisher === null ? '' : brief(record.publisher)),
      record.score.value === null ? '-' : locale.number(points(record.score.value), 1),
      of('blocking', 'error'),
      of('warning'),
      code(placeWords(record.place, locale)),
    ]
  })
  const { columnPublisher, columnScore, columnErrors, columnWarnings, columnPlace } = locale.ui
  const right = [columnScore, columnErrors, columnWarnings].map((text) => ({ text, right: true }))
  const heads = [{ text: '' }, { text: columnPublisher }, ...right, { text: columnPlace }]
  return `#### ${locale.ui.worstRecords}\n\n${table(heads, rows)}${rest(hidden, 'moreRecords', look)}`
}

function rest(hidden: number, key: 'moreProblems' | 'moreJobs' | 'moreRules' | 'moreRecords', look: Look): string {
  return hidden > 0 ? `\n${look.ellipsis} ${count(hidden, key, look.locale)}\n` : ''
}
