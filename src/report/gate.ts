import { EXIT, type ExitCode } from '../errors.ts'
import type { GateRule, Report, Severity, Verdict } from '../model.ts'
import { points } from './points.ts'

export interface GateOptions {
  /** Findings of this severity or worse fail; `never` lets every finding pass. */
  readonly failOn: Severity | 'never'
  /** Points 0..100 that every record must reach, or null. A record without a score does not reach it. */
  readonly minScore: number | null
}

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/**
 * What the gate says about a report. Rules that were not asked for are not in it; `blocking` only when it bites, so that
 * a reader sees why. `found` is a count, the lowest score in points with one decimal, or `none` when a record has none.
 */
export function verdict(report: Report, { failOn, minScore }: GateOptions): Verdict {
  // A skipped line is something that was not checked, just as the rest of a file that broke off.
  const unread = report.sources.filter((source) => !source.complete || source.skipped > 0).length
  const rules: GateRule[] = [{ gate: 'read', limit: '', found: String(unread), passed: unread === 0 }]
  if (failOn !== 'never') {
    const { findings } = report.summary
    const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
    const found = counted.reduce((sum, severity) => sum + findings[severity], 0)
    rules.push({ gate: 'fail-on', limit: failOn, found: String(found), passed: found === 0 })
    if (findings.blocking > 0) {
      rules.push({ gate: 'blocking', limit: '', found: String(findings.blocking), passed: false })
    }
  }
  if (minScore !== null) rules.push(scoreRule(report, minScore))
  return { rules, passed: rules.every((rule) => rule.passed) }
}

function scoreRule(report: Report, minScore: number): GateRule {
  let lowest = Number.POSITIVE_INFINITY
  let unknown = false
  for (const { score } of report.records) {
    if (score.value === null) unknown = true
    else lowest = Math.min(lowest, points(score.value))
  }
  const found = unknown || lowest === Number.POSITIVE_INFINITY ? 'none' : lowest.toFixed(1)
  const passed = !unknown && lowest >= minScore
  return { gate: 'min-score', limit: String(minScore), found, passed }
}

/**
 * The exit code (user-experience section 4.1). A source that could not be read wins over everything, because an unread
 * file must not look like a normal failure; then a run without records; then the gate.
 */
export function exitCode(report: Report, verdict: Verdict, options: { allowEmpty: boolean }): ExitCode {
  if (verdict.rules.some((rule) => rule.gate === 'read' && !rule.passed)) return EXIT.input
  if (report.records.length === 0 && !options.allowEmpty) return EXIT.empty
  return verdict.passed ? EXIT.ok : EXIT.gate
}
