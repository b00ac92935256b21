import { EXIT, MetakeurError } from '../../errors.ts'
import type { Place, TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'

/** Shapes that cannot be run are refused with the place of the value at fault, else of the shape. */
export function refused(
  shapes: Graph,
  node: TermId,
  key: string,
  args: Record<string, string> = {},
  value: TermId = -1,
): MetakeurError {
  const name = shapes.isBlank(node) ? '[]' : shapes.value(node)
  return new MetakeurError(
    EXIT.input,
    key,
    { shape: name, ...args },
    { place: placeOfValue(shapes, node, value) ?? shapes.placeOfNode(node), hint: 'shapes-check' },
  )
}

/** A parameter's value stands where the shape states it; which parameter that is does not matter. */
function placeOfValue(shapes: Graph, node: TermId, value: TermId): Place | null {
  if (value < 0) return null
  const parameter = shapes.predicates(node).find((property) => shapes.has(node, property, value))
  return parameter === undefined ? null : shapes.placeOfStatement(node, parameter, value)
}
