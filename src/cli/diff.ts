import { Chalk } from 'chalk'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { Locale, LocaleTag } from '../locales/locale.ts'
import { sentence } from '../locales/words.ts'
import type { RecordReport, RuleInfo } from '../model.ts'
import { unknown } from '../nearest.ts'
import { compareReports } from '../report/compare.ts'
import type { Comparison } from '../report/comparison.ts'
import { jsonDiff } from '../reporters/diff/json.ts'
import { markdownDiff } from '../reporters/diff/markdown.ts'
import { prettyDiff } from '../reporters/diff/pretty.ts'
import { ASCII, UNICODE } from '../reporters/terminal/symbols.ts'
import { checkWords } from '../rules.ts'
import { FORMATS } from './choices.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { storedReport } from './stored.ts'
import { FILE, type Terminal, terminalOf } from './terminal.ts'
import { diffWords } from './words-diff.ts'

type Format = (typeof FORMATS.diff)[number]

const EXTENSIONS: Readonly<Record<Exclude<Format, 'pretty'>, string>> = { json: 'json', markdown: 'md' }

/** `metakeur diff <old.json> <new.json>`: what changed, and with `--fail-on-worse` whether that is allowed. */
export async function diff(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [old, now, extra] = words
  if (extra !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: extra })
  if (old === undefined || now === undefined) {
    throw new MetakeurError(EXIT.usage, 'reports-missing', { command: 'diff' }, { hint: 'see-help-of' })
  }
  const outputs = options.outputs.map(({ format, file }) => ({ format: formatOf(format, file), file }))
  for (const { file } of outputs) if (file !== null) await io.checkWritable(file)
  const before = (await storedReport(old, io, slim)).report
  const after = (await storedReport(now, io, slim)).report
  const comparison = compareReports(before, after)
  const { errors, score } = comparison.worse
  const exit = options.failOnWorse && (errors > 0 || score) ? EXIT.gate : EXIT.ok
  const rules = { ...before.rules, ...after.rules }
  const [locale, english] = await Promise.all([loadLocale(tag), loadLocale('en')])
  const render = (format: Format, terminal: Terminal): Iterable<string> =>
    rendered(comparison, format, { rules, options, terminal, locale, english, exit })
  for (const { format, file } of outputs) if (file !== null) await io.writeFile(file, render(format, FILE))
  const screen = terminalOf(io, io.stdout, options.color)
  const shown = outputs.find(({ file }) => file === null)
  const quiet = shown === undefined ? { ...options, quiet: true } : options
  const pieces = rendered(comparison, shown?.format ?? 'pretty', {
    rules,
    options: quiet,
    terminal: screen,
    locale,
    english,
    exit,
  })
  for (const piece of pieces) await io.stdout.write(piece)
  return exit
}

/** Without what is not compared: of a large registry it is half of the report. */
function slim(record: RecordReport): RecordReport {
  return { ...record, measurements: [], jobs: [] }
}

interface Surroundings {
  readonly rules: Readonly<Record<string, RuleInfo>>
  readonly options: Options
  readonly terminal: Terminal
  readonly locale: Locale
  /** For machines. */
  readonly english: Locale
  readonly exit: number
}

function rendered(
  comparison: Comparison,
  format: Format,
  { rules, options, terminal, locale, english, exit }: Surroundings,
): Iterable<string> {
  const symbols = terminal.unicode ? UNICODE : ASCII
  const { all, quiet } = options
  const { ellipsis } = symbols
  const wording = { locale, rules, checks: checkWords(), verbose: false, ellipsis }
  if (format === 'json') {
    return jsonDiff(comparison, (finding) => sentence(finding, { ...wording, locale: english, verbose: true }))
  }
  const look = { ...wording, words: diffWords[locale.tag], symbols }
  if (format === 'markdown') return markdownDiff(comparison, look)
  const color = new Chalk({ level: terminal.color ? 1 : 0 })
  return prettyDiff(comparison, { ...look, color, width: terminal.width, all, quiet, exit, excerpts: new Map() })
}

/** As asked, else what the name of the file says, else for people. */
function formatOf(asked: string | null, file: string | null): Format {
  const known = FORMATS.diff
  if (asked === null) {
    const fitting = (Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[]).find((name) =>
      file?.endsWith(`.${EXTENSIONS[name]}`),
    )
    return fitting ?? 'pretty'
  }
  const found = known.find((name) => name === asked)
  if (found === undefined) throw unknown('unknown-format', ['format', asked], known)
  return found
}
