/** Which records count more in the second mean (quality-model section 5.8). */
import type { PriorityReason } from '../model.ts'

/** What a record weighs in the second mean when there is a reason, and when there is none. */
export const PRIORITY_WEIGHTS = { some: 3, none: 1 } as const

/** 3 for high-value data, recognised authentic sources and what the user lists; else 1. */
export function priorityWeight(reasons: readonly PriorityReason[] | undefined): number {
  return reasons === undefined || reasons.length === 0 ? PRIORITY_WEIGHTS.none : PRIORITY_WEIGHTS.some
}
