/** Files of shapes that a user gives, each as a graph of its own with its places. */
import { EXIT, MetakeurError } from './errors.ts'
import type { SourceReport } from './model.ts'
import type { Graph } from './rdf/graph.ts'
import { findSources } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { readSources } from './sources/read.ts'

export interface ShapeFile {
  readonly source: SourceReport
  readonly graph: Graph
}

/**
 * Reads files of shapes, in order of name.
 *
 * @param syntax of all of them; null finds it out
 * @throws MetakeurError exit 3 for a file that is not there or cannot be read to its end: half a file of shapes lets pass
 *   what the other half forbids; 4 for a folder without files
 */
export async function readShapeFiles(
  paths: readonly string[],
  io: Io,
  syntax: string | null = null,
): Promise<ShapeFile[]> {
  const files: ShapeFile[] = []
  for (const found of await findSources(paths, io)) {
    const { graph, sources } = await readSources([found], syntax === null ? {} : { syntax }, io)
    for (const source of sources) refuseUnread(source)
    files.push({ source: sources[0]!, graph })
  }
  return files
}

/** @throws MetakeurError exit 3 with what is wrong first, when a source could not be read to its end */
export function refuseUnread({ name, complete, skipped, problems }: SourceReport): void {
  if (complete && skipped === 0) return
  const { message, args, place, hint } = problems[0] ?? {
    message: 'read.failed',
    args: { reason: name },
    place: { source: name, line: 1, column: 1 },
    hint: null,
  }
  throw new MetakeurError(EXIT.input, message, args, { place, hint })
}
