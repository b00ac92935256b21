/** Value type, cardinality and value range constraints (SHACL sections 4.1 to 4.3). */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { Component } from './constraints.ts'
import { compareLiterals, isWellFormed } from './literal.ts'
import type { Constraint, Surroundings } from './model.ts'
import { refused } from './refusal.ts'
import { subclassesOf } from './target.ts'
import { RDF_TYPE, sh } from './vocabulary.ts'

/** A constraint that looks at each value node by itself. */
export function each(component: string, passes: (value: TermId) => boolean): Constraint {
  return (_focus, values, reporter) => {
    let all = true
    for (const value of values) {
      if (passes(value)) continue
      all = false
      if (reporter === null) return false
      reporter.fail(value, component)
    }
    return all
  }
}

export const classOf: Component = ({ surroundings: { shapes, data } }, value) => {
  const classes = subclassesOf(data, shapes.value(value))
  const type = data.terms.iri(RDF_TYPE)
  const o = data.columns[2]!
  return each('ClassConstraintComponent', (node) => {
    if (data.isLiteral(node)) return false
    const [from, to] = data.rows(node, type)
    for (let i = from; i < to; i++) if (classes.has(o[i]!)) return true
    return false
  })
}

export const datatype: Component = ({ surroundings: { shapes, data } }, value) => {
  const wanted = shapes.value(value)
  return each(
    'DatatypeConstraintComponent',
    (node) => data.datatype(node) === wanted && isWellFormed(data.value(node), wanted),
  )
}

export const nodeKind: Component = ({ surroundings: { shapes, data }, node }, value) => {
  const kinds = NODE_KINDS[shapes.value(value)]
  if (kinds === undefined)
    throw refused(shapes, node, 'shapes-value', { parameter: 'sh:nodeKind', value: shapes.value(value) }, value)
  return each('NodeKindConstraintComponent', (term) => kinds(data, term))
}

const NODE_KINDS: Readonly<Record<string, (data: Graph, term: TermId) => boolean>> = {
  [sh('IRI')]: (data, term) => data.isIri(term),
  [sh('Literal')]: (data, term) => data.isLiteral(term),
  [sh('BlankNode')]: (data, term) => data.isBlank(term),
  [sh('BlankNodeOrIRI')]: (data, term) => !data.isLiteral(term),
  [sh('BlankNodeOrLiteral')]: (data, term) => !data.isIri(term),
  [sh('IRIOrLiteral')]: (data, term) => !data.isBlank(term),
}

/** sh:minCount and sh:maxCount. */
export function count(name: 'MinCount' | 'MaxCount'): Component {
  return ({ surroundings, node }, value) => {
    const limit = integerOf(surroundings, node, value, name)
    const passes = name === 'MinCount' ? (n: number) => n >= limit : (n: number) => n <= limit
    return (_focus, values, reporter) => {
      if (passes(values.length)) return true
      reporter?.fail(-1, `${name}ConstraintComponent`, { found: values.length })
      return false
    }
  }
}

/** A count or length: a non-negative xsd:integer. */
export function integerOf({ shapes }: Surroundings, node: TermId, value: TermId, name: string): number {
  const text = shapes.value(value)
  if (!shapes.isLiteral(value) || !/^\+?\d{1,9}$/.test(text)) {
    const parameter = `sh:${name[0]!.toLowerCase()}${name.slice(1)}`
    throw refused(shapes, node, 'shapes-value', { parameter, value: text }, value)
  }
  return Number(text)
}

type Bound = 'MinExclusive' | 'MinInclusive' | 'MaxExclusive' | 'MaxInclusive'

const WITHIN: Readonly<Record<Bound, (order: number) => boolean>> = {
  MinExclusive: (order) => order > 0,
  MinInclusive: (order) => order >= 0,
  MaxExclusive: (order) => order < 0,
  MaxInclusive: (order) => order <= 0,
}

/** The four bounds; a value that cannot be compared fails. */
export function range(name: Bound): Component {
  return ({ surroundings: { shapes, data } }, bound) => {
    const text = shapes.value(bound)
    const type = shapes.datatype(bound)
    return each(`${name}ConstraintComponent`, (node) => {
      if (!data.isLiteral(node)) return false
      const order = compareLiterals(data.value(node), data.datatype(node), text, type)
      return order !== null && WITHIN[name](order)
    })
  }
}
