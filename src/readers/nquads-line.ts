import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../rdf/builder.ts'
import { asBytes, asWords, type Bytes } from './bytes.ts'
import {
  type Cursor,
  FAILED,
  fail,
  type LineFault,
  pastLabel,
  pastSpace,
  readIri,
  readLiteral,
  wordEnd,
} from './nquads-terms.ts'
import { shown } from './reader.ts'

export interface LineReader {
  /**
   * Reads the statement on the line that begins at `from` into the builder; an empty line and a comment are no statement.
   * There must be an LF or CR.
   */
  read(bytes: Bytes, from: number, line: number): LineFault | null
  /** Where the last line ended, unless it had a fault. */
  readonly at: number
  /** Has a statement with a graph name been read? */
  readonly graphs: boolean
}

const NOTHING = asBytes(new Uint8Array())
const [LF, CR, SPACE, QUOTE, HASH, DOT, LESS, UNDERSCORE] = [10, 13, 32, 34, 35, 46, 60, 95]

/** A reader of single lines of N-Quads (RDF 1.1), of which N-Triples is a part, straight from bytes to interned terms. */
export function lineReader(builder: GraphBuilder, source: number): LineReader {
  const terms = builder.terms
  const c: Cursor = { bytes: NOTHING, words: asWords(NOTHING), at: 0, fault: null, wide: false }
  let graphs = false
  // Statements of one subject stand together, as a rule: the bytes of the last one are compared before anything is cut.
  const last = { bytes: c.bytes, from: 0, to: 0, id: FAILED, wide: false }

  const skipSpace = (): void => {
    c.at = pastSpace(c.bytes, c.at)
  }

  const own = Buffer.from(`${source}_`)
  let room = Buffer.concat([own, Buffer.alloc(256)])
  /** The number of the source goes in front of the label. */
  const blank = (): TermId => {
    const from = c.at + 2
    if (!pastLabel(c)) return FAILED
    const length = own.length + c.at - from
    if (length > room.length) room = Buffer.concat([own, Buffer.alloc(length * 2)])
    for (let here = from, there = own.length; here < c.at; here++, there++) room[there] = c.bytes[here]!
    return terms.blankIn(room, 0, length)
  }

  const subject = (): TermId => {
    const { bytes, at } = c
    if (last.bytes === bytes && last.id >= 0) {
      const length = last.to - last.from
      let i = 0
      while (i < length && bytes[last.from + i] === bytes[at + i]) i++
      // A label may be the beginning of another.
      if (i === length && (bytes[at] === LESS || bytes[at + length]! <= SPACE)) {
        c.at = at + length
        c.wide = last.wide
        return last.id
      }
    }
    if (bytes[at] !== LESS && bytes[at] !== UNDERSCORE) return unexpected('subject')
    last.id = bytes[at] === LESS ? readIri(c, terms) : blank()
    last.bytes = bytes
    last.from = at
    last.to = c.at
    last.wide = c.wide
    return last.id
  }

  const object = (): TermId => {
    const first = c.bytes[c.at]
    if (first === LESS) return readIri(c, terms)
    if (first === QUOTE) return readLiteral(c, terms)
    return first === UNDERSCORE ? blank() : unexpected('object')
  }

  const unexpected = (part: 'subject' | 'predicate' | 'object'): TermId => {
    const found = shown(c.bytes.utf8Slice(c.at, wordEnd(c.bytes, c.at)))
    if (/^(?:@?prefix|@?base)$/i.test(found)) fail(c, 'read.directive', c.at, { found })
    else if (/^@?version$/i.test(found)) fail(c, 'read.version', c.at)
    else if (found === '' || found === '.') fail(c, `read.${part}-missing`, c.at)
    else fail(c, `read.${part}-unexpected`, c.at, { found })
    return FAILED
  }

  /** Column of the next byte, from 1, in UTF-16 units. */
  const column = (from: number): number => (c.wide ? c.bytes.utf8Slice(from, c.at).length : c.at - from) + 1

  /** Past a comment, to the end of the line; false when something else is there. */
  const atEnd = (): boolean => {
    if (c.bytes[c.at] === HASH) while (c.bytes[c.at] !== LF && c.bytes[c.at] !== CR) c.at++
    return c.bytes[c.at] === LF || c.bytes[c.at] === CR
  }

  const read: LineReader['read'] = (bytes, from, line) => {
    if (c.bytes !== bytes) {
      c.bytes = bytes
      c.words = asWords(bytes)
    }
    c.at = from
    c.fault = null
    c.wide = false
    skipSpace()
    if (atEnd()) return null
    const subjectColumn = c.at - from + 1
    const s = subject()
    if (s < 0) return c.fault
    skipSpace()
    const p = bytes[c.at] === LESS ? readIri(c, terms) : unexpected('predicate')
    if (p < 0) return c.fault
    skipSpace()
    const objectColumn = column(from)
    const o = object()
    if (o < 0) return c.fault
    skipSpace()
    let g: TermId = DEFAULT_GRAPH
    if (bytes[c.at] === LESS || bytes[c.at] === UNDERSCORE) {
      g = bytes[c.at] === LESS ? readIri(c, terms) : blank()
      if (g < 0) return c.fault
      graphs = true
      skipSpace()
    }
    if (bytes[c.at] !== DOT) fail(c, 'read.stop-missing', c.at)
    else {
      c.at++
      skipSpace()
      if (!atEnd()) fail(c, 'read.after-stop', c.at)
    }
    if (c.fault === null) builder.add(s, p, o, g, source, line, objectColumn, line, subjectColumn)
    return c.fault
  }
  return {
    read,
    get at() {
      return c.at
    },
    get graphs() {
      return graphs
    },
  }
}
