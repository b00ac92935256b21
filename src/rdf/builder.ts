import type { TermId } from '../model.ts'
import { Graph } from './graph.ts'
import { TermTable } from './terms.ts'

/** Columns of one statement while it is read. */
const WIDTH = 9
export const S = 0
export const P = 1
export const O = 2
export const G = 3
export const SOURCE = 4
/** Place of the object. */
export const LINE = 5
export const COLUMN = 6
/** Place of the subject. */
export const SUBJECT_LINE = 7
export const SUBJECT_COLUMN = 8

/** No graph name: the default graph. */
export const DEFAULT_GRAPH = -1

/** Collects statements with their places; readers fill it, `finish` sorts and indexes it. */
export class GraphBuilder {
  readonly terms = new TermTable()
  readonly #sources: string[] = []
  #rows = new Int32Array(WIDTH * 1024)
  #count = 0

  /** Statements added so far, repetitions included. */
  get count(): number {
    return this.#count
  }

  /** Announces a source; the number goes into `add` and in front of blank node labels. */
  source(name: string): number {
    this.#sources.push(name)
    return this.#sources.length - 1
  }

  /**
   * Adds a statement. Lines and columns count from 1 and point at the first character of the object and of the subject;
   * `graph` is a term or `DEFAULT_GRAPH`.
   */
  add(
    subject: TermId,
    predicate: TermId,
    object: TermId,
    graph: TermId,
    source: number,
    line: number,
    column: number,
    subjectLine: number,
    subjectColumn: number,
  ): void {
    const at = this.#count * WIDTH
    if (at === this.#rows.length) {
      const grown = new Int32Array(this.#rows.length * 2)
      grown.set(this.#rows)
      this.#rows = grown
    }
    const rows = this.#rows
    rows[at] = subject
    rows[at + 1] = predicate
    rows[at + 2] = object
    rows[at + 3] = graph
    rows[at + 4] = source
    rows[at + 5] = line
    rows[at + 6] = column
    rows[at + 7] = subjectLine
    rows[at + 8] = subjectColumn
    this.#count++
  }

  /** Sorts and indexes what was added. The builder must not be used afterwards. */
  finish(): Graph {
    const n = this.#count
    const rows = this.#rows
    const order = sortedBySubject(rows, n, this.terms.size)
    const sourceRank = ranks(this.#sources)
    const compare = (a: number, b: number): number => {
      const x = a * WIDTH
      const y = b * WIDTH
      for (let c = P; c <= G; c++) {
        const d = rows[x + c]! - rows[y + c]!
        if (d !== 0) return d
      }
      const d = sourceRank[rows[x + SOURCE]!]! - sourceRank[rows[y + SOURCE]!]!
      return d || rows[x + LINE]! - rows[y + LINE]! || rows[x + COLUMN]! - rows[y + COLUMN]!
    }
    sortRuns(order, (i) => rows[i * WIDTH]!, compare)
    return new Graph(this.terms, this.#sources, compact(rows, order))
  }
}

/** Sources in the order of their names, so that "first place" does not depend on the order of reading. */
function ranks(names: readonly string[]): Int32Array {
  const byName = names.map((_, i) => i).sort((a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b))
  const rank = new Int32Array(names.length)
  byName.forEach((source, i) => {
    rank[source] = i
  })
  return rank
}

/** Counting sort: linear in statements and terms. */
function sortedBySubject(rows: Int32Array, n: number, terms: number): Uint32Array {
  const next = new Uint32Array(terms + 1)
  for (let i = 0; i < n; i++) next[rows[i * WIDTH]! + 1]!++
  for (let t = 0; t < terms; t++) next[t + 1]! += next[t]!
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[next[rows[i * WIDTH]!]!++] = i
  return order
}

/** Sorts every run of equal keys in place. */
export function sortRuns(
  order: Uint32Array,
  key: (row: number) => number,
  compare: (a: number, b: number) => number,
): void {
  let from = 0
  while (from < order.length) {
    const k = key(order[from]!)
    let to = from + 1
    while (to < order.length && key(order[to]!) === k) to++
    if (to - from > 1) order.subarray(from, to).sort(compare)
    from = to
  }
}

/** Drops repetitions of (subject, predicate, object, graph), keeping the first place, into one array a column. */
function compact(rows: Int32Array, order: Uint32Array): Int32Array[] {
  let kept = 0
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && sameQuad(rows, order[i]! * WIDTH, order[i - 1]! * WIDTH)) continue
    order[kept++] = order[i]!
  }
  return Array.from({ length: WIDTH }, (_, c) => {
    const column = new Int32Array(kept)
    for (let i = 0; i < kept; i++) column[i] = rows[order[i]! * WIDTH + c]!
    return column
  })
}

function sameQuad(rows: Int32Array, a: number, b: number): boolean {
  return (
    rows[a] === rows[b] && rows[a + 1] === rows[b + 1] && rows[a + 2] === rows[b + 2] && rows[a + 3] === rows[b + 3]
  )
}
