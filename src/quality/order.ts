/** The written orders in which lists come out: never the order of the input, never the locale of the machine. */
import type { Severity } from '../model.ts'

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { blocking: 0, error: 1, warning: 2, info: 3 }

/** Severities, worst first. */
export const SEVERITIES = Object.keys(SEVERITY_RANK) as readonly Severity[]

/** Worst first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITY_RANK[a] - SEVERITY_RANK[b]
}

export function worstSeverity(a: Severity, b: Severity): Severity {
  return bySeverity(a, b) <= 0 ? a : b
}

/** By UTF-16 code units. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
