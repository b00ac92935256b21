/** What violates the shapes of a profile in a record, each kind of fault once. */
import type { NodeKind, RecordView, ShapeResult } from '../model.ts'

/** A fault of one rule and component on one property of one kind of nodes: however many nodes have it, it is one. */
interface Fault {
  readonly kind: NodeKind
  readonly result: ShapeResult
}

/** The first result of every kind of fault that is an error. There are no more of them than rules. */
export function violationsOf(record: RecordView, results: readonly ShapeResult[]): readonly ShapeResult[] {
  if (results.length === 0) return results
  const found: Fault[] = []
  for (const result of results) {
    if (result.severity !== 'error' && result.severity !== 'blocking') continue
    const kind = record.kindOf(result.focus)
    if (!found.some((one) => one.kind === kind && isSame(one.result, result))) found.push({ kind, result })
  }
  return found.map(({ result }) => result)
}

function isSame(a: ShapeResult, b: ShapeResult): boolean {
  return a.rule === b.rule && a.component === b.component && a.path === b.path
}
