/** Other constraints (SHACL section 4.8): closed shapes, a value that must be there, values from a list. */
import { O, P } from '../../rdf/columns.ts'
import type { Component } from './constraints.ts'
import { isTrue, listOf } from './reading.ts'
import { refused } from './refusal.ts'
import { each } from './value.ts'
import { sh } from './vocabulary.ts'

/** Every other property of a value node is a result of its own, with that property as its path. */
export const closed: Component = ({ surroundings: { shapes, data }, node }, value) => {
  if (!isTrue(shapes, value)) return null
  const allowed = new Set<number>()
  for (const property of shapes.objects(node, sh('property'))) {
    for (const path of shapes.objects(property, sh('path'))) {
      if (shapes.isIri(path)) allowed.add(data.terms.iri(shapes.value(path)))
    }
  }
  for (const list of shapes.objects(node, sh('ignoredProperties'))) {
    const ignored = listOf(shapes, list)
    if (ignored === null) throw refused(shapes, node, 'shapes-list', { parameter: 'sh:ignoredProperties' })
    for (const property of ignored) allowed.add(data.terms.iri(shapes.value(property)))
  }
  const p = data.columns[P]!
  const o = data.columns[O]!
  return (_focus, values, reporter) => {
    let all = true
    for (const term of values) {
      const [from, to] = data.rows(term)
      for (let i = from; i < to; i++) {
        if (allowed.has(p[i]!)) continue
        all = false
        if (reporter === null) return false
        reporter.fail(o[i]!, 'ClosedConstraintComponent', { path: data.value(p[i]!) })
      }
    }
    return all
  }
}

export const hasValue: Component = ({ surroundings: { shapes, data } }, value) => {
  const wanted = data.terms.intern(shapes.terms.key(value))
  return (_focus, values, reporter) => {
    if (values.includes(wanted)) return true
    reporter?.fail(-1, 'HasValueConstraintComponent')
    return false
  }
}

export const isIn: Component = ({ surroundings: { shapes, data }, node }, value) => {
  const members = listOf(shapes, value)
  if (members === null) throw refused(shapes, node, 'shapes-list', { parameter: 'sh:in' }, value)
  const allowed = new Set(members.map((member) => data.terms.intern(shapes.terms.key(member))))
  return each('InConstraintComponent', (term) => allowed.has(term))
}
