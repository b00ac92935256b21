import { EXIT, MetakeurError } from '../../errors.ts'
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'

/** Shapes that cannot be run are refused with the place of the shape. */
export function refused(shapes: Graph, node: TermId, key: string, args: Record<string, string> = {}): MetakeurError {
  const name = shapes.isBlank(node) ? '[]' : shapes.value(node)
  return new MetakeurError(EXIT.input, key, { shape: name, ...args }, { place: shapes.placeOfNode(node) })
}
