/** A comparison for programs: everything, nothing shortened; words are English. */
import type { Finding } from '../../model.ts'
import type { ComparedFinding, Comparison } from '../../report/comparison.ts'
import { jsonText } from '../../report/json-text.ts'

/** @param textOf the English sentence of a finding */
export function* jsonDiff(comparison: Comparison, textOf: (finding: Finding) => string): Iterable<string> {
  const { findings, ...rest } = comparison
  const { added, fixed, ...counts } = findings
  const told = ({ finding, record, fingerprint, cause }: ComparedFinding): object => ({
    fingerprint,
    cause,
    rule: finding.check,
    severity: finding.severity,
    record: finding.record,
    title: record?.title ?? null,
    publisher: record?.publisher ?? null,
    path: finding.path,
    value: finding.value,
    place: finding.place,
    text: textOf(finding),
  })
  const value = { diffVersion: '1.0', ...rest, findings: { ...counts, added: added.map(told), fixed: fixed.map(told) } }
  yield `${jsonText(value, 0)}\n`
}
