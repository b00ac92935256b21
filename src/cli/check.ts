import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { accept } from '../report/accept.ts'
import { exitCode, verdict } from '../report/gate.ts'
import type { Format } from '../reporters/formats.ts'
import { type RunResult, run } from '../run.ts'
import { acceptedBefore, refuseUnknownRules } from './accepted.ts'
import { changesOf } from './changes.ts'
import type { CommandName } from './commands.ts'
import { type Destination, deliver, outputsOf, sheetOf } from './deliver.ts'
import { warn } from './failure.ts'
import { refuseIdleTable } from './idle.ts'
import type { CliIo } from './io.ts'
import { dayOf } from './option-values.ts'
import type { Options } from './options.ts'
import { progressLine } from './progress.ts'
import { loadCliWords } from './words.ts'

/** `metakeur check <path>...`: the whole line, and the gate's verdict as exit code. */
export async function check(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const paths = pathsOf(words, io, 'check')
  if (options.stdinName !== null && !paths.includes('-')) {
    throw new MetakeurError(EXIT.usage, 'stdin-not-read', { option: '--stdin-name' })
  }
  if (options.strictBaseline && options.baseline === null) {
    throw new MetakeurError(EXIT.usage, 'strict-without-baseline')
  }
  const outputs = await outputsOf(options, io)
  const before = await acceptedBefore(options, io)
  const { found, refused } = await checkedFor(outputs, paths, options, io, tag)
  if (found === null) return EXIT.ok
  await refuseUnknownRules(found.report, options, io)
  const result = { ...found, report: accept(found.report, before) }
  const gate = verdict(result.report, options)
  const exit = exitCode(result.report, gate, options)
  await deliver({ result, verdict: gate, exit, ...(await sheetOf(options, io, tag)) }, outputs, options, io, tag)
  if (refused !== null) throw refused
  return exit
}

/**
 * What was found, and what is still to be told when the only source broke off. On the screen that message is all there is
 * to say; who reads a file, or what a machine reads, would be left with the report of the day before, or with none.
 */
async function checkedFor(
  outputs: readonly Destination[],
  paths: readonly string[],
  options: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<{ readonly found: RunResult | null; readonly refused: MetakeurError | null }> {
  const parts = outputs.some(({ format }) => tellsParts(format, options))
  try {
    return { found: await checked(paths, options, io, tag, parts), refused: null }
  } catch (error) {
    if (!(error instanceof MetakeurError) || error.args.readBefore === undefined || outputs.every(isSeen)) throw error
    const { code, key, args, place, hint } = error
    const { readBefore: _, ...told } = args
    return {
      found: await checked(paths, { ...options, keepGoing: true }, io, tag, parts),
      refused: new MetakeurError(code, key, told, { place, hint, cause: error }),
    }
  }
}

/** True for what somebody has before them while it is checked. */
function isSeen({ format, file }: Destination): boolean {
  return file === null && (format === 'pretty' || format === 'summary')
}

/** True for a format that tells what each distribution has of a measurement. */
function tellsParts(format: Format, { dqv }: Options): boolean {
  return dqv !== 'scores' && ['dqv', 'dqv-jsonld', 'dqv-nquads'].includes(format)
}

/**
 * @param parts measurements say what each distribution has of them
 * @returns null when there was nothing to check and that is allowed
 */
export async function checked(
  paths: readonly string[],
  options: Options,
  io: CliIo,
  tag: LocaleTag,
  parts = false,
): Promise<RunResult | null> {
  const { profile, syntax, context, map, sheet, shapes, strictShapes, allowEmpty, color, jobs } = options
  const { keepGoing, stdinName, maxSize, maxDepth, allowNet } = options
  const { weights, mqa, authenticSources, priority } = options
  const how = { keepGoing, stdinName, maxSize, maxDepth, weights, mqa, authenticSources, priority, languages: [tag] }
  const asOf = options.asOf ?? dayOf(io.now())
  const progress = progressLine(io, await loadCliWords(tag), await loadLocale(tag))
  try {
    const result = await run(
      {
        paths,
        profile,
        changes: changesOf(options),
        syntax,
        contexts: context,
        allowNet,
        map,
        sheet,
        shapes,
        strictShapes,
        asOf,
        allowEmpty,
        jobs,
        parts,
        ...how,
      },
      await io.files(),
      progress.show,
      undefined,
      io.threads ?? null,
    )
    refuseIdleTable(options, result.report.sources)
    return result
  } catch (error) {
    if (!allowEmpty || !(error instanceof MetakeurError) || error.code !== EXIT.empty) throw error
    await progress.clear()
    await warn(error, io, tag, color)
    return null
  } finally {
    await progress.clear()
  }
}

/** What is to be checked: standard input when nothing is named and something is piped in. */
export function pathsOf(words: readonly string[], io: CliIo, command: CommandName): readonly string[] {
  if (words.length > 0) return words
  if (!io.stdinIsTTY) return ['-']
  throw new MetakeurError(EXIT.usage, 'path-missing', { command }, { hint: 'see-help-of' })
}
