/** The constraint components of SHACL Core (section 4), by the parameter that declares each. */
import type { TermId } from '../../model.ts'
import { and, node, not, or, property, qualified, xone } from './logic.ts'
import type { Constraint, Surroundings } from './model.ts'
import { disjoint, equals, lessThan } from './pair.ts'
import type { Path } from './path.ts'
import { closed, hasValue, isIn } from './set.ts'
import { languageIn, length, pattern, uniqueLang } from './text.ts'
import { classOf, count, datatype, nodeKind, range } from './value.ts'
import { sh } from './vocabulary.ts'

/** A shape under compilation. */
export interface Site {
  readonly surroundings: Surroundings
  /** The shape, in the shapes graph. */
  readonly node: TermId
  readonly path: Path | null
}

/** Makes a constraint from one value of a parameter; null when the parameter is there but asks nothing. */
export type Component = (site: Site, value: TermId) => Constraint | null

const COMPONENTS: Readonly<Record<string, Component>> = {
  class: classOf,
  datatype,
  nodeKind,
  minCount: count('MinCount'),
  maxCount: count('MaxCount'),
  minExclusive: range('MinExclusive'),
  minInclusive: range('MinInclusive'),
  maxExclusive: range('MaxExclusive'),
  maxInclusive: range('MaxInclusive'),
  minLength: length('MinLength'),
  maxLength: length('MaxLength'),
  pattern,
  languageIn,
  uniqueLang,
  equals,
  disjoint,
  lessThan: lessThan('LessThan'),
  lessThanOrEquals: lessThan('LessThanOrEquals'),
  not,
  and,
  or,
  xone,
  node,
  property,
  qualifiedValueShape: qualified,
  closed,
  hasValue,
  in: isIn,
}

/** Every constraint of a shape; a parameter with several values is as many constraints (SHACL section 2.1.2). */
export function compileConstraints(surroundings: Surroundings, node: TermId, path: Path | null): Constraint[] {
  const site: Site = { surroundings, node, path }
  const constraints: Constraint[] = []
  for (const [parameter, component] of Object.entries(COMPONENTS)) {
    for (const value of surroundings.shapes.objects(node, sh(parameter))) {
      const constraint = component(site, value)
      if (constraint !== null) constraints.push(constraint)
    }
  }
  return constraints
}
