/** Signs of what the value of a term may hold, found once a term: every check of texts asks about them. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { iriFault } from '../values/iri-fault.ts'
import { SECRET_WORDS } from '../values/secrets.ts'
import { FIRST_WORDS, signsFor } from '../values/signs.ts'
import { stemsOf, WORD_LISTS, type WordList } from './dutch-words.ts'

const XSD_STRING = iri('xsd:string')
const LANG_STRING = iri('rdf:langString')

/** There may be a password or a key. */
export const SECRET = FIRST_WORDS

const bits = new Map(WORD_LISTS.map((list, i) => [list, SECRET << (i + 1)]))
/** What the term itself is, in the same number: who asks for signs asks for that too. */
export const IS_IRI = SECRET << (WORD_LISTS.length + 1)
export const IS_LITERAL = IS_IRI << 1
/** A literal with a language tag. */
export const HAS_LANGUAGE = IS_IRI << 2
/** A literal with a datatype other than that of texts, with or without language. */
export const HAS_DATATYPE = IS_IRI << 3
/** An IRI that is not well formed. */
export const HAS_IRI_FAULT = IS_IRI << 4
export const IS_BLANK_NODE = IS_IRI << 5
const signsOf = signsFor(
  new Map([[SECRET, SECRET_WORDS] as const, ...WORD_LISTS.map((list) => [bits.get(list)!, stemsOf(list)] as const)]),
)

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
    const found = graph.isBlank(term) ? IS_BLANK_NODE : signsOf(graph.value(term)) | kindSigns(graph, term)
    table[term] = found
    return found
  }
}

function kindSigns(graph: GraphReader, term: TermId): number {
  if (graph.isIri(term)) return iriFault(graph.value(term)) === null ? IS_IRI : IS_IRI | HAS_IRI_FAULT
  if (graph.language(term) !== '') return IS_LITERAL | HAS_LANGUAGE
  const datatype = graph.datatype(term)
  return datatype === XSD_STRING || datatype === LANG_STRING ? IS_LITERAL : IS_LITERAL | HAS_DATATYPE
}

/** The signs of one term. */
export function signsAt(graph: GraphReader, term: TermId): number {
  return signsIn(graph)(term)
}

/** False when no word of a list can stand in the value of a term. */
export function mayHold(list: WordList, graph: GraphReader, term: TermId): boolean {
  return (signsAt(graph, term) & bits.get(list)!) !== 0
}
