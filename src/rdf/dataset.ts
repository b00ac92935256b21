import type { BlankNode, DatasetCore, DefaultGraph, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH } from './builder.ts'
import { G, O, P, S } from './columns.ts'
import type { Graph } from './graph.ts'
import { BLANK, IRI } from './terms.ts'

/**
 * RDF/JS beside the index: for shacl-engine, rdf-ext and users of the library. Terms and quads are made when they are
 * asked for; terms are kept, so that one term is one object.
 */

type QuadTerm = NamedNode | BlankNode | Literal | DefaultGraph
type Other = Term | null | undefined

function sameValue(this: Term, other: Other): boolean {
  return other?.termType === this.termType && other.value === this.value
}

function sameLiteral(this: Literal, other: Other): boolean {
  return (
    other?.termType === 'Literal' &&
    other.value === this.value &&
    other.language === this.language &&
    other.datatype.value === this.datatype.value &&
    !other.direction
  )
}

function sameQuad(this: Quad, other: Other): boolean {
  return (
    other?.termType === 'Quad' &&
    this.subject.equals(other.subject) &&
    this.predicate.equals(other.predicate) &&
    this.object.equals(other.object) &&
    this.graph.equals(other.graph)
  )
}

const NO_GRAPH: DefaultGraph = { termType: 'DefaultGraph', value: '', equals: sameValue }

const named = (value: string): NamedNode => ({ termType: 'NamedNode', value, equals: sameValue })

/** The terms of a graph as objects, by id. */
const made = new WeakMap<Graph, (QuadTerm | undefined)[]>()

/** The RDF/JS term of an id; `DEFAULT_GRAPH` is the default graph. The same object each time. */
export function termOf(graph: Graph, id: TermId): QuadTerm {
  if (id === DEFAULT_GRAPH) return NO_GRAPH
  let known = made.get(graph)
  if (known === undefined) {
    known = []
    made.set(graph, known)
  }
  known[id] ??= makeTerm(graph, id)
  return known[id]
}

function makeTerm(graph: Graph, id: TermId): QuadTerm {
  const { terms } = graph
  const kind = terms.kind(id)
  const value = terms.value(id)
  if (kind === IRI) return named(value)
  if (kind === BLANK) return { termType: 'BlankNode', value, equals: sameValue }
  const type = terms.datatype(id)
  const typeId = terms.find(type)
  const datatype = typeId < 0 ? named(type) : (termOf(graph, typeId) as NamedNode)
  const language = terms.language(id)
  return { termType: 'Literal', value, language, direction: '', datatype, equals: sameLiteral }
}

/** The id of an RDF/JS term, -1 (which is also the default graph's) for the default graph, -2 when it was never read. */
export function idOf({ terms }: Graph, term: Term): TermId {
  if (term.termType === 'DefaultGraph') return DEFAULT_GRAPH
  const key =
    term.termType === 'NamedNode'
      ? term.value
      : term.termType === 'BlankNode'
        ? `\0${term.value}`
        : term.termType === 'Literal' && !term.direction
          ? `"${term.value}"${term.language ? `@${term.language.toLowerCase()}` : term.datatype.value}`
          : null
  const id = key === null ? -1 : terms.findKey(key)
  return id < 0 ? UNKNOWN : id
}

const UNKNOWN = -2

/** Ids of subject, predicate, object and graph; null for any. */
type Pattern = readonly (TermId | null)[]

/**
 * A read-only RDF/JS dataset on a graph; its size counts a statement once in each graph that states it. `match` gives
 * another view, made by looking up the index whatever is bound, not a copy.
 * `add` and `delete` throw.
 */
export function datasetView(graph: Graph): DatasetCore {
  return view(graph, [null, null, null, null])
}

