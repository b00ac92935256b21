/** From the outcomes of one check on one record to its measurement (quality-model sections 3.4 and 5.1). */
import { FULL } from '../define.ts'
import type { Check, Combine, Measurement, Millionths, Severity } from '../model.ts'
import { divideHalfEven } from './exact.ts'
import { FIFTH_VALUES, LOG_VALUES, type WeighedTier } from './quality-model.ts'

/** What arithmetic needs of an outcome. */
export interface WeighedOutcome {
  /** Job key, as in `Finding.cause`; '' will do for full marks. */
  readonly cause: string
  readonly value: Millionths
  /** How many nodes or values it stands for in a mean: 1 or more. */
  readonly count: number
  /** True when it is written as a finding; false when somebody else words it (a SHACL rule, a reader). */
  readonly finding: boolean
  readonly severity: Severity
}

/** All that one check yielded on one record. */
export interface CheckOutcomes {
  readonly check: Pick<Check, 'id' | 'dimension' | 'severity' | 'combine'> & { readonly tier: WeighedTier }
  readonly outcomes: readonly WeighedOutcome[]
  /** True when the check could not look at something. */
  readonly notChecked: boolean
  /** True when the check broke: then its outcomes count for nothing. */
  readonly failed?: boolean
}

/** Outcomes of one check, added up. */
export interface Pool {
  /** Sum of value × count. */
  readonly points: number
  /** Sum of counts. */
  readonly count: number
  /** Outcomes below full marks. */
  readonly below: number
}

/**
 * Adds up outcomes, in any order.
 *
 * @throws RangeError when a value is no integer 0..1_000_000 or a count no integer from 1: the check is wrong
 */
export function pool(outcomes: readonly WeighedOutcome[]): Pool {
  let points = 0
  let count = 0
  let below = 0
  for (const outcome of outcomes) {
    if (!Number.isInteger(outcome.value) || outcome.value < 0 || outcome.value > FULL) {
      throw new RangeError(`a value is an integer 0..${FULL}, not ${outcome.value}`)
    }
    if (!Number.isInteger(outcome.count) || outcome.count < 1) {
      throw new RangeError(`a count is an integer from 1, not ${outcome.count}`)
    }
    points += outcome.value * outcome.count
    count += outcome.count
    if (outcome.value < FULL) below++
  }
  if (!Number.isSafeInteger(count * FULL)) throw new RangeError(`counts add up to ${count}, more than can be added`)
  return { points, count, below }
}

/** The value of a pool of at least one outcome; rounded once, half to even. */
export function valueOfPool(sums: Pool, combine: Combine = 'mean'): Millionths {
  if (combine === 'log') return LOG_VALUES[sums.below] ?? 0
  if (combine === 'fifth') return FIFTH_VALUES[sums.below] ?? 0
  return divideHalfEven(sums.points, sums.count)
}

/**
 * The measurement of one check on one record. Outcomes beside something that could not be looked at are measured;
 * only what could not be looked at is not-checked; nothing at all is not applicable.
 *
 * @throws RangeError as `pool`
 */
export function measure({ check, outcomes, notChecked, failed }: CheckOutcomes): Measurement {
  if (failed) return { check: check.id, status: 'error', value: null }
  if (outcomes.length > 0) {
    return { check: check.id, status: 'measured', value: valueOfPool(pool(outcomes), check.combine) }
  }
  return { check: check.id, status: notChecked ? 'not-checked' : 'not-applicable', value: null }
}
