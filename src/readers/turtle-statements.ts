import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../rdf/builder.ts'
import { asWords, type Bytes } from './bytes.ts'
import { columnOf, cursor, next, STUCK, skip, stuck } from './turtle-cursor.ts'
import { type Scope, turtleTriples } from './turtle-triples.ts'
import { turtleWords } from './turtle-words.ts'

/** A statement that cannot be read so near to the end of the bytes may go on in the next ones. */
const NEAR = 16

const [OPEN_LIST, DOT, ZERO, NINE, LESS, AT] = [40, 46, 48, 57, 60, 64]
const [OPEN, UNDERSCORE, OPEN_GRAPH, BAR, CLOSE_GRAPH] = [91, 95, 123, 124, 125]

/** What another reader has to know to go on. */
export interface TurtleState {
  /** Where the next byte stands, from 1. */
  readonly line: number
  readonly column: number
  /** Where the last statement ended: space may stand between. */
  readonly ended: { readonly line: number; readonly column: number }
  /** IRIs of prefixes, as they are written. */
  readonly prefixes: ReadonlyMap<string, Uint8Array>
  /** The name of the graph that is open as it is written, '' for the default graph in braces; null for none. */
  readonly graph: string | null
  /** Has a statement been read since the graph was opened? */
  readonly begun: boolean
  /** Has a graph been seen? */
  readonly graphs: boolean
  /** Nodes without a name so far. */
  readonly anonymous: number
}

/** Reads whole statements; the rest is for N3.js. */
export interface StatementReader {
  /**
   * Reads as many statements as there are on bytes [0, end) into the builder.
   * @param end where the text ends; when it is the last of it, a space must stand there
   * @returns the number of bytes read, always whole statements, and whether more bytes may help; if not, what comes next
   *   is for another reader
   */
  read(bytes: Bytes, end: number, last: boolean): { readonly done: number; readonly waits: boolean }
  state(): TurtleState
}

/**
 * Turtle and TriG (RDF 1.1), straight from bytes to interned terms. It takes what people and programs write, and stops
 * before everything else: escapes in names, `@base`, RDF-star, deep nesting and every mistake are for N3.js, which says
 * what is wrong. So all that it reads must be what N3.js reads; tests hold the two together.
 */
export function statementReader(builder: GraphBuilder, source: number): StatementReader {
  const c = cursor()
  const words = turtleWords(c, builder.terms, source)
  const scope: Scope = { graph: DEFAULT_GRAPH, anonymous: 0 }
  const triples = turtleTriples(c, builder, source, words, scope)
  let open: string | null = null
  let begun = false
  let graphs = false

  /** Past the full stop that must come; before a digit it is the beginning of a number. */
  const stop = (): void => {
    if (next(c) !== DOT) stuck(c, c.at)
    const after = c.bytes[++c.at]!
    if (after >= ZERO && after <= NINE) stuck(c, c.at)
  }

  /** A statement of Turtle, or what opens or closes a graph. */
  const statement = (): void => {
    const first = next(c)
    if (first === OPEN_GRAPH) openGraph(DEFAULT_GRAPH, '')
    else if (first === CLOSE_GRAPH) closeGraph()
    else if (first === AT && /^@prefix\s$/.test(c.bytes.latin1Slice(c.at, Math.min(c.at + 8, c.end))))
      directive('@prefix'.length)
    else if (!keyword()) sentence(first)
  }

  /** The word that begins a directive or a graph, with all that it begins; false when there is none. */
  const keyword = (): boolean => {
    const { at } = c
    const word = words.keyword().toLowerCase()
    if (word === 'prefix') directive(0)
    else if (word === 'graph') namedGraph()
    else if (word !== '') stuck(c, at)
    return word !== ''
  }

  const sentence = (first: number): void => {
    const { at, line } = c
    const column = columnOf(c, at)
    const subject = first === OPEN ? triples.node() : first === OPEN_LIST ? triples.list() : node(first)
    const end = c.at
    const sign = next(c)
    if (sign === OPEN_GRAPH && first !== OPEN && first !== OPEN_LIST) {
      openGraph(subject, c.bytes.utf8Slice(at, end))
      return
    }
    // All may be said within the brackets, unless they are empty.
    const said = first === OPEN && (sign === DOT || sign === CLOSE_GRAPH) && builder.count > mark.count
    if (!said) triples.about(subject, line, column)
    begun = true
    if (next(c) === CLOSE_GRAPH) closeGraph()
    else stop()
  }

  const node = (first: number): TermId =>
    first === LESS ? words.iri() : first === UNDERSCORE ? words.label() : words.name()

  const directive = (length: number): void => {
    if (open !== null) stuck(c, c.at)
    c.at += length
    next(c)
    const prefix = words.prefix()
    if (next(c) !== LESS) stuck(c, c.at)
    const from = words.pastIri()
    // A copy: the bytes are not kept.
    const namespace = new Uint8Array(c.bytes.subarray(from, c.at - 1))
    if (length > 0) stop()
    words.declare(prefix, namespace)
  }

  const namedGraph = (): void => {
    const first = next(c)
    const { at } = c
    const name = node(first)
    const written = c.bytes.utf8Slice(at, c.at)
    if (next(c) !== OPEN_GRAPH) stuck(c, c.at)
    openGraph(name, written)
  }

  const openGraph = (name: TermId, written: string): void => {
    // `{|` is RDF-star.
    if (open !== null || c.bytes[++c.at] === BAR) stuck(c, c.at)
    scope.graph = name
    open = written
    begun = false
    graphs = true
  }

  const closeGraph = (): void => {
    if (open === null) stuck(c, c.at)
    c.at++
    scope.graph = DEFAULT_GRAPH
    open = null
  }

  /** Where the last whole statement ended. */
  const snapshot = () => {
    const { at, line, lineStart, surplus } = c
    return { count: builder.count, cursor: { at, line, lineStart, surplus }, scope: { ...scope }, open, begun, graphs }
  }
  let mark = snapshot()
  let ended = { line: 1, column: 1 }
  const keep = (): void => {
    mark = snapshot()
  }
  const goBack = (): void => {
    builder.rewind(mark.count)
    Object.assign(c, mark.cursor)
    Object.assign(scope, mark.scope)
    ;({ open, begun, graphs } = mark)
  }

  return {
    read(bytes, end, last) {
      // The bytes begin where the last ones ended.
      c.lineStart -= c.at
      c.bytes = bytes
      c.words = asWords(bytes)
      c.at = 0
      c.end = end
      c.last = last
      keep()
      try {
        for (;;) {
          skip(c)
          keep()
          if (c.at >= end) return { done: end, waits: !last }
          statement()
          // What comes may belong to it: a digit after a full stop, a bar after a brace.
          if (c.at >= end && !last) stuck(c, end)
          ended = { line: c.line, column: columnOf(c, c.at) }
        }
      } catch (error) {
        if (error !== STUCK) throw error
        goBack()
        return { done: c.at, waits: !last && c.stuckAt + NEAR >= end }
      }
    },
    state: () => ({
      line: c.line,
      column: columnOf(c, c.at),
      ended,
      prefixes: words.prefixes,
      graph: open,
      begun,
      graphs,
      anonymous: scope.anonymous,
    }),
  }
}
