/** Logical and shape-based constraints (SHACL sections 4.6 and 4.7). */
import type { TermId } from '../../model.ts'
import { closest } from './closest.ts'
import type { Component, Site } from './constraints.ts'
import type { CompiledShape, Constraint, Failure, PlanResult } from './model.ts'
import { isTrue, listOf } from './reading.ts'
import { refused } from './refusal.ts'
import { integerOf } from './value.ts'
import { sh } from './vocabulary.ts'

/** A constraint on each value that asks other shapes; `explain` tells what those found, when that is wanted. */
function asking(
  site: Site,
  component: string,
  passes: (value: TermId) => boolean,
  explain: (value: TermId) => Failure,
): Constraint {
  const { details } = site.surroundings
  return (_focus, values, reporter) => {
    let all = true
    for (const value of values) {
      if (passes(value)) continue
      all = false
      if (reporter === null) return false
      reporter.fail(value, component, details ? explain(value) : {})
    }
    return all
  }
}

function resultsOf(shape: CompiledShape, value: TermId): PlanResult[] {
  const found: PlanResult[] = []
  shape.validate(value, (result) => found.push(result))
  return found
}

/** Everything that these shapes find is to be mended. */
function allOf(shapes: readonly CompiledShape[]): (value: TermId) => Failure {
  return (value) => {
    const detail = shapes.flatMap((shape) => resultsOf(shape, value))
    return { detail, closest: detail }
  }
}

/** One of these shapes will do. */
function oneOf(shapes: readonly CompiledShape[]): (value: TermId) => Failure {
  return (value) => {
    const alternatives = shapes.map((shape) => resultsOf(shape, value))
    return { detail: alternatives.flat(), closest: closest(alternatives) }
  }
}

function members({ surroundings, node }: Site, list: TermId, parameter: string): CompiledShape[] {
  const heads = listOf(surroundings.shapes, list)
  if (heads === null) throw refused(surroundings.shapes, node, 'shapes-list', { parameter }, list)
  return heads.map((head) => surroundings.shape(head))
}

export const not: Component = (site, value) => {
  const shape = site.surroundings.shape(value)
  return asking(
    site,
    'NotConstraintComponent',
    (node) => !shape.conforms(node),
    () => ({}),
  )
}

export const and: Component = (site, list) => {
  const shapes = members(site, list, 'sh:and')
  return asking(
    site,
    'AndConstraintComponent',
    (node) => {
      for (let i = 0; i < shapes.length; i++) if (!shapes[i]!.conforms(node)) return false
      return true
    },
    allOf(shapes),
  )
}

export const or: Component = (site, list) => {
  const shapes = members(site, list, 'sh:or')
  return asking(
    site,
    'OrConstraintComponent',
    (node) => {
      for (let i = 0; i < shapes.length; i++) if (shapes[i]!.conforms(node)) return true
      return false
    },
    oneOf(shapes),
  )
}

export const xone: Component = (site, list) => {
  const shapes = members(site, list, 'sh:xone')
  const matches = (node: TermId): number => shapes.filter((shape) => shape.conforms(node)).length
  const explain = (node: TermId): Failure => {
    const found = matches(node)
    return found === 0 ? { found, ...oneOf(shapes)(node) } : { found }
  }
  return asking(site, 'XoneConstraintComponent', (node) => matches(node) === 1, explain)
}

export const node: Component = (site, value) => {
  const shape = site.surroundings.shape(value)
  return asking(site, 'NodeConstraintComponent', (term) => shape.conforms(term), allOf([shape]))
}

/** A property shape reports its own results, under its own name. */
export const property: Component = ({ surroundings, node: parent }, value) => {
  if (surroundings.shapes.object(value, sh('path')) < 0)
    throw refused(surroundings.shapes, parent, 'shapes-no-path', {}, value)
  const shape = surroundings.shape(value)
  return (_focus, values, reporter) => {
    if (reporter === null) return values.every((term) => shape.conforms(term))
    let all = true
    for (const term of values) {
      shape.validate(term, (result) => {
        all = false
        reporter.sink(result)
      })
    }
    return all
  }
}

/** sh:qualifiedValueShape with its counts; with sh:qualifiedValueShapesDisjoint a value of a sibling does not count. */
export const qualified: Component = (site, value) => {
  const { surroundings, node: own } = site
  const { shapes } = surroundings
  const shape = surroundings.shape(value)
  const siblings = isTrue(shapes, shapes.object(own, sh('qualifiedValueShapesDisjoint'))) ? siblingsOf(site, value) : []
  const limit = (name: string): number | null => {
    const term = shapes.object(own, sh(name))
    return term < 0 ? null : integerOf(surroundings, own, term, name)
  }
  const least = limit('qualifiedMinCount')
  const most = limit('qualifiedMaxCount')
  const explain = (values: readonly TermId[]): Failure => {
    if (!surroundings.details) return {}
    const misses = values.map((term) => resultsOf(shape, term)).filter((results) => results.length > 0)
    return { detail: misses.flat(), closest: closest(misses) }
  }
  return (_focus, values, reporter) => {
    const counted = values.filter((term) => shape.conforms(term) && !siblings.some((other) => other.conforms(term)))
    const tooFew = least !== null && counted.length < least
    const tooMany = most !== null && counted.length > most
    const found = counted.length
    if (tooFew) reporter?.fail(-1, 'QualifiedMinCountConstraintComponent', { found, ...explain(values) })
    if (tooMany) reporter?.fail(-1, 'QualifiedMaxCountConstraintComponent', { found })
    return !tooFew && !tooMany
  }
}

function siblingsOf({ surroundings, node: own }: Site, value: TermId): CompiledShape[] {
  const { shapes } = surroundings
  const found = new Set<TermId>()
  for (const parent of shapes.subjects(sh('property'), own)) {
    for (const child of shapes.objects(parent, sh('property'))) {
      for (const sibling of shapes.objects(child, sh('qualifiedValueShape'))) found.add(sibling)
    }
  }
  found.delete(value)
  return [...found].map((sibling) => surroundings.shape(sibling))
}
