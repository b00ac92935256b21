import { EXIT, type ExitCode } from '../errors.ts'
import type { DimensionId, Finding, GateRule, Report, Severity, Verdict } from '../model.ts'
import { points } from './points.ts'

export interface GateOptions {
  /** Findings of this severity or worse fail; `never` lets every finding pass. */
  readonly failOn: Severity | 'never'
  /** Points 0..100 that every record must reach, or null. A record without a score does not reach it. */
  readonly minScore: number | null
  /** Points 0..100 that the mean of all records must reach. */
  readonly minAverage?: number | null
  /** Points 0..405 that the mean of the MQA must reach at its lower end, at which every link that was not asked fails. */
  readonly minMqa?: number | null
  /** How many findings of `failOn` or worse may pass; those that were accepted before are not counted. */
  readonly maxNew?: number | null
  /** How many findings a rule may have at most. */
  readonly max?: readonly { readonly of: string; readonly limit: number }[]
  /** Points 0..100 that the mean of a dimension must reach. */
  readonly min?: readonly { readonly of: DimensionId; readonly limit: number }[]
  /** True when entries of the baseline that are no longer found fail. */
  readonly strictBaseline?: boolean
}

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** Does the gate count it? What a baseline or the configuration accepts is not counted. */
export function isCounted({ standing }: Pick<Finding, 'standing'>): boolean {
  return standing !== 'known' && standing !== 'suppressed'
}

/**
 * What the gate says about a report. Rules that were not asked for are not in it; `blocking` only when it bites, so that
 * a reader sees why. A blocking finding is counted whatever a baseline or `maxNew` says, unless the configuration
 * suppresses its rule by name. `found` is a count, points with one decimal, or `none` when a record has none.
 */
export function verdict(report: Report, options: GateOptions): Verdict {
  const { failOn, minScore, minAverage = null, minMqa = null, maxNew = null, max = [], min = [] } = options
  // A skipped line is something that was not checked, just as the rest of a file that broke off.
  const unread = report.sources.filter((source) => !source.complete || source.skipped > 0).length
  const rules: GateRule[] = [{ gate: 'read', limit: '', found: String(unread), passed: unread === 0 }]
  const counts = counted(report)
  if (failOn !== 'never' || maxNew !== null) {
    const limit = failOn === 'never' ? 'info' : failOn
    const found = sumUpTo(limit, counts)
    const accepted = sumUpTo(limit, report.summary.findings) - found
    const allowed = maxNew ?? 0
    rules.push({
      gate: 'fail-on',
      limit,
      ...(allowed > 0 && { allowed: String(allowed) }),
      ...(accepted > 0 && { accepted: String(accepted) }),
      found: String(found),
      passed: found <= allowed,
    })
  }
  if (failOn !== 'never' && counts.blocking > 0) {
    rules.push({ gate: 'blocking', limit: '', found: String(counts.blocking), passed: false })
  }
  if (minScore !== null) rules.push(scoreRule(report, minScore))
  const { summary } = report
  if (minAverage !== null) rules.push(atLeast({ gate: 'min-average' }, minAverage, shown(summary.score.mean)))
  if (minMqa !== null) rules.push(atLeast({ gate: 'min-mqa' }, minMqa, summary.mqa.lower, 0))
  for (const { of, limit } of min) {
    rules.push(atLeast({ gate: 'min', of }, limit, shown(summary.dimensions[of]?.mean ?? null)))
  }
  const perRule = max.length === 0 ? new Map<string, number>() : countedByRule(report)
  for (const { of, limit } of max) {
    const found = perRule.get(of) ?? 0
    rules.push({ gate: 'max', of, limit: String(limit), found: String(found), passed: found <= limit })
  }
  const baseline = report.accepted?.baseline ?? null
  if (options.strictBaseline && baseline !== null) {
    const stale = baseline.fixed.length + baseline.gone.length
    rules.push({ gate: 'baseline', limit: '', found: String(stale), passed: stale === 0 })
  }
  return { rules, passed: rules.every((rule) => rule.passed) }
}

/** What the gate was asked, read from what it said: the same can be asked of a part. */
export function gateOf({ rules }: Verdict): GateOptions {
  const of = (gate: GateRule['gate']): GateRule | undefined => rules.find((rule) => rule.gate === gate)
  const limit = (gate: GateRule['gate']): number | null => {
    const rule = of(gate)
    return rule === undefined ? null : Number(rule.limit)
  }
  const named = (gate: 'min' | 'max') => rules.filter((rule) => rule.gate === gate)
  const failOn = of('fail-on')
  return {
    failOn: (failOn?.limit as Severity | undefined) ?? 'never',
    maxNew: failOn?.allowed === undefined ? null : Number(failOn.allowed),
    minScore: limit('min-score'),
    minAverage: limit('min-average'),
    minMqa: limit('min-mqa'),
    max: named('max').map((rule) => ({ of: rule.of!, limit: Number(rule.limit) })),
    min: named('min').map((rule) => ({ of: rule.of as DimensionId, limit: Number(rule.limit) })),
    strictBaseline: of('baseline') !== undefined,
  }
}

function sumUpTo(limit: Severity, counts: Readonly<Record<Severity, number>>): number {
  return SEVERITIES.slice(0, SEVERITIES.indexOf(limit) + 1).reduce((sum, severity) => sum + counts[severity], 0)
}

/** Findings per severity that count. */
function counted(report: Report): Readonly<Record<Severity, number>> {
  if (report.accepted === undefined) return report.summary.findings
  const counts: Record<Severity, number> = { blocking: 0, error: 0, warning: 0, info: 0 }
  for (const finding of findingsOf(report)) if (isCounted(finding)) counts[finding.severity]++
  return counts
}

function countedByRule(report: Report): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findingsOf(report)) {
    if (isCounted(finding)) counts.set(finding.check, (counts.get(finding.check) ?? 0) + 1)
  }
  return counts
}

function* findingsOf({ records, findings }: Report): Iterable<Finding> {
  for (const record of records) yield* record.findings
  yield* findings
}

/** Points as they are shown; null stays null. */
function shown(value: number | null): number | null {
  return value === null ? null : points(value)
}

/** Nothing to compare is no pass. */
function atLeast(rule: Pick<GateRule, 'gate' | 'of'>, limit: number, found: number | null, decimals = 1): GateRule {
  const passed = found !== null && found >= limit
  return { ...rule, limit: String(limit), found: found === null ? 'none' : found.toFixed(decimals), passed }
}

function scoreRule(report: Report, minScore: number): GateRule {
  let lowest = Number.POSITIVE_INFINITY
  let unknown = false
  for (const { score } of report.records) {
    if (score.value === null) unknown = true
    else lowest = Math.min(lowest, points(score.value))
  }
  const none = unknown || lowest === Number.POSITIVE_INFINITY
  // No record at all has no score that is too low: that is for exit code 4.
  return { ...atLeast({ gate: 'min-score' }, minScore, none ? null : lowest), passed: !unknown && lowest >= minScore }
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
