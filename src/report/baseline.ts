/** The baseline ("nulmeting"): findings that were accepted, so that only new ones fail. */
import type { AcceptedFinding, IsoDate, Report, Severity } from '../model.ts'
import { type Marked, marked } from './fingerprint.ts'
import { jsonLine } from './json-text.ts'

/** A baseline as it is stored; `baseline.schema.json` is its published schema. */
export interface Baseline {
  readonly version: 1
  /** What made it. */
  readonly tool: string
  /** The day of the run that it was made of. */
  readonly created: IsoDate
  /** It takes findings of this severity and worse; never blocking ones. */
  readonly covers: Severity
  /** Sorted by record, rule, path and fingerprint. */
  readonly findings: readonly AcceptedFinding[]
}

/** How a baseline is to be made. */
export interface Acceptance {
  readonly covers: Severity
  /** Of the entries that are added; kept entries keep theirs. */
  readonly reason?: string | null
  readonly author?: string | null
  /** Of the entries that are added, and of those that are expired. */
  readonly expires?: IsoDate | null
  /** True when nothing is added: what is no longer found goes out. */
  readonly prune?: boolean
}

/** A baseline, and how it differs from the one before. */
export interface Made {
  readonly baseline: Baseline
  readonly added: number
  readonly kept: number
  /** Entries before that are not in it. */
  readonly removed: number
  /** Kept entries of which the day is past: they do not help. */
  readonly expired: number
  /** Blocking findings, which no baseline takes. */
  readonly blocking: number
}

/** Worst first. */
const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** Is a severity as bad as a limit, or worse? */
export function isCovered(severity: Severity, covers: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(covers)
}

/**
 * The baseline of a report: every finding that counts but blocking ones. Entries of the baseline before keep their
 * reason, author and day.
 */
export function baselineOf(report: Report, before: Baseline | null, acceptance: Acceptance): Made {
  const { covers, prune = false } = acceptance
  const old = new Map((before?.findings ?? []).map((entry) => [entry.fingerprint, entry]))
  const findings: AcceptedFinding[] = []
  const counts = { added: 0, kept: 0, expired: 0, blocking: 0 }
  for (const one of marked(report)) {
    const { severity, standing } = one.finding
    if (standing === 'suppressed' || !isCovered(severity, covers)) continue
    if (severity === 'blocking') {
      counts.blocking++
      continue
    }
    const kept = old.get(one.fingerprint)
    if (kept === undefined) {
      if (prune) continue
      counts.added++
      findings.push({ ...entryOf(one), ...given(acceptance) })
      continue
    }
    counts.kept++
    const renewed = isExpired(kept, report.asOf) && acceptance.expires ? { expires: acceptance.expires } : {}
    const entry = { ...entryOf(one), ...said(kept), ...renewed }
    if (isExpired(entry, report.asOf)) counts.expired++
    findings.push(entry)
  }
  findings.sort(byRecord)
  const tool = `${report.tool.name} ${report.tool.version}`
  const baseline: Baseline = { version: 1, tool, created: report.asOf, covers, findings }
  return { baseline, ...counts, removed: old.size - counts.kept }
}

/** Is the last day on which an entry is accepted before a day? */
export function isExpired({ expires }: Pick<AcceptedFinding, 'expires'>, asOf: IsoDate): boolean {
  return expires !== undefined && expires < asOf
}

/** JSON with an entry a line, so that a comparison of two versions shows what was accepted. */
export function* baselineText({ version, tool, created, covers, findings }: Baseline): Iterable<string> {
  for (const [key, value] of Object.entries({ version, tool, created, covers })) {
    yield `${key === 'version' ? '{\n' : ''}  ${jsonLine(key)}: ${jsonLine(value)},\n`
  }
  yield '  "findings": ['
  for (const [i, entry] of findings.entries()) yield `${i === 0 ? '\n' : ',\n'}    ${jsonLine(entry)}`
  yield findings.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

function entryOf({ finding, fingerprint }: Marked): AcceptedFinding {
  const { check, record, path } = finding
  return { rule: check, record, path, fingerprint }
}

function given({ reason, author, expires }: Acceptance): Pick<AcceptedFinding, 'reason' | 'author' | 'expires'> {
  return { ...(reason && { reason }), ...(author && { author }), ...(expires && { expires }) }
}

/** What people wrote in an entry. */
function said({ reason, author, expires }: AcceptedFinding): Pick<AcceptedFinding, 'reason' | 'author' | 'expires'> {
  return {
    ...(reason !== undefined && { reason }),
    ...(author !== undefined && { author }),
    ...(expires !== undefined && { expires }),
  }
}

/** Entries of no record first. */
function byRecord(a: AcceptedFinding, b: AcceptedFinding): number {
  return (
    order(a.record ?? '', b.record ?? '') ||
    order(a.rule, b.rule) ||
    order(a.path ?? '', b.path ?? '') ||
    order(a.fingerprint, b.fingerprint)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
