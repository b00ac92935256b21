/**
 * One graph from statements that several threads read. What each of them read is joined in the order of the sources, and
 * terms are numbered when they first come in that order: so the graph is, integer by integer, the one that a single
 * thread builds.
 */
import type { GraphBuilder } from './builder.ts'
import { ByteTable } from './byte-table.ts'
import { G, LINE, O, P, S, SOURCE, SUBJECT_LINE, WIDTH } from './columns.ts'
import { findStored, type StoredDetails, storeDetails } from './detail-store.ts'
import { eachEntry } from './entries.ts'
import { type FindDetail, Graph } from './graph.ts'
import type { GraphIndex } from './graph-index.ts'
import { inShared, sharedParts, sharedSegment } from './shared-memory.ts'
import { graphOf, type Statements } from './sorting.ts'
import { IS_BLANK, IS_IRI, type TermParts, TermTable } from './terms.ts'

/** What one thread read, for the thread that joins. Its arrays may be transferred: nobody else uses them. */
export interface Handover extends Omit<Statements, 'details'> {
  /** Number of its first source, as far as could be known; it stands in front of labels of blank nodes too. */
  readonly first: number
  readonly terms: TermParts
  readonly details: ReadonlyMap<number, StoredDetails>
}

/** A graph in memory that all threads see. */
export interface SharedGraph {
  readonly terms: TermParts
  readonly names: readonly string[]
  readonly columns: readonly Int32Array[]
  readonly restated: Graph['restated']
  readonly details: ReadonlyMap<number, StoredDetails>
  readonly index: GraphIndex
}

/** What a builder has, to be joined. The builder must not be used afterwards. */
export function handover(builder: GraphBuilder, first: number): Handover {
  const { details, ...statements } = builder.statements()
  const { columns, count } = statements
  return {
    ...statements,
    first,
    terms: builder.terms.parts(),
    details: new Map([...details].map(([source, find]) => [source, storeDetails(find, source, columns, count)])),
  }
}

/** The memory of a handover that may be moved to another thread instead of being copied. */
export function movable({ columns, terms: { values } }: Handover): ArrayBuffer[] {
  const buffers = [...columns, values.entries, values.slots, ...values.segments].map(({ buffer }) => buffer)
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer)
}

export interface Joining {
  /**
   * Adds what was read next, in the order of the sources.
   *
   * @param lines when it goes on with the last source: how many lines of that came before; else null
   */
  add(next: Handover, lines: number | null): void
  /** The graph of all, in this thread and for others. Nothing can be added afterwards. */
  finish(): { graph: Graph; shared: SharedGraph }
}

export function joining(): Joining {
  const terms = new TermTable(new ByteTable(null, sharedSegment))
  const names: string[] = []
  const details = new Map<number, StoredDetails>()
  const parts: Int32Array[][] = []
  let named = false
  return {
    add(next, lines) {
      const first = lines === null ? names.length : names.length - 1
      const shift = first - next.first
      names.push(...next.names.slice(lines === null ? 0 : 1))
      const numbers = numbered(next.terms, terms, shift)
      const columns = next.columns.map((column) => column.subarray(0, next.count))
      for (const column of [S, P, O, G]) renumber(columns[column]!, numbers)
      if (shift !== 0) raise(columns[SOURCE]!, shift)
      if (lines) for (const column of [LINE, SUBJECT_LINE]) raise(columns[column]!, lines)
      for (const [source, stored] of next.details) details.set(source + shift, stored)
      named ||= next.named
      parts.push(columns)
    },
    finish() {
      const columns = joined(parts)
      const count = columns[S]!.length
      const graph = graphOf(terms, { names, count, columns, named, details: new Map() }, inShared)
      const { values, suffixes } = terms.parts()
      const shared: SharedGraph = {
        terms: { values: sharedParts(values), suffixes },
        names,
        columns: graph.columns,
        restated: graph.restated,
        details,
        index: graph.index,
      }
      return { graph: openGraph(shared), shared }
    },
  }
}

/** A graph in shared memory, as this thread sees it. */
export function openGraph({ terms, names, columns, restated, details, index }: SharedGraph): Graph {
  const found = new Map([...details].map(([source, stored]): [number, FindDetail] => [source, findStored(stored)]))
  return new Graph(TermTable.on(terms), names, columns, restated, found, index)
}

/** The number in a table of each term of another; new ones are added. */
function numbered({ values, suffixes }: TermParts, terms: TermTable, shift: number): Int32Array {
  const suffixOf = suffixes.map((text) => terms.suffix(text))
  const numbers = new Int32Array(values.size)
  eachEntry(
    values,
    (id, tag, bytes, from, to) => {
      if (tag >= 0) numbers[id] = terms.literalIn(bytes, from, to, suffixOf[tag]!)
      else if (tag === IS_IRI) numbers[id] = terms.iriIn(bytes, from, to)
      else if (shift === 0) numbers[id] = terms.blankIn(bytes, from, to)
      else numbers[id] = terms.blank(shifted(Buffer.from(bytes.subarray(from, to)).toString(), shift))
    },
    (id, tag, text) => {
      if (tag >= 0) numbers[id] = terms.literalWith(text, suffixOf[tag]!)
      else numbers[id] = tag === IS_BLANK ? terms.blank(shifted(text, shift)) : terms.iri(text)
    },
  )
  return numbers
}

/** A label with another number of its source in front. */
function shifted(label: string, shift: number): string {
  const number = /^\d+/.exec(label)?.[0]
  if (number === undefined) throw new Error(`a blank node without the number of its source: ${label}`)
  return `${Number(number) + shift}${label.slice(number.length)}`
}

function renumber(column: Int32Array, numbers: Int32Array): void {
  for (let i = 0; i < column.length; i++) if (column[i]! >= 0) column[i] = numbers[column[i]!]!
}

function raise(column: Int32Array, by: number): void {
  for (let i = 0; i < column.length; i++) column[i]! += by
}

/** Columns one after another; the parts are let go one by one. */
function joined(parts: Int32Array[][]): Int32Array[] {
  if (parts.length === 1) return parts.pop()!
  const count = parts.reduce((sum, columns) => sum + columns[S]!.length, 0)
  return Array.from({ length: WIDTH }, (_, i) => {
    const whole = new Int32Array(count)
    let at = 0
    for (const columns of parts) {
      whole.set(columns[i]!, at)
      at += columns[i]!.length
      columns[i] = NOTHING
    }
    return whole
  })
}

const NOTHING = new Int32Array()
