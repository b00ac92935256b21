import { EXIT, MetakeurError } from '../errors.ts'
import type { MessageArgs, ReadProblem, SourceReport } from '../model.ts'
import { GraphBuilder } from '../rdf/builder.ts'
import type { Graph } from '../rdf/graph.ts'
import { detect, HEAD, isGzip, isWorkbook, isZip, SYNTAXES, syntaxOf } from '../readers/detect.ts'
import { asUtf8, markLength, UTF_8 } from '../readers/encoding.ts'
import { readers } from '../readers/index.ts'
import type { GivenContext, ReadLimits, ReadRequest, Syntax } from '../readers/reader.ts'
import { mapSchemaOrg } from '../readers/schema-org.ts'
import type { Mapping } from '../readers/table/index.ts'
import type { FoundSource } from './find.ts'
import type { Io } from './io.ts'
import { contextFetcher, type FetchContext } from './remote-contexts.ts'
import { outcome, placeIn, refusal, unread } from './report.ts'
import { type Hashed, openBytes, reasonOf, type SourceBytes, type UnpackLimits, wholeBytes } from './stream.ts'
import { isStray, MOST_NESTED, metadataEntries, type Spent, unpackEntry, zipEntries } from './zip.ts'

/** How much reading may ask of the machine. */
export type Limits = ReadLimits & UnpackLimits

const MIB = 1024 * 1024

export const LIMITS: Limits = {
  bytes: 4096 * MIB,
  ratio: 200,
  ratioAfter: 64 * MIB,
  lineBytes: 16 * MIB,
  tokenLength: 128 * MIB,
  wholeBytes: 256 * MIB,
  depth: 256,
  problems: 20,
}

/** A text of JavaScript cannot be longer than about 512 MiB, and what is read as a whole becomes one. */
const MOST_WHOLE = 500 * MIB

/** What a user may set of the limits, as command line and library take it; null is as usual. */
export interface SizeLimits {
  /** Bytes of a source, unpacked. */
  readonly maxSize?: number | null
  /** How deep values of JSON, and elements of XML, may lie in one another. */
  readonly maxDepth?: number | null
}

/** The limits that the user sets. */
export function limitsFor({ maxSize = null, maxDepth = null }: SizeLimits): Partial<Limits> {
  return {
    ...(maxSize !== null && { bytes: maxSize, wholeBytes: Math.min(maxSize, MOST_WHOLE) }),
    ...(maxDepth !== null && { depth: maxDepth }),
  }
}

const LINES: ReadonlySet<Syntax> = new Set(['ntriples', 'nquads'])
/** Bytes that a statement takes as a line: 120 where texts are short, 190 in catalogues of Flanders. */
const STATEMENT = 120
/** A file may say that it is larger than it is. */
const MOST_EXPECTED = 50_000_000

export interface ReadOptions {
  /** Name, alias, extension or media type of a syntax, instead of what is found. */
  readonly syntax?: string | undefined
  readonly limits?: Partial<Limits>
  /** JSON-LD contexts in addition to those that metakeur knows, by IRI. */
  readonly contexts?: ReadonlyMap<string, GivenContext>
  /** Hosts from which contexts may be fetched. */
  readonly allowNet?: readonly string[]
  /** What the columns of tables and the members of plain JSON give. */
  readonly mapping?: Mapping | undefined
  /** Name or number of the sheet of workbooks, instead of the first. */
  readonly sheet?: string | undefined
  /** Called now and then with the number of statements read so far. */
  readonly onProgress?: (statements: number) => void
  /** Counts and hashes the bytes of a file while they are read; null for one that is not worth it. */
  readonly hashApart?: (source: FoundSource) => Promise<Hashed> | null
}

/** What reading of all sources shares. */
interface Reading {
  readonly asked: Syntax | null
  readonly limits: Limits
  readonly contexts: ReadonlyMap<string, GivenContext>
  readonly fetchContext: FetchContext | null
  readonly mapping: Mapping | null
  readonly sheet: string | null
  readonly builder: GraphBuilder
  readonly onChunk: () => void
  readonly io: Io
}

/**
 * Reads all sources, in order of name, into one graph. A source that cannot be read, or not to its end, is a report
 * with problems and stops no other; what was read of it is kept. A zip is as many sources as it has entries, which are
 * named `archive.zip!entry`.
 * @throws MetakeurError usage (2) for a syntax that is not known; nothing else
 */
export async function readSources(
  sources: readonly FoundSource[],
  options: ReadOptions,
  io: Io,
): Promise<{ graph: Graph; sources: SourceReport[] }> {
  const builder = new GraphBuilder()
  const reports = await readInto(builder, sources, options, io)
  return { graph: builder.finish(), sources: reports }
}

