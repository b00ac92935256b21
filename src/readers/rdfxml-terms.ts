import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../rdf/builder.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { XSD_STRING } from '../rdf/terms.ts'
import type { XmlSpot } from './xml-track.ts'

/** A term as the RDF/XML parser handles it, which remembers the element or attribute that it came from. */
export interface XmlTerm {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal'
  readonly value: string
  readonly language: string
  readonly datatype: string
  readonly spot: XmlSpot
  /** Its number in the graph, once it was asked for: a datatype is no term of the graph. */
  id: TermId | null
  equals(other: { readonly value: string }): boolean
}

export interface XmlTerms {
  /** The data factory that the parser makes terms with. */
  readonly factory: {
    namedNode(value: string): XmlTerm
    blankNode(label?: string): XmlTerm
    literal(value: string, kind?: XmlTerm | { readonly language: string }): XmlTerm
    defaultGraph(): null
  }
  /** Where the terms stand that are made next. */
  at(spot: XmlSpot): void
  /** Another document in the same source: its blank nodes are others. */
  nextDocument(): void
  add(subject: XmlTerm, predicate: XmlTerm, object: XmlTerm): void
}

export function xmlTerms(builder: GraphBuilder, source: number): XmlTerms {
  const { terms } = builder
  let here: XmlSpot = { line: 1, column: 1 }
  let document = 0
  let anonymous = 0

  const term = (termType: XmlTerm['termType'], value: string, language = '', datatype = ''): XmlTerm => ({
    termType,
    value,
    language,
    datatype,
    spot: here,
    id: null,
    equals,
  })

  const idOf = (t: XmlTerm): TermId => {
    t.id ??= intern(t)
    return t.id
  }

  const intern = ({ termType, value, language, datatype }: XmlTerm): TermId => {
    if (termType === 'NamedNode') return terms.iri(value)
    return termType === 'Literal' ? terms.literal(value, language, datatype) : terms.blank(value)
  }

  return {
    factory: {
      namedNode: (value) => term('NamedNode', value),
      blankNode: (label) =>
        term('BlankNode', label === undefined ? `${source}.${++anonymous}` : `${source}_${document || ''}_${label}`),
      literal: (value, kind) => {
        if (kind === undefined) return term('Literal', value, '', XSD_STRING)
        return 'termType' in kind ? term('Literal', value, '', kind.value) : term('Literal', value, kind.language)
      },
      defaultGraph: () => null,
    },
    at(spot) {
      here = spot
    },
    nextDocument() {
      document++
    },
    add(subject, predicate, object) {
      const { spot } = object
      builder.add(
        idOf(subject),
        terms.common(predicate.value),
        idOf(object),
        DEFAULT_GRAPH,
        source,
        spot.line,
        spot.column,
        subject.spot.line,
        subject.spot.column,
      )
    },
  }
}

function equals(this: XmlTerm, other: { readonly value: string }): boolean {
  return other.value === this.value
}

export const RDF = PREFIXES.rdf
