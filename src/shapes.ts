/** `metakeur shapes`: shapes looked over, and shapes run on any data, without records and without scores. */
import type { LocaleTag } from './locales/locale.ts'
import type { MessageArgs, Place, SourceReport } from './model.ts'
import {
  checkShapes,
  type Malformation,
  type MalformationWords,
  type Outcome,
  outcomeOf,
  validateGraph,
} from './shacl/index.ts'
import { malformationsDe } from './shacl/repair/words-de.ts'
import { malformationsFr } from './shacl/repair/words-fr.ts'
import { readShapeFiles, refuseUnread } from './shape-files.ts'
import { type FoundSource, findSources } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { type ReadOptions, readSources } from './sources/read.ts'
import { jobsFor } from './workers/count.ts'
import type { Threads } from './workers/crew.ts'

type Known = keyof typeof malformationsFr

export interface FoundMalformation {
  readonly kind: string
  readonly severity: Malformation['severity']
  readonly words: Readonly<Record<LocaleTag, MalformationWords>>
  readonly place: Place | null
  readonly args: MessageArgs
  /** True when it is mended before the shapes are run. */
  readonly mended: boolean
}

/** Why a shape cannot be run even when all is mended: an error as the locales word it. */
export interface FoundRefusal {
  readonly key: string
  readonly place: Place | null
  readonly args: MessageArgs
}

export interface CheckedFile {
  readonly name: string
  readonly sha256: string | null
  /** In order of place. */
  readonly malformations: readonly FoundMalformation[]
  readonly refusals: readonly FoundRefusal[]
}

/**
 * Lists what is malformed in files of shapes.
 *
 * @throws MetakeurError exit 3 for a file that cannot be read to its end
 */
export async function checkShapeFiles(paths: readonly string[], syntax: string | null, io: Io): Promise<CheckedFile[]> {
  const files = await readShapeFiles(paths, io, syntax)
  return files.map(({ source, graph }) => {
    const { found, refusals } = checkShapes(graph)
    return {
      name: source.name,
      sha256: source.sha256,
      malformations: found.map(({ kind, place, args, edit }) => ({
        kind: kind.id,
        severity: kind.severity,
        words: { ...kind.words, fr: malformationsFr[kind.id as Known], de: malformationsDe[kind.id as Known] },
        place,
        args,
        mended: edit !== null,
      })),
      refusals: refusals.map(({ key, place, args }) => ({ key, place, args })),
    }
  })
}

/** The result of a run, with messages in every language. */
export interface ShapesRun extends Outcome {
  /** Files of shapes and of data. */
  readonly shapesFiles: readonly SourceReport[]
  readonly dataFiles: readonly SourceReport[]
  /** Malformations in the shapes that were run as they are. */
  readonly malformed: number
}

/**
 * Validates data against shapes as they are: nothing is mended.
 *
 * @param shapes one file; all others are data
 * @param threads where a thread comes from that hashes large files
 * @throws MetakeurError exit 3 for a file that cannot be read to its end, and when a shape cannot be run: it is never a
 *   pass
 */
export async function runShapeFiles(
  {
    shapes,
    data,
    syntax,
  }: { readonly shapes: string; readonly data: readonly string[]; readonly syntax: string | null },
  io: Io,
  onProgress: (statements: number) => void = () => {},
  threads: (() => Promise<Threads>) | null = null,
): Promise<ShapesRun> {
  const reading = { ...(syntax === null ? {} : { syntax }), onProgress }
  const rules = await readSources(await findSources([shapes], io), reading, io)
  const input = await readData(await findSources(data, io), reading, io, threads)
  for (const source of [...rules.sources, ...input.sources]) refuseUnread(source)
  const validated = await validateGraph(rules.graph, input.graph, { details: true })
  const { found } = checkShapes(rules.graph)
  return {
    ...outcomeOf(rules.graph, input.graph, validated),
    shapesFiles: rules.sources,
    dataFiles: input.sources,
    malformed: found.filter(({ kind }) => kind.severity === 'error').length,
  }
}

/** Large files are hashed by another thread meanwhile, where there is a processor for it. */
async function readData(
  sources: readonly FoundSource[],
  reading: ReadOptions,
  io: Io,
  threads: (() => Promise<Threads>) | null,
) {
  const isWorthIt = jobsFor('auto', sources, Number.POSITIVE_INFINITY) > 1
  const there = isWorthIt && threads !== null ? await threads() : null
  if (there === null || there.available === 1) return readSources(sources, reading, io)
  const { hashing } = await import('./workers/hashing.ts')
  const hash = hashing(there)
  try {
    return await readSources(sources, { ...reading, hashApart: hash.of }, io)
  } finally {
    await hash.stop()
  }
}