/** The order in which sources are read. */
export function sortedByName(sources: readonly FoundSource[]): FoundSource[] {
  return [...sources].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The syntax that the user asks for, or null.
 * @throws MetakeurError usage (2) when there is no such syntax
 */
export function askedSyntax({ syntax }: ReadOptions): Syntax | null {
  const asked = syntax === undefined ? null : syntaxOf(syntax)
  if (syntax === undefined || asked !== null) return asked
  const args = { syntax, known: SYNTAXES.join(', ') }
  throw new MetakeurError(EXIT.usage, 'read.syntax-unknown', args, { hint: 'read.syntax-unknown.hint' })
}

/** As `readSources`, into a builder. */
export async function readInto(
  builder: GraphBuilder,
  sources: readonly FoundSource[],
  options: ReadOptions,
  io: Io,
): Promise<SourceReport[]> {
  const reading: Reading = {
    asked: askedSyntax(options),
    limits: { ...LIMITS, ...options.limits },
    contexts: options.contexts ?? new Map(),
    fetchContext: contextFetcher(options.allowNet ?? [], io),
    mapping: options.mapping ?? null,
    sheet: options.sheet ?? null,
    builder,
    onChunk: () => options.onProgress?.(builder.count),
    io,
  }
  const reports: SourceReport[] = []
  for (const source of sortedByName(sources)) {
    try {
      const stream = source.path === null ? io.stdin : io.files.open(source.path)
      reports.push(...(await readStream(source, stream, reading, options.hashApart?.(source))))
    } catch (error) {
      if (error instanceof MetakeurError) throw error // The thread that was to hash it is lost.
      // Opening failed, or a reader met what nobody foresaw (a machine out of memory, say): the other sources are read.
      const problem = refusal(source.name, reasonOf(error), placeIn(source.name))
      reports.push(unread(source, 'unknown', { ...problem, unopened: true }))
    }
  }
  return reports
}

/** A source as it is opened: a file, or what lies in one. */
interface Opened extends Omit<FoundSource, 'path'> {
  /** What came out of the archive that it lies in, and how deep it lies there. */
  readonly inside?: { readonly spent: Spent; readonly depth: number }
}

async function readStream(
  source: Opened,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
  apart?: Promise<Hashed> | null,
): Promise<SourceReport[]> {
  const { name } = source
  const bytes = await openBytes(stream, isGzip, reading.limits, reading.io, reading.onChunk, apart)
  const head = await bytes.text.peek(HEAD)
  if (isZip(head) && !isWorkbook(name, head)) return readArchive(source, bytes, reading)
  return [await readText(source, bytes, head, reading)]
}

async function readText(source: Opened, bytes: SourceBytes, head: Uint8Array, reading: Reading): Promise<SourceReport> {
  const { name } = source
  const { builder, limits, contexts, fetchContext, mapping, sheet } = reading
  const number = builder.source(name)
  const before = builder.count
  const found = detect(name, head, reading.asked)
  if ('refused' in found) {
    await bytes.text.close()
    const before = head.subarray(markLength(head), found.at)
    const foreign = found.message === 'read.no-rdf' || found.message === 'read.xml-no-rdf'
    return unread(source, found.refused, refusal(name, found, placeIn(name, before)), foreign)
  }
  const { syntax, encoding = UTF_8 } = found
  const reader = readers.find(({ syntaxes }) => syntaxes.includes(syntax))!
  if (LINES.has(syntax) && source.bytes !== null) builder.expect(Math.min(source.bytes / STATEMENT, MOST_EXPECTED))
  const chunks = asUtf8(bytes.text.chunks(syntax === 'xlsx' ? 0 : markLength(head)), encoding)
  const request: ReadRequest = {
    name,
    syntax,
    encoding: encoding.name,
    chunks,
    bytes: () => wholeBytes(chunks, limits.wholeBytes),
    contexts,
    fetchContext,
    mapping,
    sheet,
    brokeOff: () => bytes.broken() !== null,
    builder,
    source: number,
    limits,
  }
  const result = await reader.read(request).catch((error: unknown) => reasonOf(error))
  const statements = builder.count - before
  mapSchemaOrg(builder, before)
  // Too large to be read as a whole, or what nobody foresaw: what was read before stays.
  if ('message' in result) return { ...unread(source, syntax, refusal(name, result, placeIn(name))), statements }
  const sha256 = await bytes.sha256()
  return {
    name,
    syntax: result.syntax,
    bytes: sha256 === null ? (source.bytes ?? bytes.stored()) : bytes.stored(),
    sha256,
    statements,
    skipped: result.skipped,
    ...outcome(source, result, bytes.broken()),
    ...(result.dialect && { dialect: result.dialect }),
  }
}

/** Every entry as a source of its own; what is wrong with the archive itself is said of the archive. */
async function readArchive(source: Opened, bytes: SourceBytes, reading: Reading): Promise<SourceReport[]> {
  const { name, inside } = source
  const { limits, io } = reading
  const of = (message: string, args: MessageArgs): ReadProblem => refusal(name, { message, args }, placeIn(name))
  const depth = (inside?.depth ?? 0) + 1
  if (depth > MOST_NESTED) {
    await bytes.text.close()
    return [unread(source, 'zip', of('read.zip-nested', { limit: MOST_NESTED }))]
  }
  try {
    const archive = await wholeBytes(bytes.text.chunks(), limits.wholeBytes)
    const broken = bytes.broken()
    if (broken !== null) return [unread(source, 'zip', refusal(name, broken, placeIn(name)))]
    const all = zipEntries(archive)
    const entries = metadataEntries(all)
    if (entries.length === 0) return [unread(source, 'zip', of('read.zip-empty', { others: all.length }), true)]
    const spent = inside?.spent ?? { stored: archive.length, unpacked: 0 }
    const reports: SourceReport[] = []
    for (const entry of entries) {
      const opened: Opened = {
        name: `${name}!${entry.name}`,
        bytes: entry.size,
        inside: { spent, depth },
        ...(isStray(entry, entries.length === 1 && !source.stray) && { stray: true }),
      }
      try {
        reports.push(...(await readStream(opened, unpackEntry(archive, entry, spent, limits, io), reading)))
      } catch (error) {
        reports.push(unread(opened, 'unknown', refusal(opened.name, reasonOf(error), placeIn(opened.name))))
      }
    }
    return reports
  } catch (error) {
    return [unread(source, 'zip', refusal(name, reasonOf(error), placeIn(name)))]
  }
}
