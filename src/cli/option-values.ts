/** What the values of options mean; each throws MetakeurError when one means nothing. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Severity } from '../model.ts'
import type { SplitBy } from '../report/parties.ts'
import type { Theme } from '../reporters/html/style.ts'
import type { Jobs } from '../workers/count.ts'

export const FAIL_ON = ['blocking', 'error', 'warning', 'info', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[]

/** Written out, because the page's own list is too heavy to load for a page of help. A test keeps them equal. */
export const COLOURS = ['neutral', 'vlaanderen'] as const satisfies readonly Theme[]

/** Written out for the same reason. */
export const PARTIES = ['publisher', 'contact', 'catalogue'] as const satisfies readonly SplitBy[]

/** More threads than this have no machine. */
const MOST_JOBS = 256

/** Readers go down with the data; at a depth of about 700 the stack of the machine ends. */
const MOST_DEPTH = 500

export function failOnOf(value: string | null): (typeof FAIL_ON)[number] {
  const found = FAIL_ON.find((severity) => severity === (value ?? 'error'))
  if (found === undefined) throw badValue(value!, '--fail-on', FAIL_ON)
  return found
}

export function themeOf(value: string | null): Theme {
  const found = COLOURS.find((theme) => theme === (value ?? 'neutral'))
  if (found === undefined) throw badValue(value!, '--theme', COLOURS)
  return found
}

export function splitOf(value: string | null): SplitBy | null {
  if (value === null) return null
  const found = PARTIES.find((party) => party === value)
  if (found === undefined) throw badValue(value, '--split-by', PARTIES)
  return found
}

export function dateOf(value: string | null, option = '--as-of'): string | null {
  if (value === null) return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new MetakeurError(EXIT.usage, 'bad-date', { value, option })
  }
  return value
}

/** `iri=file`: an IRI may hold the sign, so the last one counts. */
export function contextOf(value: string): { readonly iri: string; readonly file: string } {
  const at = value.lastIndexOf('=')
  if (at <= 0 || at === value.length - 1)
    throw new MetakeurError(EXIT.usage, 'bad-context', { value, option: '--context' })
  return { iri: value.slice(0, at), file: value.slice(at + 1) }
}

/** A name or an IP address, and perhaps a port; neither a scheme nor a path. */
export function hostOf(value: string): string {
  const isHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(value)
  if (!isHost) throw new MetakeurError(EXIT.usage, 'bad-host', { value, option: '--allow-net' })
  return value.toLowerCase()
}

export function scoreOf(value: string | null, option = '--min-score'): number | null {
  if (value === null) return null
  const score = /^\d{1,3}(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (!(score >= 0 && score <= 100)) throw new MetakeurError(EXIT.usage, 'bad-score', { value, option })
  return score
}

export function jobsOf(value: string | null): Jobs {
  if (value === null || value === 'auto') return 'auto'
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > MOST_JOBS) {
    throw new MetakeurError(EXIT.usage, 'bad-jobs', { value, option: '--jobs', most: MOST_JOBS })
  }
  return jobs
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

/** `500m` in bytes. */
export function sizeOf(value: string | null): number | null {
  if (value === null) return null
  const [, digits = '', unit = ''] = /^(\d{1,15})([kmg]?)b?$/i.exec(value) ?? []
  const size = Number(digits) * UNITS[unit.toLowerCase()]!
  if (size === 0 || !Number.isSafeInteger(size)) {
    throw new MetakeurError(EXIT.usage, 'bad-size', { value, option: '--max-size' })
  }
  return size
}

export function depthOf(value: string | null): number | null {
  if (value === null) return null
  const depth = /^\d{1,7}$/.test(value) ? Number(value) : 0
  if (depth < 1 || depth > MOST_DEPTH) {
    throw new MetakeurError(EXIT.usage, 'bad-depth', { value, option: '--max-depth', most: MOST_DEPTH })
  }
  return depth
}

export function badValue(value: string, option: string, known: readonly string[]): MetakeurError {
  return new MetakeurError(
    EXIT.usage,
    'bad-value',
    { value, option, known: known.join(', ') },
    { hint: 'known-values' },
  )
}

/** Today where the user is, as YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
