/** Numbers as RDF has them. What is no number is no value: `dqv:value` is never INF or NaN (quality-model section 6.1). */
import { FULL } from '../../define.ts'
import type { Millionths } from '../../model.ts'
import { points } from '../../report/points.ts'
import { iri } from './names.ts'
import type { Value } from './resource.ts'

const DECIMAL = iri('xsd:decimal')
const INTEGER = iri('xsd:integer')

/** `0.623656`: a value 0..1, exact; no value for null. */
export function fraction(value: Millionths | null): Value[] {
  return value === null ? [] : decimal(value, (whole) => FRACTIONS[whole] ?? fractionText(whole))
}

/** `71.4`: the same as points 0..100 with one decimal, as people see them. */
export function hundredths(value: Millionths | null): Value[] {
  return value === null ? [] : decimal(value, (whole) => points(whole).toFixed(1))
}

export function integer(value: number | null): Value[] {
  return value === null || !Number.isSafeInteger(value) ? [] : [{ text: String(value), datatype: INTEGER }]
}

function decimal(value: Millionths, written: (value: Millionths) => string): Value[] {
  if (!Number.isInteger(value) || value < 0 || value > FULL) return []
  return [{ text: written(value), datatype: DECIMAL }]
}

const FRACTIONS: Readonly<Record<number, string>> = { 0: '0.0', [FULL]: '1.0' }

function fractionText(value: Millionths): string {
  return `0.${String(value).padStart(6, '0').replace(/0+$/, '')}`
}
