/** The parts of which totals are made: sums of integers, counts, histograms and sets that merge in any order. */
import { FULL } from '../define.ts'
import type { Job, Millionths, Score, Severity } from '../model.ts'
import { byText, worstSeverity } from './order.ts'

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

/** What is kept of a metric for the run as a whole only. */
export interface MetricSpread {
  /** Records per tenth of the value; the 11th bin holds full marks. */
  histogram: number[]
  /** The lowest values below full marks, lowest first, then by id; at most WORST. */
  worst: WorstRecord[]
}

export interface WorstRecord {
  readonly record: string
  readonly value: Millionths
}

export interface RuleSums {
  severity: Severity
  records: number
  findings: number
}

export interface JobSums extends RuleSums {
  checks: Set<string>
  gain: number
  mqa: number
}

/** Records that are listed as the worst of a metric (quality-model section 5.7). */
const WORST = 20

export function noScores(): ScoreSums {
  return { records: 0, scored: 0, value: 0, lower: 0, upper: 0, coverage: 0, histogram: new Array(101).fill(0) }
}

export function noMeasurements(): MetricSums {
  return { measured: 0, notChecked: 0, failed: 0, full: 0, zero: 0, value: 0 }
}

export function noSpread(): MetricSpread {
  return { histogram: new Array(11).fill(0), worst: [] }
}

/** @param weight how often the record counts */
export function addScore(sums: ScoreSums, score: Score, weight = 1): void {
  sums.records += weight
  sums.lower += weight * score.lower
  sums.upper += weight * score.upper
  sums.coverage += weight * score.coverage
  if (score.value === null) return
  sums.scored += weight
  sums.value += weight * score.value
  sums.histogram[Math.floor((score.value * 100) / FULL)]! += weight
}

export function addScores(sums: ScoreSums, { histogram, ...counts }: ScoreSums): void {
  addCounts<keyof typeof counts>(sums, counts)
  addBins(sums.histogram, histogram)
}

/** A measurement that applies; without a value it is not checked, or it failed. */
export function addMeasurement(sums: MetricSums, value: Millionths | null, notChecked: boolean): void {
  if (value === null) {
    if (notChecked) sums.notChecked++
    else sums.failed++
    return
  }
  sums.measured++
  sums.value += value
  if (value === FULL) sums.full++
  if (value === 0) sums.zero++
}

export function addToSpread({ histogram, worst }: MetricSpread, record: string, value: Millionths): void {
  histogram[Math.floor((value * 10) / FULL)]!++
  if (value === FULL) return
  const last = worst[WORST - 1]
  if (last !== undefined && last.value < value) return
  const one = { record, value }
  if (last !== undefined && byValue(last, one) <= 0) return
  let at = worst.length
  while (at > 0 && byValue(worst[at - 1]!, one) > 0) at--
  worst.splice(at, 0, one)
  if (worst.length > WORST) worst.pop()
}

export function addSpreads(sums: MetricSpread, { histogram, worst }: MetricSpread): void {
  addBins(sums.histogram, histogram)
  sums.worst = [...sums.worst, ...worst].sort(byValue).slice(0, WORST)
}

function byValue(a: WorstRecord, b: WorstRecord): number {
  return a.value - b.value || byText(a.record, b.record)
}

export function addRule(rules: Map<string, RuleSums>, check: string, { severity, records, findings }: RuleSums): void {
  const sums = ruleAt(rules, check, severity)
  sums.records += records
  sums.findings += findings
}

/** The sums of a rule that has findings as severe as this. */
export function ruleAt(rules: Map<string, RuleSums>, check: string, severity: Severity): RuleSums {
  let sums = rules.get(check)
  if (sums === undefined) {
    sums = { severity, records: 0, findings: 0 }
    rules.set(check, sums)
  } else sums.severity = worstSeverity(sums.severity, severity)
  return sums
}

/** The jobs of one record. */
export function addJobs(jobs: Map<string, JobSums>, more: readonly Job[]): void {
  for (const { cause, checks, severity, findings, gain, mqaGain = 0 } of more) {
    addJob(jobs, cause, { severity, records: 1, findings, checks, gain, mqa: mqaGain })
  }
}

/** What is added to the sums of a job. */
type MoreOfJob = Omit<JobSums, 'checks'> & { readonly checks: Iterable<string> }

export function addJob(jobs: Map<string, JobSums>, cause: string, more: MoreOfJob): void {
  const { severity } = more
  const sums = at(jobs, cause, () => ({ severity, records: 0, findings: 0, checks: new Set(), gain: 0, mqa: 0 }))
  sums.severity = worstSeverity(sums.severity, severity)
  sums.records += more.records
  sums.findings += more.findings
  sums.gain += more.gain
  sums.mqa += more.mqa
  for (const check of more.checks) sums.checks.add(check)
}

/** Adds every count of one object to the same count of another. */
export function addCounts<K extends string>(sums: { [key in K]: number }, more: Readonly<Record<K, number>>): void {
  for (const key of Object.keys(more) as K[]) sums[key] += more[key]
}

export function addBins(sums: number[], more: readonly number[]): void {
  for (const [bin, count] of more.entries()) sums[bin]! += count
}

/** The entry of a map, made when it is not there. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}
