import type { Line } from '../line.ts'
import { inShared } from '../rdf/shared-memory.ts'
import type { Io } from '../sources/io.ts'
import type { Validation } from '../validation.ts'
import { createCrew, type Threads } from './crew.ts'
import { judgeTogether } from './judging.ts'
import { readTogether } from './reading.ts'
import { recordWork } from './record-work.ts'
import { createWork } from './work.ts'

/**
 * The line in several threads, of which the calling one is one. Sources, and slices of large files of lines, are read by
 * whoever is free and joined to one graph in shared memory, which is the same to the last integer as that of one thread;
 * records are judged in small batches by whoever is free, each on the whole graph. So nothing has to be known of what checks
 * and shapes read, and no input needs to be left to one thread. What has to be done for all records together (near
 * duplicates of one publisher, nodes that several records own) is done once.
 *
 * @param size threads, 2 at least
 * @param validation of the calling thread; others make their own
 * @param onStatements how many statements were read so far
 */
export function lineInThreads(
  size: number,
  threads: Threads,
  io: Io,
  validation: Validation,
  onStatements: (statements: number) => void,
): Line {
  let statements = 0
  const more = (count: number): void => {
    statements += count
    onStatements(statements)
  }
  const work = createWork(io, async () => recordWork(validation), more)
  threads.compileLess?.()
  const crew = createCrew(size, threads, work, more)
  return {
    allocate: inShared,
    async read(sources, options) {
      const { shared, ...read } = await readTogether(sources, options, io, crew)
      crew.share({ graph: shared })
      return read
    },
    async judge({ graph, list, sources, conditions, user, onProgress }) {
      const subjects = { list, sources, conditions }
      crew.share({ subjects })
      work.subjects = { ...subjects, graph }
      return judgeTogether(crew, {
        graph,
        list,
        conditions,
        validation: validation.under(conditions.changes),
        user,
        onProgress,
      })
    },
    end: () => crew.stop(),
  }
}
