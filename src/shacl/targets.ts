import type { TermId } from '../model.ts'
import { O, P } from '../rdf/columns.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import type { NodeShape, ShapesGraph } from './model.ts'

const TYPE = iri('rdf:type')

/** The shapes that look at a node. */
export type Targets = (node: TermId) => readonly NodeShape[]

/**
 * Which shapes look at a node. Classes are those that the node states: the subclasses that count are listed in the
 * shapes, because inference over the DCAT ontology would make datasets of catalogues and series.
 */
export function targetsOf(shapes: ShapesGraph, graph: Graph): Targets {
  const byClass = index(shapes.nodeShapes, graph, (shape) => shape.targetClasses)
  const byObject = index(shapes.nodeShapes, graph, (shape) => shape.targetObjectsOf)
  const exceptClass = sets(shapes.nodeShapes, graph, (shape) => shape.exceptClasses)
  const exceptObject = sets(shapes.nodeShapes, graph, (shape) => shape.exceptOnlyObjectOf)
  const type = graph.iri(TYPE)
  const p = graph.columns[P]!
  const o = graph.columns[O]!
  // A publisher hangs on thousands of records and has as many statements that point to it: look once.
  const known = new Map<TermId, readonly NodeShape[]>()
  return (node) => {
    let shapesOfNode = known.get(node)
    if (shapesOfNode === undefined) {
      shapesOfNode = look(node)
      known.set(node, shapesOfNode)
    }
    return shapesOfNode
  }

  function look(node: TermId): readonly NodeShape[] {
    const classes: TermId[] = []
    if (type >= 0) {
      const [from, to] = graph.rows(node, type)
      for (let i = from; i < to; i++) classes.push(o[i]!)
    }
    const found = new Set<NodeShape>()
    for (const one of classes) for (const shape of byClass.get(one) ?? []) found.add(shape)
    const incoming = graph.rowsOfObject(node)
    if (byObject.size > 0) {
      for (const row of incoming) for (const shape of byObject.get(p[row]!) ?? []) found.add(shape)
    }
    return [...found].filter((shape) => {
      if (classes.some((one) => exceptClass.get(shape)!.has(one))) return false
      const left = exceptObject.get(shape)!
      return left.size === 0 || incoming.length === 0 || incoming.some((row) => !left.has(p[row]!))
    })
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
