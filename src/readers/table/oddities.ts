/** Columns whose values are not what their headings promise: seen at once, and hard to see record by record. */
import { parseDate } from '../../values/dates.ts'
import { parseMail } from '../../values/mail.ts'
import { type Column, sampleOf } from './columns.ts'
import { isoDate } from './dates.ts'
import type { Kind } from './model.ts'
import { isAddress } from './values.ts'

/** What a column turns out to hold. */
export interface Oddity {
  readonly column: Column
  /**
   * `dates`, `addresses`, `numbers`: a text column full of them. `no-dates`, `no-addresses`, `no-mails`: a column that
   * should hold them and does not.
   */
  readonly holds: 'dates' | 'addresses' | 'numbers' | 'no-dates' | 'no-addresses' | 'no-mails'
}

/** Kinds whose values can be told from others. */
const DOUBTED: ReadonlySet<Kind> = new Set(['text', 'date', 'iri', 'mail'])
/** Values of a column that are looked at. */
const SAMPLE = 1_000
/** Fewer values than this prove nothing. */
const LEAST = 3
/** Shares from which on a column is odd. */
const MOST_OF = 0.8
const HARDLY_ANY = 0.2

/** Columns understood by their headings that hold something else; a mapping knows better and is not doubted. */
export function odditiesOf(columns: readonly Column[], cells: (index: number) => Iterable<string>): Oddity[] {
  return columns.flatMap((column) => {
    if (!DOUBTED.has(column.field.kind)) return []
    const values = sampleOf(cells(column.index), SAMPLE)
    if (values.length < LEAST) return []
    const holds = oddity(column, values)
    return holds === null ? [] : [{ column, holds }]
  })
}

/** Is it so of at least that share of them? Known before all are looked at. */
function atLeast(values: readonly string[], share: number, is: (text: string) => boolean): boolean {
  let yes = 0
  let no = 0
  for (const value of values) {
    if (is(value)) yes++
    else no++
    if (yes / values.length >= share) return true
    if ((values.length - no) / values.length < share) return false
  }
  return false
}

function oddity({ field, order }: Column, values: readonly string[]): Oddity['holds'] | null {
  const most = (is: (text: string) => boolean): boolean => atLeast(values, MOST_OF, is)
  const hardlyAny = (is: (text: string) => boolean): boolean => !atLeast(values, HARDLY_ANY, is)
  switch (field.kind) {
    case 'text':
      if (most((text) => parseDate(text) !== null)) return 'dates'
      if (most(isAddress)) return 'addresses'
      return most((text) => /^[\d\s.,]+$/.test(text)) ? 'numbers' : null
    case 'date':
      // `03/04/2026` is a date, though nobody knows which.
      return hardlyAny((text) => isoDate(text, order ?? 'dmy') !== null || isoDate(text, 'mdy') !== null)
        ? 'no-dates'
        : null
    case 'iri':
      return hardlyAny((text) => /^[a-z]+:|^www\./i.test(text)) ? 'no-addresses' : null
    case 'mail':
      return hardlyAny((text) => text.includes('@') || parseMail(text) !== null) ? 'no-mails' : null
    default:
      return null
  }
}
