/**
 * Totals per source, catalogue and publisher (quality-model sections 5.2 and 5.7). Pooled rates per metric are kept of
 * catalogues, and jobs of publishers: they are who can mend something. Sources may be many, so they have neither.
 */
import type { DimensionId, Finding, Millionths, Rating, RecordReport, Severity } from '../model.ts'
import { priorityWeight } from './priority.ts'
import {
  addCounts,
  addJob,
  addJobs,
  addMeasurement,
  addScore,
  addScores,
  at,
  type JobSums,
  type MetricSums,
  noMeasurements,
  noScores,
  type ScoreSums,
} from './sums.ts'

export const GROUPINGS = ['sources', 'catalogues', 'publishers'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Sum of the values of a dimension, and of how many records. */
interface DimensionSums {
  scored: number
  value: number
}

export interface GroupSums {
  score: ScoreSums
  priority: ScoreSums
  chosen: number
  ratings: Record<Rating, number>
  provisional: number
  findings: Record<Severity, number>
  mqa: { datasets: number; lower: number; upper: number }
  dimensions: Map<DimensionId, DimensionSums>
  metrics: Map<string, MetricSums>
  jobs: Map<string, JobSums>
}

/** By name; null is the group of records that have none. */
export type GroupsState = Record<Grouping, Map<string | null, GroupSums>>

/** What groups need of the report of a record. */
export interface RecordForGroups
  extends Pick<
    RecordReport,
    'score' | 'mqa' | 'measurements' | 'jobs' | 'publisher' | 'place' | 'listedIn' | 'priority'
  > {
  readonly findings: readonly Pick<Finding, 'severity'>[]
}

export function emptyGroups(): GroupsState {
  return { sources: new Map(), catalogues: new Map(), publishers: new Map() }
}

/** Adds one record to every group that it is in. */
export function addToGroups(state: GroupsState, record: RecordForGroups): void {
  const { publisher, place, listedIn = [] } = record
  addTo(at(state.sources, place.source, noGroup), record)
  for (const catalogue of listedIn.length === 0 ? [null] : listedIn) {
    const group = at(state.catalogues, catalogue, noGroup)
    addTo(group, record)
    for (const { check, status, value } of record.measurements) {
      if (status === 'not-applicable') continue
      addMeasurement(at(group.metrics, check, noMeasurements), value, status === 'not-checked')
    }
  }
  const group = at(state.publishers, publisher, noGroup)
  addTo(group, record)
  addJobs(group.jobs, record.jobs)
}

function addTo(group: GroupSums, { score, mqa, findings, priority }: RecordForGroups): void {
  addScore(group.score, score)
  const weight = priorityWeight(priority)
  addScore(group.priority, score, weight)
  if (weight > 1) group.chosen++
  if (score.rating !== null) group.ratings[score.rating]++
  if (score.provisional) group.provisional++
  for (const { severity } of findings) group.findings[severity]++
  if (mqa !== null) {
    group.mqa.datasets++
    group.mqa.lower += mqa.lower
    group.mqa.upper += mqa.upper
  }
  for (const name in score.dimensions) {
    const id = name as DimensionId
    const { value } = score.dimensions[id]!
    if (value === null) continue
    const sums = at(group.dimensions, id, noDimension)
    sums.scored++
    sums.value += value
  }
}

/** Adds the groups of one state to another, in place. */
export function mergeGroups(sums: GroupsState, more: GroupsState): void {
  for (const grouping of GROUPINGS) {
    for (const [name, group] of more[grouping]) addGroup(at(sums[grouping], name, noGroup), group)
  }
}

function addGroup(sums: GroupSums, more: GroupSums): void {
  addScores(sums.score, more.score)
  addScores(sums.priority, more.priority)
  sums.chosen += more.chosen
  addCounts(sums.ratings, more.ratings)
  sums.provisional += more.provisional
  addCounts(sums.findings, more.findings)
  addCounts(sums.mqa, more.mqa)
  for (const [id, dimension] of more.dimensions) {
    addCounts<keyof DimensionSums>(at(sums.dimensions, id, noDimension), dimension)
  }
  for (const [id, metric] of more.metrics) {
    addCounts<keyof MetricSums>(at(sums.metrics, id, noMeasurements), metric)
  }
  for (const [cause, job] of more.jobs) addJob(sums.jobs, cause, job)
}

function noGroup(): GroupSums {
  return {
    score: noScores(),
    priority: noScores(),
    chosen: 0,
    ratings: { A: 0, B: 0, C: 0, D: 0, E: 0 },
    provisional: 0,
    findings: { blocking: 0, error: 0, warning: 0, info: 0 },
    mqa: { datasets: 0, lower: 0, upper: 0 },
    dimensions: new Map(),
    metrics: new Map(),
    jobs: new Map(),
  }
}

function noDimension(): { scored: number; value: Millionths } {
  return { scored: 0, value: 0 }
}
