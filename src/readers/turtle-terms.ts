import type { Token } from 'n3'
import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../rdf/builder.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { XSD_STRING } from '../rdf/terms.ts'
import type { Spot } from './window.ts'

/** A term as N3.js handles it, which remembers the token that it came from. */
export interface PlacedTerm {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
  readonly value: string
  readonly language: string
  readonly datatype: string
  /** From 1; 0 for the terms that N3.js makes before it reads. */
  readonly line: number
  readonly column: number
  /** `UNASKED` until the graph is asked for it: a datatype or a prefix is no term of the graph. */
  id: TermId
}

export interface PlacedQuad {
  readonly subject: PlacedTerm
  readonly predicate: PlacedTerm
  readonly object: PlacedTerm
  readonly graph: PlacedTerm
}

const UNASKED = -2
const RDF_NIL = `${PREFIXES.rdf}nil`
/** Set before relative IRIs for which there is no base, so that N3.js leaves them as they are written. */
const AS_WRITTEN = 'x-as-written:'
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i

/**
 * The data factory that N3.js makes terms with. It is asked for a term while the token of that term is read, so the
 * terms themselves carry the places: no second bookkeeping of lists, nested nodes and shared subjects is needed.
 */
export function placedTerms(
  builder: GraphBuilder,
  source: number,
  /** Where a spot of N3.js is in the source. */
  placed: (spot: Spot) => { readonly line: number; readonly column: number },
  /** Nodes without a name that the source had before. */
  anonymous: number,
) {
  const { terms } = builder
  let unnamed = anonymous
  let here = { line: 0, column: 0 }
  /** A text is made a term when the token after it has come; a number, which brings its datatype, at once. */
  let textAt = here
  let number = ''
  /** Where `(` stands, while its first cell is still to be made. */
  let openList: typeof here | null = null
  /** Where the end of the last list stands: its `)`, or its `(` when it is empty. */
  let nilAt = here
  let previous = ''
  let hasBase = false

  const term = (
    termType: PlacedTerm['termType'],
    value: string,
    { line, column } = here,
    language = '',
    datatype = '',
  ): PlacedTerm => ({ termType, value, language, datatype, line, column, id: UNASKED })

  const idOf = (t: PlacedTerm): TermId => {
    if (t.id !== UNASKED) return t.id
    if (t.termType === 'NamedNode') t.id = terms.iri(t.value)
    else if (t.termType === 'Literal') t.id = terms.literal(t.value, t.language, t.datatype)
    else t.id = t.termType === 'BlankNode' ? terms.blank(t.value) : DEFAULT_GRAPH
    return t.id
  }

  const placeOf = (t: PlacedTerm): typeof here => (t.line === 0 && t.value === RDF_NIL ? nilAt : t)

  const factory = {
    namedNode: (value: string) =>
      term('NamedNode', value.startsWith(AS_WRITTEN) ? value.slice(AS_WRITTEN.length) : value),
    blankNode(label?: string) {
      if (label !== undefined) return term('BlankNode', `${source}_${label}`)
      const at = openList ?? here
      openList = null
      return term('BlankNode', `${source}.${++unnamed}`, at)
    },
    literal: (value: string, kind?: string | PlacedTerm) =>
      typeof kind === 'string'
        ? term('Literal', value, textAt, kind)
        : term('Literal', value, kind?.value === number ? here : textAt, '', kind?.value ?? XSD_STRING),
    defaultGraph: () => term('DefaultGraph', ''),
    quad: (subject: PlacedTerm, predicate: PlacedTerm, object: PlacedTerm, graph: PlacedTerm): PlacedQuad => ({
      subject,
      predicate,
      object,
      graph,
    }),
  }

  return {
    factory,
    /** Call before N3.js takes a token. */
    beforeToken(token: Token): void {
      here = placed({ line: token.line, offset: token.start })
      number = token.type === 'literal' ? token.prefix! : ''
      if (token.type === ')') nilAt = previous === '(' ? nilAt : here
      else if (token.type === 'IRI' || token.type === 'typeIRI') {
        if (!hasBase && !ABSOLUTE.test(token.value!)) token.value = AS_WRITTEN + token.value!
        if (previous === '@base' || previous === 'BASE') hasBase = true
      }
    },
    /** Call after N3.js took a token. */
    afterToken(token: Token): void {
      openList = token.type === '(' ? here : null
      if (token.type === '(') nilAt = here
      if (token.type === 'literal' && number === '') textAt = here
      previous = token.type
    },
    add({ subject, predicate, object, graph }: PlacedQuad): void {
      const s = placeOf(subject)
      const o = placeOf(object)
      builder.add(idOf(subject), idOf(predicate), idOf(object), idOf(graph), source, o.line, o.column, s.line, s.column)
    },
  }
}
