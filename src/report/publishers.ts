import type { Millionths, RecordReport, Severity } from '../model.ts'

/** The records of one publisher. */
export interface PublisherTotal {
  /** As the metadata name it; null for records without one. */
  readonly name: string | null
  readonly records: number
  /** Mean of the scores, rounded; null when no record of it has a score. */
  readonly mean: Millionths | null
  readonly findings: Readonly<Record<Severity, number>>
}

/**
 * Counts per publisher, most records first, then by name, those without a publisher last: an order of size, because a
 * ranking by score would say more than the scores can bear.
 */
export function perPublisher(records: readonly RecordReport[]): PublisherTotal[] {
  const totals = new Map<
    string | null,
    { records: number; sum: number; scored: number; found: Record<Severity, number> }
  >()
  for (const { publisher, score, findings } of records) {
    let total = totals.get(publisher)
    if (total === undefined) {
      total = { records: 0, sum: 0, scored: 0, found: { blocking: 0, error: 0, warning: 0, info: 0 } }
      totals.set(publisher, total)
    }
    total.records++
    if (score.value !== null) {
      total.sum += score.value
      total.scored++
    }
    for (const { severity } of findings) total.found[severity]++
  }
  const all = [...totals].map(
    ([name, { records: count, sum, scored, found }]): PublisherTotal => ({
      name,
      records: count,
      mean: scored === 0 ? null : Math.round(sum / scored),
      findings: found,
    }),
  )
  return all.sort(
    (a, b) =>
      Number(a.name === null) - Number(b.name === null) ||
      b.records - a.records ||
      ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
  )
}
