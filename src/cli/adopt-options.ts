/** Options of the gate's thresholds, and of what is accepted: baseline, configuration, comparison. */
import type { DimensionId } from '../model.ts'
import type { Suppression } from '../report/accept.ts'
import type { OptionSpec } from './options.ts'

export interface AdoptOptions {
  /** Points of the mean score, and of the mean MQA. */
  readonly minAverage: number | null
  readonly minMqa: number | null
  readonly maxNew: number | null
  /** Findings of a rule at most. */
  readonly max: readonly { readonly of: string; readonly limit: number }[]
  /** Points of a dimension at least. */
  readonly min: readonly { readonly of: DimensionId; readonly limit: number }[]
  /** File of the baseline. */
  readonly baseline: string | null
  readonly strictBaseline: boolean
  /** What is written in entries of a baseline. */
  readonly reason: string | null
  readonly author: string | null
  readonly expires: string | null
  readonly prune: boolean
  readonly failOnWorse: boolean
  /** Put the lines that findings point at in JSON. */
  readonly lines: boolean
  readonly force: boolean
  /** File of the configuration; null looks for one. */
  readonly config: string | null
  readonly noConfig: boolean
  /** By the configuration only. */
  readonly suppress: readonly Suppression[]
}

export type AdoptOption = Exclude<keyof AdoptOptions, 'suppress'>

type Row = OptionSpec & { readonly name: AdoptOption }

const CONFIGURED = ['check', 'baseline', 'report', 'diff'] as const

/** By the group that they stand in. */
export const ADOPT_OPTIONS = {
  print: [
    { name: 'lines', long: '--lines', value: false, commands: ['check', 'report'], group: 'print' },
    { name: 'reason', long: '--reason', value: true, commands: ['baseline'], group: 'print', config: false },
    { name: 'author', long: '--author', value: true, commands: ['baseline'], group: 'print', config: false },
    { name: 'expires', long: '--expires', value: true, commands: ['baseline'], group: 'print', config: false },
    { name: 'prune', long: '--prune', value: false, commands: ['baseline'], group: 'print', config: false },
    { name: 'force', long: '--force', value: false, commands: ['init'], group: 'print', config: false },
  ],
  fail: [
    { name: 'minAverage', long: '--min-average', value: true, commands: ['check'], group: 'fail' },
    { name: 'minMqa', long: '--min-mqa', value: true, commands: ['check'], group: 'fail' },
    { name: 'min', long: '--min', value: true, many: true, commands: ['check'], group: 'fail' },
    { name: 'max', long: '--max', value: true, many: true, commands: ['check'], group: 'fail' },
    { name: 'baseline', long: '--baseline', value: true, commands: ['check'], group: 'fail', file: true },
    { name: 'maxNew', long: '--max-new', value: true, commands: ['check'], group: 'fail' },
    { name: 'strictBaseline', long: '--strict-baseline', value: false, commands: ['check'], group: 'fail' },
    { name: 'failOnWorse', long: '--fail-on-worse', value: false, commands: ['diff'], group: 'fail' },
  ],
  other: [
    { name: 'config', long: '--config', value: true, commands: CONFIGURED, group: 'other', config: false },
    { name: 'noConfig', long: '--no-config', value: false, commands: CONFIGURED, group: 'other', config: false },
  ],
} as const satisfies Readonly<Record<'print' | 'fail' | 'other', readonly Row[]>>
