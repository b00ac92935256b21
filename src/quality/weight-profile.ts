/**
 * A weight profile: what a user weighs otherwise than the quality model does (quality-model section 3.5: "naargelang de
 * context meer of minder van tel"). It changes weights, tiers, bounds of ratings, and numbers
 * in the rules of checks; caps are out of its reach, because
 * they keep a mean from hiding a disaster.
 */
import type { WeightsReport } from '../model.ts'
import { DEFAULT_WEIGHING, DIMENSIONS, RATING_BOUNDS, type Weighing } from './quality-model.ts'

/**
 * Plain data: it goes to every thread, and into the report. What is missing stays as the model has it. Weights of
 * dimensions are integers 0..1000, of tiers 0..100; a check that is `off` still finds, and weighs nothing.
 */
export type WeightProfile = WeightsReport

/** The model as a profile changes it. */
export function weighingOf(profile: WeightProfile | null): Weighing {
  if (profile === null) return DEFAULT_WEIGHING
  const { dimensions, tiers, ratings, checks, thresholds = {} } = profile
  return {
    dimensions: DIMENSIONS.map((id, i) => dimensions[id] ?? DEFAULT_WEIGHING.dimensions[i]!),
    tiers: { ...DEFAULT_WEIGHING.tiers, ...tiers },
    ratings: boundsOf(ratings),
    checks,
    thresholds,
  }
}

/** The bounds of all ratings when some of them are changed. */
export function boundsOf(changed: WeightProfile['ratings']): typeof RATING_BOUNDS {
  return RATING_BOUNDS.map(([rating, bound]) => [rating, rating === 'E' ? bound : (changed[rating] ?? bound)])
}
