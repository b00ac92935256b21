/** What the shapes of a profile say of the nodes of a record: a check that finds the same leaves the words to them. */
import type { ShapeResult, TermId } from '../model.ts'

/** Properties by the node of which a shape says something. */
type Worded = ReadonlyMap<TermId, ReadonlySet<string>>

/** By the results of a record, about which several checks ask. */
const known = new WeakMap<readonly ShapeResult[], Worded>()

function wordedOf(results: readonly ShapeResult[]): Worded {
  let found = known.get(results)
  if (found === undefined) {
    const byFocus = new Map<TermId, Set<string>>()
    for (const { focus, path } of results) {
      const paths = byFocus.get(focus)
      if (paths === undefined) byFocus.set(focus, new Set([path]))
      else paths.add(path)
    }
    known.set(results, byFocus)
    found = byFocus
  }
  return found
}

const NOTHING: ReadonlySet<string> = new Set()

/** The properties of a node of which a shape says something. */
export function wordedAt(results: readonly ShapeResult[], node: TermId): ReadonlySet<string> {
  return results.length === 0 ? NOTHING : (wordedOf(results).get(node) ?? NOTHING)
}

/** True when a shape says something of a property of a node. */
export function isWorded(results: readonly ShapeResult[], node: TermId, path: string): boolean {
  return wordedAt(results, node).has(path)
}
