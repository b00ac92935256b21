import type { GraphReader, TermId } from '../model.ts'

type Stated = (graph: GraphReader, node: TermId) => readonly string[]

/**
 * Which of some properties a node states, in the order in which they are given. Most nodes state few, and one list of a
 * graph stands for all nodes that state the same, so this is asked once for each such list. For modules to make one each: what
 * is made is never forgotten.
 */
export function statedOf(properties: readonly string[]): Stated {
  return ofLists((all) => properties.filter((property) => all.includes(property)))
}

/** The same for the properties that fit, in canonical order. */
export function statedWhere(fits: (property: string) => boolean): Stated {
  return ofLists((all) => all.filter(fits))
}

/** Questions about lists, over all modules: each has its own place in the memory of a list. */
let questions = 0

function ofLists(pick: (all: readonly string[]) => readonly string[]): Stated {
  const own = questions++
  return (graph, node) => {
    const { paths, memory } = graph.pathsOf(node)
    const known = memory[own] as readonly string[] | undefined
    if (known !== undefined) return known
    const found = pick(paths)
    memory[own] = found
    return found
  }
}
