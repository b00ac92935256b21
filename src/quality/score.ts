/**
 * From measurements to the score of a record (quality-model sections 5.2 to 5.6). Every number is computed from exact
 * integers and rounded once to millionths, half to even, so that the order of measurements never shows.
 */
import { FULL } from '../define.ts'
import type { CapReason, DimensionId, Measurement, Millionths, RecordScore, Score } from '../model.ts'
import { capped } from './caps.ts'
import { divideHalfEven, weightedMean } from './exact.ts'
import { DEFAULT_WEIGHING, DIMENSIONS, type WeighedTier, type Weighing } from './quality-model.ts'

/** A measurement with what it weighs. */
export interface WeightedMeasurement extends Pick<Measurement, 'status' | 'value'> {
  readonly dimension: DimensionId
  readonly tier: WeighedTier
}

/** Sums per dimension, at the place that the dimension has in DIMENSIONS. */
export interface Tally {
  /** Sum of w × value over what was measured. */
  readonly points: number[]
  /** Sum of w over what was measured. */
  readonly measured: number[]
  /** Sum of w over what applies: measured, not checked, or failed with an error. */
  readonly applicable: number[]
}

const PLACE_OF = new Map(DIMENSIONS.map((id, place) => [id, place]))

/** The place of a dimension in a tally. */
export function placeOfDimension(id: DimensionId): number {
  return PLACE_OF.get(id)!
}

/** Adds up the measurements of one record. */
export function tally(measurements: Iterable<WeightedMeasurement>, { tiers }: Weighing = DEFAULT_WEIGHING): Tally {
  const sums = emptyTally()
  for (const { dimension, tier, status, value } of measurements) addToTally(sums, dimension, tiers[tier], status, value)
  return sums
}

/** What a check weighs. */
export function weightOf(
  { id, tier }: { readonly id: string; readonly tier: WeighedTier },
  weighing: Weighing,
): number {
  // The model itself changes no check: that needs no look at each.
  return weighing.tiers[weighing === DEFAULT_WEIGHING ? tier : (weighing.checks[id] ?? tier)]
}

export function emptyTally(): Tally {
  return { points: zeros(), measured: zeros(), applicable: zeros() }
}

/** Adds one measurement, in place. */
export function addToTally(
  sums: Tally,
  dimension: DimensionId,
  weight: number,
  status: Measurement['status'],
  value: Millionths | null,
): void {
  if (status === 'not-applicable') return
  const place = placeOfDimension(dimension)
  sums.applicable[place]! += weight
  if (status !== 'measured' || value === null) return
  sums.measured[place]! += weight
  sums.points[place]! += weight * value
}

/** S of the record, or null when nothing was measured. */
export function valueOfTally(sums: Tally, { dimensions }: Weighing = DEFAULT_WEIGHING): Millionths | null {
  return weightedMean(dimensions, sums.points, sums.measured)
}

/**
 * The score of a record. Dimensions without anything applicable are left out.
 *
 * A score that is not known is null with bounds 0 and 1_000_000; it has no rating, so nothing that is provisional.
 *
 * @param reasons what caps the rating, from `capReasons`
 */
export function scoreRecord(
  measurements: Iterable<WeightedMeasurement>,
  reasons: readonly CapReason[],
  weighing: Weighing = DEFAULT_WEIGHING,
): RecordScore {
  return scoreOfTally(tally(measurements, weighing), reasons, weighing)
}

/** The same from what is added up already. */
export function scoreOfTally(
  sums: Tally,
  reasons: readonly CapReason[],
  weighing: Weighing = DEFAULT_WEIGHING,
): RecordScore {
  const weights = weighing.dimensions
  const { points, measured, applicable } = sums
  const most = points.map(withUnmeasuredFull(sums))
  const value = valueOfTally(sums, weighing)
  const lower = weightedMean(weights, points, applicable) ?? 0
  const upper = weightedMean(weights, most, applicable) ?? FULL
  const share = measured.map((weight) => weight * FULL)
  const coverage = weightedMean(weights, share, applicable) ?? 0
  const ratingAt = (of: Millionths) => capped(of, reasons, weighing.ratings)
  const { rating, cap } = value === null ? { rating: null, cap: null } : ratingAt(value)
  const provisional = value !== null && ratingAt(lower).rating !== ratingAt(upper).rating
  return { value, lower, upper, coverage, rating, provisional, cap, dimensions: scoresOfDimensions(sums, most) }
}

/** @param most points if all that was not measured had full marks */
function scoresOfDimensions(
  { points, measured, applicable }: Tally,
  most: readonly number[],
): RecordScore['dimensions'] {
  const scores: Partial<Record<DimensionId, Score>> = {}
  DIMENSIONS.forEach((id, i) => {
    const all = applicable[i]!
    if (all === 0) return
    scores[id] = {
      value: measured[i] === 0 ? null : divideHalfEven(points[i]!, measured[i]!),
      lower: divideHalfEven(points[i]!, all),
      upper: divideHalfEven(most[i]!, all),
      coverage: divideHalfEven(measured[i]! * FULL, all),
    }
  })
  return scores
}

/** Points of a dimension if all that was not measured had full marks. */
function withUnmeasuredFull({ measured, applicable }: Tally) {
  return (points: number, i: number) => points + (applicable[i]! - measured[i]!) * FULL
}

function zeros(): number[] {
  return DIMENSIONS.map(() => 0)
}
