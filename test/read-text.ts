import type { SourceReport } from '../src/model.ts'
import { DEFAULT_GRAPH } from '../src/rdf/builder.ts'
import { G, O, P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import type { Io } from '../src/sources/io.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { type ReadOptions, readSources } from '../src/sources/read.ts'

/** Bytes in chunks of a size. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The effects of Node, with these texts as the only files. */
export function memoryIo(files: Readonly<Record<string, string | Uint8Array>>, chunk = 65_536): Io {
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path]!
    return typeof content === 'string' ? Buffer.from(content) : content
  }
  const node = nodeIo()
  return {
    ...node,
    files: {
      stat: async (path) => (path in files ? { kind: 'file', bytes: bytesOf(path).length, id: path } : null),
      list: async () => Object.keys(files),
      open: (path) => chunked(bytesOf(path), chunk),
      glob: async () => [],
      toName: (path) => path,
    },
  }
}

/** Reads texts that stand in memory. */
export async function readTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ReadOptions & { chunk?: number } = {},
): Promise<{ graph: Graph; sources: SourceReport[] }> {
  const { chunk, ...rest } = options
  const names = Object.keys(files).map((name) => ({ name, path: name, bytes: null }))
  return readSources(names, rest, memoryIo(files, chunk))
}

/** Every statement of a graph as a line of N-Quads, near enough: nothing is escaped. Sorted. */
export function statementsOf(graph: Graph): string[] {
  const term = (id: number): string => {
    if (graph.isIri(id)) return `<${graph.value(id)}>`
    if (graph.isBlank(id)) return `_:${graph.value(id)}`
    const language = graph.language(id)
    return `"${graph.value(id)}"${language ? `@${language}` : `^^<${graph.datatype(id)}>`}`
  }
  const [s, p, o, g] = [S, P, O, G].map((column) => graph.columns[column]!)
  return [...s!]
    .map((subject, row) => {
      const name = g![row] === DEFAULT_GRAPH ? '' : ` ${term(g![row]!)}`
      return `${term(subject)} ${term(p![row]!)} ${term(o![row]!)}${name} .`
    })
    .sort()
}
