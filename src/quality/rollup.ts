/**
 * Totals that merge (quality-model section 5.7). A state holds nothing but sums of integers, counts, histograms and
 * sets, so that any split of the records over files, workers or machines, in any order, merges to one result. A sum of
 * millionths is exact up to 9,000,000,000 records. States survive a structured clone; keep one per publisher or
 * catalogue where totals per group are wanted.
 */
import type { DimensionId, Finding, MqaBand, Rating, RecordKind, RecordReport, Severity } from '../model.ts'
import { addToGroups, emptyGroups, type GroupsState, mergeGroups } from './groups.ts'
import { addOverlays, mergeOverlays, noOverlays, type OverlaySums } from './overlays/totals.ts'
import { priorityWeight } from './priority.ts'
import {
  addCounts,
  addJob,
  addJobs,
  addMeasurement,
  addRule,
  addScore,
  addScores,
  addSpreads,
  addToSpread,
  at,
  type JobSums,
  type MetricSpread,
  type MetricSums,
  noMeasurements,
  noScores,
  noSpread,
  type RuleSums,
  ruleAt,
  type ScoreSums,
} from './sums.ts'

/** What totals need of the report of a record. */
export interface RecordForTotals
  extends Pick<
    RecordReport,
    | 'id'
    | 'kind'
    | 'score'
    | 'defaultScore'
    | 'mqa'
    | 'measurements'
    | 'jobs'
    | 'unknown'
    | 'publisher'
    | 'place'
    | 'listedIn'
    | 'priority'
    | 'overlays'
  > {
  readonly findings: readonly Pick<Finding, 'check' | 'severity'>[]
}

/** The mergeable state. Its content is no contract; `summarise` makes the totals of it. */
export interface TotalsState {
  kinds: Record<RecordKind, number>
  findings: Record<Severity, number>
  recordsWithoutErrors: number
  recordsClean: number
  score: ScoreSums
  /** By the weights of the model, when the user gave others. */
  defaultScore: ScoreSums
  /** Records with priority count threefold. */
  priority: ScoreSums
  chosen: number
  dimensions: Map<DimensionId, ScoreSums>
  metrics: Map<string, MetricSums>
  spreads: Map<string, MetricSpread>
  ratings: Record<Rating, number>
  provisional: number
  mqa: { datasets: number; lower: number; upper: number; bands: Record<MqaBand, number> }
  rules: Map<string, RuleSums>
  jobs: Map<string, JobSums>
  unknown: number
  overlays: OverlaySums
  groups: GroupsState
}

export function emptyState(): TotalsState {
  return {
    kinds: { dataset: 0, service: 0, series: 0, catalog: 0, 'catalog-record': 0 },
    findings: { blocking: 0, error: 0, warning: 0, info: 0 },
    recordsWithoutErrors: 0,
    recordsClean: 0,
    score: noScores(),
    defaultScore: noScores(),
    priority: noScores(),
    chosen: 0,
    dimensions: new Map(),
    metrics: new Map(),
    spreads: new Map(),
    ratings: { A: 0, B: 0, C: 0, D: 0, E: 0 },
    provisional: 0,
    mqa: { datasets: 0, lower: 0, upper: 0, bands: { Excellent: 0, Good: 0, Sufficient: 0, Bad: 0 } },
    rules: new Map(),
    jobs: new Map(),
    unknown: 0,
    overlays: noOverlays(),
    groups: emptyGroups(),
  }
}

/** Adds one record to a state, in place. */
export function addRecord(state: TotalsState, record: RecordForTotals): void {
  addTotals(state, record)
  addDetails(state, record)
}

/** The same without what `addDetails` adds. */
export function addTotals(state: TotalsState, record: RecordForTotals): void {
  const { kind, score, defaultScore, mqa, findings, jobs, unknown, overlays } = record
  state.kinds[kind]++
  if (!findings.some(({ severity }) => severity === 'blocking' || severity === 'error')) state.recordsWithoutErrors++
  if (findings.length === 0) state.recordsClean++
  addScore(state.score, score)
  if (defaultScore !== undefined) addScore(state.defaultScore, defaultScore)
  const weight = priorityWeight(record.priority)
  addScore(state.priority, score, weight)
  if (weight > 1) state.chosen++
  for (const name in score.dimensions) {
    const id = name as DimensionId
    addScore(at(state.dimensions, id, noScores), score.dimensions[id]!)
  }
  if (score.rating !== null) state.ratings[score.rating]++
  if (score.provisional) state.provisional++
  if (mqa !== null) {
    state.mqa.datasets++
    state.mqa.lower += mqa.lower
    state.mqa.upper += mqa.upper
    state.mqa.bands[mqa.band.lower]++
  }
  addFindings(state, findings)
  const broken = new Set<string>()
  for (const { check } of findings) broken.add(check)
  for (const check of broken) state.rules.get(check)!.records++
  addJobs(state.jobs, jobs)
  state.unknown += unknown
  if (overlays !== undefined) addOverlays(state.overlays, overlays)
}

/** What single metrics and groups have of a record: more than half of the work, and not every report tells it. */
export function addDetails(state: TotalsState, record: RecordForTotals): void {
  for (const { check, status, value } of record.measurements) {
    if (status === 'not-applicable') continue
    addMeasurement(at(state.metrics, check, noMeasurements), value, status === 'not-checked')
    if (value !== null) addToSpread(at(state.spreads, check, noSpread), record.id, value)
  }
  addToGroups(state.groups, record)
}

/** Adds findings that are of no record: orphans, files. They count as findings of their rule, not as records. */
export function addFindings(state: TotalsState, findings: readonly Pick<Finding, 'check' | 'severity'>[]): void {
  for (const { check, severity } of findings) {
    state.findings[severity]++
    ruleAt(state.rules, check, severity).findings++
  }
}

/** A new state with the records of both; neither is changed. */
export function merge(a: TotalsState, b: TotalsState): TotalsState {
  const sum = emptyState()
  addState(sum, a)
  addState(sum, b)
  return sum
}

/** Adds the records of another state, in place. */
export function addState(sum: TotalsState, part: TotalsState): void {
  addCounts(sum.kinds, part.kinds)
  addCounts(sum.findings, part.findings)
  sum.recordsWithoutErrors += part.recordsWithoutErrors
  sum.recordsClean += part.recordsClean
  addScores(sum.score, part.score)
  addScores(sum.defaultScore, part.defaultScore)
  addScores(sum.priority, part.priority)
  sum.chosen += part.chosen
  for (const [id, scores] of part.dimensions) addScores(at(sum.dimensions, id, noScores), scores)
  for (const [check, metric] of part.metrics) addCounts(at(sum.metrics, check, noMeasurements), metric)
  for (const [check, spread] of part.spreads) addSpreads(at(sum.spreads, check, noSpread), spread)
  addCounts(sum.ratings, part.ratings)
  sum.provisional += part.provisional
  sum.mqa.datasets += part.mqa.datasets
  sum.mqa.lower += part.mqa.lower
  sum.mqa.upper += part.mqa.upper
  addCounts(sum.mqa.bands, part.mqa.bands)
  for (const [check, rule] of part.rules) addRule(sum.rules, check, rule)
  for (const [cause, job] of part.jobs) addJob(sum.jobs, cause, job)
  sum.unknown += part.unknown
  mergeOverlays(sum.overlays, part.overlays)
  mergeGroups(sum.groups, part.groups)
}
