import type { Finding, RecordReport, Report, Severity } from '../model.ts'

/** What was found in one source. */
export interface Tally {
  readonly source: string
  /** Records that are first described in it. */
  readonly records: number
  /** Findings that stand in it. */
  readonly findings: Readonly<Record<Severity, number>>
  /** False when it could not be read to its end. */
  readonly complete: boolean
}

/**
 * Counts per source, the most serious first: blocking findings, then errors, warnings and information, then by name. A
 * finding without a place counts where its record stands; one without a record either counts nowhere.
 */
export function tally(report: Report): Tally[] {
  const counts = new Map<string, { records: number; findings: Record<Severity, number>; complete: boolean }>()
  const at = (source: string) => {
    let count = counts.get(source)
    if (count === undefined) {
      count = { records: 0, findings: { blocking: 0, error: 0, warning: 0, info: 0 }, complete: true }
      counts.set(source, count)
    }
    return count
  }
  const add = (finding: Finding, record: RecordReport | null): void => {
    const source = (finding.place ?? record?.place)?.source
    if (source !== undefined) at(source).findings[finding.severity]++
  }
  for (const { name, complete } of report.sources) at(name).complete = complete
  for (const record of report.records) {
    at(record.place.source).records++
    for (const finding of record.findings) add(finding, record)
  }
  for (const finding of report.findings) add(finding, null)
  const all = [...counts].map(([source, count]): Tally => ({ source, ...count }))
  return all.sort(
    (a, b) =>
      b.findings.blocking - a.findings.blocking ||
      b.findings.error - a.findings.error ||
      b.findings.warning - a.findings.warning ||
      b.findings.info - a.findings.info ||
      (a.source < b.source ? -1 : 1),
  )
}
