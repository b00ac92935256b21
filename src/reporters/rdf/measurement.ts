/** Scores and metrics as measurements of the Data Quality Vocabulary. */
import type {
  GroupTotal,
  MetricTotal,
  Millionths,
  MqaScore,
  Rating,
  RecordScore,
  Report,
  Score,
  ScoreTotal,
} from '../../model.ts'
import { remembered } from '../remembered.ts'
import type { DqvDetail } from '../reporter.ts'
import {
  isOf,
  isTold,
  type MeasurementSet,
  measurement,
  metricOf,
  ofCheck,
  ours,
  type Subject,
  subjectOf,
  valueOr,
} from './a-measurement.ts'
import { NAMESPACES } from './names.ts'
import { fraction, hundredths, integer } from './number.ts'
import { overlayMeasurements, overlayTotals } from './overlay-measurement.ts'
import { derivedFrom } from './part-measurement.ts'
import { named, type Property, type Resource } from './resource.ts'
import type { NamedRecord } from './run.ts'

const PER_100: Property = ['sdmx:unitMeasure', [named('quality:per-100')], true]

/** Of one record: its score, those of its dimensions, its points of the MQA, and as many metrics as are wanted. */
export function measurementsOf(of: NamedRecord, set: MeasurementSet, detail: DqvDetail) {
  const { record, key, iri: node } = of
  const subject = subjectOf(node, key, set)
  const { score, mqa, defaultScore, overlays } = record
  const made = [measurement(subject, 'score', ours('score'), [...scoreOf(score), ...ratingOf(score)])]
  for (const [id, one] of Object.entries(score.dimensions)) {
    made.push(measurement(subject, `score-${id}`, ours(`score-${id}`), scoreOf(one)))
  }
  if (defaultScore !== undefined) {
    made.push(measurement(subject, 'score-default', ours('score-default'), scoreOf(defaultScore)))
  }
  if (mqa !== null) made.push(...mqaOf(subject, mqa))
  if (overlays !== undefined) made.push(...overlayMeasurements(subject, overlays, detail))
  for (const one of record.measurements) {
    if (!isTold(one, detail)) continue
    const known = [metricOf(one), ...derivedFrom(one, of, set, detail)]
    made.push(measurement(subject, one.check, ofCheck(one.check), known))
  }
  return made
}

/** Of all records together. */
export function totalsOf({ summary }: Report, set: MeasurementSet): Resource[] {
  const subject = subjectOf(`${set.base}records`, 'records', set)
  const { score, dimensions, metrics, mqa, defaultScore, priority, overlays } = summary
  return [
    measurement(subject, 'score', ours('score'), totalOf(score)),
    ...Object.entries(dimensions).map(([id, one]) =>
      measurement(subject, `score-${id}`, ours(`score-${id}`), totalOf(one)),
    ),
    ...(defaultScore === undefined
      ? []
      : [measurement(subject, 'score-default', ours('score-default'), totalOf(defaultScore))]),
    ...(priority === undefined
      ? []
      : [measurement(subject, 'score-priority', ours('score-priority'), priorityOf(priority))]),
    ...meanPoints(subject, mqa),
    ...(overlays === undefined ? [] : overlayTotals(subject, overlays)),
    ...Object.keys(metrics)
      .sort()
      .map((id) => measurement(subject, id, ofCheck(id), rateOf(metrics[id]!))),
  ]
}

/** Of the records of one source, catalogue or publisher. */
export function groupMeasurements(group: GroupTotal, node: string, key: string, set: MeasurementSet): Resource[] {
  const subject = subjectOf(node, key, set)
  const { dimensions, rates = {}, mqa } = group
  return [
    measurement(subject, 'score', ours('score'), totalOf(group)),
    ...Object.entries(dimensions).map(([id, mean]) =>
      measurement(subject, `score-${id}`, ours(`score-${id}`), [points(mean), PER_100]),
    ),
    ...meanPoints(subject, mqa),
    ...Object.keys(rates)
      .sort()
      .map((id) => {
        const { mean, measured } = rates[id]!
        const rate: Property[] = [valueOr(fraction(mean), 'not-checked'), ['quality:measured', integer(measured)]]
        return measurement(subject, id, ofCheck(id), rate)
      }),
  ]
}

