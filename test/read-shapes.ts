/** A file of shapes as a graph with places, through our readers. */
import type { Graph } from '../src/rdf/graph.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readSources } from '../src/sources/read.ts'

export async function readShapes(path: string): Promise<Graph> {
  const { graph, sources } = await readSources([{ name: path, path, bytes: null }], {}, nodeIo())
  const [source] = sources
  if (!source!.complete) throw new Error(`${path}: ${JSON.stringify(source!.problems)}`)
  return graph
}
