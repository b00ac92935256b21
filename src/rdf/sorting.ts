/** From statements as they were read to the graph that is asked. */
import type { TermId } from '../model.ts'
import { G, O, P, S, SOURCE } from './columns.ts'
import { ascending, countInto, place, sumUp } from './counting.ts'
import { type FindDetail, Graph } from './graph.ts'
import { type Allocate, indexOf, inHeap } from './graph-index.ts'
import { PREFIXES } from './namespaces.ts'
import type { TermTable } from './terms.ts'

const RDF_TYPE = `${PREFIXES.rdf}type`

/** Statements with their places, in the order in which they were read. */
export interface Statements {
  /** Names of the sources, by number. */
  readonly names: readonly string[]
  readonly count: number
  /** One array a column (see columns.ts), with `count` rows at least; given away column by column. */
  readonly columns: Int32Array[]
  /** Is any statement in a named graph? */
  readonly named: boolean
  readonly details: ReadonlyMap<number, FindDetail>
}

/** Sorts and indexes statements. Their columns are let go one by one, so that they never lie in memory twice. */
export function graphOf(
  terms: TermTable,
  { names, count, columns, named, details }: Statements,
  allocate: Allocate = inHeap,
): Graph {
  let order = ascending(count)
  // The least column first: every pass keeps the order of equals.
  if (named) order = sortedBy(columns[G]!, order, terms.size)
  for (const column of [O, P, S]) order = sortedBy(columns[column]!, order, terms.size)
  const restated = restatements(columns, order, terms.find(RDF_TYPE), names)
  order = withoutRepetitions(columns, order, ranks(names))
  /** A column that was let go: the next one is sorted into its memory. */
  let spare: Int32Array | null = null
  const sorted = columns.map((column, i) => {
    const target: Int32Array = spare?.subarray(0, order.length) ?? new Int32Array(allocate(order.length * 4))
    columns[i] = NOTHING
    if (allocate === inHeap) spare = column
    return picked(column, order, target)
  })
  return new Graph(terms, names, sorted, restated, details, indexOf(sorted, terms.size, allocate))
}

const NOTHING = new Int32Array()

function picked(column: Int32Array, rows: Uint32Array, found: Int32Array): Int32Array {
  for (let i = 0; i < rows.length; i++) found[i] = column[rows[i]!]!
  return found
}

/** Subjects whose class several sources state, with the names of those sources in order. */
function restatements(
  columns: readonly Int32Array[],
  order: Uint32Array,
  type: TermId,
  names: readonly string[],
): Map<TermId, readonly string[]> {
  const found = new Map<TermId, readonly string[]>()
  if (names.length < 2 || type < 0) return found
  const subject = columns[S]!
  const predicate = columns[P]!
  let seen = new Set<number>()
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!
    if (predicate[row] !== type) continue
    seen.add(columns[SOURCE]![row]!)
    const next = order[i + 1]
    if (next !== undefined && subject[next] === subject[row] && predicate[next] === type) continue
    if (seen.size > 1) found.set(subject[row]!, [...seen].map((source) => names[source]!).sort())
    seen = new Set()
  }
  return found
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

/** Counting sort that keeps the order of equals: linear in statements and terms. */
function sortedBy(column: Int32Array, order: Uint32Array, terms: number): Uint32Array {
  // One place more in front for the default graph, which is -1.
  const next = new Uint32Array(terms + 2)
  countInto(next, column, order.length, 2)
  sumUp(next)
  const sorted = new Uint32Array(order.length)
  place(order, column, next, 1, sorted)
  return sorted
}

/** The rows in order without repetitions of (subject, predicate, object, graph); of each, the first place is kept. */
function withoutRepetitions(columns: readonly Int32Array[], order: Uint32Array, sourceRank: Int32Array): Uint32Array {
  const [s, p, o, g, source, line, column] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  let kept = 0
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!
    const b = kept > 0 ? order[kept - 1]! : a
    if (kept === 0 || o[a] !== o[b] || p[a] !== p[b] || s[a] !== s[b] || g[a] !== g[b]) order[kept++] = a
    else if (
      (sourceRank[source[a]!]! - sourceRank[source[b]!]! || line[a]! - line[b]! || column[a]! - column[b]!) < 0
    ) {
      order[kept - 1] = a
    }
  }
  return order.subarray(0, kept)
}
