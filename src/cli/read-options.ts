/** What was given → options, checked and with their defaults. */
import { adoptOptionsOf } from './adopt-values.ts'
import { baseOf, dqvOf } from './dqv-options.ts'
import {
  contextOf,
  dateOf,
  depthOf,
  failOnOf,
  hostOf,
  jobsOf,
  scoreOf,
  sizeOf,
  splitOf,
  themeOf,
} from './option-values.ts'
import type { Given, OptionName, Options } from './options.ts'
import type { Wanted } from './outputs.ts'
import { profileOptionsOf } from './profile-options.ts'
import { switchesOf } from './scoring-options.ts'

/**
 * Checks what was given.
 *
 * @param given strings for options with a value, booleans for flags, by name; missing when not given
 * @param outputs what is to be written, and where
 * @throws MetakeurError `bad-value`
 */
export function readOptions(given: Readonly<Partial<Record<OptionName, Given>>>, outputs: readonly Wanted[]): Options {
  const text = (name: OptionName): string | null => (typeof given[name] === 'string' ? (given[name] as string) : null)
  return {
    ...adoptOptionsOf(given),
    ...profileOptionsOf(given),
    syntax: text('syntax'),
    map: text('map'),
    sheet: text('sheet'),
    write: text('write'),
    context: (Array.isArray(given.context) ? given.context : []).map(contextOf),
    allowNet: (Array.isArray(given.allowNet) ? given.allowNet : []).map(hostOf),
    shapes: Array.isArray(given.shapes) ? given.shapes : [],
    strictShapes: given.strictShapes === true,
    asOf: dateOf(text('asOf')),
    weights: text('weights'),
    mqa: switchesOf(Array.isArray(given.mqa) ? given.mqa : []),
    authenticSources: text('authenticSources'),
    priority: text('priority'),
    format: text('format'),
    outputs,
    splitBy: splitOf(text('splitBy')),
    bom: given.bom === true,
    theme: themeOf(text('theme')),
    dqv: dqvOf(text('dqv')),
    dqvBase: baseOf(text('dqvBase')),
    lang: text('lang'),
    all: given.all === true,
    quiet: given.quiet === true,
    verbose: given.verbose === true,
    failOn: failOnOf(text('failOn')),
    minScore: scoreOf(text('minScore')),
    allowEmpty: given.allowEmpty === true,
    keepGoing: given.keepGoing === true ? true : null,
    stdinName: text('stdinName') || null,
    maxSize: sizeOf(text('maxSize')),
    maxDepth: depthOf(text('maxDepth')),
    color: given.color !== false,
    jobs: jobsOf(text('jobs')),
    debug: given.debug === true,
    help: given.help === true,
    version: given.version === true,
    typed: Object.keys(given) as OptionName[],
  }
}
