import { Chalk } from 'chalk'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { Excerpt, Place } from '../model.ts'
import { unknown } from '../nearest.ts'
import type { Look } from '../reporters/terminal/look.ts'
import { ASCII, UNICODE } from '../reporters/terminal/symbols.ts'
import { MOST_RESULTS, prettyReport } from '../reporters/validation/pretty.ts'
import { jsonLdReport, jsonReport, turtleReport } from '../reporters/validation/report.ts'
import { screenedLine } from '../secrecy.ts'
import { checkShapeFiles, runShapeFiles, type ShapesRun } from '../shapes.ts'
import { readExcerpts } from '../sources/excerpts.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import type { Wanted } from './outputs.ts'
import { progressLine } from './progress.ts'
import { failsOn, jsonPage, prettyPage, shownPlaces } from './shapes-page.ts'
import { FILE, type Terminal, terminalOf } from './terminal.ts'
import { loadCliWords } from './words.ts'
import { shapesWords } from './words-shapes.ts'

const ACTIONS = ['check', 'run'] as const
/** Formats of each, with the extension of their files; the first for people. */
const FORMATS = {
  check: { pretty: 'txt', json: 'json' },
  run: { pretty: 'txt', turtle: 'ttl', jsonld: 'jsonld', json: 'json' },
} as const

/** `metakeur shapes check <file>...` and `metakeur shapes run <shapes> <data>...` */
export async function shapes(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [word, ...paths] = words
  const action = ACTIONS.find((name) => name === word)
  if (action === undefined) {
    if (word === undefined)
      throw new MetakeurError(EXIT.usage, 'shapes-action', { command: 'shapes' }, { hint: 'see-help-of' })
    throw unknown(
      'unknown-command',
      ['command', `shapes ${word}`],
      ACTIONS.map((name) => `shapes ${name}`),
    ) // prettier-ignore
  }
  const outputs = options.outputs.map(({ format, file }) => ({ format: formatOf(action, format, file, io), file }))
  for (const { file } of outputs) if (file !== null) await io.checkWritable(file)
  return action === 'check' ? check(paths, outputs, options, io, tag) : run(paths, outputs, options, io, tag)
}

type Output = Wanted & { readonly format: string }

async function check(
  paths: readonly string[],
  outputs: readonly Output[],
  options: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<number> {
  if (paths.length === 0)
    throw new MetakeurError(EXIT.usage, 'shapes-action', { command: 'shapes' }, { hint: 'see-help-of' })
  const files = await checkShapeFiles(paths, options.syntax, await io.files())
  const places = shownPlaces(files, options.all)
  await write(outputs, io, options, async (format, terminal) => {
    if (format === 'json') return jsonPage(files)
    const look = await lookOn(terminal, places, options, io, tag)
    return prettyPage(files, look, shapesWords[tag].check, options.quiet)
  })
  return failsOn(files, options.failOn) ? EXIT.gate : EXIT.ok
}

async function run(
  [shapesFile, ...data]: readonly string[],
  outputs: readonly Output[],
  options: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<number> {
  if (shapesFile === undefined || data.length === 0) {
    throw new MetakeurError(EXIT.usage, 'shapes-data', { command: 'shapes' }, { hint: 'see-help-of' })
  }
  const progress = progressLine(io, await loadCliWords(tag), await loadLocale(tag))
  let result: ShapesRun
  try {
    const request = { shapes: shapesFile, data, syntax: options.syntax }
    const onProgress = (done: number) => progress.show({ phase: 'reading', done, total: null })
    result = await runShapeFiles(request, await io.files(), onProgress, io.threads)
  } finally {
    await progress.clear()
  }
  const shown = options.all ? result.results : result.results.slice(0, MOST_RESULTS)
  const places = shown.flatMap(({ place }) => (place === null ? [] : [place]))
  await write(outputs, io, options, async (format, terminal) => {
    if (format === 'turtle') return turtleReport(result)
    if (format === 'jsonld') return jsonLdReport(result)
    if (format === 'json') return jsonReport(result)
    const look = await lookOn(terminal, places, options, io, tag)
    return prettyReport(result, look, shapesWords[tag].run, options.quiet)
  })
  return result.conforms ? EXIT.ok : EXIT.gate
}

/** As asked, else what the name of the file says; on the screen for people, in a pipe what machines read. */
function formatOf(action: keyof typeof FORMATS, asked: string | null, file: string | null, io: CliIo): string {
  const formats: Readonly<Record<string, string>> = FORMATS[action]
  const known = Object.keys(formats)
  if (asked !== null) {
    if (!known.includes(asked)) throw unknown('unknown-format', ['format', asked], known)
    return asked
  }
  if (file !== null) return known.find((name) => file.endsWith(`.${formats[name]}`)) ?? 'pretty'
  return action === 'check' || io.stdout.isTTY ? 'pretty' : 'turtle'
}

async function write(
  outputs: readonly Output[],
  io: CliIo,
  options: Options,
  render: (format: string, terminal: Terminal) => Promise<Iterable<string>>,
): Promise<void> {
  for (const { format, file } of outputs) {
    if (file !== null) await io.writeFile(file, await render(format, FILE))
    else
      for (const piece of await render(format, terminalOf(io, io.stdout, options.color))) await io.stdout.write(piece)
  }
}

async function lookOn(
  { width, color, unicode }: Terminal,
  places: readonly Place[],
  { all, verbose }: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<Look> {
  const symbols = unicode ? UNICODE : ASCII
  const excerpts: ReadonlyMap<string, Excerpt> = await readExcerpts(places, await io.files(), screenedLine)
  return {
    locale: await loadLocale(tag),
    rules: {},
    checks: new Map(),
    verbose,
    all,
    ellipsis: symbols.ellipsis,
    color: new Chalk({ level: color ? 1 : 0 }),
    symbols,
    width,
    excerpts,
  }
}
