/** The options of all commands, once: parsing, `--help` and "did you mean" read this table. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Severity } from '../model.ts'
import type { Theme } from '../reporters/html/style.ts'
import type { Jobs } from '../workers/count.ts'
import type { Wanted } from './outputs.ts'

export const COMMANDS = ['check', 'explain', 'list', 'map', 'shapes'] as const
export type CommandName = (typeof COMMANDS)[number]

export const FAIL_ON = ['blocking', 'error', 'warning', 'info', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[]

/** Written out, because the page's own list is too heavy to load for a page of help. A test keeps them equal. */
export const COLOURS = ['neutral', 'vlaanderen'] as const satisfies readonly Theme[]

/** More threads than this have no machine. */
const MOST_JOBS = 256

/** Values as given, checked and with their defaults. */
export interface Options {
  readonly profile: string | null
  readonly syntax: string | null
  /** JSON-LD contexts: the IRI of each, and the file that it is in. */
  readonly context: readonly { readonly iri: string; readonly file: string }[]
  readonly map: string | null
  readonly sheet: string | null
  readonly write: string | null
  /** Files of shapes, in the order given. */
  readonly shapes: readonly string[]
  readonly strictShapes: boolean
  readonly asOf: string | null
  /** The last one given. */
  readonly format: string | null
  /** At least one. */
  readonly outputs: readonly Wanted[]
  readonly bom: boolean
  /** Colours of the page. */
  readonly theme: Theme
  readonly lang: string | null
  readonly all: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly failOn: (typeof FAIL_ON)[number]
  readonly minScore: number | null
  readonly allowEmpty: boolean
  readonly color: boolean
  /** Threads that share the work. */
  readonly jobs: Jobs
  readonly debug: boolean
  readonly help: boolean
  readonly version: boolean
}

export type OptionName = Exclude<keyof Options, 'outputs'> | 'output'

export interface OptionSpec {
  readonly name: OptionName
  readonly long: string
  readonly short?: string
  /** True when a value follows. */
  readonly value: boolean
  /** True when it may be given several times. */
  readonly many?: true
  readonly commands: readonly CommandName[]
  /** Heading in the help. */
  readonly group: 'what' | 'print' | 'fail' | 'other'
}

/** What the parser found for an option: of one that may be repeated all values. */
export type Given = string | boolean | readonly string[]

/** In the order of the help: the most used of a group first. */
export const OPTIONS: readonly OptionSpec[] = [
  { name: 'profile', long: '--profile', short: '-p', value: true, commands: ['check'], group: 'what' },
  { name: 'syntax', long: '--syntax', value: true, commands: ['check', 'shapes'], group: 'what' },
  { name: 'context', long: '--context', value: true, many: true, commands: ['check'], group: 'what' },
  { name: 'shapes', long: '--shapes', value: true, many: true, commands: ['check'], group: 'what' },
  { name: 'strictShapes', long: '--strict-shapes', value: false, commands: ['check'], group: 'what' },
  { name: 'map', long: '--map', value: true, commands: ['check', 'map'], group: 'what' },
  { name: 'sheet', long: '--sheet', value: true, commands: ['check', 'map'], group: 'what' },
  { name: 'asOf', long: '--as-of', value: true, commands: ['check'], group: 'what' },
  { name: 'format', long: '--format', short: '-f', value: true, commands: ['check', 'list', 'shapes'], group: 'print' },
  { name: 'output', long: '--output', short: '-o', value: true, commands: ['check', 'shapes'], group: 'print' },
  { name: 'bom', long: '--bom', value: false, commands: ['check'], group: 'print' },
  { name: 'theme', long: '--theme', value: true, commands: ['check'], group: 'print' },
  { name: 'write', long: '--write', short: '-w', value: true, commands: ['map'], group: 'print' },
  { name: 'lang', long: '--lang', short: '-l', value: true, commands: COMMANDS, group: 'print' },
  { name: 'all', long: '--all', value: false, commands: ['check', 'shapes'], group: 'print' },
  { name: 'quiet', long: '--quiet', short: '-q', value: false, commands: ['check', 'shapes'], group: 'print' },
  { name: 'verbose', long: '--verbose', short: '-v', value: false, commands: ['check', 'shapes'], group: 'print' },
  { name: 'color', long: '--no-color', value: false, commands: COMMANDS, group: 'print' },
  { name: 'failOn', long: '--fail-on', value: true, commands: ['check', 'shapes'], group: 'fail' },
  { name: 'minScore', long: '--min-score', value: true, commands: ['check'], group: 'fail' },
  { name: 'allowEmpty', long: '--allow-empty', value: false, commands: ['check'], group: 'fail' },
  { name: 'jobs', long: '--jobs', short: '-j', value: true, commands: ['check'], group: 'other' },
  { name: 'debug', long: '--debug', value: false, commands: COMMANDS, group: 'other' },
  { name: 'help', long: '--help', short: '-h', value: false, commands: COMMANDS, group: 'other' },
  { name: 'version', long: '--version', short: '-V', value: false, commands: COMMANDS, group: 'other' },
]

