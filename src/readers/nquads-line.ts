import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../rdf/builder.ts'
import { asBytes, type Bytes } from './bytes.ts'
import {
  type Cursor,
  fail,
  IN_IRI,
  type LineFault,
  pastSpace,
  readIri,
  readLabel,
  readLiteral,
  wordEnd,
} from './nquads-terms.ts'
import { shown } from './reader.ts'

export interface LineReader {
  /**
   * Reads the statement on bytes [from, to) into the builder; an empty line and a comment are no statement.
   * `bytes[to]` must be LF or CR.
   */
  read(bytes: Bytes, from: number, to: number, line: number): LineFault | null
  /** Has a statement with a graph name been read? */
  readonly graphs: boolean
}

/** An IRI that comes back often, as predicates do. */
interface Usual {
  /** With its angle brackets. */
  readonly bytes: Uint8Array
  readonly id: TermId
}

/** No term: the fault says why. */
const FAILED = -2
const NONE: Usual = { bytes: new Uint8Array(), id: FAILED }
/** A power of two. */
const SLOTS = 512

const [QUOTE, HASH, DOT, LESS, UNDERSCORE] = [34, 35, 46, 60, 95]

/** A reader of single lines of N-Quads (RDF 1.1), of which N-Triples is a part, straight from bytes to interned terms. */
export function lineReader(builder: GraphBuilder, source: number): LineReader {
  const terms = builder.terms
  const c: Cursor = { bytes: asBytes(new Uint8Array()), at: 0, fault: null, wide: false }
  const slots: Usual[] = Array.from({ length: SLOTS }, () => NONE)
  let graphs = false
  // Statements of one subject stand together, as a rule: the bytes of the last one are compared before anything is cut.
  const last = { bytes: c.bytes, from: 0, to: 0, id: FAILED, wide: false }

  const skipSpace = (): void => {
    c.at = pastSpace(c.bytes, c.at)
  }

  const iri = (): TermId => {
    const text = readIri(c)
    return text === null ? FAILED : terms.intern(text)
  }

  const blank = (): TermId => {
    const label = readLabel(c)
    return label === null ? FAILED : terms.intern(`\0${source}_${label}`)
  }

  const subject = (): TermId => {
    const { bytes, at } = c
    if (last.bytes === bytes && last.id >= 0) {
      const length = last.to - last.from
      let i = 0
      while (i < length && bytes[last.from + i] === bytes[at + i]) i++
      if (i === length) {
        c.at = at + length
        c.wide = last.wide
        return last.id
      }
    }
    if (bytes[at] === UNDERSCORE) return blank()
    if (bytes[at] !== LESS) return unexpected('subject')
    last.id = iri()
    last.bytes = bytes
    last.from = at
    last.to = c.at
    last.wide = c.wide
    return last.id
  }

  /** There are few predicates: the bytes are compared with those read last in their slot before anything is cut. */
  const predicate = (): TermId => {
    const { bytes, at: from } = c
    if (bytes[from] !== LESS) return unexpected('predicate')
    let p = from + 1
    while (IN_IRI[bytes[p]!] === 0) p++
    const slot = (p - from + bytes[p - 1]! * 31 + bytes[p - 2]! * 7 + bytes[p - 5]! * 3) & (SLOTS - 1)
    const known = slots[slot]!
    const length = p + 1 - from
    let i = known.bytes.length === length ? 0 : length + 1
    while (i < length && known.bytes[i] === bytes[from + i]) i++
    if (i === length) {
      c.at = from + length
      return known.id
    }
    const id = iri()
    // Only plain ones: a character of several bytes must be noticed each time, for the columns.
    if (id >= 0 && c.at === from + length) slots[slot] = { bytes: bytes.slice(from, c.at), id }
    return id
  }

  const object = (): TermId => {
    const first = c.bytes[c.at]
    if (first === LESS) return iri()
    if (first === UNDERSCORE) return blank()
    if (first !== QUOTE) return unexpected('object')
    const key = readLiteral(c)
    return key === null ? FAILED : terms.intern(key)
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

  const read: LineReader['read'] = (bytes, from, to, line) => {
    c.bytes = bytes
    c.at = from
    c.fault = null
    c.wide = false
    skipSpace()
    if (c.at === to || bytes[c.at] === HASH) return null
    const subjectColumn = c.at - from + 1
    const s = subject()
    if (s < 0) return c.fault
    skipSpace()
    const p = predicate()
    if (p < 0) return c.fault
    skipSpace()
    const objectColumn = column(from)
    const o = object()
    if (o < 0) return c.fault
    skipSpace()
    let g: TermId = DEFAULT_GRAPH
    if (bytes[c.at] === LESS || bytes[c.at] === UNDERSCORE) {
      g = bytes[c.at] === LESS ? iri() : blank()
      if (g < 0) return c.fault
      graphs = true
      skipSpace()
    }
    if (bytes[c.at] !== DOT) fail(c, 'read.stop-missing', c.at)
    else {
      c.at++
      skipSpace()
      if (c.at !== to && bytes[c.at] !== HASH) fail(c, 'read.after-stop', c.at)
    }
    if (c.fault === null) builder.add(s, p, o, g, source, line, objectColumn, line, subjectColumn)
    return c.fault
  }
  return {
    read,
    get graphs() {
      return graphs
    },
  }
}
