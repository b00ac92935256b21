import { EXIT, MetakeurError } from '../errors.ts'
import { chooseLocale } from '../locales/choose.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import type { CliIo } from './io.ts'

const KNOWN = { hint: 'known-values' }

/** Commands that read a configuration. */
const CONFIGURED: readonly CommandName[] = ['check', 'baseline', 'diff', 'report']

/** What must be known before the arguments are read in full: it decides what has to be loaded. */
interface FirstLook {
  readonly version: boolean
  readonly help: boolean
  readonly command: CommandName | null
  readonly lang: string | null
  readonly color: boolean
  readonly debug: boolean
  readonly stdinName: string | null
}

/**
 * The command line: reads the arguments, does what they ask, and tells what went wrong.
 *
 * @param argv arguments without the names of node and of the script
 * @returns the exit code (user-experience section 4.1); never throws
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  const look = firstLook(argv)
  let tag: LocaleTag = chooseLocale(look.lang, io.env) ?? chooseLocale(null, io.env) ?? 'en'
  let blame = (error: unknown): unknown => error
  try {
    if (look.lang !== null && chooseLocale(look.lang, {}) === null) {
      throw new MetakeurError(EXIT.usage, 'unknown-language', { language: look.lang, known: 'nl, en, fr, de' }, KNOWN)
    }
    if (look.version) {
      await io.stdout.write(`${io.version()}\n`)
      return EXIT.ok
    }
    if (look.help) {
      const [{ helpPage }, { loadCliWords }] = await Promise.all([import('./help.ts'), import('./words.ts')])
      await io.stdout.write(helpPage(look.command, await loadCliWords(tag)))
      return EXIT.ok
    }
    const { parse } = await import('./parse.ts')
    const parsed = parse(argv)
    const { command } = parsed
    const isConfigured = command !== null && CONFIGURED.includes(command)
    const {
      arguments: words,
      options,
      blame: blamed,
    } = isConfigured ? await (await import('./config-find.ts')).withConfig(parsed, io) : parsed
    if (blamed !== undefined) blame = blamed
    tag = chooseLocale(options.lang, io.env) ?? tag
    switch (command) {
      case 'explain':
        return await (await import('./explain.ts')).explain(words, options, io, tag)
      case 'list':
        return await (await import('./list.ts')).list(words, options, io, tag)
      case 'profiles':
        return await (await import('./profiles.ts')).profiles(words, options, io, tag)
      case 'map':
        return await (await import('./map.ts')).map(words, options, io, tag)
      case 'shapes':
        return await (await import('./shapes.ts')).shapes(words, options, io, tag)
      case 'check':
        return await (await import('./check.ts')).check(words, options, io, tag)
      case 'baseline':
        return await (await import('./baseline.ts')).baseline(words, options, io, tag)
      case 'diff':
        return await (await import('./diff.ts')).diff(words, options, io, tag)
      case 'report':
        return await (await import('./report.ts')).report(words, options, io, tag)
      case 'completion':
        return await (await import('./completion.ts')).completion(words, io, tag)
      case 'init':
        return await (await import('./init.ts')).init(words, options, io, tag)
      case null:
        if (!io.stdinIsTTY) return await (await import('./check.ts')).check(['-'], options, io, tag)
        return await (await import('./intro.ts')).intro(io, tag)
    }
  } catch (error) {
    return (await import('./failure.ts')).tell(blame(error), io, { tag, ...look })
  }
}

/** A glance at the arguments up to `--`: what it finds is read again, properly, by the parser. */
function firstLook(argv: readonly string[]): FirstLook {
  const end = argv.indexOf('--')
  const args = end < 0 ? argv : argv.slice(0, end)
  const first = args[0] === 'help' ? args[1] : args.find((arg) => !arg.startsWith('-'))
  return {
    version: args.includes('--version') || args.includes('-V'),
    help: args.includes('--help') || args.includes('-h') || args[0] === 'help',
    command: COMMANDS.find((name) => name === first) ?? null,
    lang: optionValue(args, '--lang', '-l'),
    color: !args.includes('--no-color'),
    debug: args.includes('--debug'),
    stdinName: optionValue(args, '--stdin-name'),
  }
}

/** The last value of an option: `--lang nl`, `--lang=nl`, `-l nl`, `-lnl`. */
function optionValue(args: readonly string[], long: string, short: string | null = null): string | null {
  let value: string | null = null
  for (const [i, arg] of args.entries()) {
    if (arg === long || arg === short) value = args[i + 1] ?? null
    else if (arg.startsWith(`${long}=`)) value = arg.slice(long.length + 1)
    else if (short !== null && arg.startsWith(short) && !arg.startsWith('--')) value = arg.slice(short.length)
  }
  return value
}
