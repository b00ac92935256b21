import { Chalk } from 'chalk'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { Locale, LocaleTag } from '../locales/locale.ts'
import { counted } from '../locales/words.ts'
import type { Excerpt, Place } from '../model.ts'
import { linesText } from '../reporters/terminal/lines.ts'
import { type Look, paragraph } from '../reporters/terminal/look.ts'
import { problem } from '../reporters/terminal/problem.ts'
import { ASCII, UNICODE } from '../reporters/terminal/symbols.ts'
import { screenedLine } from '../secrecy.ts'
import type { CliIo } from './io.ts'
import { terminalOf } from './terminal.ts'
import { type CliWords, loadCliWords } from './words.ts'

/**
 * Tells on standard error what went wrong: one message, the line with a caret when there is one, and the next step.
 * What is not a MetakeurError is a mistake of ours; its stack is shown with `--debug` only.
 *
 * @returns the exit code
 */
export async function tell(
  error: unknown,
  io: CliIo,
  {
    tag,
    color,
    debug,
    stdinName,
  }: {
    readonly tag: LocaleTag
    readonly color: boolean
    readonly debug: boolean
    /** What standard input is called in places; null for `-`. */
    readonly stdinName: string | null
  },
): Promise<number> {
  const known = error instanceof MetakeurError ? error : internal(error, debug)
  const [look, words] = await Promise.all([lookOn(io, tag, color), loadCliWords(tag)])
  const lines = messageOf(
    await worded(known, tag),
    words,
    known.place === null ? look : { ...look, excerpts: await lineAt(known.place, stdinName, io) },
  )
  const { readBefore } = known.args
  if (typeof readBefore === 'number' && readBefore > 0) lines.push(...goingOn(readBefore, words, look))
  if (debug) lines.push(...stackOf(error))
  await io.stderr.write(linesText(lines))
  return known.code
}

/** What another library said of a file, in the language of the user. */
async function worded(error: MetakeurError, tag: LocaleTag): Promise<MetakeurError> {
  const { yaml, keyword, wanted } = error.args
  if (yaml === undefined && keyword === undefined) return error
  const { schemaFault, yamlFault } = await import('./fault-words.ts')
  const detail = yaml === undefined ? schemaFault(String(keyword), String(wanted), tag) : yamlFault(String(yaml), tag)
  const { code, key, args, place, hint } = error
  return new MetakeurError(code, key, { ...args, detail }, { place, hint, cause: error })
}

/** What can be done with what was read before the error. */
function goingOn(statements: number, { keepGoing }: CliWords, look: Look): string[] {
  return paragraph(counted(statements, keepGoing, look.locale), look, { indent: 2 })
}

/** The line that an error is about. */
async function lineAt(place: Place, stdinName: string | null, io: CliIo): Promise<ReadonlyMap<string, Excerpt>> {
  const { readExcerpts } = await import('../sources/excerpts.ts')
  return readExcerpts([place], await io.files(), screenedLine, {
    paths: new Map(stdinName === null ? [] : [[stdinName, '-']]),
  })
}

/** Tells of something that went wrong and that was allowed to. */
export async function warn(error: MetakeurError, io: CliIo, tag: LocaleTag, color: boolean): Promise<void> {
  const [look, words] = await Promise.all([lookOn(io, tag, color), loadCliWords(tag)])
  const severities = { ...look.symbols.severities, error: look.symbols.severities.warning }
  const symbols = { ...look.symbols, severities }
  const plain = new Chalk({ level: 0 })
  const lines = messageOf(error, words, { ...look, symbols, color: plain })
  await io.stderr.write(linesText(lines))
}

function internal(error: unknown, debug: boolean): MetakeurError {
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return new MetakeurError(
    EXIT.input,
    'internal-error',
    { reason },
    { hint: debug ? null : 'report-bug', cause: error },
  )
}

function messageOf(error: MetakeurError, words: CliWords, look: Look): string[] {
  const { place, key, hint } = error
  const locale = localeFor(error, words, look.locale)
  return problem({ place, message: key, args: argsOf(error, words), hint }, { ...look, locale })
}

async function lookOn(io: CliIo, tag: LocaleTag, color: boolean): Promise<Look> {
  const terminal = terminalOf(io, io.stderr, color)
  const symbols = terminal.unicode ? UNICODE : ASCII
  return {
    locale: await loadLocale(tag),
    rules: {},
    checks: new Map(),
    verbose: true,
    all: true,
    ellipsis: symbols.ellipsis,
    color: new Chalk({ level: terminal.color ? 1 : 0 }),
    symbols,
    width: terminal.width,
    excerpts: new Map<string, Excerpt>(),
  }
}

/** The locale with the words of the command line, and with the guess after the message when there is one. */
function localeFor({ key, args, hint }: MetakeurError, words: CliWords, locale: Locale): Locale {
  const errors: Record<string, string> = { ...locale.errors, ...words.errors }
  if (args.guess !== undefined && hint !== 'did-you-mean' && errors[key] !== undefined) {
    errors[key] += ` ${errors['did-you-mean']}`
  }
  return { ...locale, errors: errors as Locale['errors'] }
}

/** The arguments, with the codes of the operating system in words. */
function argsOf({ args }: MetakeurError, { reasons }: CliWords): MetakeurError['args'] {
  const { reason } = args
  if (typeof reason !== 'string' || !Object.hasOwn(reasons, reason)) return args
  return { ...args, reason: reasons[reason]! }
}

function stackOf(error: unknown): string[] {
  const lines: string[] = []
  for (let e = error; e instanceof Error && lines.length < 100; e = e.cause)
    lines.push(...(e.stack ?? e.message).split('\n'))
  return lines
}
