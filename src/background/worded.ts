/** What the shapes of a profile say of the nodes of a record: a check that finds the same leaves the words to them. */
import type { ShapeResult, TermId } from '../model.ts'

/** Properties by the node of which a shape says something. */
type Worded = ReadonlyMap<TermId, ReadonlySet<string>>

/** By the results of a record that has many, about which several checks ask. */
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

/** Results among which a walk beats a search; most records have fewer. */
const FEW = 32

/** True when a shape says something of a property of a node. */
export function isWorded(results: readonly ShapeResult[], node: TermId, path: string): boolean {
  if (results.length > FEW) return wordedOf(results).get(node)?.has(path) ?? false
  for (const result of results) if (result.focus === node && result.path === path) return true
  return false
}
