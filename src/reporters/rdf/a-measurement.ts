/** One measurement: what it is of, which metric, which set, and a value or the reason for none. */
import { FULL } from '../../define.ts'
import type { Measurement, Millionths } from '../../model.ts'
import { remembered } from '../remembered.ts'
import type { DqvDetail } from '../reporter.ts'
import { NAMESPACES } from './names.ts'
import { fraction } from './number.ts'
import { CHECKS, named, type Property, type Resource, type Value } from './resource.ts'

/** What is measured, and what its measurements have in common: made once, because there are many of them. */
export interface Subject {
  /** What their names begin with. */
  readonly start: string
  readonly computedOn: Property
  readonly dataSet: Property
}

/** What all measurements of a run belong to. */
export interface MeasurementSet {
  readonly base: string
  readonly dataSet: Property
}

export function measurementSet(base: string): MeasurementSet {
  return { base, dataSet: ['qb:dataSet', [{ iri: `${base}set` }], true] }
}

export function subjectOf(node: string, key: string, { base, dataSet }: MeasurementSet): Subject {
  return { start: `${base}${key}-`, computedOn: ['dqv:computedOn', [{ iri: node }], true], dataSet }
}

/** The end of its name says which one of its subject it is. */
export function measurement(
  { start, computedOn, dataSet }: Subject,
  of: string,
  metric: Property,
  more: readonly Property[],
): Resource {
  return { id: start + of, types: MEASUREMENT, properties: [computedOn, metric, ...more, dataSet] }
}

const MEASUREMENT: Resource['types'] = ['dqv:QualityMeasurement']

export const isOf = (metric: string): Property => ['dqv:isMeasurementOf', [{ iri: metric }], true]
export const ofCheck = remembered((id: string) => isOf(CHECKS + id))
export const ours = remembered((id: string) => isOf(NAMESPACES.quality + id))

/** Why a measurement has no value. */
type NoValue = Exclude<Measurement['status'], 'measured'>

/** A value, or why there is none. */
export function valueOr(value: Value[], status: NoValue): Property {
  return value.length > 0 ? ['dqv:value', value, true] : STATUS[status]
}

const statusOf = (of: NoValue): Property => ['quality:status', [named(`quality:${of}`)], true]
export const STATUS: Readonly<Record<NoValue, Property>> = {
  'not-applicable': statusOf('not-applicable'),
  'not-checked': statusOf('not-checked'),
  error: statusOf('error'),
}

/** What is known of a metric, of a record or of a distribution. */
type Known = Pick<Measurement, 'status' | 'value'>

export function isTold({ status, value }: Known, detail: DqvDetail): boolean {
  if (detail === 'scores') return false
  if (status !== 'measured' || value === null) return detail === 'all'
  return detail !== 'failing' || value < FULL
}

/** A value, or why there is none. */
export function metricOf({ status, value }: Known): Property {
  return status === 'measured' ? metricValue(value) : STATUS[status]
}

const metricValue = remembered((value: Millionths | null) => valueOr(fraction(value), 'error'))
