import type { TermId } from '../../model.ts'
import { DEFAULT_GRAPH, type GraphBuilder } from '../../rdf/builder.ts'
import { iri } from '../../rdf/namespaces.ts'
import type { LineIndex } from '../lines.ts'
import type { Value } from './value.ts'

/** A node that is described: a record, or what belongs to it. */
export interface Thing {
  readonly term: TermId
  /** The value that describes it: findings about the whole, and about what it lacks, point here. */
  readonly at: Value
}

/** Takes statements with the values that they come from. */
export interface Statements {
  /** A node of a class, described by a value; nameless when its IRI is null. */
  thing(at: Value, name: string | null, className: string): Thing
  /** The object is an IRI as it is written. */
  iri(subject: Thing, property: string, object: string, at: Value): void
  /** The object is a literal: a text with or without language. */
  text(subject: Thing, property: string, text: string, at: Value, language?: string): void
  typed(subject: Thing, property: string, text: string, datatype: string, at: Value): void
  /** The object is another thing, which is described where it is named. */
  link(subject: Thing, property: string, object: Thing): void
  /** The object is another thing, which is named here and described elsewhere. */
  refer(subject: Thing, property: string, object: Thing, at: Value): void
}

const TYPE = iri('rdf:type')

/**
 * Writes statements to the graph. Each has the line and the column of the value of its object; `pointerFinder` knows the
 * JSON Pointer of a place.
 * @param source number of the source in the builder
 */
export function statements(builder: GraphBuilder, source: number, lines: LineIndex): Statements {
  const { terms } = builder
  let nameless = 0

  /** Of the last subject: its statements come together. */
  let subjectOf: Thing | null = null
  let subjectAt = { line: 0, column: 0 }

  const add = (subject: Thing, property: string, object: TermId, at: Value): void => {
    const o = lines.at(at.at)
    if (subject !== subjectOf) {
      subjectOf = subject
      subjectAt = lines.at(subject.at.at)
    }
    const { line, column } = subjectAt
    builder.add(subject.term, terms.common(property), object, DEFAULT_GRAPH, source, o.line, o.column, line, column)
  }

  return {
    thing(at, name, className) {
      const term = name === null ? terms.blank(`${source}.${++nameless}`) : terms.iri(name)
      const thing = { term, at }
      add(thing, TYPE, terms.common(className), at)
      return thing
    },
    iri: (subject, property, object, at) => add(subject, property, terms.iri(object), at),
    text: (subject, property, text, at, language = '') => add(subject, property, terms.literal(text, language), at),
    typed: (subject, property, text, datatype, at) => add(subject, property, terms.literal(text, '', datatype), at),
    link: (subject, property, object) => add(subject, property, object.term, object.at),
    refer: (subject, property, object, at) => add(subject, property, object.term, at),
  }
}
