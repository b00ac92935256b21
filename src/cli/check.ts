import { EXIT, MetakeurError } from '../errors.ts'
import { fill } from '../locales/fill.ts'
import { locales } from '../locales/index.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { profiles } from '../profiles/index.ts'
import { exitCode, verdict } from '../report/gate.ts'
import { reporters } from '../reporters/index.ts'
import { type RunResult, run } from '../run.ts'
import { warn } from './failure.ts'
import type { CliIo } from './io.ts'
import { unknown } from './nearest.ts'
import { dayOf, type Options } from './options.ts'
import { type Format, printed, type Sheet } from './print.ts'
import { progressLine } from './progress.ts'
import { FILE, terminalOf } from './terminal.ts'
import { cliWords } from './words.ts'

/** `metakeur check <path>...`: the whole line, and the gate's verdict as exit code. */
export async function check(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const paths = pathsOf(words, io)
  const outputs = options.outputs.map(({ format, file }) => ({ format: formatOf(format, file), file }))
  knowsProfile(options.profile)
  for (const { file } of outputs) if (file !== null) await io.checkWritable(file)
  const result = await checked(paths, options, io, tag)
  if (result === null) return EXIT.ok
  const gate = verdict(result.report, options)
  const exit = exitCode(result.report, gate, options)
  const { all, quiet, verbose, bom, theme } = options
  const sheet: Sheet = { result, verdict: gate, exit, locale: locales[tag], all, verbose, bom, theme, root: io.cwd() }
  const screen = terminalOf(io, io.stdout, options.color)
  for (const { format, file } of outputs) {
    if (file !== null) await io.writeFile(file, await printed(sheet, format, FILE, quiet))
  }
  const shown = outputs.find(({ file }) => file === null)
  if (shown !== undefined) await print(await printed(sheet, shown.format, screen, quiet), io)
  else if (!quiet) {
    for (const { file } of outputs) await io.stdout.write(`${fill(cliWords[tag].wrote, { file: file! })}\n`)
    await print(await printed(sheet, 'pretty', screen, true), io)
  }
  return exit
}

/** null when there was nothing to check and that is allowed. */
async function checked(
  paths: readonly string[],
  options: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<RunResult | null> {
  const { profile, syntax, context, map, sheet, shapes, strictShapes, allowEmpty, color, jobs } = options
  const asOf = options.asOf ?? dayOf(io.now())
  const progress = progressLine(io, cliWords[tag], locales[tag])
  try {
    return await run(
      { paths, profile, syntax, contexts: context, map, sheet, shapes, strictShapes, asOf, allowEmpty, jobs },
      await io.files(),
      progress.show,
      undefined,
      jobs === 1 ? null : await io.threads?.(),
    )
  } catch (error) {
    if (!allowEmpty || !(error instanceof MetakeurError) || error.code !== EXIT.empty) throw error
    await progress.clear()
    await warn(error, io, tag, color)
    return null
  } finally {
    await progress.clear()
  }
}

function pathsOf(words: readonly string[], io: CliIo): readonly string[] {
  if (words.length > 0) return words
  if (!io.stdinIsTTY) return ['-']
  throw new MetakeurError(EXIT.usage, 'path-missing', { command: 'check' }, { hint: 'see-help-of' })
}

/** As asked, else what the name of the file says (the longest extension that fits), else for people. */
function formatOf(format: string | null, file: string | null): Format {
  const known = Object.keys(reporters) as Format[]
  if (format === null) {
    const fitting = known.filter((name) => file?.endsWith(`.${reporters[name].extension}`))
    return fitting.sort((a, b) => reporters[b].extension.length - reporters[a].extension.length)[0] ?? 'pretty'
  }
  const found = known.find((name) => name === format)
  if (found === undefined) throw unknown('unknown-format', ['format', format], known)
  return found
}

function knowsProfile(profile: string | null): void {
  if (profile === null || profiles.some(({ id, version }) => profile === id || profile === `${id}@${version}`)) return
  const known = profiles.map(({ id }) => id)
  throw unknown('unknown-profile', ['profile', profile], known)
}

async function print(pieces: Iterable<string>, io: CliIo): Promise<void> {
  for (const piece of pieces) await io.stdout.write(piece)
}
