/**
 * A large file of lines (N-Triples, N-Quads) read in slices, by as many threads. A slice ends after an end of line, so
 * every line lies in one of them, and what is read of all is what is read of the whole.
 */
import type { ReadProblem, SourceReport } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import { detect, HEAD, isGzip } from '../readers/detect.ts'
import { markLength, UTF_8 } from '../readers/encoding.ts'
import { nquads } from '../readers/nquads.ts'
import type { ReadResult, Syntax } from '../readers/reader.ts'
import { mentionsSchemaOrg } from '../readers/schema-org.ts'
import type { FoundSource } from './find.ts'
import type { Files, Io } from './io.ts'
import type { Limits } from './read.ts'
import { type Hashed, peekable, wholeBytes } from './stream.ts'

/** Bytes [from, to) of a source. */
export interface Slice {
  readonly from: number
  readonly to: number
  readonly syntax: Syntax
}

/** What was read of a slice; places count lines from its beginning. */
export interface SliceRead extends Omit<ReadResult, 'complete'> {
  readonly statements: number
  /**
   * False when the source must be read as a whole after all: it cannot be read to its end, is no longer what it was, or
   * holds schema.org, which is mapped when all of a source is known.
   */
  readonly sound: boolean
}

const LF = 10

/**
 * The slices of a source, of about a size; null when it has to be read as a whole: it is small, packed, of another syntax
 * or encoding, or no file of which a part can be opened.
 * @throws what the system says when it cannot be read
 */
export async function slicesOf(
  { name, path, bytes }: FoundSource,
  asked: Syntax | null,
  size: number,
  limits: Limits,
  { files }: Pick<Io, 'files'>,
): Promise<Slice[] | null> {
  if (path === null || bytes === null || files.openPart === undefined) return null
  const count = Math.round(bytes / size)
  if (count < 2 || bytes > limits.bytes) return null
  const start = peekable(files.open(path))
  const head = await start.peek(HEAD)
  await start.close()
  const found = isGzip(head) ? null : detect(name, head, asked)
  if (found === null || !('syntax' in found) || !nquads.syntaxes.includes(found.syntax)) return null
  const { syntax, encoding = UTF_8 } = found
  if (encoding.label !== UTF_8.label) return null
  const ends: number[] = []
  for (let i = 1; i < count; i++) {
    const about = Math.floor((bytes / count) * i)
    const end = await afterLine(path, about, Math.min(bytes, about + limits.lineBytes), files)
    if (end !== null && end < bytes && end > (ends.at(-1) ?? 0)) ends.push(end)
  }
  const starts = [markLength(head), ...ends]
  return starts.map((from, i) => ({ from, to: ends[i] ?? bytes, syntax }))
}

/** Where the first line begins after a byte; null when there is none near. */
async function afterLine(path: string, from: number, to: number, files: Files): Promise<number | null> {
  let at = from
  for await (const chunk of files.openPart!(path, from, to)) {
    const end = chunk.indexOf(LF)
    if (end >= 0) return at + end + 1
    at += chunk.length
  }
  return null
}

/** Reads a slice into a builder, which must have nothing else in it. */
export async function readSlice(
  builder: GraphBuilder,
  { name, path }: FoundSource,
  { from, to, syntax }: Slice,
  limits: Limits,
  { files }: Pick<Io, 'files'>,
): Promise<SliceRead> {
  let read = 0
  let broke = false
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of files.openPart!(path!, from, to)) {
        read += chunk.length
        yield chunk
      }
    } catch {
      broke = true
    }
  }
  const lines = chunks()
  const { complete, ...result } = await nquads.read({
    name,
    syntax,
    encoding: UTF_8.name,
    chunks: lines,
    bytes: () => wholeBytes(lines, limits.wholeBytes),
    contexts: new Map(),
    mapping: null,
    sheet: null,
    brokeOff: () => broke,
    builder,
    source: builder.source(name),
    limits,
  })
  const sound = complete && !broke && read === to - from && !mentionsSchemaOrg(builder.terms)
  return { ...result, statements: builder.count, sound }
}

/** Lines that the slices before a slice hold: what its places are short of. */
export function linesBefore(reads: readonly SliceRead[]): number {
  return reads.reduce((sum, { lastLine }) => sum + lastLine - 1, 0)
}

/** The report of a source of which all slices were read, with what is known of its bytes. */
export function joinSlices(
  { name }: FoundSource,
  reads: readonly SliceRead[],
  { bytes, sha256 }: Pick<SourceReport, 'bytes' | 'sha256'>,
  limits: Limits,
): SourceReport {
  const problems: ReadProblem[] = reads.flatMap((read, i) => {
    const before = linesBefore(reads.slice(0, i))
    return read.problems.map(({ place, ...problem }) => ({
      place: { ...place, line: place.line + before },
      ...problem,
    }))
  })
  return {
    name,
    syntax: reads.find(({ syntax }) => syntax === 'nquads')?.syntax ?? reads[0]!.syntax,
    bytes,
    sha256,
    statements: sum(reads.map(({ statements }) => statements)),
    skipped: sum(reads.map(({ skipped }) => skipped)),
    complete: true,
    problems: problems.slice(0, limits.problems),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Bytes of a file, counted, and their hash. */
export async function hashSource({ path }: FoundSource, io: Pick<Io, 'files' | 'sha256'>): Promise<Hashed> {
  const hash = io.sha256()
  let bytes = 0
  for await (const chunk of io.files.open(path!)) {
    bytes += chunk.length
    hash.update(chunk)
  }
  return { bytes, sha256: hash.hex() }
}
