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
    const share = (is: (text: string) => boolean): number => values.filter(is).length / values.length
    const holds = oddity(column, share)
    return holds === null ? [] : [{ column, holds }]
  })
}

function oddity({ field, order }: Column, share: (is: (text: string) => boolean) => number): Oddity['holds'] | null {
  switch (field.kind) {
    case 'text':
      if (share((text) => parseDate(text) !== null) >= MOST_OF) return 'dates'
      if (share(isAddress) >= MOST_OF) return 'addresses'
      return share((text) => /^[\d\s.,]+$/.test(text)) >= MOST_OF ? 'numbers' : null
    case 'date':
      // `03/04/2026` is a date, though nobody knows which.
      return share((text) => isoDate(text, order ?? 'dmy') !== null || isoDate(text, 'mdy') !== null) < HARDLY_ANY
        ? 'no-dates'
        : null
    case 'iri':
      return share((text) => /^[a-z]+:|^www\./i.test(text)) < HARDLY_ANY ? 'no-addresses' : null
    case 'mail':
      return share((text) => parseMail(text) !== null || text.includes('@')) < HARDLY_ANY ? 'no-mails' : null
    default:
      return null
  }
}
