/** What a frequency promises. */
import { FACTS, FREQUENCY, type FrequencyKind, KINDS } from './frequency-facts.ts'
import { lookup } from './lookup.ts'

export interface Frequency {
  readonly code: string
  readonly iri: string
  /** Days between two updates; null when the code gives none. */
  readonly intervalDays: number | null
  readonly kind: FrequencyKind
}

let built: ReadonlyMap<string, Frequency> | null = null

/**
 * The frequency that a value means, whether it is the exact IRI of the EU table or a spelling that one step makes right;
 * null when it means none. Whether it is spelt right is for `lookup('frequency', …)` to say.
 */
export function frequencyOf(value: string): Frequency | null {
  built ??= build()
  const exact = built.get(value)
  if (exact) return exact
  const { status, iri } = lookup('frequency', value)
  return status === 'rewritable' && iri !== null ? (built.get(iri) ?? null) : null
}

function build(): Map<string, Frequency> {
  const found = new Map<string, Frequency>()
  for (const fact of FACTS.trim().split(/\s+/)) {
    const [code, days, kind] = fact.split(':') as [string, string, string]
    const iri = FREQUENCY.space + code
    found.set(iri, { code, iri, intervalDays: days === '' ? null : Number(days), kind: KINDS[kind]! })
  }
  return found
}
