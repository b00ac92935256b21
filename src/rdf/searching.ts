/** Looking in sorted columns, and sorting what is short. */
import type { TermId } from '../model.ts'

/** Longer lists are left to the sort of the language. */
const FEW = 64

/** Sorts in place. Values of a property are few, and for those an insertion spares the copies of `Array.sort`. */
export function inOrder(terms: TermId[], compare: (a: TermId, b: TermId) => number): TermId[] {
  if (terms.length > FEW) return terms.sort(compare)
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!
    // What is in order already, as lists often are, is seen at once.
    if (compare(terms[i - 1]!, term) <= 0) continue
    let low = 0
    let high = i - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(terms[middle]!, term) > 0) high = middle
      else low = middle + 1
    }
    for (let at = i; at > low; at--) terms[at] = terms[at - 1]!
    terms[low] = term
  }
  return terms
}

/** First index in [low, high) of an ascending array whose element is not below `wanted`. */
export function lowerBound(sorted: Int32Array, wanted: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** First row of the rows of an object whose predicate is not below `wanted`. */
export function firstRow(rows: Uint32Array, predicates: Int32Array, wanted: TermId): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (predicates[rows[middle]!]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows among which a walk beats a search: most subjects have few statements. */
const FEW_ROWS = 64

/** First row in [from, end) of an ascending column that holds `wanted`, or -1. */
export function firstWith(sorted: Int32Array, wanted: number, from: number, end: number): number {
  let at = from
  if (end - from > FEW_ROWS) at = lowerBound(sorted, wanted, from, end)
  else while (at < end && sorted[at]! < wanted) at++
  return at < end && sorted[at] === wanted ? at : -1
}

/** The row behind the last one in [row, end) that holds `held`, as `row` does. */
export function behind(sorted: Int32Array, held: number, row: number, end: number): number {
  const few = Math.min(end, row + FEW_ROWS)
  let at = row + 1
  while (at < few && sorted[at] === held) at++
  return at === few && at < end ? lowerBound(sorted, held + 1, at, end) : at
}
