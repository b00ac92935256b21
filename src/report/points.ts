import type { Millionths } from '../model.ts'

/** A value as points 0.0..100.0: one decimal, half up. What is shown and what the gate compares is the same number. */
export function points(value: Millionths): number {
  return Math.round(value / 1000) / 10
}
