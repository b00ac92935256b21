/** The constraint components of SHACL Core (section 4), by the parameter that declares each. */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { and, node, not, or, property, qualified, xone } from './logic.ts'
import type { Constraint, Surroundings } from './model.ts'
import { disjoint, equals, lessThan } from './pair.ts'
import type { Path } from './path.ts'
import { pattern } from './pattern.ts'
import { closed, hasValue, isIn } from './set.ts'
import { sparql } from './sparql.ts'
import { languageIn, length, uniqueLang } from './text.ts'
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
  sparql,
}

/** Parameters that declare a constraint of SHACL Core or of SPARQL, by local name. */
export const CONSTRAINT_PARAMETERS: readonly string[] = Object.keys(COMPONENTS)

/** Those that may ask something where there is no value; all others pass there. */
const OF_NO_VALUE: ReadonlySet<string> = new Set(['minCount', 'equals', 'qualifiedValueShape', 'hasValue', 'sparql'])

/** Those that look at all values together, or at the focus node. */
const OF_ALL_VALUES: ReadonlySet<string> = new Set([
  ...OF_NO_VALUE,
  'maxCount',
  'uniqueLang',
  'disjoint',
  'lessThan',
  'lessThanOrEquals',
])

/** Their IRIs, in the order in which they are tested. */
const IRIS = CONSTRAINT_PARAMETERS.map(sh)
const ORDER: ReadonlyMap<string, number> = new Map(IRIS.map((parameter, i) => [parameter, i]))

/** Parameters that a shape has, in the order in which they are tested. */
export function parametersIn(shapes: Graph, node: TermId): string[] {
  return shapes
    .predicates(node)
    .filter((property) => ORDER.has(property))
    .sort((a, b) => ORDER.get(a)! - ORDER.get(b)!)
}

/** A constraint with the value of the parameter that declares it. */
export interface Declared {
  readonly argument: TermId
  readonly test: Constraint
  /** True when it may fail where there is no value. */
  readonly missesValues: boolean
  /** True when what it says of a value depends on nothing but that value. */
  readonly ofEachValue: boolean
}

/** Every constraint of a shape; a parameter with several values is as many constraints (SHACL section 2.1.2). */
export function compileConstraints(surroundings: Surroundings, node: TermId, path: Path | null): Declared[] {
  const site: Site = { surroundings, node, path }
  const constraints: Declared[] = []
  for (const parameter of parametersIn(surroundings.shapes, node)) {
    const name = CONSTRAINT_PARAMETERS[ORDER.get(parameter)!]!
    const component = COMPONENTS[name]!
    for (const argument of surroundings.shapes.objects(node, parameter)) {
      const test = component(site, argument)
      if (test === null) continue
      constraints.push({
        argument,
        test,
        missesValues: OF_NO_VALUE.has(name),
        ofEachValue: !OF_ALL_VALUES.has(name),
      })
    }
  }
  return constraints
}
