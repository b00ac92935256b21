/** How many threads a run is given. */
import type { FoundSource } from '../sources/find.ts'

/** As the user asks: a number of threads, or `auto`. */
export type Jobs = number | 'auto'

/**
 * Below this a second thread gains little and costs much: it has to load and to compile all that the first one has. Two
 * threads take 1.45 times the processor time of one at 38 MB of N-Triples (2,500 datasets), 1.35 times at 150 MB and 1.2
 * times at 440 MB (30,000 datasets).
 */
const WORTH_IT = 64 * 1024 * 1024
/** Bytes that keep a thread busy for longer than its start. */
const EACH = 16 * 1024 * 1024
/** What packed bytes of metadata come to, about. */
const PACKED = 10

/**
 * The number asked for; for `auto` one for input of less than 64 MB, else one for every 16 MB, but no more than run at
 * the same time. Packed files count tenfold; what comes from a pipe has no size and does not count.
 */
export function jobsFor(asked: Jobs, sources: readonly FoundSource[], available: number): number {
  if (asked !== 'auto') return asked
  const bytes = sources.reduce((sum, source) => sum + sizeOf(source), 0)
  return bytes < WORTH_IT ? 1 : Math.max(1, Math.min(available, Math.floor(bytes / EACH)))
}

function sizeOf({ name, bytes }: FoundSource): number {
  return (bytes ?? 0) * (/\.(?:gz|zip)$/i.test(name) ? PACKED : 1)
}
