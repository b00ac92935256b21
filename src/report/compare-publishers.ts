import type { Report } from '../model.ts'
import type { ComparedFinding, ComparedPublisher } from './comparison.ts'
import { perPublisher } from './publishers.ts'

/** Per publisher, in the order of the new report; then those that are gone. */
export function publishersOf(
  before: Report,
  after: Report,
  added: readonly ComparedFinding[],
  fixed: readonly ComparedFinding[],
): ComparedPublisher[] {
  const old = new Map(perPublisher(before.records).map((total) => [total.name, total]))
  const now = new Map(perPublisher(after.records).map((total) => [total.name, total]))
  // Grouped once: a portal has hundreds of publishers, and tens of thousands of findings.
  const [came, went] = [group(added), group(fixed)]
  return [...new Set([...now.keys(), ...old.keys()])].map((name) => {
    const own = came.get(name) ?? []
    return {
      name,
      records: { old: old.get(name)?.records ?? 0, new: now.get(name)?.records ?? 0 },
      mean: { old: old.get(name)?.mean ?? null, new: now.get(name)?.mean ?? null },
      added: own.length,
      fixed: (went.get(name) ?? []).length,
      newMost: mostNew(own),
    }
  })
}

function group(findings: readonly ComparedFinding[]): Map<string | null, ComparedFinding[]> {
  const groups = new Map<string | null, ComparedFinding[]>()
  for (const one of findings) {
    if (one.record === null) continue
    const own = groups.get(one.record.publisher)
    if (own === undefined) groups.set(one.record.publisher, [one])
    else own.push(one)
  }
  return groups
}

function mostNew(findings: readonly ComparedFinding[]): ComparedPublisher['newMost'] {
  const records = new Map<string, Set<string>>()
  for (const { finding, record } of findings) {
    const own = records.get(finding.check) ?? new Set()
    records.set(finding.check, own.add(record!.id))
  }
  const [first] = [...records].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  return first === undefined ? null : { rule: first[0], records: first[1].size }
}
