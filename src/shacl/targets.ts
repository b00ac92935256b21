import type { TermId } from '../model.ts'
import { O, P } from '../rdf/columns.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import type { NodeShape, ShapesGraph } from './model.ts'

const TYPE = iri('rdf:type')

/** The shapes that look at a node. */
export type Targets = (node: TermId) => readonly NodeShape[]

/**
 * Which shapes look at a node; the same list for all nodes that the same shapes look at. Classes are those that the node
 * states: the subclasses that count are listed in the shapes, because inference over the DCAT ontology would make datasets
 * of catalogues and series.
 */
export function targetsOf(shapes: ShapesGraph, graph: Graph): Targets {
  const byClass = index(shapes.nodeShapes, graph, (shape) => shape.targetClasses)
  const byObject = index(shapes.nodeShapes, graph, (shape) => shape.targetObjectsOf)
  const exceptClass = sets(shapes.nodeShapes, graph, (shape) => shape.exceptClasses)
  const exceptObject = sets(shapes.nodeShapes, graph, (shape) => shape.exceptOnlyObjectOf)
  const sortOf = sortsOf(graph)
  const known = new Map<Sort, readonly NodeShape[]>()
  const lists = new Map<string, readonly NodeShape[]>()
  return (node) => {
    const own = sortOf(node)
    let shapesOfSort = known.get(own)
    if (shapesOfSort === undefined) {
      shapesOfSort = one(look(own))
      known.set(own, shapesOfSort)
    }
    return shapesOfSort
  }

  function look({ classes, properties }: Sort): NodeShape[] {
    const found = new Set<NodeShape>()
    for (const one of classes) for (const shape of byClass.get(one) ?? []) found.add(shape)
    for (const one of properties) for (const shape of byObject.get(one) ?? []) found.add(shape)
    return [...found].filter((shape) => {
      if (classes.some((one) => exceptClass.get(shape)!.has(one))) return false
      const left = exceptObject.get(shape)!
      return left.size === 0 || properties.length === 0 || properties.some((one) => !left.has(one))
    })
  }

  function one(list: NodeShape[]): readonly NodeShape[] {
    const key = list.map((shape) => shapes.nodeShapes.indexOf(shape)).join()
    const there = lists.get(key) ?? list
    lists.set(key, there)
    return there
  }
}

/** Nodes that state the same classes and are values of the same properties; each sort leads to those with one more. */
interface Sort {
  readonly classes: readonly TermId[]
  readonly properties: readonly TermId[]
  readonly withClass: Map<TermId, Sort>
  readonly withProperty: Map<TermId, Sort>
}

function sort(classes: readonly TermId[], properties: readonly TermId[]): Sort {
  return { classes, properties, withClass: new Map(), withProperty: new Map() }
}

function withClass(from: Sort, one: TermId): Sort {
  return from.withClass.get(one) ?? added(from.withClass, one, sort([...from.classes, one], []))
}

function withProperty(from: Sort, one: TermId): Sort {
  return from.withProperty.get(one) ?? added(from.withProperty, one, sort(from.classes, [...from.properties, one]))
}

function added(sorts: Map<TermId, Sort>, one: TermId, made: Sort): Sort {
  sorts.set(one, made)
  return made
}

const sorts = new WeakMap<Graph, (node: TermId) => Sort>()

/** The sort of each node, found once for all profiles: of a publisher thousands of statements must be looked at. */
function sortsOf(graph: Graph): (node: TermId) => Sort {
  let sortOf = sorts.get(graph)
  if (sortOf === undefined) {
    sortOf = seekingSorts(graph)
    sorts.set(graph, sortOf)
  }
  return sortOf
}

function seekingSorts(graph: Graph): (node: TermId) => Sort {
  const type = graph.iri(TYPE)
  const p = graph.columns[P]!
  const o = graph.columns[O]!
  const known = new Map<TermId, Sort>()
  const first = sort([], [])
  // The rows of a subject and of an object are in order, so equal terms stand side by side.
  const seek = (node: TermId): Sort => {
    let found = first
    const [from, to] = type < 0 ? [0, 0] : graph.rows(node, type)
    for (let i = from; i < to; i++) if (i === from || o[i] !== o[i - 1]) found = withClass(found, o[i]!)
    let last: TermId = -1
    for (const row of graph.rowsOfObject(node)) {
      const property = p[row]!
      if (property !== last) found = withProperty(found, property)
      last = property
    }
    return found
  }
  return (node) => {
    let found = known.get(node)
    if (found === undefined) {
      found = seek(node)
      known.set(node, found)
    }
    return found
  }
}

/** Shapes by the term that leads to them, as far as the graph mentions it. */
function index(
  shapes: readonly NodeShape[],
  graph: Graph,
  iris: (shape: NodeShape) => readonly string[],
): Map<TermId, NodeShape[]> {
  const found = new Map<TermId, NodeShape[]>()
  for (const shape of shapes) {
    for (const value of iris(shape)) {
      const term = graph.iri(value)
      if (term < 0) continue
      const known = found.get(term)
      if (known) known.push(shape)
      else found.set(term, [shape])
    }
  }
  return found
}

function sets(
  shapes: readonly NodeShape[],
  graph: Graph,
  iris: (shape: NodeShape) => readonly string[],
): Map<NodeShape, ReadonlySet<TermId>> {
  return new Map(shapes.map((shape) => [shape, new Set(iris(shape).map((value) => graph.iri(value)))]))
}
