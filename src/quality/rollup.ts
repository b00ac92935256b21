/**
 * Totals that merge (quality-model section 5.7). A state holds nothing but sums of integers, counts, histograms and
 * sets, so that any split of the records over files, workers or machines, in any order, merges to one result. A sum of
 * millionths is exact up to 9,000,000,000 records. States survive a structured clone; keep one per publisher or
 * catalogue where totals per group are wanted.
 */
import { FULL } from '../define.ts'
import type {
  DimensionId,
  Finding,
  Millionths,
  MqaBand,
  Rating,
  RecordKind,
  RecordReport,
  Score,
  Severity,
} from '../model.ts'
import { worstSeverity } from './order.ts'

/** What totals need of the report of a record. */
export interface RecordForTotals
  extends Pick<RecordReport, 'kind' | 'score' | 'mqa' | 'measurements' | 'jobs' | 'unknown'> {
  readonly findings: readonly Pick<Finding, 'check' | 'severity'>[]
}

export interface ScoreSums {
  records: number
  scored: number
  value: number
  lower: number
  upper: number
  coverage: number
  /** Scored records per whole point, rounded down: 0 to 100. */
  histogram: number[]
}

export interface MetricSums {
  measured: number
  notChecked: number
  failed: number
  full: number
  zero: number
  value: number
}

export interface RuleSums {
  severity: Severity
  records: number
  findings: number
}

export interface JobSums extends RuleSums {
  checks: Set<string>
  gain: number
}

/** The mergeable state. Its content is no contract; `summarise` makes the totals of it. */
export interface TotalsState {
  kinds: Record<RecordKind, number>
  findings: Record<Severity, number>
  recordsWithoutErrors: number
  recordsClean: number
  score: ScoreSums
  dimensions: Map<DimensionId, ScoreSums>
  metrics: Map<string, MetricSums>
  ratings: Record<Rating, number>
  provisional: number
  mqa: { datasets: number; lower: number; upper: number; bands: Record<MqaBand, number> }
  rules: Map<string, RuleSums>
  jobs: Map<string, JobSums>
  unknown: number
}

export function emptyState(): TotalsState {
  return {
    kinds: { dataset: 0, service: 0, series: 0, catalog: 0, 'catalog-record': 0 },
    findings: { blocking: 0, error: 0, warning: 0, info: 0 },
    recordsWithoutErrors: 0,
    recordsClean: 0,
    score: noScores(),
    dimensions: new Map(),
    metrics: new Map(),
    ratings: { A: 0, B: 0, C: 0, D: 0, E: 0 },
    provisional: 0,
    mqa: { datasets: 0, lower: 0, upper: 0, bands: { Excellent: 0, Good: 0, Sufficient: 0, Bad: 0 } },
    rules: new Map(),
    jobs: new Map(),
    unknown: 0,
  }
}

/** Adds one record to a state, in place. */
export function addRecord(state: TotalsState, record: RecordForTotals): void {
  const { kind, score, mqa, measurements, findings, jobs, unknown } = record
  state.kinds[kind]++
  if (!findings.some(({ severity }) => severity === 'blocking' || severity === 'error')) state.recordsWithoutErrors++
  if (findings.length === 0) state.recordsClean++
  addScore(state.score, score)
  for (const [id, one] of Object.entries(score.dimensions)) {
    addScore(at(state.dimensions, id as DimensionId, noScores), one)
  }
  if (score.rating !== null) state.ratings[score.rating]++
  if (score.provisional) state.provisional++
  if (mqa !== null) {
    state.mqa.datasets++
    state.mqa.lower += mqa.lower
    state.mqa.upper += mqa.upper
    state.mqa.bands[mqa.band.lower]++
  }
  for (const { check, status, value } of measurements) {
    if (status === 'not-applicable') continue
    const sums = at(state.metrics, check, noMeasurements)
    if (status === 'measured' && value !== null) addValue(sums, value)
    else if (status === 'not-checked') sums.notChecked++
    else sums.failed++
  }
  addFindings(state, findings)
  for (const check of new Set(findings.map((finding) => finding.check))) state.rules.get(check)!.records++
  for (const job of jobs) {
    addJob(state.jobs, job.cause, { ...job, records: 1, checks: new Set(job.checks) })
  }
  state.unknown += unknown
}

