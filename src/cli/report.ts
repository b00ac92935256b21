import { EXIT, MetakeurError } from '../errors.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { Place, Report } from '../model.ts'
import { excerptKey } from '../report/blocks.ts'
import { exitCode } from '../report/gate.ts'
import { deliver, outputsOf, sheetOf } from './deliver.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { storedReport } from './stored.ts'

/**
 * `metakeur report <report.json>`: a stored report in other formats and languages. It says what the check said, also of the
 * exit code; its own says that it could be rendered.
 */
export async function report(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [path, extra] = words
  if (extra !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: extra })
  if (path === undefined && io.stdinIsTTY) {
    throw new MetakeurError(EXIT.usage, 'report-missing', { command: 'report' }, { hint: 'see-help-of' })
  }
  const outputs = await outputsOf(options, io)
  const { report: read, verdict, excerpts } = await storedReport(path ?? '-', io)
  const stored = await spoken(read, io, tag)
  // A report of nothing was stored only where nothing was allowed.
  const exit = exitCode(stored, verdict, { allowEmpty: true })
  const shown = async (places: readonly Place[]) => {
    const keys = new Set(places.map(excerptKey))
    return new Map([...excerpts].filter(([key]) => keys.has(key)))
  }
  const look = await sheetOf(options, io, tag)
  const sheet = { result: { report: stored, excerpts: shown }, verdict, exit, ...look }
  await deliver(sheet, outputs, options, io, tag)
  return EXIT.ok
}

/** With the words of its rules in the language; Dutch and English stand in every report. */
async function spoken(stored: Report, io: CliIo, tag: string): Promise<Report> {
  if (tag === 'nl' || tag === 'en') return stored
  const { reportRules } = await import('../shape-words.ts')
  const { profiles } = await import('../profiles/index.ts')
  return { ...stored, rules: await reportRules(stored.rules, profiles, [tag], (await io.files()).asset) }
}
