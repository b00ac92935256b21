import { EXIT, MetakeurError } from '../errors.ts'
import type { MessageArgs, Place, ReadProblem, SourceReport } from '../model.ts'
import { GraphBuilder } from '../rdf/builder.ts'
import type { Graph } from '../rdf/graph.ts'
import { detect, HEAD, isGzip, markLength, syntaxOf } from '../readers/detect.ts'
import { readers } from '../readers/index.ts'
import type { ReadLimits, Syntax } from '../readers/reader.ts'
import { after } from '../readers/window.ts'
import type { FoundSource } from './find.ts'
import type { Io } from './io.ts'
import { type Broken, openBytes, reasonOf, type UnpackLimits } from './stream.ts'

/** How much reading may ask of the machine. */
export type Limits = ReadLimits & UnpackLimits

const MIB = 1024 * 1024

export const LIMITS: Limits = {
  bytes: 4096 * MIB,
  ratio: 200,
  ratioAfter: 64 * MIB,
  lineBytes: 16 * MIB,
  tokenLength: 128 * MIB,
  problems: 20,
}

export interface ReadOptions {
  /** Name, alias, extension or media type of a syntax, instead of what is found. */
  readonly syntax?: string | undefined
  readonly limits?: Partial<Limits>
  /** Called now and then with the number of statements read so far. */
  readonly onProgress?: (statements: number) => void
}

/**
 * Reads all sources, in order of name, into one graph. A source that cannot be read, or not to its end, is a report
 * with problems and stops no other; what was read of it is kept.
 * @throws MetakeurError usage (2) for a syntax that is not known; nothing else
 */
export async function readSources(
  sources: readonly FoundSource[],
  options: ReadOptions,
  io: Io,
): Promise<{ graph: Graph; sources: SourceReport[] }> {
  const asked = options.syntax === undefined ? null : syntaxOf(options.syntax)
  if (options.syntax !== undefined && asked === null) {
    const args = { syntax: options.syntax, known: 'turtle, trig, ntriples, nquads' }
    throw new MetakeurError(EXIT.usage, 'read.syntax-unknown', args, { hint: 'read.syntax-unknown.hint' })
  }
  const builder = new GraphBuilder()
  const limits = { ...LIMITS, ...options.limits }
  const reports: SourceReport[] = []
  for (const source of [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    reports.push(await readSource(source, asked, limits, builder, options, io))
  }
  return { graph: builder.finish(), sources: reports }
}

async function readSource(
  { name, path, bytes }: FoundSource,
  asked: Syntax | null,
  limits: Limits,
  builder: GraphBuilder,
  options: ReadOptions,
  io: Io,
): Promise<SourceReport> {
  const number = builder.source(name)
  const before = builder.count
  const unread = (syntax: string, problem: ReadProblem): SourceReport => ({
    name,
    syntax,
    bytes: bytes ?? 0,
    sha256: null,
    statements: builder.count - before,
    skipped: 0,
    complete: false,
    problems: [problem],
  })
  try {
    const stream = path === null ? io.stdin : io.files.open(path)
    const source = await openBytes(stream, isGzip, limits, io, () => options.onProgress?.(builder.count))
    const start = await source.text.peek(HEAD)
    const mark = markLength(start)
    const head = start.subarray(mark)
    const found = detect(name, head, asked)
    if ('refused' in found) {
      await source.text.close()
      return unread(found.refused, refusal(name, found, placeIn(name, head, found.at)))
    }
    const reader = readers.find((one) => one.syntaxes.includes(found.syntax))!
    const result = await reader.read({
      name,
      syntax: found.syntax,
      chunks: source.text.chunks(mark),
      brokeOff: () => source.broken() !== null,
      builder,
      source: number,
      limits,
    })
    const broken = source.broken()
    const end: Place = { source: name, line: result.lastLine, column: 1 }
    const sha256 = source.sha256()
    return {
      name,
      syntax: result.syntax,
      bytes: sha256 === null ? (bytes ?? source.stored()) : source.stored(),
      sha256,
      statements: builder.count - before,
      skipped: result.skipped,
      complete: result.complete && broken === null,
      problems: broken === null ? result.problems : [...result.problems, refusal(name, broken, end)],
    }
  } catch (error) {
    // Opening failed, or a reader met what nobody foresaw (a machine out of memory, say): the other sources are read.
    return unread('unknown', refusal(name, reasonOf(error), placeIn(name, new Uint8Array(), 0)))
  }
}

function refusal(name: string, { message, args }: Broken, place: Place): ReadProblem {
  const all: MessageArgs = { name, ...args }
  return { place, message, args: all, hint: `${message}.hint` }
}

/** The place of a byte of text. */
function placeIn(source: string, text: Uint8Array, at: number): Place {
  const { line, offset } = after(new TextDecoder().decode(text.subarray(0, at)), { line: 1, offset: 0 })
  return { source, line, column: offset + 1 }
}
