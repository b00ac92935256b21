/** Shapes of ours as N3.js parses them: for what the quick reader cannot take, and for tests. */
import { Parser } from 'n3'
import { EXIT, MetakeurError } from '../errors.ts'
import { graphOfQuads } from '../rdf/from-quads.ts'
import type { ShapesFile, ShapesGraph } from './model.ts'
import { shapesOf, verify } from './shapes.ts'

/**
 * Reads shapes of ours and checks that each of their rules can be used and worded.
 *
 * @param turtle text of the file
 * @param name what errors call it
 * @throws MetakeurError exit 3: `shapes-syntax` with its place when it is no Turtle, `shapes-invalid` when nothing is
 * targeted, or when a rule has no IRI, path, severity or words, or shares its id with another
 */
export async function loadShapes(turtle: string, name = 'shapes'): Promise<ShapesGraph> {
  const shapes = await shapesOf(parseShapes(turtle, name))
  verify(shapes)
  return shapes
}

/** @throws MetakeurError exit 3 `shapes-syntax` with its place when it is no Turtle */
export function parseShapes(turtle: string, name: string): ShapesFile {
  try {
    return { name, graph: graphOfQuads(new Parser().parse(turtle), name) }
  } catch (cause) {
    const { message, context } = cause as Error & { context?: { line?: number } }
    const line = context?.line ?? 1
    const reason = message.replace(/ on line \d+\.?$/, '')
    throw new MetakeurError(
      EXIT.input,
      'shapes-syntax',
      { name, line, reason },
      { place: { source: name, line, column: 1 }, cause },
    )
  }
}
