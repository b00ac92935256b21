/** The options of all commands, once: parsing, `--help` and "did you mean" read this table. */
import type { SplitBy } from '../report/parties.ts'
import type { Theme } from '../reporters/html/style.ts'
import type { DqvDetail } from '../reporters/reporter.ts'
import type { Jobs } from '../workers/count.ts'
import { ADOPT_OPTIONS, type AdoptOptions } from './adopt-options.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import type { FAIL_ON } from './option-values.ts'
import type { Wanted } from './outputs.ts'
import { PROFILE_OPTIONS, type ProfileOptions } from './profile-options.ts'

/** Values as given, checked and with their defaults. */
export interface Options extends AdoptOptions, ProfileOptions {
  readonly syntax: string | null
  /** Hosts from which JSON-LD contexts may be fetched. */
  readonly allowNet: readonly string[]
  /** JSON-LD contexts: the IRI of each, and the file that it is in. */
  readonly context: readonly { readonly iri: string; readonly file: string }[]
  readonly map: string | null
  readonly sheet: string | null
  readonly write: string | null
  /** Files of shapes, in the order given. */
  readonly shapes: readonly string[]
  readonly strictShapes: boolean
  readonly asOf: string | null
  /** File with weights of the user. */
  readonly weights: string | null
  /** Switches of the MQA, by name. */
  readonly mqa: Readonly<Record<string, string>>
  /** Files with lists of records. */
  readonly authenticSources: string | null
  readonly priority: string | null
  /** The last one given. */
  readonly format: string | null
  /** At least one. */
  readonly outputs: readonly Wanted[]
  /** Whose reports are written, into one folder; null for one report of all. */
  readonly splitBy: SplitBy | null
  readonly bom: boolean
  /** Colours of the page. */
  readonly theme: Theme
  /** How much the RDF of quality tells; null for the default of each format. */
  readonly dqv: DqvDetail | null
  /** What names in it begin with; null for a base made from what was checked. */
  readonly dqvBase: string | null
  readonly lang: string | null
  readonly all: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly failOn: (typeof FAIL_ON)[number]
  readonly minScore: number | null
  readonly allowEmpty: boolean
  /** null leaves it to what is checked: see `Request.keepGoing`. */
  readonly keepGoing: true | null
  /** What standard input is called. */
  readonly stdinName: string | null
  /** Bytes of a source, unpacked. */
  readonly maxSize: number | null
  readonly maxDepth: number | null
  readonly color: boolean
  /** Threads that share the work. */
  readonly jobs: Jobs
  readonly debug: boolean
  readonly help: boolean
  readonly version: boolean
  /** What was typed, and does not stand in the configuration only: a typed option that can do nothing is a mistake. */
  readonly typed: readonly OptionName[]
}

export type OptionName = Exclude<keyof Options, 'outputs' | 'suppress' | 'typed'> | 'output'

export interface OptionSpec {
  readonly name: OptionName
  readonly long: string
  readonly short?: string
  /** True when a value follows. */
  readonly value: boolean
  /** True when it may be given several times. */
  readonly many?: true
  readonly commands: readonly CommandName[]
  /**
   * True when the value is a file or a folder, which the configuration names as seen from its own folder; `sometimes` when
   * it is one only if it has a slash or an extension.
   */
  readonly file?: true | 'sometimes'
  /** Its key in the configuration, when that is not the option without its dashes. */
  readonly key?: string
  /** False when it cannot be said in the configuration. */
  readonly config?: false
  /** Heading in the help. */
  readonly group: 'what' | 'score' | 'print' | 'fail' | 'other'
}

/** What the parser found for an option: of one that may be repeated all values. */
export type Given = string | boolean | readonly string[]