function rateOf({ mean, applicable, measured, notChecked, full, zero }: MetricTotal): Property[] {
  return [
    valueOr(fraction(mean), notChecked > 0 ? 'not-checked' : 'error'),
    ['quality:applicable', integer(applicable)],
    ['quality:measured', integer(measured)],
    ['quality:notChecked', integer(notChecked)],
    ['quality:fullMarks', integer(full)],
    ['quality:zeroMarks', integer(zero)],
  ]
}

/** A score of which nothing was measured has bounds and no value. */
function scoreOf({ value, lower, upper, coverage }: Score): Property[] {
  return [points(value), PER_100, lowerBound(lower), upperBound(upper), measuredShare(coverage)]
}

const points = remembered((value: Millionths | null) => valueOr(hundredths(value), 'not-checked'))
const lowerBound = remembered((value: Millionths): Property => ['quality:lowerBound', hundredths(value), true])
const upperBound = remembered((value: Millionths): Property => ['quality:upperBound', hundredths(value), true])
const measuredShare = remembered((value: Millionths): Property => ['quality:coverage', fraction(value), true])

function totalOf({ mean, records, scored, p10, p50, p90, ...bounds }: Omit<ScoreTotal, 'histogram'>): Property[] {
  return [
    ...scoreOf({ ...bounds, value: mean }),
    ['quality:applicable', integer(records)],
    ['quality:measured', integer(scored)],
    ['quality:percentile10', integer(p10)],
    ['quality:percentile50', integer(p50)],
    ['quality:percentile90', integer(p90)],
  ]
}

/** Its counts are of weights: only the records that weigh more can be counted. */
function priorityOf({ chosen, mean, ...bounds }: ScoreTotal & { readonly chosen: number }): Property[] {
  return [...scoreOf({ ...bounds, value: mean }), ['quality:prioritised', integer(chosen)]]
}

function ratingOf({ rating, provisional, cap }: RecordScore): Property[] {
  const rated: Property = rating === null ? ['quality:rating', []] : rates(rating)
  const atMost: Property[] =
    cap === null
      ? []
      : [ratesAtMost(cap.rating), ['quality:because', cap.reasons.map((reason) => named(`quality:${reason}`))]]
  return [rated, ...atMost, PROVISIONAL[Number(provisional)]!]
}

const rates = remembered((of: Rating): Property => ['quality:rating', [named(`quality:rating-${of}`)], true])
const ratesAtMost = remembered(
  (of: Rating): Property => ['quality:ratingAtMost', [named(`quality:rating-${of}`)], true],
)
const PROVISIONAL = [false, true].map((is): Property => ['quality:provisional', [is], true])

function mqaOf(subject: Subject, { lower, upper, dimensions }: MqaScore): Resource[] {
  return [
    measurement(subject, 'mqa', ofMqa('scoring'), pointsOf({ lower, upper })),
    ...Object.entries(dimensions).map(([id, one]) =>
      measurement(subject, `mqa-${id}`, ofMqa(`${id}Scoring`), pointsOf(one)),
    ),
  ]
}

const ofMqa = remembered((id: string) => isOf(NAMESPACES.pv + id))

function meanPoints(subject: Subject, { lower, upper }: { lower: number | null; upper: number | null }): Resource[] {
  if (lower === null || upper === null) return []
  return [measurement(subject, 'mqa', ofMqa('scoring'), pointsOf({ lower, upper }))]
}

/** The points that are certain: every link that was not checked counts as dead. What they may be at most stands beside. */
function pointsOf({ lower, upper }: { readonly lower: number; readonly upper: number }): Property[] {
  return [certain(lower), atLeast(lower), atMost(upper), PROVISIONAL[Number(lower !== upper)]!]
}

const certain = remembered((value: number): Property => ['dqv:value', integer(value), true])
const atLeast = remembered((value: number): Property => ['quality:lowerBound', integer(value), true])
const atMost = remembered((value: number): Property => ['quality:upperBound', integer(value), true])
