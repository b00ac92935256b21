import type { TermId } from '../model.ts'
import { inOrder } from './searching.ts'

/** Values of a property of a subject, which are the rows [from, to). */
export type ValueLists = (from: number, to: number) => readonly TermId[]

/** Values for which there is always room; more are an exception. */
const ROOM = 4096

/**
 * Values in canonical order; those that were asked last are remembered, by the last bits of their first row.
 *
 * @param objects the column of objects, sorted within a subject and predicate
 * @param places lists that are remembered, a power of two
 */
export function valueLists(objects: Int32Array, compare: (a: TermId, b: TermId) => number, places: number): ValueLists {
  const rows = new Int32Array(places).fill(-1)
  const lists = new Array<readonly TermId[]>(places)
  const room: TermId[] = []
  return (from, to) => {
    // A single value needs no order.
    if (to - from === 1) return [objects[from]!]
    const place = from & (places - 1)
    if (rows[place] === from) return lists[place]!
    let count = 0
    for (let i = from; i < to; i++) if (i === from || objects[i] !== objects[i - 1]) room[count++] = objects[i]!
    // A list that grows takes several times the room that it needs.
    const found = inOrder(room.slice(0, count), compare)
    if (count > ROOM) room.length = ROOM
    rows[place] = from
    lists[place] = found
    return found
  }
}
