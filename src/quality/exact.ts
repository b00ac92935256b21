/** Division without rounding error: each score is rounded once, to the nearest integer, a tie to the even one. */

/**
 * numerator / denominator, rounded half to even.
 *
 * @param numerator safe integer, 0 or more
 * @param denominator safe integer, 1 or more
 */
export function divideHalfEven(numerator: number, denominator: number): number {
  const whole = wholePart(numerator, denominator)
  const twice = 2 * (numerator - whole * denominator)
  return twice > denominator || (twice === denominator && whole % 2 === 1) ? whole + 1 : whole
}

/**
 * sum(weight × numerator / denominator) / sum(weight), rounded half to even; places with denominator 0 are left out,
 * and null is returned when that leaves nothing. The three lists have one length; weight × numerator is a safe integer.
 *
 * Whole parts are added as integers. Only the fractions, each below 1, are added as floating numbers, with an error
 * far below 1e-12; so the rounding is certain unless the mean is that near to a tie, and then big integers decide.
 */
export function weightedMean(
  weights: readonly number[],
  numerators: readonly number[],
  denominators: readonly number[],
): number | null {
  let weight = 0
  let whole = 0
  let fraction = 0
  for (let i = 0; i < weights.length; i++) {
    const denominator = denominators[i]!
    if (denominator === 0) continue
    const product = weights[i]! * numerators[i]!
    const quotient = wholePart(product, denominator)
    weight += weights[i]!
    whole += quotient
    fraction += (product - quotient * denominator) / denominator
  }
  if (weight === 0) return null
  const quotient = wholePart(whole, weight)
  const mean = (whole - quotient * weight + fraction) / weight
  const nearest = Math.round(mean)
  const fromTie = 0.5 - Math.abs(mean - nearest)
  return fromTie > 1e-9 ? quotient + nearest : weightedMeanByFractions(weights, numerators, denominators)
}

/** The same with one common denominator: slow and plainly right. Tests compare both. */
export function weightedMeanByFractions(
  weights: readonly number[],
  numerators: readonly number[],
  denominators: readonly number[],
): number | null {
  let weight = 0n
  let common = 1n
  for (const denominator of denominators) if (denominator > 0) common *= BigInt(denominator)
  let sum = 0n
  for (let i = 0; i < weights.length; i++) {
    if (denominators[i] === 0) continue
    weight += BigInt(weights[i]!)
    sum += BigInt(weights[i]!) * BigInt(numerators[i]!) * (common / BigInt(denominators[i]!))
  }
  if (weight === 0n) return null
  const divisor = weight * common
  const whole = sum / divisor
  const twice = 2n * (sum % divisor)
  return Number(twice > divisor || (twice === divisor && whole % 2n === 1n) ? whole + 1n : whole)
}

/**
 * Floor of a quotient of safe integers. The floating quotient lies at least 1/d below the next integer q + 1, and
 * (q + 1) × d < 2^54, so it cannot be rounded up to it.
 */
function wholePart(numerator: number, denominator: number): number {
  return Math.floor(numerator / denominator)
}