/** Adds findings that are of no record: orphans, files. They count as findings of their rule, not as records. */
export function addFindings(state: TotalsState, findings: readonly Pick<Finding, 'check' | 'severity'>[]): void {
  for (const { check, severity } of findings) {
    state.findings[severity]++
    addRule(state.rules, check, { severity, records: 0, findings: 1 })
  }
}

/** A new state with the records of both; neither is changed. */
export function merge(a: TotalsState, b: TotalsState): TotalsState {
  const sum = emptyState()
  for (const part of [a, b]) {
    addCounts(sum.kinds, part.kinds)
    addCounts(sum.findings, part.findings)
    sum.recordsWithoutErrors += part.recordsWithoutErrors
    sum.recordsClean += part.recordsClean
    addScores(sum.score, part.score)
    for (const [id, scores] of part.dimensions) addScores(at(sum.dimensions, id, noScores), scores)
    for (const [check, metric] of part.metrics) addCounts(at(sum.metrics, check, noMeasurements), metric)
    addCounts(sum.ratings, part.ratings)
    sum.provisional += part.provisional
    sum.mqa.datasets += part.mqa.datasets
    sum.mqa.lower += part.mqa.lower
    sum.mqa.upper += part.mqa.upper
    addCounts(sum.mqa.bands, part.mqa.bands)
    for (const [check, rule] of part.rules) addRule(sum.rules, check, rule)
    for (const [cause, job] of part.jobs) addJob(sum.jobs, cause, job)
    sum.unknown += part.unknown
  }
  return sum
}

function noScores(): ScoreSums {
  return { records: 0, scored: 0, value: 0, lower: 0, upper: 0, coverage: 0, histogram: new Array(101).fill(0) }
}

function noMeasurements(): MetricSums {
  return { measured: 0, notChecked: 0, failed: 0, full: 0, zero: 0, value: 0 }
}

function addScore(sums: ScoreSums, score: Score): void {
  sums.records++
  sums.lower += score.lower
  sums.upper += score.upper
  sums.coverage += score.coverage
  if (score.value === null) return
  sums.scored++
  sums.value += score.value
  sums.histogram[Math.floor((score.value * 100) / FULL)]!++
}

function addScores(sums: ScoreSums, { histogram, ...counts }: ScoreSums): void {
  addCounts<keyof typeof counts>(sums, counts)
  for (const [point, records] of histogram.entries()) sums.histogram[point]! += records
}

function addValue(sums: MetricSums, value: Millionths): void {
  sums.measured++
  sums.value += value
  if (value === FULL) sums.full++
  if (value === 0) sums.zero++
}

function addRule(rules: Map<string, RuleSums>, check: string, more: RuleSums): void {
  const sums = at(rules, check, () => ({ severity: more.severity, records: 0, findings: 0 }))
  sums.severity = worstSeverity(sums.severity, more.severity)
  sums.records += more.records
  sums.findings += more.findings
}

function addJob(jobs: Map<string, JobSums>, cause: string, more: JobSums): void {
  const sums = at(jobs, cause, () => ({ severity: more.severity, records: 0, findings: 0, checks: new Set(), gain: 0 }))
  sums.severity = worstSeverity(sums.severity, more.severity)
  sums.records += more.records
  sums.findings += more.findings
  sums.gain += more.gain
  for (const check of more.checks) sums.checks.add(check)
}

/** Adds every count of one object to the same count of another. */
function addCounts<K extends string>(sums: { [key in K]: number }, more: Readonly<Record<K, number>>): void {
  for (const key of Object.keys(more) as K[]) sums[key] += more[key]
}

/** The entry of a map, made when it is not there. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