function view(graph: Graph, pattern: Pattern): DatasetCore {
  let rows: Uint32Array | null = null
  const found = (): Uint32Array => {
    rows ??= rowsOf(graph, pattern)
    return rows
  }
  return {
    get size() {
      return found().length
    },
    add: readOnly,
    delete: readOnly,
    has: (quad) =>
      rowsOf(graph, bound(graph, pattern, [quad.subject, quad.predicate, quad.object, quad.graph])).length > 0,
    match: (...terms) => view(graph, bound(graph, pattern, terms)),
    *[Symbol.iterator]() {
      for (const row of found()) yield quadOf(graph, row)
    },
  }
}

function readOnly(): never {
  throw new TypeError('This dataset is a view on what metakeur read and cannot be changed; copy it first.')
}

/** The pattern with terms bound that were free; what contradicts it matches nothing. */
function bound(graph: Graph, pattern: Pattern, terms: readonly (Term | null | undefined)[]): Pattern {
  return pattern.map((id, i) => {
    const term = terms[i]
    if (!term) return id
    const wanted = idOf(graph, term)
    // Only a graph name can be the default graph.
    if ((wanted === DEFAULT_GRAPH && i !== G) || (id !== null && id !== wanted)) return UNKNOWN
    return wanted
  })
}

function quadOf(graph: Graph, row: number): Quad {
  const at = (column: number): QuadTerm => termOf(graph, graph.columns[column]![row]!)
  return {
    termType: 'Quad',
    value: '',
    subject: at(S) as NamedNode,
    predicate: at(P) as NamedNode,
    object: at(O) as NamedNode,
    graph: at(G) as NamedNode,
    equals: sameQuad as Quad['equals'],
  }
}

/** Rows that fit a pattern, in the order of the index that finds them. */
function rowsOf(graph: Graph, [s, p, o, g]: Pattern): Uint32Array {
  if (s === UNKNOWN || p === UNKNOWN || o === UNKNOWN || g === UNKNOWN) return new Uint32Array()
  const { columns } = graph
  let rows: Uint32Array
  if (typeof s === 'number') rows = range(...graph.rows(s, p ?? null))
  else if (typeof o === 'number') {
    rows = graph.rowsOfObject(o)
    if (typeof p === 'number') rows = rows.filter((row) => columns[P]![row] === p)
  } else if (typeof p === 'number') rows = rowsBy(graph, P, p)
  else if (typeof g === 'number') return rowsBy(graph, G, g)
  else return range(0, columns[S]!.length)
  if (typeof s === 'number' && typeof o === 'number') rows = rows.filter((row) => columns[O]![row] === o)
  return typeof g === 'number' ? rows.filter((row) => columns[G]![row] === g) : rows
}

function range(from: number, to: number): Uint32Array {
  const rows = new Uint32Array(to - from)
  for (let i = 0; i < rows.length; i++) rows[i] = from + i
  return rows
}

/** Rows by predicate and by graph, made when a pattern first binds nothing else: checks never need them. */
const byColumn = new WeakMap<Graph, Map<number, Map<TermId, Uint32Array>>>()

function rowsBy(graph: Graph, column: number, id: TermId): Uint32Array {
  let columns = byColumn.get(graph)
  if (columns === undefined) {
    columns = new Map()
    byColumn.set(graph, columns)
  }
  let index = columns.get(column)
  if (index === undefined) {
    index = grouped(graph.columns[column]!)
    columns.set(column, index)
  }
  return index.get(id) ?? new Uint32Array()
}

/** There are few predicates and few graphs: a map of lists does. */
function grouped(column: Int32Array): Map<TermId, Uint32Array> {
  const counts = new Map<TermId, number>()
  for (const id of column) counts.set(id, (counts.get(id) ?? 0) + 1)
  const index = new Map<TermId, Uint32Array>()
  for (const [id, count] of counts) {
    index.set(id, new Uint32Array(count))
    counts.set(id, 0)
  }
  for (let row = 0; row < column.length; row++) {
    const id = column[row]!
    const at = counts.get(id)!
    index.get(id)![at] = row
    counts.set(id, at + 1)
  }
  return index
}
