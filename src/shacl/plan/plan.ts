/**
 * Shapes compiled to closures over the integer index of the data (design.md section 5): read once, run on any number of
 * focus nodes. All of SHACL Core (W3C Recommendation of 2017-07-20); what is SPARQL is listed, never skipped in silence.
 */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { compileConstraints } from './constraints.ts'
import type { Answers, CompiledShape, PlanResult, Reporter, Surroundings } from './model.ts'
import { compilePath, printPath, readPath, type Walk } from './path.ts'
import { isTrue } from './reading.ts'
import { refused } from './refusal.ts'
import { refuseOwnComponents } from './sparql.ts'
import { shapesWithTargets, targetsOf } from './target.ts'
import { sh } from './vocabulary.ts'

/** Shapes that refer to shapes that refer to shapes … nobody means more. */
const DEEPEST = 200

const NOTHING: readonly PlanResult[] = []

export interface PlanOptions {
  /** Results carry what lies beneath them. */
  readonly details?: boolean
  readonly answers?: Answers
}

export interface Compiler extends Surroundings {
  /** What was compiled so far, by shape. */
  readonly compiled: ReadonlyMap<TermId, CompiledShape>
}

export interface PlannedShape extends CompiledShape {
  /** Focus nodes in the data, distinct, in no promised order. */
  targets(): readonly TermId[]
}

/**
 * Compiles shapes of one graph against one graph of data, each when it is first asked for.
 *
 * @throws MetakeurError (when a shape is asked for) `shapes-recursive` when it refers to itself, `shapes-path` when its
 *   path is ill-formed, `shapes-deep` when it is nested too deep, `shapes-sparql` when it asks SPARQL and there are no
 *   `answers`, `shapes-pattern` when a pattern could run for ever, `shapes-value` or `shapes-list` when a parameter has no such value
 */
export function createCompiler(shapes: Graph, data: Graph, options: PlanOptions = {}): Compiler {
  const compiled = new Map<TermId, CompiledShape>()
  const underway: TermId[] = []
  const surroundings: Compiler = {
    compiled,
    shapes,
    data,
    details: options.details === true,
    ...(options.answers && { answers: options.answers }),
    shape(node) {
      const known = compiled.get(node)
      if (known !== undefined) return known
      if (underway.includes(node)) throw refused(shapes, node, 'shapes-recursive')
      if (underway.length >= DEEPEST) throw refused(shapes, node, 'shapes-deep', { limit: String(DEEPEST) })
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
export function planShapes(compiler: Compiler): PlannedShape[] {
  const { shapes, data, answers } = compiler
  return shapesWithTargets(shapes).map((node) => {
    const targets = targetsOf(shapes, data, node, answers)
    return { ...compiler.shape(node), targets }
  })
}

function compileShape(surroundings: Surroundings, node: TermId): CompiledShape {
  const { shapes, data } = surroundings
  if (isTrue(shapes, shapes.object(node, sh('deactivated')))) {
    const nothing = { conforms: () => true, validate: () => {}, judge: () => {}, walk: () => [], path: null }
    return { node, looked: { nodes: 0, values: 0 }, missesValues: false, ofEachValue: true, ...nothing }
  }
  const pathNode = shapes.object(node, sh('path'))
  const path = pathNode < 0 ? null : readPath(shapes, pathNode)
  if (pathNode >= 0 && path === null) throw refused(shapes, node, 'shapes-path', {}, pathNode)
  const walk: Walk = path === null ? toItself() : compilePath(data, path)
  const printed = path === null ? '' : printPath(path)
  const severityNode = shapes.object(node, sh('severity'))
  const severity = severityNode < 0 ? sh('Violation') : shapes.value(severityNode)
  refuseOwnComponents(shapes, node)
  const constraints = compileConstraints(surroundings, node, path)
  const looked = { nodes: 0, values: 0 }
  const look = (focus: TermId): readonly TermId[] => {
    const values = walk(focus)
    looked.nodes++
    looked.values += values.length
    return values
  }
  let asked: TermId = -1
  let argument: TermId = -1
  // One for all nodes: a shape refers to itself nowhere, so it is never asked about a node while it is asked about another.
  const reporter: Mutable<Reporter> = {
    sink: () => {},
    fail: (value, component, more) =>
      reporter.sink({
        focus: asked,
        path: printed,
        value,
        component,
        severity,
        shape: node,
        argument,
        found: null,
        detail: NOTHING,
        closest: NOTHING,
        ...more,
      }),
  }
  const judge: CompiledShape['judge'] = (focus, values, sink) => {
    asked = focus
    reporter.sink = sink
    for (const constraint of constraints) {
      argument = constraint.argument
      constraint.test(focus, values, reporter)
    }
  }
  return {
    node,
    looked,
    walk,
    path,
    missesValues: constraints.some(({ missesValues }) => missesValues),
    ofEachValue: constraints.every(({ ofEachValue }) => ofEachValue),
    judge,
    conforms(focus) {
      const values = look(focus)
      for (let i = 0; i < constraints.length; i++) if (!constraints[i]!.test(focus, values, null)) return false
      return true
    },
    validate(focus, sink) {
      judge(focus, look(focus), sink)
    },
  }
}

/** The way of a node shape, whose one value is the node; the list is the same each time, and nobody keeps it. */
function toItself(): Walk {
  const itself: [TermId] = [-1]
  return (focus) => {
    itself[0] = focus
    return itself
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
