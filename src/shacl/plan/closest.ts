/** Which of several alternatives a node came closest to: "conforms to none of them" helps nobody. */
import type { PlanResult } from './model.ts'

/** Components that say: this is another kind of thing. A node that fails one of these was not meant to be that. */
const OF_KIND = new Set(['ClassConstraintComponent', 'DatatypeConstraintComponent', 'NodeKindConstraintComponent'])

/** Alternatives that are named together when a node is equally near to them. */
const MOST_NAMED = 6

/**
 * The results of the alternative with the fewest failures, those of another kind last; of all nearest ones when each
 * fails in one point only, because then together they say what is asked.
 *
 * @param alternatives results of each alternative, in the order of the list; none is empty
 */
export function closest(alternatives: readonly (readonly PlanResult[])[]): PlanResult[] {
  let best: (readonly PlanResult[])[] = []
  let least: Distance = [Number.POSITIVE_INFINITY, 0]
  for (const results of alternatives) {
    const distance = distanceOf(results)
    const order = distance[0] - least[0] || distance[1] - least[1]
    if (order > 0) continue
    if (order < 0) {
      best = []
      least = distance
    }
    best.push(results)
  }
  return best[0]?.length === 1 ? best.slice(0, MOST_NAMED).flat() : [...(best[0] ?? [])]
}

type Distance = readonly [ofKind: number, all: number]

function distanceOf(results: readonly PlanResult[]): Distance {
  let ofKind = 0
  for (const { component, path } of results) if (path === '' && OF_KIND.has(component)) ofKind++
  return [ofKind, results.length]
}
