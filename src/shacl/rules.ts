import type { ShapeRule } from '../model.ts'
import type { ShapesGraph } from './model.ts'

/** The named property shapes of a profile as rules, by id. */
export function rulesOf(shapes: ShapesGraph, profile: string): ShapeRule[] {
  const rules = shapes.nodeShapes.flatMap((shape) =>
    shape.properties.map(
      ({ id, iri, severity, layer, path, name, description, message, source }): ShapeRule => ({
        id,
        iri,
        profile,
        severity,
        layer,
        path,
        targetClass: shape.about,
        name,
        description,
        message,
        source,
      }),
    ),
  )
  return rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