/**
 * Checks what was given.
 *
 * @param given strings for options with a value, booleans for flags, by name; missing when not given
 * @param outputs what is to be written, and where
 * @throws MetakeurError `bad-value`
 */
export function readOptions(given: Readonly<Partial<Record<OptionName, Given>>>, outputs: readonly Wanted[]): Options {
  const text = (name: OptionName): string | null => (typeof given[name] === 'string' ? (given[name] as string) : null)
  const failOn = text('failOn') ?? 'error'
  if (!isFailOn(failOn)) throw badValue(failOn, '--fail-on', FAIL_ON)
  return {
    profile: text('profile'),
    syntax: text('syntax'),
    map: text('map'),
    sheet: text('sheet'),
    write: text('write'),
    context: (Array.isArray(given.context) ? given.context : []).map(contextOf),
    shapes: Array.isArray(given.shapes) ? given.shapes : [],
    strictShapes: given.strictShapes === true,
    asOf: dateOf(text('asOf')),
    format: text('format'),
    outputs,
    bom: given.bom === true,
    theme: themeOf(text('theme')),
    lang: text('lang'),
    all: given.all === true,
    quiet: given.quiet === true,
    verbose: given.verbose === true,
    failOn,
    minScore: scoreOf(text('minScore')),
    allowEmpty: given.allowEmpty === true,
    color: given.color !== false,
    jobs: jobsOf(text('jobs')),
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

function themeOf(value: string | null): Theme {
  const found = COLOURS.find((theme) => theme === (value ?? 'neutral'))
  if (found === undefined) throw badValue(value!, '--theme', COLOURS)
  return found
}

function dateOf(value: string | null): string | null {
  if (value === null) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new MetakeurError(EXIT.usage, 'bad-date', { value, option: '--as-of' })
  }
  return value
}

/** `iri=file`: an IRI may hold the sign, so the last one counts. */
function contextOf(value: string): Options['context'][number] {
  const at = value.lastIndexOf('=')
  if (at <= 0 || at === value.length - 1)
    throw new MetakeurError(EXIT.usage, 'bad-context', { value, option: '--context' })
  return { iri: value.slice(0, at), file: value.slice(at + 1) }
}

function scoreOf(value: string | null): number | null {
  if (value === null) return null
  const score = /^\d{1,3}(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (!(score >= 0 && score <= 100)) throw new MetakeurError(EXIT.usage, 'bad-score', { value, option: '--min-score' })
  return score
}

function jobsOf(value: string | null): Jobs {
  if (value === null || value === 'auto') return 'auto'
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new MetakeurError(EXIT.usage, 'bad-jobs', { value, option: '--jobs', most: MOST_JOBS })
  }
  return jobs
}

function badValue(value: string, option: string, known: readonly string[]): MetakeurError {
  return new MetakeurError(
    EXIT.usage,
    'bad-value',
    { value, option, known: known.join(', ') },
    { hint: 'known-values' },
  )
}
