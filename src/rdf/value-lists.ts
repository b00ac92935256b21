import type { TermId } from '../model.ts'
import { inOrder } from './searching.ts'

/** Values of a property of a subject, which are the rows [from, to). */
export type ValueLists = (from: number, to: number) => readonly TermId[]

/**
 * Values in canonical order; those that were asked last are remembered, by the last bits of their first row.
 *
 * @param objects the column of objects, sorted within a subject and predicate
 * @param places lists that are remembered, a power of two
 */
export function valueLists(objects: Int32Array, compare: (a: TermId, b: TermId) => number, places: number): ValueLists {
  const rows = new Int32Array(places).fill(-1)
  const lists = new Array<readonly TermId[]>(places)
  return (from, to) => {
    // A single value needs no order.
    if (to - from === 1) return [objects[from]!]
    const place = from & (places - 1)
    if (rows[place] === from) return lists[place]!
    const found: TermId[] = [objects[from]!]
    for (let i = from + 1; i < to; i++) if (objects[i] !== objects[i - 1]) found.push(objects[i]!)
    inOrder(found, compare)
    rows[place] = from
    lists[place] = found
    return found
  }
}
