import { groupBy } from './group.ts'
import { maskedKey } from './mask.ts'
import type { Survey } from './survey.ts'

/** Fewer look-alikes than this are no series (quality-model section 3.4, `series-grouped`). */
const LEAST = 3

/** Titles that are equal but for numbers, dates and places, of one publisher: ids of the others, by id. */
export function seriesClusters(datasets: readonly Survey[]): Map<string, readonly string[]> {
  const groups = groupBy(datasets, ({ title, publisher }) => {
    if (title === null || publisher === null) return []
    const masked = maskedKey(title)
    // Titles without a number or place are equal, not alike; a title of nothing else says nothing.
    return masked === title || !/\p{L}/u.test(masked) ? [] : [`${publisher}\n${masked}`]
  })
  const clusters = new Map<string, readonly string[]>()
  for (const members of groups.values()) {
    if (members.length < LEAST) continue
    const ids = members.map(({ id }) => id)
    for (const id of ids) clusters.set(id, ids.filter((other) => other !== id).sort())
  }
  return clusters
}
