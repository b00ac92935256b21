/** Ratings and what caps them (quality-model sections 5.5 and 5.6). */
import { FULL } from '../define.ts'
import type { CapReason, Measurement, Millionths, Rating, RecordScore } from '../model.ts'
import { CAPS, RATING_BOUNDS } from './quality-model.ts'

/** What caps depend on besides measurements. */
export interface CapFacts {
  /** The record has a finding of severity `blocking`. */
  readonly blocking: boolean
  /** Its access rights are PUBLIC. */
  readonly isPublic: boolean
}

/** The checks that a cap looks at: below full marks they bring it, `links-alive` only at none. */
export const CAP_CHECKS: Readonly<Record<CapReason, readonly string[]>> = {
  'blocking-finding': [],
  violation: ['mandatory-complete', 'shacl-valid'],
  'no-access': ['links-alive', 'has-distribution-or-service'],
  'hvd-conditions': ['hvd-conditions'],
}

const CAPPING: ReadonlySet<string> = new Set(Object.values(CAP_CHECKS).flat())

/** Why a record may be rated no better than its cap; in the order of the model. */
export function capReasons(measurements: readonly Measurement[], facts: CapFacts): CapReason[] {
  // Most have full marks: they cap nothing.
  const capping = measurements.filter(({ check, value }) => value !== null && value < FULL && CAPPING.has(check))
  /** True when it was measured and is below the limit. */
  const below = (id: string, limit: Millionths) => capping.some(({ check, value }) => check === id && value! < limit)
  const applies: Readonly<Record<CapReason, boolean>> = {
    'blocking-finding': facts.blocking,
    violation: CAP_CHECKS.violation.some((check) => below(check, FULL)),
    // A sample alone gives half marks: it is neither a distribution nor a service.
    'no-access': below('links-alive', 1) || (facts.isPublic && below('has-distribution-or-service', FULL)),
    'hvd-conditions': below('hvd-conditions', FULL),
  }
  return allReasons().filter((reason) => applies[reason])
}

/** The rating of a value, before caps. */
export function ratingOf(value: Millionths, bounds: typeof RATING_BOUNDS = RATING_BOUNDS): Rating {
  return bounds.find(([, bound]) => value >= bound)![0]
}

/** The rating of a value after caps, and the cap when it makes the rating worse, with the reasons for that rating. */
export function capped(
  value: Millionths,
  reasons: readonly CapReason[],
  bounds: typeof RATING_BOUNDS = RATING_BOUNDS,
): { readonly rating: Rating; readonly cap: RecordScore['cap'] } {
  const own = ratingOf(value, bounds)
  if (reasons.length === 0) return { rating: own, cap: null }
  const most = reasons.map((reason) => CAPS[reason]).reduce(worseRating, 'A')
  if (own >= most) return { rating: own, cap: null }
  return {
    rating: most,
    cap: { rating: most, reasons: allReasons().filter((reason) => reasons.includes(reason) && CAPS[reason] === most) },
  }
}

/** Letters sort from best to worst. */
function worseRating(a: Rating, b: Rating): Rating {
  return a > b ? a : b
}

function allReasons(): CapReason[] {
  return Object.keys(CAPS) as CapReason[]
}
