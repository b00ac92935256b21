/** Options that speak to what is not there: they would do nothing, and nobody would be told. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { SourceReport } from '../model.ts'
import type { Format } from '../reporters/formats.ts'
import type { OptionName, Options } from './options.ts'

/** The formats that an option is for, and the extension of a file of the first, for an example. */
interface Listener {
  readonly option: OptionName
  readonly long: string
  readonly formats: readonly Format[]
  readonly extension: string
  /** True for what the index of `--split-by` is written in, whatever its formats. */
  readonly isIndex?: true
}

const QUALITY = ['dqv', 'dqv-jsonld', 'dqv-nquads', 'oslo-datakwaliteit'] as const satisfies readonly Format[]

const LISTENERS: readonly Listener[] = [
  { option: 'bom', long: '--bom', formats: ['csv'], extension: 'csv', isIndex: true },
  { option: 'theme', long: '--theme', formats: ['html'], extension: 'html', isIndex: true },
  { option: 'dqv', long: '--dqv', formats: QUALITY, extension: 'ttl' },
  { option: 'dqvBase', long: '--dqv-base', formats: QUALITY, extension: 'ttl' },
  { option: 'lines', long: '--lines', formats: ['json'], extension: 'json' },
]

/**
 * Refuses an option about the looks of formats of which none is written. One of the configuration waits there until one is.
 *
 * @throws MetakeurError usage (2)
 */
export function refuseIdleFormat({ typed, splitBy }: Options, written: readonly Format[]): void {
  for (const { option, long, formats, extension, isIndex = false } of LISTENERS) {
    if (!typed.includes(option) || (isIndex && splitBy !== null)) continue
    if (formats.some((format) => written.includes(format))) continue
    const args = { option: long, formats: formats.join(', '), format: formats[0]!, extension }
    throw new MetakeurError(EXIT.usage, 'idle-format', args, { hint: 'idle-format.hint' })
  }
}

/** Syntaxes that hold what is mapped: rows, and lists of objects. */
const MAPPED: readonly string[] = ['csv', 'xlsx', 'json']

/**
 * Refuses an option about tables when none was read. What could not be read to its end may have been one,
 * and an empty folder may hold one tomorrow: that is told, or allowed.
 *
 * @throws MetakeurError usage (2)
 */
export function refuseIdleTable(
  { typed }: Options,
  sources: readonly Pick<SourceReport, 'syntax' | 'complete'>[],
): void {
  if (sources.some(({ complete, syntax }) => !complete || syntax === 'unknown')) return
  const isRead = (syntaxes: readonly string[]): boolean => sources.some(({ syntax }) => syntaxes.includes(syntax))
  if (typed.includes('sheet') && !isRead(['xlsx'])) throw idleTable('--sheet', 'idle-sheet')
  if (typed.includes('map') && !isRead(MAPPED)) throw idleTable('--map', 'idle-map')
}

function idleTable(option: string, key: 'idle-sheet' | 'idle-map'): MetakeurError {
  return new MetakeurError(EXIT.usage, key, { option }, { hint: `${key}.hint` })
}
