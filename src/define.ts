/** Identity functions: they infer literal types and keep every plug-in a plain value. */
import type { Check, Millionths } from './model.ts'

/** Full marks. */
export const FULL: Millionths = 1_000_000

/** A fraction 0..1 as millionths, rounded half up; NaN and infinities are refused by the tests of each check. */
export function millionths(fraction: number): Millionths {
  return Math.round(Math.min(1, Math.max(0, fraction)) * FULL)
}

/** Declares a check; the file name is its id. */
export function defineCheck<const C extends Check>(check: C): C {
  return check
}
