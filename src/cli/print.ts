import { Chalk } from 'chalk'
import type { ExitCode } from '../errors.ts'
import type { Locale } from '../locales/locale.ts'
import type { Excerpt, Verdict } from '../model.ts'
import { type Format, outputFormats } from '../reporters/formats.ts'
import type { Theme } from '../reporters/html/style.ts'
import type { DqvDetail, RenderOptions } from '../reporters/reporter.ts'
import { checkWords } from '../rules.ts'
import type { RunResult } from '../run.ts'
import type { Terminal } from './terminal.ts'

/** What is to be printed, and how. */
export interface Sheet {
  readonly result: RunResult
  readonly verdict: Verdict
  readonly exit: ExitCode
  readonly locale: Locale
  readonly all: boolean
  readonly verbose: boolean
  readonly bom: boolean
  readonly theme: Theme
  readonly dqv?: DqvDetail
  readonly dqvBase?: string
  readonly lines?: boolean
  /** Folder that names of files are made relative to. */
  readonly root: string
}

/** Characters that are handed over at once. */
const BATCH = 32_768

/** The report in a format, in pieces of a decent size. */
export async function printed(
  sheet: Sheet,
  format: Format,
  terminal: Terminal,
  quiet: boolean,
): Promise<Iterable<string>> {
  const { result, all } = sheet
  const { report } = result
  const reporter = await outputFormats[format].load()
  const places = reporter.places?.(report, { all, quiet, lines: sheet.lines ?? false })
  const excerpts = await result.excerpts(places ?? [])
  return batches(reporter.render(report, renderOptions(sheet, terminal, excerpts, quiet)))
}

/** How a sheet is rendered. */
export function renderOptions(
  { result: _, ...settings }: Sheet,
  { width, color, unicode }: Terminal,
  excerpts: ReadonlyMap<string, Excerpt>,
  quiet: boolean,
): RenderOptions {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return { ...settings, excerpts, checks: checkWords(), width, color: chalk, unicode, quiet }
}

/** Pieces of a decent size. */
export function* batches(text: string | Iterable<string>): Iterable<string> {
  if (typeof text === 'string') {
    yield text
    return
  }
  let batch = ''
  for (const piece of text) {
    batch += piece
    if (batch.length < BATCH) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}
