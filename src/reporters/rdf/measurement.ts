/** Scores and metrics as measurements of the Data Quality Vocabulary. */
import { FULL } from '../../define.ts'
import type {
  GroupTotal,
  Measurement,
  MetricTotal,
  MqaScore,
  RecordScore,
  Report,
  Score,
  ScoreTotal,
} from '../../model.ts'
import type { DqvDetail } from '../reporter.ts'
import { iri, NAMESPACES } from './names.ts'
import { fraction, hundredths, integer } from './number.ts'
import { CHECKS, named, type Property, type Resource, type Value } from './resource.ts'
import type { NamedRecord } from './run.ts'

/** What is measured, and what its measurements have in common: made once, because there are many of them. */
interface Subject {
  /** What their names begin with. */
  readonly start: string
  readonly computedOn: Property
  readonly dataSet: Property
}

function subjectOf(node: string, key: string, base: string): Subject {
  return {
    start: `${base}${key}-`,
    computedOn: ['dqv:computedOn', [{ iri: node }]],
    dataSet: ['qb:dataSet', [{ iri: `${base}set` }]],
  }
}

const PER_100: Property = ['sdmx:unitMeasure', [named('quality:per-100')]]

/** Of one record: its score, those of its dimensions, its points of the MQA, and as many metrics as are wanted. */
export function measurementsOf({ record, key, iri: node }: NamedRecord, base: string, detail: DqvDetail): Resource[] {
  const subject = subjectOf(node, key, base)
  const { score, mqa, defaultScore } = record
  return [
    measurement(subject, 'score', iri('quality:score'), [...scoreOf(score), ...ratingOf(score)]),
    ...Object.entries(score.dimensions).map(([id, one]) =>
      measurement(subject, `score-${id}`, `${NAMESPACES.quality}score-${id}`, scoreOf(one)),
    ),
    ...(defaultScore === undefined
      ? []
      : [measurement(subject, 'score-default', iri('quality:score-default'), scoreOf(defaultScore))]),
    ...(mqa === null ? [] : mqaOf(subject, mqa)),
    ...record.measurements
      .filter((one) => isTold(one, detail))
      .map((one) => measurement(subject, one.check, CHECKS + one.check, metricOf(one))),
  ]
}

/** Of all records together. */
export function totalsOf({ summary }: Report, base: string): Resource[] {
  const subject = subjectOf(`${base}records`, 'records', base)
  const { score, dimensions, metrics, mqa, defaultScore, priority } = summary
  return [
    measurement(subject, 'score', iri('quality:score'), totalOf(score)),
    ...Object.entries(dimensions).map(([id, one]) =>
      measurement(subject, `score-${id}`, `${NAMESPACES.quality}score-${id}`, totalOf(one)),
    ),
    ...(defaultScore === undefined
      ? []
      : [measurement(subject, 'score-default', iri('quality:score-default'), totalOf(defaultScore))]),
    ...(priority === undefined
      ? []
      : [measurement(subject, 'score-priority', iri('quality:score-priority'), priorityOf(priority))]),
    ...meanPoints(subject, mqa),
    ...Object.keys(metrics)
      .sort()
      .map((id) => measurement(subject, id, CHECKS + id, rateOf(metrics[id]!))),
  ]
}

/** Of the records of one source, catalogue or publisher. */
export function groupMeasurements(group: GroupTotal, node: string, key: string, base: string): Resource[] {
  const subject = subjectOf(node, key, base)
  const { dimensions, rates = {}, mqa } = group
  return [
    measurement(subject, 'score', iri('quality:score'), totalOf(group)),
    ...Object.entries(dimensions).map(([id, mean]) =>
      measurement(subject, `score-${id}`, `${NAMESPACES.quality}score-${id}`, [
        valueOr(hundredths(mean), 'not-checked'),
        PER_100,
      ]),
    ),
    ...meanPoints(subject, mqa),
    ...Object.keys(rates)
      .sort()
      .map((id) => {
        const { mean, measured } = rates[id]!
        const rate: Property[] = [valueOr(fraction(mean), 'not-checked'), ['quality:measured', integer(measured)]]
        return measurement(subject, id, CHECKS + id, rate)
      }),
  ]
}

/** The end of its name says which one of its subject it is. */
function measurement(
  { start, computedOn, dataSet }: Subject,
  of: string,
  metric: string,
  more: readonly Property[],
): Resource {
  const isOf: Property = ['dqv:isMeasurementOf', [{ iri: metric }]]
  return { id: start + of, types: MEASUREMENT, properties: [computedOn, isOf, ...more, dataSet] }
}

const MEASUREMENT: Resource['types'] = ['dqv:QualityMeasurement']

function isTold({ status, value }: Measurement, detail: DqvDetail): boolean {
  if (detail === 'scores') return false
  if (status !== 'measured' || value === null) return detail === 'all'
  return detail !== 'failing' || value < FULL
}

/** A value, or why there is none. */
function metricOf({ status, value }: Measurement): Property[] {
  return [status === 'measured' ? valueOr(fraction(value), 'error') : statusOf(status)]
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
  return [
    valueOr(hundredths(value), 'not-checked'),
    PER_100,
    ['quality:lowerBound', hundredths(lower)],
    ['quality:upperBound', hundredths(upper)],
    ['quality:coverage', fraction(coverage)],
  ]
}

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
  const rated: Value[] = rating === null ? [] : [named(`quality:rating-${rating}`)]
  const atMost: Property[] =
    cap === null
      ? []
      : [
          ['quality:ratingAtMost', [named(`quality:rating-${cap.rating}`)]],
          ['quality:because', cap.reasons.map((reason) => named(`quality:${reason}`))],
        ]
  return [['quality:rating', rated], ...atMost, ['quality:provisional', [provisional]]]
}

function mqaOf(subject: Subject, { lower, upper, dimensions }: MqaScore): Resource[] {
  return [
    measurement(subject, 'mqa', iri('pv:scoring'), pointsOf({ lower, upper })),
    ...Object.entries(dimensions).map(([id, one]) =>
      measurement(subject, `mqa-${id}`, `${NAMESPACES.pv}${id}Scoring`, pointsOf(one)),
    ),
  ]
}

function meanPoints(subject: Subject, { lower, upper }: { lower: number | null; upper: number | null }): Resource[] {
  if (lower === null || upper === null) return []
  return [measurement(subject, 'mqa', iri('pv:scoring'), pointsOf({ lower, upper }))]
}

/** The points that are certain: every link that was not checked counts as dead. What they may be at most stands beside. */
function pointsOf({ lower, upper }: { readonly lower: number; readonly upper: number }): Property[] {
  return [
    ['dqv:value', integer(lower)],
    ['quality:lowerBound', integer(lower)],
    ['quality:upperBound', integer(upper)],
    ['quality:provisional', [lower !== upper]],
  ]
}

function valueOr(value: Value[], status: Exclude<Measurement['status'], 'measured'>): Property {
  return value.length > 0 ? ['dqv:value', value] : statusOf(status)
}

function statusOf(status: Exclude<Measurement['status'], 'measured'>): Property {
  return ['quality:status', [named(`quality:${status}`)]]
}
