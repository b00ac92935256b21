/** Options of the formats that tell quality as RDF. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { DqvDetail } from '../reporters/reporter.ts'

export const DQV = ['scores', 'failing', 'measured', 'all'] as const satisfies readonly DqvDetail[]

/** @throws MetakeurError `bad-value` */
export function dqvOf(value: string | null): DqvDetail | null {
  const found = DQV.find((detail) => detail === value) ?? null
  if (found !== null || value === null) return found
  const args = { value, option: '--dqv', known: DQV.join(', ') }
  throw new MetakeurError(EXIT.usage, 'bad-value', args, { hint: 'known-values' })
}

/**
 * An IRI that names can be written behind: it ends where a name may begin.
 *
 * @throws MetakeurError `bad-base`
 */
export function baseOf(value: string | null): string | null {
  if (value === null || /^https?:\/\/[^\s<>"{}|^`\\#]+[/#]$/.test(value)) return value
  throw new MetakeurError(EXIT.usage, 'bad-base', { value, option: '--dqv-base' })
}
