/** The gate as programs ask it: what the compiler refuses, plain JavaScript may still give. */
import { EXIT, MetakeurError } from '../errors.ts'
import { unknown } from '../nearest.ts'
import { DIMENSIONS } from '../quality/quality-model.ts'
import type { GateOptions } from '../report/gate.ts'

const FAIL_ON: readonly GateOptions['failOn'][] = ['blocking', 'error', 'warning', 'info', 'never']

/** Ranges of the numbers that a gate may ask. */
const RANGES = {
  minScore: [0, 100],
  minAverage: [0, 100],
  minMqa: [0, 405],
  maxNew: [0, Number.MAX_SAFE_INTEGER],
} as const satisfies Partial<Record<keyof GateOptions, readonly [number, number]>>

/**
 * The whole gate: fails on errors unless told otherwise.
 *
 * @param rules ids of all rules that there are
 * @throws MetakeurError usage (2) for a severity, a rule or a dimension that is none, and for a number that is none or out of
 *   its range: a gate that compares with them would let everything pass
 */
export function gateOf(gate: Partial<GateOptions>, rules: ReadonlySet<string>): GateOptions {
  const { failOn = 'error', minScore = null, ...rest } = gate
  const whole: GateOptions = { ...rest, failOn, minScore }
  if (!FAIL_ON.includes(failOn)) throw badValue(failOn, 'failOn', FAIL_ON.join(', '))
  for (const [name, range] of Object.entries(RANGES)) {
    const value = whole[name as keyof typeof RANGES]
    if (value !== null && value !== undefined) refuseBeyond(value, name, range)
  }
  for (const { of, limit } of whole.min ?? []) {
    if (!DIMENSIONS.includes(of)) throw unknown('unknown-dimension', ['dimension', String(of)], DIMENSIONS)
    refuseBeyond(limit, `min ${of}`, [0, 100])
  }
  for (const { of, limit } of whole.max ?? []) {
    if (!rules.has(of)) throw unknown('unknown-rule', ['rule', String(of)], [...rules], 'see-rules')
    refuseBeyond(limit, `max ${of}`, RANGES.maxNew)
  }
  return whole
}

/** The error about a value that means nothing where it stands. */
export function badValue(value: unknown, option: string, known: string): MetakeurError {
  return new MetakeurError(EXIT.usage, 'bad-value', { value: String(value), option, known }, { hint: 'known-values' })
}

function refuseBeyond(value: unknown, name: string, [least, most]: readonly [number, number]): void {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw badValue(value, name, `${least}..${most}`)
}
