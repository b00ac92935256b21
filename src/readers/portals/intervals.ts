import { frequencyOf } from '../../background/frequency.ts'

/**
 * Repeating intervals of ISO 8601 as Project Open Data v1.1 lists them for accrualPeriodicity, and words of portals, that
 * the EU table has under another name: those that `frequencyOf` does not know by itself.
 */
const CODES: Readonly<Record<string, string>> = {
  'r/p10y': 'DECENNIAL',
  'r/p4y': 'QUADRENNIAL',
  'r/p5y': 'QUINQUENNIAL',
  'r/p6m': 'ANNUAL_2',
  'r/p0.5m': 'MONTHLY_2',
  'r/p0.33m': 'MONTHLY_3',
  'r/p0.5w': 'WEEKLY_2',
  'r/p3.5d': 'WEEKLY_2',
  'r/p0.33w': 'WEEKLY_3',
  'r/pt12h': 'DAILY_2',
  'r/pt1s': 'UPDATE_CONT',
  // udata
  semidaily: 'DAILY_2',
  threetimesaday: 'DAILY_3',
  punctual: 'NEVER',
}

/** The IRI of the EU frequency that an interval or a portal's word means, or null. */
export function intervalFrequency(word: string): string | null {
  const key = word.toLowerCase()
  return Object.hasOwn(CODES, key) ? (frequencyOf(CODES[key]!)?.iri ?? null) : null
}
