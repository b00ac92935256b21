import { O, P, S } from './columns.ts'
import { ascending, countInto, place, sumUp } from './counting.ts'

/** Makes memory of so many bytes: in the heap of this thread, or shared by all. */
export type Allocate = (bytes: number) => ArrayBuffer | SharedArrayBuffer

export const inHeap: Allocate = (bytes) => new ArrayBuffer(bytes)

/** The ways into sorted statements. */
export interface GraphIndex {
  /** First row of each subject, and of each object in `byObject`; one more at the end. */
  readonly from: Uint32Array
  readonly fromObject: Uint32Array
  /** Rows in the order of object, predicate and subject. */
  readonly byObject: Uint32Array
  /** Number of distinct statements, whatever graph they are in. */
  readonly size: number
}

/** @param columns sorted by subject, predicate, object, graph */
export function indexOf(columns: readonly Int32Array[], terms: number, allocate: Allocate = inHeap): GraphIndex {
  const [s, p, o] = [S, P, O].map((column) => columns[column]!) as [Int32Array, Int32Array, Int32Array]
  const fromObject = offsets(o, terms, allocate)
  return {
    from: offsets(s, terms, allocate),
    fromObject,
    // The rows come sorted by subject: two orders that keep equals make it object, predicate, subject.
    byObject: orderBy(o, fromObject, orderBy(p, offsets(p, terms, inHeap), null, inHeap), allocate),
    size: distinct(s, p, o),
  }
}

/** Number of distinct statements, whatever graph they are in, in sorted columns. */
function distinct(s: Int32Array, p: Int32Array, o: Int32Array): number {
  let size = 0
  for (let i = 0; i < s.length; i++) {
    if (i === 0 || s[i] !== s[i - 1] || p[i] !== p[i - 1] || o[i] !== o[i - 1]) size++
  }
  return size
}

function offsets(column: Int32Array, terms: number, allocate: Allocate): Uint32Array {
  const from = new Uint32Array(allocate((terms + 1) * 4))
  countInto(from, column, column.length, 1)
  sumUp(from)
  return from
}

/** Rows in the order of a column; equal ones keep the order in which they come (`rows`, else ascending). */
function orderBy(column: Int32Array, from: Uint32Array, rows: Uint32Array | null, allocate: Allocate): Uint32Array {
  const next = from.slice()
  const order = new Uint32Array(allocate(column.length * 4))
  place(rows ?? ascending(column.length), column, next, 0, order)
  return order
}
