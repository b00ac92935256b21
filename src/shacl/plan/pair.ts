/** Property pair constraints (SHACL section 4.5): the value nodes against the values of another property. */
import type { TermId } from '../../model.ts'
import type { Component } from './constraints.ts'
import { compareLiterals } from './literal.ts'
import type { Surroundings } from './model.ts'
import { compilePath, type Walk } from './path.ts'

function otherValues({ shapes, data }: Surroundings, property: TermId): Walk {
  return compilePath(data, { kind: 'predicate', iri: shapes.value(property) })
}

export const equals: Component = ({ surroundings }, property) => {
  const others = otherValues(surroundings, property)
  return (focus, values, reporter) => {
    const other = new Set(others(focus))
    const own = new Set(values)
    const odd = [...values.filter((value) => !other.has(value)), ...[...other].filter((value) => !own.has(value))]
    if (reporter !== null) for (const value of odd) reporter.fail(value, 'EqualsConstraintComponent')
    return odd.length === 0
  }
}

export const disjoint: Component = ({ surroundings }, property) => {
  const others = otherValues(surroundings, property)
  return (focus, values, reporter) => {
    const other = new Set(others(focus))
    const both = values.filter((value) => other.has(value))
    if (reporter !== null) for (const value of both) reporter.fail(value, 'DisjointConstraintComponent')
    return both.length === 0
  }
}

/** sh:lessThan and sh:lessThanOrEquals: one result for every pair that is not in order. */
export function lessThan(name: 'LessThan' | 'LessThanOrEquals'): Component {
  const most = name === 'LessThan' ? -1 : 0
  return ({ surroundings }, property) => {
    const { data } = surroundings
    const others = otherValues(surroundings, property)
    const inOrder = (a: TermId, b: TermId): boolean => {
      if (!data.isLiteral(a) || !data.isLiteral(b)) return false
      const order = compareLiterals(data.value(a), data.datatype(a), data.value(b), data.datatype(b))
      return order !== null && order <= most
    }
    return (focus, values, reporter) => {
      let all = true
      for (const other of others(focus)) {
        for (const value of values) {
          if (inOrder(value, other)) continue
          all = false
          if (reporter === null) return false
          reporter.fail(value, `${name}ConstraintComponent`)
        }
      }
      return all
    }
  }
}
