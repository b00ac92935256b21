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
  /** Folder that names of files are made relative to, absolute; a name outside it stays as the user gave it. */
  readonly root?: string
  /** Colours of a page; neutral when missing. */
  readonly theme?: Theme
}

/** One output format: report in, text out. Writing is the caller's. */
export interface Reporter {
  readonly id: string
  /** Of the files it makes, without a dot. */
  readonly extension: string
  /** Places of which it shows the line, when it shows lines; see `excerpts`. */
  places?(report: Report, options: Pick<RenderOptions, 'all' | 'quiet'>): readonly Place[]
  /** Chunks in order; a long report need not be one string. */
  render(report: Report, options: RenderOptions): string | Iterable<string>
}

/** Declares a reporter; the file name is its id. */
export function defineReporter<const R extends Reporter>(reporter: R): R {
  return reporter
}
