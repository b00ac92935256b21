/** Two reports side by side: what came, what went, and why. */
import type { DimensionId, Finding, Millionths, RecordReport, Report, Severity } from '../model.ts'
import { CAUSES, type Cause, causeOf, sideOf } from './cause.ts'
import { publishersOf } from './compare-publishers.ts'
import type { ChangedRecord, ComparedFinding, ComparedRecord, Comparison } from './comparison.ts'
import { conditionsOf } from './conditions.ts'
import { type Marked, marked } from './fingerprint.ts'
import { points } from './points.ts'

const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** Findings are matched by their fingerprints, records by their ids. */
export function compareReports(before: Report, after: Report): Comparison {
  const [was, is] = [sideOf(before), sideOf(after)]
  const [old, now] = [byFingerprint(before), byFingerprint(after)]
  const only = (
    some: ReadonlyMap<string, Marked>,
    others: ReadonlyMap<string, Marked>,
    here: typeof was,
    there: typeof is,
  ) =>
    worstFirst(
      [...some.values()]
        .filter(({ fingerprint }) => !others.has(fingerprint))
        .map(({ finding, record, fingerprint }) => ({
          finding,
          record: record === null ? null : recordOf(record),
          fingerprint,
          cause: causeOf(finding, here, there),
        })),
    )
  const added = only(now, old, is, was)
  const fixed = only(old, now, was, is)
  const same = now.size - added.length
  let regraded = 0
  for (const { finding, fingerprint } of now.values()) {
    const other = old.get(fingerprint)
    if (other !== undefined && other.finding.severity !== finding.severity) regraded++
  }
  const both = after.records.filter(({ id }) => was.records.has(id))
  const changed = changedRecords(both, was.records, added, fixed)
  const comparable = before.model.sha256 === after.model.sha256
  const ofSame = meanOfSame(both, was.records)
  const errors = added.filter(
    ({ finding, cause }) => isError(finding) && (cause === 'data' || cause === 'record'),
  ).length
  const { old: oldMean, new: newMean } = ofSame.mean
  const conditions = conditionsOf(before, after)
  const fell = oldMean !== null && newMean !== null && points(newMean) < points(oldMean)
  return {
    asOf: { old: before.asOf, new: after.asOf },
    conditions,
    records: {
      count: { old: before.records.length, new: after.records.length },
      added: after.records.filter(({ id }) => !was.records.has(id)).map(recordOf),
      removed: before.records.filter(({ id }) => !is.records.has(id)).map(recordOf),
      changed,
      same: both.length - changed.length,
    },
    findings: {
      count: { old: before.summary.findings, new: after.summary.findings },
      added,
      fixed,
      same,
      regraded,
      causes: causesOf(added, fixed),
    },
    score: { comparable, mean: { old: before.summary.score.mean, new: after.summary.score.mean }, ofSame },
    dimensions: dimensionsOf(before, after),
    publishers: publishersOf(before, after, added, fixed),
    rules: rulesOf(added, fixed),
    worse: {
      errors,
      score: fell && conditions.length === 0,
      scoreUnsure: fell && conditions.length > 0,
    },
  }
}

function byFingerprint(report: Report): Map<string, Marked> {
  return new Map([...marked(report)].map((one) => [one.fingerprint, one]))
}

function recordOf({ id, kind, title, publisher }: RecordReport): ComparedRecord {
  return { id, kind, title, publisher }
}

function isError({ severity }: Finding): boolean {
  return severity === 'blocking' || severity === 'error'
}

function worstFirst(findings: readonly ComparedFinding[]): ComparedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity))
}

function changedRecords(
  both: readonly RecordReport[],
  before: ReadonlyMap<string, RecordReport>,
  added: readonly ComparedFinding[],
  fixed: readonly ComparedFinding[],
): ChangedRecord[] {
  const [came, went] = [countBy(added), countBy(fixed)]
  const all = both.map((record) => ({
    ...recordOf(record),
    score: { old: before.get(record.id)!.score.value, new: record.score.value },
    added: came.get(record.id) ?? 0,
    fixed: went.get(record.id) ?? 0,
  }))
  const fall = ({ score }: ChangedRecord): number =>
    score.old === null || score.new === null ? Number.POSITIVE_INFINITY : score.new - score.old
  return all
    .filter((record) => record.added + record.fixed > 0 || record.score.old !== record.score.new)
    .sort((a, b) => order(fall(a), fall(b)) || order(a.id, b.id))
}

/** Findings per record. */
function countBy(findings: readonly ComparedFinding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { record } of findings) if (record !== null) counts.set(record.id, (counts.get(record.id) ?? 0) + 1)
  return counts
}

function meanOfSame(
  both: readonly RecordReport[],
  before: ReadonlyMap<string, RecordReport>,
): Comparison['score']['ofSame'] {
  let [records, old, now] = [0, 0, 0]
  for (const { id, score } of both) {
    const was = before.get(id)!.score.value
    if (was === null || score.value === null) continue
    records++
    old += was
    now += score.value
  }
  const mean = (sum: number): Millionths | null => (records === 0 ? null : Math.round(sum / records))
  return { records, mean: { old: mean(old), new: mean(now) } }
}

function causesOf(
  added: readonly ComparedFinding[],
  fixed: readonly ComparedFinding[],
): Comparison['findings']['causes'] {
  const of = (findings: readonly ComparedFinding[], cause: Cause): number =>
    findings.filter((one) => one.cause === cause).length
  return Object.fromEntries(
    CAUSES.map((cause) => [cause, { added: of(added, cause), fixed: of(fixed, cause) }]),
  ) as Comparison['findings']['causes']
}

function dimensionsOf(before: Report, after: Report): Comparison['dimensions'] {
  const [old, now] = [before.summary.dimensions, after.summary.dimensions]
  const ids = [...new Set([...Object.keys(now), ...Object.keys(old)])] as DimensionId[]
  return ids.map((id) => ({ id, mean: { old: old[id]?.mean ?? null, new: now[id]?.mean ?? null } }))
}

function rulesOf(added: readonly ComparedFinding[], fixed: readonly ComparedFinding[]): Comparison['rules'] {
  const counts = new Map<string, { added: number; fixed: number }>()
  const at = (rule: string): { added: number; fixed: number } => {
    const known = counts.get(rule) ?? { added: 0, fixed: 0 }
    counts.set(rule, known)
    return known
  }
  for (const { finding } of added) at(finding.check).added++
  for (const { finding } of fixed) at(finding.check).fixed++
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => b.added - a.added || b.fixed - a.fixed || order(a.rule, b.rule))
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
