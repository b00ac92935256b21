import { EXIT, MetakeurError } from '../errors.ts'
import type { Looked, ShapeResult, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import type { NodeShape, PropertyShape, ShapesGraph } from './model.ts'
import { sortResults } from './order.ts'
import { compilePath, type Walk } from './plan/path.ts'
import { type Compiler, createCompiler } from './plan/plan.ts'
import { type AskedShape, askTogether } from './plan/together.ts'
import { type Targets, targetsOf } from './targets.ts'

/** Validates nodes of a graph against one file of shapes. */
export interface Engine {
  /**
   * Results on the given nodes, in canonical order, each once. Nodes that no shape targets yield nothing.
   *
   * @throws MetakeurError exit 3: a shape that cannot be run is never a pass
   */
  validate(graph: Graph, focus: Iterable<TermId>): Promise<ShapeResult[]>
  /** What each rule looked at in all that was validated of a graph, by id; a rule that is missing stood idle. */
  applied(graph: Graph): ReadonlyMap<string, Looked>
  /** Counts in what another engine for the same shapes looked at in the same graph. */
  count(graph: Graph, applied: ReadonlyMap<string, Looked>): void
  /** Number of values whose class cannot be judged, because the input does not state it. */
  unknown(graph: Graph, focus: Iterable<TermId>): number
}

/** Nodes that are asked the same. */
export interface Asked {
  readonly properties: readonly PropertyShape[]
  readonly nodes: readonly TermId[]
}

/** Asks named property shapes about nodes; results come in any order, the same may come twice. */
export type Judgement = (
  shapes: ShapesGraph,
  graph: Graph,
  groups: readonly Asked[],
  looked: (rule: string, nodes: number, values: number) => void,
) => Promise<ShapeResult[]>

const TYPE = iri('rdf:type')

/** An engine for the given shapes: compiled, once a graph of data. */
export function createEngine(shapes: ShapesGraph): Engine {
  return engineOf(shapes, compiled)
}

interface OfGraph {
  readonly targets: Targets
  readonly applied: Map<string, Looked>
  /** Values of unknown class, by node. */
  unknown(node: TermId): number
}

/** An engine around something that judges; targets, order and the unknown are the same for all. */
export function engineOf(shapes: ShapesGraph, judgement: Judgement): Engine {
  const known = new WeakMap<Graph, OfGraph>()
  const of = (graph: Graph): OfGraph => {
    let there = known.get(graph)
    if (there === undefined) {
      const targets = targetsOf(shapes, graph)
      there = { targets, applied: new Map(), unknown: unknownOf(shapes, graph, targets) }
      known.set(graph, there)
    }
    return there
  }
  const look = (graph: Graph, rule: string, nodes: number, values: number): void => {
    const { applied } = of(graph)
    const before = applied.get(rule) ?? { nodes: 0, values: 0 }
    applied.set(rule, { nodes: before.nodes + nodes, values: before.values + values })
  }
  return {
    async validate(graph, focus) {
      const groups = groupsOf(of(graph).targets, focus)
      return sortResults(graph, await judgement(shapes, graph, groups, (...looked) => look(graph, ...looked)))
    },
    count(graph, applied) {
      for (const [rule, { nodes, values }] of applied) look(graph, rule, nodes, values)
    },
    applied: (graph) => of(graph).applied,
    unknown(graph, focus) {
      const { unknown } = of(graph)
      let count = 0
      for (const node of new Set(focus)) count += unknown(node)
      return count
    },
  }
}

/** Counts the values of a node whose class cannot be judged; shared nodes are asked about again and again. */
function unknownOf(shapes: ShapesGraph, graph: Graph, targets: Targets): (node: TermId) => number {
  const judges = classJudges(shapes, graph)
  const known = new Map<TermId, number>()
  return (node) => {
    let count = known.get(node)
    if (count === undefined) {
      count = 0
      for (const shape of targets(node)) {
        for (const walk of judges.get(shape)!) {
          for (const value of walk(node)) if (graph.isIri(value) && graph.object(value, TYPE) < 0) count++
        }
      }
      known.set(node, count)
    }
    return count
  }
}

/** For each shape the ways to the values whose class it judges. */
function classJudges(shapes: ShapesGraph, graph: Graph): Map<NodeShape, readonly Walk[]> {
  return new Map(
    shapes.nodeShapes.map((shape) => [
      shape,
      shape.properties.flatMap(({ judgesClass, predicate }) =>
        judgesClass && predicate !== null ? [compilePath(graph, { kind: 'predicate', iri: predicate })] : [],
      ),
    ]),
  )
}

/** Nodes by the shapes that look at them, each once; those that no shape looks at are left out. */
function groupsOf(targets: Targets, focus: Iterable<TermId>): Asked[] {
  const groups = new Map<readonly NodeShape[], TermId[]>()
  for (const node of new Set(focus)) {
    const shapes = targets(node)
    const group = groups.get(shapes)
    if (group === undefined) groups.set(shapes, [node])
    else group.push(node)
  }
  return [...groups].map(([shapes, nodes]) => ({ properties: shapes.flatMap(({ properties }) => properties), nodes }))
}

async function compiled(
  shapes: ShapesGraph,
  graph: Graph,
  groups: readonly Asked[],
  look: (rule: string, nodes: number, values: number) => void,
): Promise<ShapeResult[]> {
  const compiler = compilerOf(shapes, graph)
  const results: ShapeResult[] = []
  for (const { properties, nodes } of groups) {
    const asked = properties.map((property): AskedShape => {
      const { id: rule, node, path, severity } = property
      return {
        shape: runnable(() => compiler.shape(node), shapes.name, rule),
        // The focus of an inner property shape is a value of the outer one.
        sink: ({ focus, value, component }) => results.push({ rule, focus, path, value, component, severity }),
      }
    })
    const values = askTogether(graph, asked, nodes)
    properties.forEach(({ id }, i) => {
      look(id, nodes.length, values[i]!)
    })
  }
  return results
}

/** Compiled once, however often parts of a graph are asked about. */
function compilerOf(shapes: ShapesGraph, graph: Graph): Compiler {
  let ofGraph = compilers.get(shapes)
  if (ofGraph === undefined) {
    ofGraph = new WeakMap()
    compilers.set(shapes, ofGraph)
  }
  let compiler = ofGraph.get(graph)
  if (compiler === undefined) {
    compiler = createCompiler(shapes.graph, graph)
    ofGraph.set(graph, compiler)
  }
  return compiler
}

const compilers = new WeakMap<ShapesGraph, WeakMap<Graph, Compiler>>()

/** Errors of shapes of ours name the file and the rule. */
function runnable<T>(act: () => T, name: string, rule: string): T {
  try {
    return act()
  } catch (cause) {
    const reason = cause instanceof MetakeurError ? cause.key : String(cause)
    throw new MetakeurError(EXIT.input, 'engine-failed', { name, rule, reason }, { cause })
  }
}
