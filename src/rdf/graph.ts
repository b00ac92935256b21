import type { GraphReader, Place, PlaceDetail, TermId } from '../model.ts'
import { canonicalCompare } from './canonical.ts'
import { COLUMN, LINE, O, P, S, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE } from './columns.ts'
import { firstByPlace } from './first-place.ts'
import { type GraphIndex, indexOf } from './graph-index.ts'
import { PREFIXES } from './namespaces.ts'
import { type PathList, type PathLists, pathLists, placesFor } from './path-lists.ts'
import { behind, firstRow, firstWith, lowerBound } from './searching.ts'
import type { Look } from './segments.ts'
import { BLANK, IRI, LITERAL, type TermTable } from './terms.ts'
import { type ValueLists, valueLists } from './value-lists.ts'

const RDF_TYPE = `${PREFIXES.rdf}type`
const NONE: readonly TermId[] = []

/** What a place of a source says besides line and column. */
export type FindDetail = (line: number, column: number) => PlaceDetail | undefined

/**
 * The statements read: one integer array a column, sorted by subject, predicate, object, graph, with an offset for every
 * subject, and a second order by object for inverse reading. Made by `GraphBuilder.finish`.
 */
export class Graph implements GraphReader {
  readonly terms: TermTable
  readonly sources: readonly string[]
  readonly size: number
  /** Statements per column (see builder.ts), repetitions in other graphs included. */
  readonly columns: readonly Int32Array[]
  /** Subjects whose class several sources state, with the names of those sources in order. */
  readonly restated: ReadonlyMap<TermId, readonly string[]>
  readonly #details: ReadonlyMap<number, FindDetail>
  readonly index: GraphIndex
  readonly memory: unknown[] = []
  readonly #predicates: Int32Array
  readonly #objects: Int32Array
  readonly #from: Uint32Array
  readonly #byObject: Uint32Array
  readonly #fromObject: Uint32Array
  readonly #compare: (a: TermId, b: TermId) => number
  readonly #paths: PathLists
  /** First rows of the properties of the subject that is walked through. */
  readonly #starts: number[] = []
  readonly #values: ValueLists

  constructor(
    terms: TermTable,
    sources: readonly string[],
    columns: readonly Int32Array[],
    restated: ReadonlyMap<TermId, readonly string[]> = new Map(),
    details: ReadonlyMap<number, FindDetail> = new Map(),
    index: GraphIndex = indexOf(columns, terms.size),
  ) {
    this.restated = restated
    this.#details = details
    this.terms = terms
    this.sources = sources
    this.columns = columns
    this.index = index
    this.#predicates = columns[P]!
    this.#objects = columns[O]!
    this.#from = index.from
    this.#fromObject = index.fromObject
    this.#byObject = index.byObject
    this.size = index.size
    this.#compare = canonicalCompare(this)
    const places = placesFor(columns[P]!.length)
    this.#paths = pathLists(columns[P]!, index.from, terms, places)
    this.#values = valueLists(columns[O]!, this.#compare, places)
  }

  iri(value: string): TermId {
    return this.terms.find(value)
  }
  isIri(term: TermId): boolean {
    return this.terms.kind(term) === IRI
  }
  isLiteral(term: TermId): boolean {
    return this.terms.kind(term) === LITERAL
  }
  isBlank(term: TermId): boolean {
    return this.terms.kind(term) === BLANK
  }
  value(term: TermId): string {
    return this.terms.value(term)
  }
  look(term: TermId, see: Look): number {
    return this.terms.look(term, see)
  }
  language(term: TermId): string {
    return this.terms.language(term)
  }
  datatype(term: TermId): string {
    return this.terms.datatype(term)
  }
  compare(a: TermId, b: TermId): number {
    return this.#compare(a, b)
  }

