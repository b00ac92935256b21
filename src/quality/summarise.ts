/** From the mergeable state to the totals of a report: means, percentiles and sorted lists (quality-model section 5.7). */
import { FULL } from '../define.ts'
import type { DimensionId, JobTotal, MetricTotal, Millionths, RuleTotal, ScoreTotal, Summary } from '../model.ts'
import { divideHalfEven } from './exact.ts'
import { bySeverity, byText } from './order.ts'
import { DIMENSIONS } from './quality-model.ts'
import type { JobSums, MetricSums, RuleSums, ScoreSums, TotalsState } from './rollup.ts'

/**
 * The totals of a state. Every mean is rounded once, half to even; every list and every set of keys has an order of its
 * own: dimensions as in the model, metrics by id, rules by records, jobs by gain.
 *
 * The bands of the MQA count datasets at their lower points, which are certain.
 */
export function summarise(state: TotalsState): Summary {
  const dimensions: Partial<Record<DimensionId, ScoreTotal>> = {}
  for (const id of DIMENSIONS) {
    const sums = state.dimensions.get(id)
    if (sums !== undefined) dimensions[id] = scoreTotal(sums)
  }
  const metrics = [...state.metrics].sort(([a], [b]) => byText(a, b)).map(([id, sums]) => [id, metricTotal(sums)])
  const { datasets, lower, upper, bands } = state.mqa
  return {
    kinds: { ...state.kinds },
    findings: { ...state.findings },
    recordsWithoutErrors: state.recordsWithoutErrors,
    recordsClean: state.recordsClean,
    score: scoreTotal(state.score),
    dimensions,
    metrics: Object.fromEntries(metrics) as Record<string, MetricTotal>,
    ratings: { ...state.ratings },
    provisional: state.provisional,
    mqa: { datasets, lower: roundHalfUp(lower, datasets), upper: roundHalfUp(upper, datasets), bands: { ...bands } },
    rules: ruleTotals(state.rules),
    jobs: jobTotals(state.jobs, state.score.scored),
    unknown: state.unknown,
  }
}

/** Mean over scored records; bounds and coverage over all, so that lower ≤ mean ≤ upper holds. */
function scoreTotal(sums: ScoreSums): ScoreTotal {
  const { records, scored, histogram } = sums
  return {
    records,
    scored,
    mean: mean(sums.value, scored),
    lower: mean(sums.lower, records) ?? 0,
    upper: mean(sums.upper, records) ?? FULL,
    coverage: mean(sums.coverage, records) ?? 0,
    p10: percentile(histogram, scored, 10),
    p50: percentile(histogram, scored, 50),
    p90: percentile(histogram, scored, 90),
    histogram: [...histogram],
  }
}

/**
 * The nearest-rank percentile in whole points, rounded down: the lowest bin with which at least p in a hundred of the
 * records are counted. Null without records.
 */
function percentile(histogram: readonly number[], records: number, p: number): number | null {
  if (records === 0) return null
  let counted = 0
  for (const [point, count] of histogram.entries()) {
    counted += count
    if (counted * 100 >= p * records) return point
  }
  throw new RangeError('a histogram counts fewer records than were scored')
}

/** What failed with an error is applicable, but neither measured nor not-checked. */
function metricTotal({ measured, notChecked, failed, full, zero, value }: MetricSums): MetricTotal {
  return { applicable: measured + notChecked + failed, measured, notChecked, full, zero, mean: mean(value, measured) }
}

function ruleTotals(rules: ReadonlyMap<string, RuleSums>): RuleTotal[] {
  return [...rules]
    .map(([check, { severity, records, findings }]) => ({ check, severity, records, findings }))
    .sort(
      (a, b) =>
        b.records - a.records ||
        b.findings - a.findings ||
        bySeverity(a.severity, b.severity) ||
        byText(a.check, b.check),
    )
}

/** The gain of a job is spread over all scored records, also those that do not have the job. */
function jobTotals(jobs: ReadonlyMap<string, JobSums>, scored: number): JobTotal[] {
  return [...jobs]
    .sort(([a, x], [b, y]) => y.gain - x.gain || bySeverity(x.severity, y.severity) || byText(a, b))
    .map(([cause, { checks, severity, records, findings, gain }]) => ({
      cause,
      checks: [...checks].sort(byText),
      severity,
      records,
      findings,
      gain: mean(gain, scored) ?? 0,
    }))
}

function mean(sum: number, count: number): Millionths | null {
  return count === 0 ? null : divideHalfEven(sum, count)
}

/** As the MQA rounds the average of a catalogue. */
function roundHalfUp(sum: number, count: number): number | null {
  return count === 0 ? null : Math.floor((2 * sum + count) / (2 * count))
}
