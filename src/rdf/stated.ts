import type { GraphReader, TermId } from '../model.ts'

/**
 * Which of some properties a node states, in the order in which they are given. Most nodes state few, and one list of a
 * graph stands for all nodes that state the same, so this is asked once for each such list.
 */
export function statedOf(properties: readonly string[]): (graph: GraphReader, node: TermId) => readonly string[] {
  const known = new WeakMap<readonly string[], readonly string[]>()
  return (graph, node) => {
    const all = graph.predicates(node)
    let found = known.get(all)
    if (found === undefined) {
      found = properties.filter((property) => all.includes(property))
      known.set(all, found)
    }
    return found
  }
}
