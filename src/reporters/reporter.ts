import type { ChalkInstance } from 'chalk'
import type { ExitCode } from '../errors.ts'
import type { CheckWords, Locale } from '../locales/locale.ts'
import type { Excerpt, Place, Report, Verdict } from '../model.ts'
import type { Theme } from './html/style.ts'

export interface RenderOptions {
  /** Words for human readers; formats for machines are English. */
  readonly locale: Locale
  readonly verdict: Verdict
  /** What the process will exit with, to be named on the last line. */
  readonly exit: ExitCode
  /** Lines of the sources by `source:line:column`; see `shownPlaces` in report/select. */
  readonly excerpts: ReadonlyMap<string, Excerpt>
  /** English words of the checks, by id. */
  readonly checks: ReadonlyMap<string, CheckWords>
  /** Columns that a line may take. */
  readonly width: number
  /** Level 0 gives no colour. */
  readonly color: ChalkInstance
  /** False: symbols and bars are ASCII. Text from the data stays as it is. */
  readonly unicode: boolean
  /** Every record and every finding. */
  readonly all: boolean
  /** Only the last lines. */
  readonly quiet: boolean
  /** IRIs in full, and why a check asks what it asks. */
  readonly verbose: boolean
  /** Start a CSV with a byte order mark: Excel reads it as UTF-8 only then. */
  readonly bom?: boolean
  /** Put the lines that findings point at in JSON, so that it can be rendered again with them. */
  readonly lines?: boolean
  /** Folder that names of files are made relative to, absolute; a name outside it stays as the user gave it. */
  readonly root?: string
  /** Colours of a page; neutral when missing. */
  readonly theme?: Theme
  /** Whose part of a report this is: such a report goes to others, who have no part in the gate. */
  readonly party?: string
  /** How much the RDF of quality tells of each record; each format has a default of its own. */
  readonly dqv?: DqvDetail
  /** IRI that names of a run begin with; made from what was checked when missing. */
  readonly dqvBase?: string
}

/**
 * `scores`: of a record its scores and those of its dimensions. `failing`: also the metrics below full marks, and what to
 * mend. `measured`: every metric that was measured. `all`: also those that were not checked or do not apply.
 */
export type DqvDetail = 'scores' | 'failing' | 'measured' | 'all'

/** What one party (a publisher, a contact, a catalogue) has of a report. */
export interface ReportPart {
  /** How the party is called; null for what belongs to none. */
  readonly name: string | null
  /** Of its files, without extension: safe and unique. */
  readonly file: string
  readonly report: Report
}

/** A file of a folder, in chunks. */
export interface FolderFile {
  readonly name: string
  readonly chunks: Iterable<string>
}

/** What an index tells of parts. */
export interface PartsTold {
  /** Of the files of each part. */
  readonly extensions: readonly string[]
  /** What a part without a name is called. */
  readonly nobody: string
}

/** A report as a folder: for a registry that is too large for one text. */
export interface FolderReporter {
  places(report: Report, parts: readonly ReportPart[], options: Pick<RenderOptions, 'all'>): readonly Place[]
  /** The files, one at a time; the one that leads to the others comes last. */
  files(report: Report, parts: readonly ReportPart[], options: RenderOptions): Iterable<FolderFile>
  /** A page about the whole that leads to the files of the parts, whatever their format. */
  index(report: Report, parts: readonly ReportPart[], options: RenderOptions, told: PartsTold): Iterable<string>
}

/** One output format: report in, text out. Writing is the caller's. */
export interface Reporter {
  readonly id: string
  /** Of the files it makes, without a dot. */
  readonly extension: string
  /** Places of which it shows the line, when it shows lines; see `excerpts`. */
  places?(report: Report, options: Pick<RenderOptions, 'all' | 'quiet' | 'lines'>): readonly Place[]
  /** Chunks in order; a long report need not be one string. */
  render(report: Report, options: RenderOptions): string | Iterable<string>
  /** When it can make a folder too. */
  readonly folder?: FolderReporter
}

/** Declares a reporter; the file name is its id. */
export function defineReporter<const R extends Reporter>(reporter: R): R {
  return reporter
}
