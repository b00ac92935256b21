import type { Accepted, AcceptedFinding, Finding, IsoDate, Report, SuppressionReport } from '../model.ts'
import { fitsWildcard } from '../values/wildcard.ts'
import { type Baseline, isCovered, isExpired } from './baseline.ts'
import { marked } from './fingerprint.ts'

/** Findings that the configuration suppresses. */
export interface Suppression {
  /** Id of a rule; `*` stands for any text. A blocking finding is suppressed by the id itself only. */
  readonly rule: string
  /** Pattern of record ids, in which `*` stands for any text; it fits findings of no record when it is `*`. */
  readonly record: string
  readonly reason: string
  /** Last day on which it is in force; null for always. */
  readonly expires: IsoDate | null
}

/** What was accepted before: a baseline with the name of its file, and what the configuration suppresses. */
export interface AcceptedBefore {
  readonly baseline: (Baseline & { readonly name: string }) | null
  readonly suppressions: readonly Suppression[]
}

/**
 * The report in which every finding says how it stands against what was accepted before. Scores stay as they are: what is
 * accepted is still wrong. The same report when nothing was accepted.
 */
export function accept(report: Report, { baseline, suppressions }: AcceptedBefore): Report {
  if (baseline === null && suppressions.length === 0) return report
  const { asOf } = report
  const active = suppressions.map((one) => ({
    ...one,
    inForce: one.expires === null || one.expires >= asOf,
    findings: 0,
  }))
  const open = new Map((baseline?.findings ?? []).map((entry) => [entry.fingerprint, entry]))
  const entries = open.size
  const counts = { known: 0, new: 0 }
  const expired: AcceptedFinding[] = []
  /** How a finding stands; entries of the baseline that are met are no longer open. */
  const stand = (finding: Finding, fingerprint: string): Finding => {
    const entry = open.get(fingerprint)
    open.delete(fingerprint)
    const suppressed = active.find((one) => one.inForce && suppresses(one, finding))
    if (suppressed !== undefined) {
      suppressed.findings++
      return { ...finding, standing: 'suppressed', justification: suppressed.reason }
    }
    if (baseline === null) return finding
    // Nobody can accept a blocking finding by making a baseline of everything.
    if (entry === undefined || finding.severity === 'blocking') {
      if (!isCovered(finding.severity, baseline.covers)) return finding
      counts.new++
      return { ...finding, standing: 'new' }
    }
    if (isExpired(entry, asOf)) {
      expired.push(entry)
      return { ...finding, standing: 'expired' }
    }
    counts.known++
    return { ...finding, standing: 'known', ...(entry.reason !== undefined && { justification: entry.reason }) }
  }
  const stood = new Map<Finding, Finding>()
  for (const { finding, fingerprint } of marked(report)) stood.set(finding, stand(finding, fingerprint))
  const standing = (findings: readonly Finding[]): Finding[] => findings.map((finding) => stood.get(finding)!)
  const here = new Set(report.records.map(({ id }) => id))
  const isHere = ({ record }: AcceptedFinding): boolean => record === null || here.has(record)
  const left = [...open.values()]
  const accepted: Accepted = {
    baseline: baseline && {
      name: baseline.name,
      created: baseline.created,
      covers: baseline.covers,
      entries,
      ...counts,
      expired,
      fixed: left.filter(isHere),
      gone: left.filter((entry) => !isHere(entry)),
    },
    suppressions: active.map(
      ({ rule, record, reason, expires, findings, inForce }): SuppressionReport => ({
        rule,
        record,
        reason,
        expires,
        findings,
        inForce,
      }),
    ),
  }
  return {
    ...report,
    records: report.records.map((record) => ({ ...record, findings: standing(record.findings) })),
    findings: standing(report.findings),
    accepted,
  }
}

/** Does it accept this finding? */
export function suppresses({ rule, record }: Suppression, finding: Finding): boolean {
  const named = finding.severity === 'blocking' ? rule === finding.check : fitsWildcard(rule, finding.check)
  return named && fitsWildcard(record, finding.record ?? '')
}
