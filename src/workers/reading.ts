/** Reading of all sources by a crew, into one graph in shared memory. */
import type { SourceReport } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { type Joining, joining, type SharedGraph } from '../rdf/joining.ts'
import type { FoundSource } from '../sources/find.ts'
import type { Io } from '../sources/io.ts'
import { askedSyntax, LIMITS, type ReadOptions, sortedByName } from '../sources/read.ts'
import { joinSlices, linesBefore, type Slice, type SliceRead, slicesOf } from '../sources/slices.ts'
import type { Crew, Order } from './crew.ts'
import type { Answers } from './work.ts'

/** Bytes of a slice of a large file of lines. */
const SLICE = 24 * 1024 * 1024

export interface ReadTogether {
  readonly graph: Graph
  readonly shared: SharedGraph
  readonly sources: SourceReport[]
}

/**
 * Reads as `readSources` does; the graph and the reports are the same.
 *
 * @throws MetakeurError as `readSources`, and as `Crew.run`
 */
export async function readTogether(
  sources: readonly FoundSource[],
  options: ReadOptions,
  io: Io,
  crew: Crew,
  sliceSize = SLICE,
): Promise<ReadTogether> {
  const asked = askedSyntax(options)
  const limits = { ...LIMITS, ...options.limits }
  const sorted = sortedByName(sources)
  // How far reading is, threads tell in their own way.
  const { onProgress: _, ...rest } = options
  crew.share({ options: rest })
  // What comes from a pipe cannot be read twice, and slices may turn out to ask that.
  const mayCut = sorted.every(({ path }) => path !== null)
  const cut = await Promise.all(
    sorted.map((source) => (mayCut ? slicesOf(source, asked, sliceSize, limits, io).catch(() => null) : null)),
  )
  const read = await readPieces(sorted, cut, options, crew)
  return (
    read ??
    (await readPieces(
      sorted,
      sorted.map(() => null),
      options,
      crew,
    ))!
  )
}

type Read = Order<'read'> | Order<'hash'>

/** null when a source that was cut must be read as a whole. */
async function readPieces(
  sources: readonly FoundSource[],
  cut: readonly (readonly Slice[] | null)[],
  options: ReadOptions,
  crew: Crew,
): Promise<ReadTogether | null> {
  const graph = joining()
  const reports: SourceReport[] = []
  const orders: Read[] = []
  const takers: ((answer: Answers['read' | 'hash']) => void)[] = []
  let sound = true
  for (const [number, source] of sources.entries()) {
    const slices = cut[number] ?? null
    // A pipe is read by the thread that may be asked for its lines again.
    const here = source.path === null || !source.bytes
    for (const slice of slices ?? [null]) {
      orders.push({ here, make: () => ({ kind: 'read', source, number, slice }) })
    }
    if (slices === null) {
      takers.push((answer) => {
        const { handover, reports: own } = answer as Answers['read']
        graph.add(handover, null)
        reports.push(...own)
      })
      continue
    }
    const reads: SliceRead[] = []
    for (const _ of slices) takers.push((answer) => addSlice(graph, answer as Answers['read'], reads))
    orders.push({ here, make: () => ({ kind: 'hash', source }) })
    takers.push((answer) => {
      const hashed = answer as Answers['hash']
      if (hashed.bytes !== source.bytes || reads.some((read) => !read.sound)) sound = false
      reports.push(joinSlices(source, reads, hashed, { ...LIMITS, ...options.limits }))
    })
  }
  await crew.run<'read' | 'hash'>(orders, (answer, index) => takers[index]!(answer))
  return sound ? { ...graph.finish(), sources: reports } : null
}

function addSlice(graph: Joining, { handover, slice }: Answers['read'], reads: SliceRead[]): void {
  graph.add(handover, reads.length === 0 ? null : linesBefore(reads))
  reads.push(slice!)
}
