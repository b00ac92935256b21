/** The options of all commands, once: parsing, `--help` and "did you mean" read this table. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Severity } from '../model.ts'

export const COMMANDS = ['check', 'explain', 'list'] as const
export type CommandName = (typeof COMMANDS)[number]

export const FAIL_ON = ['blocking', 'error', 'warning', 'info', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[]

/** Values as given, checked and with their defaults. */
export interface Options {
  readonly profile: string | null
  readonly syntax: string | null
  readonly asOf: string | null
  readonly format: string | null
  readonly output: string | null
  readonly lang: string | null
  readonly all: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly failOn: (typeof FAIL_ON)[number]
  readonly minScore: number | null
  readonly allowEmpty: boolean
  readonly color: boolean
  readonly debug: boolean
  readonly help: boolean
  readonly version: boolean
}

export type OptionName = keyof Options

export interface OptionSpec {
  readonly name: OptionName
  readonly long: string
  readonly short?: string
  /** True when a value follows. */
  readonly value: boolean
  readonly commands: readonly CommandName[]
  /** Heading in the help. */
  readonly group: 'what' | 'print' | 'fail' | 'other'
}

/** In the order of the help: the most used of a group first. */
export const OPTIONS: readonly OptionSpec[] = [
  { name: 'profile', long: '--profile', short: '-p', value: true, commands: ['check'], group: 'what' },
  { name: 'syntax', long: '--syntax', value: true, commands: ['check'], group: 'what' },
  { name: 'asOf', long: '--as-of', value: true, commands: ['check'], group: 'what' },
  { name: 'format', long: '--format', short: '-f', value: true, commands: ['check', 'list'], group: 'print' },
  { name: 'output', long: '--output', short: '-o', value: true, commands: ['check'], group: 'print' },
  { name: 'lang', long: '--lang', short: '-l', value: true, commands: COMMANDS, group: 'print' },
  { name: 'all', long: '--all', value: false, commands: ['check'], group: 'print' },
  { name: 'quiet', long: '--quiet', short: '-q', value: false, commands: ['check'], group: 'print' },
  { name: 'verbose', long: '--verbose', short: '-v', value: false, commands: ['check'], group: 'print' },
  { name: 'color', long: '--no-color', value: false, commands: COMMANDS, group: 'print' },
  { name: 'failOn', long: '--fail-on', value: true, commands: ['check'], group: 'fail' },
  { name: 'minScore', long: '--min-score', value: true, commands: ['check'], group: 'fail' },
  { name: 'allowEmpty', long: '--allow-empty', value: false, commands: ['check'], group: 'fail' },
  { name: 'debug', long: '--debug', value: false, commands: COMMANDS, group: 'other' },
  { name: 'help', long: '--help', short: '-h', value: false, commands: COMMANDS, group: 'other' },
  { name: 'version', long: '--version', short: '-V', value: false, commands: COMMANDS, group: 'other' },
]

/**
 * Checks what was given.
 *
 * @param given strings for options with a value, booleans for flags, by name; missing when not given
 * @throws MetakeurError `bad-value`
 */
export function readOptions(given: Readonly<Partial<Record<OptionName, string | boolean>>>): Options {
  const text = (name: OptionName): string | null => (typeof given[name] === 'string' ? (given[name] as string) : null)
  const failOn = text('failOn') ?? 'error'
  if (!isFailOn(failOn)) throw badValue(failOn, '--fail-on', FAIL_ON)
  return {
    profile: text('profile'),
    syntax: text('syntax'),
    asOf: dateOf(text('asOf')),
    format: text('format'),
    output: text('output'),
    lang: text('lang'),
    all: given.all === true,
    quiet: given.quiet === true,
    verbose: given.verbose === true,
    failOn,
    minScore: scoreOf(text('minScore')),
    allowEmpty: given.allowEmpty === true,
    color: given.color !== false,
    debug: given.debug === true,
    help: given.help === true,
    version: given.version === true,
  }
}

/** Today where the user is, as YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function isFailOn(value: string): value is Options['failOn'] {
  return (FAIL_ON as readonly string[]).includes(value)
}

function dateOf(value: string | null): string | null {
  if (value === null) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new MetakeurError(EXIT.usage, 'bad-date', { value, option: '--as-of' })
  }
  return value
}

function scoreOf(value: string | null): number | null {
  if (value === null) return null
  const score = /^\d{1,3}(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (!(score >= 0 && score <= 100)) throw new MetakeurError(EXIT.usage, 'bad-score', { value, option: '--min-score' })
  return score
}

function badValue(value: string, option: string, known: readonly string[]): MetakeurError {
  return new MetakeurError(
    EXIT.usage,
    'bad-value',
    { value, option, known: known.join(', ') },
    { hint: 'known-values' },
  )
}
