/**
 * Shapes compiled to closures over the integer index of the data (design.md section 5): read once, run on any number of
 * focus nodes. All of SHACL Core (W3C Recommendation of 2017-07-20); what is SPARQL is listed, never skipped in silence.
 */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { compileConstraints } from './constraints.ts'
import type { CompiledShape, Reporter, Surroundings } from './model.ts'
import { compilePath, printPath, readPath, type Walk } from './path.ts'
import { isTrue } from './reading.ts'
import { refused } from './refusal.ts'
import { targetsOf } from './target.ts'
import { RDF_TYPE, sh } from './vocabulary.ts'

export interface PlannedShape extends CompiledShape {
  /** Focus nodes in the data, distinct, in no promised order. */
  targets(): readonly TermId[]
}

/**
 * Compiles shapes of one graph against one graph of data, each when it is first asked for.
 *
 * @throws MetakeurError (when a shape is asked for) `shapes-recursive` when it refers to itself, `shapes-path` when its
 *   path is ill-formed, `shapes-value` or `shapes-list` when a parameter has no such value
 */
export function createCompiler(shapes: Graph, data: Graph, options: { details?: boolean } = {}): Surroundings {
  const compiled = new Map<TermId, CompiledShape>()
  const underway: TermId[] = []
  const surroundings: Surroundings = {
    shapes,
    data,
    details: options.details === true,
    shape(node) {
      const known = compiled.get(node)
      if (known !== undefined) return known
      if (underway.includes(node)) throw refused(shapes, node, 'shapes-recursive')
      underway.push(node)
      try {
        const shape = compileShape(surroundings, node)
        compiled.set(node, shape)
        return shape
      } finally {
        underway.pop()
      }
    },
  }
  return surroundings
}

/**
 * Every shape with a target, compiled.
 *
 * @throws MetakeurError as `createCompiler`
 */
export function compileShapes(shapes: Graph, data: Graph, options: { details?: boolean } = {}): PlannedShape[] {
  const compiler = createCompiler(shapes, data, options)
  const planned: PlannedShape[] = []
  for (const node of shapesWithTargets(shapes)) {
    const targets = targetsOf(shapes, data, node)
    if (targets !== null) planned.push({ ...compiler.shape(node), targets })
  }
  return planned
}

function shapesWithTargets(shapes: Graph): TermId[] {
  const found = new Set<TermId>()
  for (const term of ['targetClass', 'targetNode', 'targetSubjectsOf', 'targetObjectsOf']) {
    for (const node of subjectsOf(shapes, sh(term))) found.add(node)
  }
  for (const type of ['NodeShape', 'PropertyShape']) {
    for (const node of shapes.subjects(RDF_TYPE, shapes.iri(sh(type)))) found.add(node)
  }
  return [...found].sort((a, b) => shapes.compare(a, b))
}

function subjectsOf(graph: Graph, predicate: string): Set<TermId> {
  const [s, p] = graph.columns as [Int32Array, Int32Array]
  const wanted = graph.iri(predicate)
  const found = new Set<TermId>()
  for (let i = 0; i < p.length; i++) if (p[i] === wanted) found.add(s[i]!)
  return found
}

function compileShape(surroundings: Surroundings, node: TermId): CompiledShape {
  const { shapes, data } = surroundings
  if (isTrue(shapes, shapes.object(node, sh('deactivated')))) {
    return { node, conforms: () => true, validate: () => {} }
  }
  const pathNode = shapes.object(node, sh('path'))
  const path = pathNode < 0 ? null : readPath(shapes, pathNode)
  if (pathNode >= 0 && path === null) throw refused(shapes, node, 'shapes-path')
  const walk: Walk = path === null ? (focus) => [focus] : compilePath(data, path)
  const printed = path === null ? '' : printPath(path)
  const severityNode = shapes.object(node, sh('severity'))
  const severity = severityNode < 0 ? sh('Violation') : shapes.value(severityNode)
  const constraints = compileConstraints(surroundings, node, path)
  return {
    node,
    conforms(focus) {
      const values = walk(focus)
      for (const constraint of constraints) if (!constraint(focus, values, null)) return false
      return true
    },
    validate(focus, sink) {
      const values = walk(focus)
      const reporter: Reporter = {
        sink,
        fail: (value, component, detail = [], at = printed) =>
          sink({ focus, path: at, value, component, severity, shape: node, detail }),
      }
      for (const constraint of constraints) constraint(focus, values, reporter)
    },
  }
}
