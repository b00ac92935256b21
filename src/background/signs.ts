/** Signs of what the value of a term may hold, found once a term: every check of texts asks about them. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { iriFault, isOrdinaryWeb } from '../values/iri-fault.ts'
import { SECRET_PIECES, SECRET_WORDS } from '../values/secrets.ts'
import {
  ENDED_ODDLY,
  endSigns,
  FIRST_FREE,
  HINTED,
  isSerial,
  NUMBERED,
  SERIAL,
  signsFor,
  UNUSUAL,
} from '../values/signs.ts'
import { wordSearch } from '../values/word-search.ts'
import { stemsOf, WORD_LISTS, type WordList } from './dutch-words.ts'
import { rememberedByTerm } from './remembered.ts'

const XSD_STRING = iri('xsd:string')
const LANG_STRING = iri('rdf:langString')

/** There may be a password or a key. */
export const SECRET = FIRST_FREE
/** What the term itself is, in the same number: who asks for signs asks for that too. */
export const IS_IRI = SECRET << 1
export const IS_LITERAL = SECRET << 2
/** A literal with a language tag. */
export const HAS_LANGUAGE = SECRET << 3
/** A literal with a datatype other than that of texts, with or without language. */
export const HAS_DATATYPE = SECRET << 4
/** An IRI that is not well formed. */
export const HAS_IRI_FAULT = SECRET << 5
export const IS_BLANK_NODE = SECRET << 6
/** The first bit that is free for what a property says of its values. */
export const FIRST_BEHIND = SECRET << 7

const signsOf = signsFor(SECRET_PIECES)
const secretIn = wordSearch(new Map([[SECRET, SECRET_WORDS]]))
const bits = new Map(WORD_LISTS.map((list, i) => [list, 1 << i]))
const listsIn = wordSearch(new Map(WORD_LISTS.map((list) => [bits.get(list)!, stemsOf(list)])))

type Signs = (term: TermId) => number

const tables = new WeakMap<GraphReader, Signs>()

/** The signs of terms (see values/signs.ts), for who asks about many; a blank node has no more than that it is one. */
export function signsIn(graph: GraphReader): Signs {
  let table = tables.get(graph)
  if (table === undefined) {
    table = tableOf(graph)
    tables.set(graph, table)
  }
  return table
}

/** Four bytes a term, which are -1 until it is asked about. */
function tableOf(graph: GraphReader): Signs {
  let table = new Int32Array(1024).fill(-1)
  return (term) => {
    if (term >= table.length) {
      const grown = new Int32Array(Math.max(term + 1, table.length * 2)).fill(-1)
      grown.set(table)
      table = grown
    }
    const known = table[term]!
    if (known >= 0) return known
    const found = graph.isBlank(term) ? IS_BLANK_NODE : allSigns(graph, term)
    table[term] = found
    return found
  }
}

function allSigns(graph: GraphReader, term: TermId): number {
  const own = graph.isIri(term) ? iriSigns(graph, term) : graph.look(term, numberedSigns) | literalSigns(graph, term)
  if ((own & (HINTED | ENDED_ODDLY)) === 0) return own
  const text = graph.value(term)
  return own | secretIn(text) | endSigns(text)
}

function iriSigns(graph: GraphReader, term: TermId): number {
  const own = graph.look(term, webSigns)
  if ((own & IS_IRI) !== 0) return own
  return iriFault(graph.value(term)) === null ? own | IS_IRI : own | IS_IRI | HAS_IRI_FAULT
}

/** Of most IRIs no more need be known than that they are ordinary web addresses; in those, digits are of nobody. */
function webSigns(bytes: Uint8Array, from: number, to: number): number {
  const own = signsOf(bytes, from, to)
  if ((own & UNUSUAL) === 0 && isOrdinaryWeb(bytes, from, to)) return own | IS_IRI
  return own | serialSign(own, bytes, from, to)
}

function numberedSigns(bytes: Uint8Array, from: number, to: number): number {
  const own = signsOf(bytes, from, to)
  return own | serialSign(own, bytes, from, to)
}

function serialSign(own: number, bytes: Uint8Array, from: number, to: number): number {
  return (own & NUMBERED) !== 0 && isSerial(bytes, from, to) ? SERIAL : 0
}

function literalSigns(graph: GraphReader, term: TermId): number {
  if (graph.language(term) !== '') return IS_LITERAL | HAS_LANGUAGE
  const datatype = graph.datatype(term)
  return datatype === XSD_STRING || datatype === LANG_STRING ? IS_LITERAL : IS_LITERAL | HAS_DATATYPE
}

/** The signs of one term. */
export function signsAt(graph: GraphReader, term: TermId): number {
  return signsIn(graph)(term)
}

/** The lists of which a word may stand in a term, as bits. */
const listsAt = rememberedByTerm((graph, term) => (graph.isBlank(term) ? 0 : listsIn(graph.value(term))))

/** False when no word of a list can stand in the value of a term. Few texts are asked about, by several checks. */
export function mayHold(list: WordList, graph: GraphReader, term: TermId): boolean {
  return (listsAt(graph, term) & bits.get(list)!) !== 0
}
