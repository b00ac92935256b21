/** What violates the shapes of a profile in a record, each kind of fault once. */
import type { NodeKind, RecordView, ShapeResult } from '../model.ts'

/**
 * The first result of every kind of fault that is an error: of one rule and component on one property of one kind of nodes,
 * however many nodes have it. There are no more of them than rules.
 */
export function violationsOf(record: RecordView, results: readonly ShapeResult[]): readonly ShapeResult[] {
  const found: ShapeResult[] = []
  const kinds: NodeKind[] = []
  for (const result of results) {
    if (result.severity !== 'error' && result.severity !== 'blocking') continue
    const kind = record.kindOf(result.focus)
    if (isAmong(found, kinds, result, kind)) continue
    found.push(result)
    kinds.push(kind)
  }
  return found
}

function isAmong(
  found: readonly ShapeResult[],
  kinds: readonly NodeKind[],
  result: ShapeResult,
  kind: NodeKind,
): boolean {
  for (let i = 0; i < found.length; i++) if (kinds[i] === kind && isSame(found[i]!, result)) return true
  return false
}

function isSame(a: ShapeResult, b: ShapeResult): boolean {
  return a.rule === b.rule && a.component === b.component && a.path === b.path
}
