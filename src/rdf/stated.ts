import type { GraphReader, TermId } from '../model.ts'

type Stated = (graph: GraphReader, node: TermId) => readonly string[]

/**
 * Which of some properties a node states, in the order in which they are given. Most nodes state few, and one list of a
 * graph stands for all nodes that state the same, so this is asked once for each such list.
 */
export function statedOf(properties: readonly string[]): Stated {
  return ofLists((all) => properties.filter((property) => all.includes(property)))
}

/** The same for the properties that fit, in canonical order. */
export function statedWhere(fits: (property: string) => boolean): Stated {
  return ofLists((all) => all.filter(fits))
}

function ofLists(pick: (all: readonly string[]) => readonly string[]): Stated {
  const known = new WeakMap<readonly string[], readonly string[]>()
  return (graph, node) => {
    const all = graph.predicates(node)
    let found = known.get(all)
    if (found === undefined) {
      found = pick(all)
      known.set(all, found)
    }
    return found
  }
}
