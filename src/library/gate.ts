/** The gate as programs ask it: what the compiler refuses, plain JavaScript may still give. */
import { EXIT, MetakeurError } from '../errors.ts'
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
 * @throws MetakeurError usage (2) for a severity that is none, and for a number that is none or out of its range: a gate that
 *   compares with them would let everything pass
 */
export function gateOf(gate: Partial<GateOptions>): GateOptions {
  const { failOn = 'error', minScore = null, ...rest } = gate
  const whole: GateOptions = { ...rest, failOn, minScore }
  if (!FAIL_ON.includes(failOn)) throw badValue(failOn, 'failOn', FAIL_ON.join(', '))
  for (const [name, range] of Object.entries(RANGES)) {
    const value = whole[name as keyof typeof RANGES]
    if (value !== null && value !== undefined) refuseBeyond(value, name, range)
  }
  for (const { of, limit } of whole.min ?? []) refuseBeyond(limit, `min ${of}`, [0, 100])
  for (const { of, limit } of whole.max ?? []) refuseBeyond(limit, `max ${of}`, RANGES.maxNew)
  return whole
}

/** The error about a value that means nothing where it stands. */
export function badValue(value: unknown, option: string, known: string): MetakeurError {
  return new MetakeurError(EXIT.usage, 'bad-value', { value: String(value), option, known }, { hint: 'known-values' })
}

function refuseBeyond(value: unknown, name: string, [least, most]: readonly [number, number]): void {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw badValue(value, name, `${least}..${most}`)
}
