import type { Dialect, MessageArgs, PlaceDetail, ReadProblem } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import type { Mapping } from './table/mapping.ts'

/** Syntaxes that are read; `--syntax` takes these and their usual short names. */
export type Syntax = 'turtle' | 'trig' | 'ntriples' | 'nquads' | 'rdfxml' | 'jsonld' | 'html' | 'json' | 'csv' | 'xlsx'

/** How much one source may ask of the machine. */
export interface ReadLimits {
  /** Bytes of a line of N-Triples or N-Quads; a longer one is skipped. */
  readonly lineBytes: number
  /** UTF-16 units of one token of Turtle or TriG (a literal, as a rule); reading stops at a longer one. */
  readonly tokenLength: number
  /** Bytes of a source that has to be read as a whole (JSON, tables of Excel); a larger one is refused. */
  readonly wholeBytes: number
  /** How deep values may lie in one another in JSON, and elements in XML; reading stops at a deeper one. */
  readonly depth: number
  /** Problems kept of a source; all are counted. */
  readonly problems: number
}

/** A context that could not be fetched, and why. */
export interface NotFetched {
  readonly message: string
  readonly args: MessageArgs
  readonly hint: string
}

/** A JSON-LD context that the user gave. */
export interface GivenContext {
  /** Name of its file. */
  readonly name: string
  readonly text: string
}

export interface ReadRequest {
  /** Name of the source, for places. */
  readonly name: string
  readonly syntax: Syntax
  /** Bytes of text in UTF-8, without byte order mark; of `xlsx` the bytes as they are. To be iterated once. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** What the text was encoded in before it was made UTF-8: `UTF-8`, `UTF-16`, `Windows-1252` … */
  readonly encoding: string
  /** All of `chunks` at once. Throws when there is more than `limits.wholeBytes`: that is for the caller to catch. */
  bytes(): Promise<Uint8Array>
  /** Text of JSON-LD contexts that the user gave, by IRI. */
  readonly contexts: ReadonlyMap<string, GivenContext>
  /** Fetches a context, or says why it cannot; null for one that the user did not allow. Missing when nothing is allowed. */
  readonly fetchContext?: ((iri: string) => Promise<{ readonly text: string } | NotFetched | null>) | null
  /** What the columns of tables and the members of plain JSON give, as the user says; null when nothing is said. */
  readonly mapping: Mapping | null
  /** Name or number of the sheet of workbooks; null for the first. */
  readonly sheet: string | null
  /** After the last chunk: true when the input broke off there, so that its last line may be a half one. */
  readonly brokeOff: () => boolean
  readonly builder: GraphBuilder
  /** Number of the source in the builder. */
  readonly source: number
  readonly limits: ReadLimits
}

export interface ReadResult {
  /** As found while reading: a file of Turtle that turns out to hold graphs is TriG. */
  readonly syntax: Syntax
  /** Statements or lines that could not be read. */
  readonly skipped: number
  /** False when reading stopped before the end. */
  readonly complete: boolean
  /** In order of place, at most `limits.problems`. */
  readonly problems: readonly ReadProblem[]
  /** The line where reading ended, from 1. */
  readonly lastLine: number
  /**
   * True when the source is sound but no metadata (JSON of something else, a page without data), which its one problem
   * says: of a source that was found in a folder, not named by the user, that is a notice and no failure.
   */
  readonly foreign?: boolean
  /** Tables only. */
  readonly dialect?: Dialect
}

/** A family of formats. The file name is the id; `index.ts` lists them. */
export interface Reader {
  readonly id: string
  readonly title: string
  readonly syntaxes: readonly Syntax[]
  /** Adds what it can read to the builder. Throws nothing: what goes wrong is a problem. */
  read(request: ReadRequest): Promise<ReadResult>
}

/** What is wrong at one spot: a message key, and the key of the next step unless there is none. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly args: MessageArgs
  readonly hint: string | null
  /** True when nothing of the source was lost by it: see `ReadProblem`. */
  readonly notice?: true
  /** What the place says besides line and column. */
  readonly detail?: PlaceDetail
}

/** At most this much of the data stands in a message. */
const SHOWN = 60

/** A piece of the data as a message shows it: on one line and short. */
export function shown(text: string): string {
  const line = /^[^\r\n]*/.exec(text.slice(0, SHOWN + 1))![0]
  if (line.length <= SHOWN) return line
  // Half a pair of surrogates is no character.
  return `${line.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A limit as a message shows it. */
export function sizeText(bytes: number): string {
  const mib = bytes / (1024 * 1024)
  if (mib >= 1024 && Number.isInteger(mib / 1024)) return `${mib / 1024} GiB`
  if (mib >= 1) return `${Math.round(mib)} MiB`
  return bytes >= 1024 && bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`
}

/** As many problems as are kept: the first ones, and the last, which is what ended the reading when it was ended. */
export function firstAndLast<T>(problems: readonly T[], most: number): T[] {
  return problems.length <= most ? [...problems] : [...problems.slice(0, most - 1), problems.at(-1)!]
}

/** A fault as the report has it. */
export function problemOf(source: string, fault: Fault): ReadProblem {
  const { line, column, message, args, hint, notice, detail } = fault
  return { place: { source, line, column, ...detail }, message, args, hint, ...(notice && { notice }) }
}
