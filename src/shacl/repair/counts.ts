/** Parameters whose value is a number, and what stands there. */
import type { Graph } from '../../rdf/graph.ts'
import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { type Statement, statementsOf } from './statements.ts'

const NUMBERS = ['minCount', 'maxCount', 'qualifiedMinCount', 'qualifiedMaxCount', 'minLength', 'maxLength']

const INTEGERS = new Set(
  [
    'integer', 'nonNegativeInteger', 'positiveInteger', 'long', 'int', 'short', 'byte', 'unsignedLong', 'unsignedInt', 'unsignedShort', 'unsignedByte',
  ].map((local) => iri(`xsd:${local}`)),
) // biome-ignore format: a list of names

/** What a value of such a parameter is. */
export type CountKind = 'integer' | 'text' | 'unbounded' | 'unreadable'

/** Statements with such a parameter whose value is of this kind. */
export function countsOf(shapes: Graph, kind: CountKind): Statement[] {
  return NUMBERS.flatMap((parameter) => statementsOf(shapes, sh(parameter))).filter(
    ({ object }) => kindOf(shapes, object) === kind,
  )
}

function kindOf(shapes: Graph, value: number): CountKind {
  const text = shapes.value(value).trim()
  if (!shapes.isLiteral(value)) return 'unreadable'
  if (/^\+?\d{1,9}$/.test(text)) return INTEGERS.has(shapes.datatype(value)) ? 'integer' : 'text'
  return /^(?:[nN*∞]|-1|inf|infinity|many|unbounded)$/i.test(text) ? 'unbounded' : 'unreadable'
}
