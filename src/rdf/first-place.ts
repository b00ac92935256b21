/** Which of some statements stands first in the sources. */

/** Where each statement stands: the number of its source, line and column. */
interface PlaceColumns {
  readonly source: Int32Array
  readonly line: Int32Array
  readonly column: Int32Array
}

/** The row in [from, to) that stands first, by the names of sources, then line and column; -1 when there is none. */
export function firstByPlace(
  sources: readonly string[],
  { source, line, column }: PlaceColumns,
  from: number,
  to: number,
): number {
  let best = -1
  for (let i = from; i < to; i++) {
    if (best >= 0) {
      const a = sources[source[i]!]!
      const b = sources[source[best]!]!
      if (a > b) continue
      if (a === b && (line[i]! > line[best]! || (line[i] === line[best] && column[i]! >= column[best]!))) continue
    }
    best = i
  }
  return best
}