/** In the order of the help: the most used of a group first. */
const ROWS: readonly OptionSpec[] = [
  ...PROFILE_OPTIONS,
  { name: 'syntax', long: '--syntax', value: true, commands: ['check', 'shapes'], group: 'what' },
  { name: 'context', long: '--context', value: true, many: true, commands: ['check'], group: 'what', file: true },
  // Said on the command line only: a configuration that lies in a folder of somebody else allows nothing.
  { name: 'allowNet', long: '--allow-net', value: true, many: true, commands: ['check'], group: 'what', config: false },
  { name: 'shapes', long: '--shapes', value: true, many: true, commands: ['check'], group: 'what', file: true },
  { name: 'strictShapes', long: '--strict-shapes', value: false, commands: ['check'], group: 'what' },
  { name: 'map', long: '--map', value: true, commands: ['check', 'map'], group: 'what', file: true },
  { name: 'sheet', long: '--sheet', value: true, commands: ['check', 'map'], group: 'what' },
  { name: 'asOf', long: '--as-of', value: true, commands: ['check'], group: 'what' },
  { name: 'weights', long: '--weights', value: true, commands: ['check'], group: 'score', file: true },
  { name: 'mqa', long: '--mqa', value: true, many: true, commands: ['check'], group: 'score' },
  {
    name: 'authenticSources',
    long: '--authentic-sources',
    value: true,
    commands: ['check'],
    group: 'score',
    file: true,
  },
  { name: 'priority', long: '--priority', value: true, commands: ['check'], group: 'score', file: true },
  {
    name: 'format',
    long: '--format',
    short: '-f',
    value: true,
    commands: ['check', 'list', 'profiles', 'shapes', 'report', 'diff'],
    group: 'print',
    config: false,
  },
  {
    name: 'output',
    long: '--output',
    short: '-o',
    value: true,
    commands: ['check', 'shapes', 'baseline', 'report', 'diff'],
    group: 'print',
    config: false,
  },
  { name: 'splitBy', long: '--split-by', value: true, commands: ['check', 'report'], group: 'print', config: false },
  { name: 'bom', long: '--bom', value: false, commands: ['check', 'report'], group: 'print' },
  { name: 'theme', long: '--theme', value: true, commands: ['check', 'report'], group: 'print' },
  { name: 'dqv', long: '--dqv', value: true, commands: ['check', 'report'], group: 'print' },
  { name: 'dqvBase', long: '--dqv-base', value: true, commands: ['check', 'report'], group: 'print' },
  ...ADOPT_OPTIONS.print,
  { name: 'write', long: '--write', short: '-w', value: true, commands: ['map'], group: 'print', config: false },
  { name: 'lang', long: '--lang', short: '-l', value: true, commands: COMMANDS, group: 'print' },
  { name: 'all', long: '--all', value: false, commands: ['check', 'shapes', 'report', 'diff'], group: 'print' },
  {
    name: 'quiet',
    long: '--quiet',
    short: '-q',
    value: false,
    commands: ['check', 'shapes', 'baseline', 'report', 'diff'],
    group: 'print',
  },
  {
    name: 'verbose',
    long: '--verbose',
    short: '-v',
    value: false,
    commands: ['check', 'shapes', 'report'],
    group: 'print',
  },
  { name: 'color', long: '--no-color', value: false, commands: COMMANDS, group: 'print' },
  { name: 'failOn', long: '--fail-on', value: true, commands: ['check', 'shapes'], group: 'fail' },
  { name: 'minScore', long: '--min-score', value: true, commands: ['check'], group: 'fail' },
  ...ADOPT_OPTIONS.fail,
  { name: 'allowEmpty', long: '--allow-empty', value: false, commands: ['check'], group: 'fail' },
  { name: 'keepGoing', long: '--keep-going', value: false, commands: ['check'], group: 'fail' },
  { name: 'stdinName', long: '--stdin-name', value: true, commands: ['check'], group: 'other', config: false },
  { name: 'maxSize', long: '--max-size', value: true, commands: ['check'], group: 'other' },
  { name: 'maxDepth', long: '--max-depth', value: true, commands: ['check'], group: 'other' },
  { name: 'jobs', long: '--jobs', short: '-j', value: true, commands: ['check'], group: 'other' },
  ...ADOPT_OPTIONS.other,
  { name: 'debug', long: '--debug', value: false, commands: COMMANDS, group: 'other', config: false },
  { name: 'help', long: '--help', short: '-h', value: false, commands: COMMANDS, group: 'other', config: false },
  { name: 'version', long: '--version', short: '-V', value: false, commands: COMMANDS, group: 'other', config: false },
]

/** Of what decides over a failure, a baseline is made of these. */
const ACCEPTED: readonly OptionName[] = ['failOn', 'allowEmpty', 'keepGoing']

/** The options of all commands. A baseline is made of what a check finds: it takes what a check takes to find it. */
export const OPTIONS: readonly OptionSpec[] = ROWS.map((row) => {
  const finds = row.commands.includes('check') && row.group !== 'print' && !row.commands.includes('baseline')
  return finds && (row.group !== 'fail' || ACCEPTED.includes(row.name))
    ? { ...row, commands: [...row.commands, 'baseline'] }
    : row
})
