import { Chalk } from 'chalk'
import { EXIT, MetakeurError } from '../errors.ts'
import { locales } from '../locales/index.ts'
import type { Locale, LocaleTag } from '../locales/locale.ts'
import type { Excerpt } from '../model.ts'
import type { Look } from '../reporters/terminal/look.ts'
import { problem } from '../reporters/terminal/problem.ts'
import { ASCII, UNICODE } from '../reporters/terminal/symbols.ts'
import type { CliIo } from './io.ts'
import { terminalOf } from './terminal.ts'
import { cliWords } from './words.ts'

/**
 * Tells on standard error what went wrong: one message, the line with a caret when there is one, and the next step.
 * What is not a MetakeurError is a mistake of ours; its stack is shown with `--debug` only.
 *
 * @returns the exit code
 */
export async function tell(
  error: unknown,
  io: CliIo,
  { tag, color, debug }: { tag: LocaleTag; color: boolean; debug: boolean },
): Promise<number> {
  const known = error instanceof MetakeurError ? error : internal(error, debug)
  const lines = await messageOf(known, io, tag, color)
  if (debug) lines.push(...stackOf(error))
  await io.stderr.write(`${lines.join('\n')}\n`)
  return known.code
}

function internal(error: unknown, debug: boolean): MetakeurError {
  const reason = error instanceof Error ? error.message || error.name : String(error)
  return new MetakeurError(EXIT.input, 'internal-error', { reason }, { hint: debug ? null : 'report-bug', cause: error })
}

async function messageOf(error: MetakeurError, io: CliIo, tag: LocaleTag, color: boolean): Promise<string[]> {
  const terminal = terminalOf(io, io.stderr, color)
  const symbols = terminal.unicode ? UNICODE : ASCII
  const look: Look = {
    locale: localeFor(error, tag),
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
  return problem({ place: error.place, message: error.key, args: argsOf(error, tag), hint: error.hint }, look)
}

/** The locale with the words of the command line, and with the guess after the message when there is one. */
function localeFor({ key, args, hint }: MetakeurError, tag: LocaleTag): Locale {
  const locale = locales[tag]
  const errors: Record<string, string> = { ...locale.errors, ...cliWords[tag].errors }
  if (args.guess !== undefined && hint !== 'did-you-mean' && errors[key] !== undefined) {
    errors[key] += ` ${errors['did-you-mean']}`
  }
  return { ...locale, errors: errors as Locale['errors'] }
}

/** The arguments, with the codes of the operating system in words. */
function argsOf({ args }: MetakeurError, tag: LocaleTag): MetakeurError['args'] {
  const { reason } = args
  if (typeof reason !== 'string' || !Object.hasOwn(cliWords[tag].reasons, reason)) return args
  return { ...args, reason: cliWords[tag].reasons[reason]! }
}

function stackOf(error: unknown): string[] {
  const lines: string[] = []
  for (let e = error; e instanceof Error && lines.length < 100; e = e.cause) lines.push(...(e.stack ?? e.message).split('\n'))
  return lines
}
