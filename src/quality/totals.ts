/** From sums to what a report shows of them: each mean is rounded once, half to even. */
import { FULL } from '../define.ts'
import type { JobTotal, Millionths, ScoreTotal } from '../model.ts'
import { divideHalfEven } from './exact.ts'
import { bySeverity, byText } from './order.ts'
import type { JobSums, ScoreSums } from './sums.ts'

/** Mean over scored records; bounds and coverage over all, so that lower ≤ mean ≤ upper holds. */
export function scoreTotal(sums: ScoreSums): ScoreTotal {
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

/** The gain of a job is spread over all scored records, also those that do not have the job. */
export function jobTotals(jobs: ReadonlyMap<string, JobSums>, scored: number): JobTotal[] {
  return [...jobs]
    .sort(([a, x], [b, y]) => y.gain - x.gain || bySeverity(x.severity, y.severity) || byText(a, b))
    .map(([cause, { checks, severity, records, findings, gain, mqa }]) => ({
      cause,
      checks: [...checks].sort(byText),
      severity,
      records,
      findings,
      gain: mean(gain, scored) ?? 0,
      ...(mqa > 0 && { mqaGain: mqa }),
    }))
}

/** Null of nothing. */
export function mean(sum: number, count: number): Millionths | null {
  return count === 0 ? null : divideHalfEven(sum, count)
}

/** As the MQA rounds the average of a catalogue. */
export function roundHalfUp(sum: number, count: number): number | null {
  return count === 0 ? null : Math.floor((2 * sum + count) / (2 * count))
}
