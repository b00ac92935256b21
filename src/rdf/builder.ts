import type { PlaceDetail, TermId } from '../model.ts'
import { COLUMN, G, LINE, O, P, S, SOURCE, SUBJECT_COLUMN, SUBJECT_LINE, spotKey, WIDTH } from './columns.ts'
import type { FindDetail, Graph } from './graph.ts'
import { graphOf, type Statements } from './sorting.ts'
import { TermTable } from './terms.ts'

/** No graph name: the default graph. */
export const DEFAULT_GRAPH = -1

/** A statement with its places: that of its object, and that of its subject. */
export interface Statement {
  readonly subject: TermId
  readonly predicate: TermId
  readonly object: TermId
  readonly graph: TermId
  /** Number of the source. */
  readonly source: number
  readonly line: number
  readonly column: number
  readonly subjectLine: number
  readonly subjectColumn: number
}

/** Collects statements with their places; readers fill it, `finish` sorts and indexes it. */
export class GraphBuilder {
  readonly terms = new TermTable()
  readonly #first: number
  readonly #sources: string[] = []
  /** One array a column (see columns.ts): sorting looks at one column at a time. */
  #columns = Array.from({ length: WIDTH }, () => new Int32Array(1024))
  #count = 0
  /** Details of places, by source and then by `spotKey`. */
  readonly #details = new Map<number, Map<number, PlaceDetail>>()
  /** What finds details that are not kept one by one, by source. */
  readonly #finders = new Map<number, FindDetail>()
  /** Is any statement in a named graph? */
  #named = false

  /** @param first number of the first source, when others are read elsewhere (see `joining.ts`) */
  constructor(first = 0) {
    this.#first = first
  }

  /** Statements added so far, repetitions included. */
  get count(): number {
    return this.#count
  }

  /** Forgets the statements after the first `count`: a reader that tried in vain takes back what it added. */
  rewind(count: number): void {
    this.#count = count
  }

  /**
   * Makes room for about so many statements more, so that nothing need be copied when there are. Room that stays unused is
   * never touched, and so takes no memory of the machine.
   */
  expect(statements: number): void {
    const length = this.#count + statements
    const room = this.#columns[S]!.length
    if (length <= room) return
    // At least twice as much: many small sources must not be copied once each.
    const wanted = Math.max(length, 2 * room)
    this.#columns = this.#columns.map((column) => withLength(column, wanted))
  }

  /** Announces a source; the number goes into `add` and in front of blank node labels. */
  source(name: string): number {
    this.#sources.push(name)
    return this.#first + this.#sources.length - 1
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
    if (at === this.#columns[S]!.length) this.expect(at)
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

  /** A statement that was added, by its number from 0. */
  statement(row: number): Statement {
    const [subject, predicate, object, graph, source, line, column, subjectLine, subjectColumn] = this.#columns.map(
      (column) => column[row]!,
    ) as [number, number, number, number, number, number, number, number, number]
    return { subject, predicate, object, graph, source, line, column, subjectLine, subjectColumn }
  }

  /** Makes a statement say something else of the same subject; its places stay. */
  rewrite(row: number, predicate: TermId, object: TermId): void {
    this.#columns[P]![row] = predicate
    this.#columns[O]![row] = object
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

  /** Says more of all places of a source at once: where a table knows its rows and columns, nothing is kept twice. */
  detailsFrom(source: number, find: FindDetail): void {
    this.#finders.set(source, find)
  }

  /** What was added. The builder must not be used afterwards. */
  statements(): Statements {
    const columns = this.#columns
    this.#columns = []
    return {
      names: this.#sources,
      count: this.#count,
      columns,
      named: this.#named,
      details: this.#findDetails(),
    }
  }

  /** Sorts and indexes what was added. The builder must not be used afterwards. */
  finish(): Graph {
    return graphOf(this.terms, this.statements())
  }

  #findDetails(): ReadonlyMap<number, FindDetail> {
    const kept = [...this.#details].map(([source, details]): [number, FindDetail] => [
      source,
      (line, column) => details.get(spotKey(line, column)),
    ])
    return new Map([...kept, ...this.#finders])
  }
}

function withLength(column: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length)
  grown.set(column)
  return grown
}
