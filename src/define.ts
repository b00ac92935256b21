/** Identity functions: they infer literal types and keep every plug-in a plain value. */
import type { Check, MessageArgs, Millionths, Threshold } from './model.ts'

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

/** Numbers of a check for one run. */
export interface Settled<K extends string> {
  readonly is: Readonly<Record<K, number>>
  /** Those that the user set otherwise: arguments of every message that names them. */
  readonly told: MessageArgs
}

const asUsual = new WeakMap<object, Settled<string>>()

/**
 * The numbers of a check as they stand.
 *
 * @param set what the user sets otherwise: `thresholds?.['title-substantive']` of the context
 */
export function settled<K extends string>(
  usual: Readonly<Record<K, Threshold>>,
  set: Readonly<Record<string, number>> | undefined,
): Settled<K> {
  // Nearly always nothing is changed, and checks run on every record.
  const key = set ?? usual
  let made = asUsual.get(key)
  if (made === undefined) {
    const is: Record<string, number> = {}
    const told: Record<string, number> = {}
    for (const name of Object.keys(usual) as K[]) {
      is[name] = set?.[name] ?? usual[name].usual
      if (is[name] !== usual[name].usual) told[name] = is[name]
    }
    made = { is, told }
    asUsual.set(key, made)
  }
  return made
}
