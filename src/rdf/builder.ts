import type { PlaceDetail, TermId } from '../model.ts'
import { COLUMN, G, LINE, O, P, S, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE, spotKey, WIDTH } from './columns.ts'
import { Graph } from './graph.ts'
import { PREFIXES } from './namespaces.ts'
import { TermTable } from './terms.ts'

const RDF_TYPE = `${PREFIXES.rdf}type`

/** No graph name: the default graph. */
export const DEFAULT_GRAPH = -1

/** Collects statements with their places; readers fill it, `finish` sorts and indexes it. */
export class GraphBuilder {
  readonly terms = new TermTable()
  readonly #sources: string[] = []
  /** One array a column (see columns.ts): sorting looks at one column at a time. */
  #columns = Array.from({ length: WIDTH }, () => new Int32Array(1024))
  #count = 0
  /** Details of places, by source and then by `spotKey`. */
  readonly #details = new Map<number, Map<number, PlaceDetail>>()
  /** Is any statement in a named graph? */
  #named = false

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
    const at = this.#count++
    if (at === this.#columns[S]!.length) this.#columns = this.#columns.map(doubled)
    const columns = this.#columns
    columns[S]![at] = subject
    columns[P]![at] = predicate
    columns[O]![at] = object
    columns[G]![at] = graph
    columns[SOURCE]![at] = source
    columns[LINE]![at] = line
    columns[COLUMN]![at] = column
    columns[SUBJECT_LINE]![at] = subjectLine
    columns[SUBJECT_COLUMN]![at] = subjectColumn
    if (graph !== DEFAULT_GRAPH) this.#named = true
  }

  /** Says more of a place than line and column: for sources that are no text of statements (JSON, tables). */
  detail(source: number, line: number, column: number, detail: PlaceDetail): void {
    let details = this.#details.get(source)
    if (details === undefined) {
      details = new Map()
      this.#details.set(source, details)
    }
    details.set(spotKey(line, column), detail)
  }

  /** Sorts and indexes what was added. The builder must not be used afterwards. */
  finish(): Graph {
    const columns = this.#columns
    const terms = this.terms.size
    let order: Uint32Array = new Uint32Array(this.#count)
    for (let i = 0; i < order.length; i++) order[i] = i
    // The least column first: every pass keeps the order of equals.
    if (this.#named) order = sortedBy(columns[G]!, order, terms)
    for (const column of [O, P, S]) order = sortedBy(columns[column]!, order, terms)
    const restated = restatements(columns, order, this.terms.find(RDF_TYPE), this.#sources)
    order = withoutRepetitions(columns, order, ranks(this.#sources))
    return new Graph(
      this.terms,
      this.#sources,
      columns.map((column) => picked(column, order)),
      restated,
      this.#details,
    )
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2)
  grown.set(column)
  return grown
}

function picked(column: Int32Array, rows: Uint32Array): Int32Array {
  const found = new Int32Array(rows.length)
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
  for (let i = 0; i < order.length; i++) next[column[order[i]!]! + 2]!++
  for (let t = 0; t <= terms; t++) next[t + 1]! += next[t]!
  const sorted = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!
    sorted[next[column[row]! + 1]!++] = row
  }
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
