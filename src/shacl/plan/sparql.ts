/** sh:sparql (SHACL section 5): a constraint whose answers come from a query engine; and what of SPARQL nobody answers. */
import type { TermId } from '../../model.ts'
import { S } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { Component } from './constraints.ts'
import { isTrue } from './reading.ts'
import { refused } from './refusal.ts'
import { column } from './target.ts'
import { sh } from './vocabulary.ts'

/** One result a row; a row that is not there yet counts as a pass, because the whole is then run again. */
export const sparql: Component = ({ surroundings, node, path }, constraint) => {
  const { shapes, data, answers } = surroundings
  if (isTrue(shapes, shapes.object(constraint, sh('deactivated')))) return null
  if (answers === undefined) throw refused(shapes, node, 'shapes-sparql', { parameter: 'sh:sparql' }, constraint)
  return (focus, _values, reporter) => {
    const rows = answers.rows(node, constraint, focus) ?? []
    if (reporter !== null) {
      for (const row of rows) {
        const at = row.get('path')
        reporter.fail(row.get('value') ?? (path === null ? focus : -1), 'SPARQLConstraintComponent', {
          bindings: row,
          ...(at !== undefined && data.isIri(at) && { path: data.value(at) }),
        })
      }
    }
    return rows.length === 0
  }
}

/** A constraint component that the shapes declare themselves (SHACL section 6). */
interface OwnComponent {
  readonly name: string
  /** The properties that a shape must have to use it. */
  readonly needed: readonly string[]
}

const VALIDATORS = ['validator', 'nodeValidator', 'propertyValidator'].map(sh)

/**
 * @throws MetakeurError `shapes-component` when the shape uses a component that is declared in SPARQL: shacl-engine does
 *   not know those, and a constraint that is not run must not look like a pass
 */
export function refuseOwnComponents(shapes: Graph, node: TermId): void {
  for (const { name, needed } of ownComponents(shapes)) {
    if (needed.every((property) => shapes.object(node, property) >= 0)) {
      throw refused(shapes, node, 'shapes-component', { component: name })
    }
  }
}

const known = new WeakMap<Graph, readonly OwnComponent[]>()

function ownComponents(shapes: Graph): readonly OwnComponent[] {
  let components = known.get(shapes)
  if (components === undefined) {
    const declared = new Set(VALIDATORS.flatMap((validator) => [...column(shapes, validator, S)]))
    components = [...declared].flatMap((component) => own(shapes, component))
    known.set(shapes, components)
  }
  return components
}

/** DASH gives SHACL's own components validators too: those are known. */
function own(shapes: Graph, component: TermId): OwnComponent[] {
  const name = shapes.value(component)
  if (name.startsWith(sh(''))) return []
  const parameters = shapes.objects(component, sh('parameter'))
  const needed = parameters.filter((one) => !isTrue(shapes, shapes.object(one, sh('optional'))))
  const properties = needed.map((one) => shapes.object(one, sh('path'))).filter((path) => path >= 0)
  return properties.length === 0 ? [] : [{ name, needed: properties.map((path) => shapes.value(path)) }]
}

/** Does anything in these shapes ask SPARQL? */
export function usesSparql(shapes: Graph): boolean {
  return [sh('sparql'), sh('target')].some((property) => column(shapes, property, S).size > 0)
}