  /** Half-open range of rows of a subject, narrowed to a predicate when one is given. */
  rows(subject: TermId, predicate: TermId | null = null): [number, number] {
    const low = this.#from[subject] ?? 0
    const high = this.#from[subject + 1] ?? 0
    if (predicate === null) return [low, high]
    const from = firstWith(this.#predicates, predicate, low, high)
    return from < 0 ? [low, low] : [from, behind(this.#predicates, predicate, from, high)]
  }

  /** Rows whose object is this term, in the order of predicate and subject. */
  rowsOfObject(object: TermId): Uint32Array {
    return this.#byObject.subarray(this.#fromObject[object] ?? 0, this.#fromObject[object + 1] ?? 0)
  }

  objects(subject: TermId, predicate: string): readonly TermId[] {
    const p = this.terms.find(predicate)
    if (p < 0 || subject < 0) return NONE
    const end = this.#from[subject + 1] ?? 0
    const from = firstWith(this.#predicates, p, this.#from[subject] ?? 0, end)
    return from < 0 ? NONE : this.#values(from, behind(this.#predicates, p, from, end))
  }

  object(subject: TermId, predicate: string): TermId {
    const p = this.terms.find(predicate)
    if (p < 0 || subject < 0) return -1
    const end = this.#from[subject + 1] ?? 0
    const from = firstWith(this.#predicates, p, this.#from[subject] ?? 0, end)
    if (from < 0) return -1
    const to = behind(this.#predicates, p, from, end)
    return to - from === 1 ? this.#objects[from]! : this.#values(from, to)[0]!
  }

  subjects(predicate: string, object: TermId): readonly TermId[] {
    const found = this.subjectsUnordered(predicate, object)
    return found.length > 1 ? found.sort(this.#compare) : found
  }

  /** The same in the order of the index, which is that of reading: for sets, where an order is only work. */
  subjectsUnordered(predicate: string, object: TermId): TermId[] {
    const p = this.terms.find(predicate)
    if (p < 0 || object < 0) return []
    const rows = this.rowsOfObject(object)
    const predicates = this.columns[P]!
    const s = this.columns[S]!
    const found: TermId[] = []
    for (let i = firstRow(rows, predicates, p); i < rows.length && predicates[rows[i]!] === p; i++) {
      const subject = s[rows[i]!]!
      if (found[found.length - 1] !== subject) found.push(subject)
    }
    return found
  }

  subjectsOf(predicate: string): readonly TermId[] {
    const [s, p] = this.columns as [Int32Array, Int32Array]
    const wanted = this.terms.find(predicate)
    const found: TermId[] = []
    if (wanted < 0) return NONE
    for (let i = 0; i < p.length; i++) if (p[i] === wanted && found[found.length - 1] !== s[i]) found.push(s[i]!)
    return found
  }

  predicates(subject: TermId): readonly string[] {
    return this.#paths.of(subject).paths
  }
  pathsOf(subject: TermId): PathList {
    return this.#paths.of(subject)
  }

  collect(subject: TermId, predicates: string[], objects: TermId[], at: number = objects.length): number {
    const { paths, places } = this.#paths.of(subject)
    const [from, to] = this.rows(subject)
    const p = this.#predicates
    const o = this.#objects
    const starts = this.#starts
    let count = 0
    for (let i = from; i < to; i++) if (i === from || p[i] !== p[i - 1]) starts[count++] = i
    starts[count] = to
    let next = at
    for (let nth = 0; nth < count; nth++) {
      const place = places[nth]!
      const first = starts[place]!
      const end = starts[place + 1]!
      const path = paths[nth]!
      if (end - first === 1) {
        predicates[next] = path
        objects[next++] = o[first]!
        continue
      }
      const values = this.#values(first, end)
      for (let i = 0; i < values.length; i++) {
        predicates[next] = path
        objects[next++] = values[i]!
      }
    }
    return next
  }

  has(subject: TermId, predicate: string, object: TermId): boolean {
    return this.#row(subject, predicate, object) >= 0
  }

  isA(subject: TermId, classIri: string): boolean {
    return this.has(subject, RDF_TYPE, this.terms.find(classIri))
  }

  isDescribed(node: TermId): boolean {
    return node >= 0 && this.#from[node] !== this.#from[node + 1]
  }

  isHusk(node: TermId): boolean {
    if (node < 0 || this.isLiteral(node)) return false
    const [from, to] = this.rows(node)
    if (from === to) return this.isBlank(node)
    const type = this.terms.find(RDF_TYPE)
    // Rows are sorted by predicate.
    return this.#predicates[from] === type && this.#predicates[to - 1] === type
  }

  placeOfNode(node: TermId): Place | null {
    if (node < 0) return null
    const [from, to] = this.rows(node)
    const place = this.#firstPlace(from, to, SUBJECT_LINE, SUBJECT_COLUMN)
    if (place?.field === undefined) return place
    // In a table a node is a row; what is missing of it stands in no column.
    const { field: _, ...row } = place
    return row
  }

  placeOfStatement(subject: TermId, predicate: string, object: TermId): Place | null {
    const row = this.#row(subject, predicate, object)
    if (row < 0) return null
    let to = row + 1
    const [s, p, o] = this.columns as [Int32Array, Int32Array, Int32Array]
    while (to < s.length && s[to] === s[row] && p[to] === p[row] && o[to] === o[row]) to++
    return this.#firstPlace(row, to, LINE, COLUMN)
  }

  #firstPlace(from: number, to: number, lineColumn: number, columnColumn: number): Place | null {
    const source = this.columns[SOURCE]!
    const line = this.columns[lineColumn]!
    const column = this.columns[columnColumn]!
    const best = firstByPlace(this.sources, { source, line, column }, from, to)
    if (best < 0) return null
    const place = { source: this.sources[source[best]!]!, line: line[best]!, column: column[best]! }
    const detail = this.#details.get(source[best]!)?.(place.line, place.column)
    return detail === undefined ? place : { ...place, ...detail }
  }

  #row(subject: TermId, predicate: string, object: TermId): number {
    const p = this.terms.find(predicate)
    if (subject < 0 || p < 0 || object < 0) return -1
    const [from, to] = this.rows(subject, p)
    const o = this.columns[O]!
    const row = lowerBound(o, object, from, to)
    return row < to && o[row] === object ? row : -1
  }
}
