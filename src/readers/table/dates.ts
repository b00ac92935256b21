/** Dates as people type them. What can be read in two ways is left as it is. */
import { isCalendarDate, parseDate } from '../../values/dates.ts'

/** Whether the day or the month stands first in a column. */
export type DateOrder = 'dmy' | 'mdy'

const TYPED = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const LONGEST = 60

/**
 * The order of `31/12/2026` and its kind in a column: known when one value can be read in one way only and none
 * contradicts it. Null when all can be read in two ways, or when some say one thing and some the other.
 */
export function dateOrder(values: Iterable<string>): DateOrder | null {
  let dayFirst = false
  let monthFirst = false
  for (const value of values) {
    if (value.length > LONGEST) continue
    const match = TYPED.exec(value.trim())
    if (match === null) continue
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const asDay = isCalendarDate(year, b, a)
    const asMonth = isCalendarDate(year, a, b)
    if (asDay && !asMonth) dayFirst = true
    if (asMonth && !asDay) monthFirst = true
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'dmy' : 'mdy'
}

/** A date in the form of XSD: `2026-11-24`, `2026-11-24T10:00:00`, `2026-11`, `2026`; null when it is not certain. */
export function isoDate(value: string, order: DateOrder | null): string | null {
  if (value.length > LONGEST) return null
  const text = value.trim()
  const date = parseDate(text)
  if (date !== null) return date.xsd ? text : withSeconds(text.replace(' ', 'T'))
  const compact = COMPACT.exec(text) ?? YEAR_FIRST.exec(text)
  if (compact !== null) {
    const parts = compact.slice(1).filter((part) => /^\d+$/.test(part))
    return calendarDate(Number(parts[0]), Number(parts[1]), Number(parts[2]))
  }
  const match = TYPED.exec(text)
  if (match === null) return null
  // With full stops the day comes first wherever dates are written so.
  const known = match[2] === '.' ? 'dmy' : order
  if (known === null) return null
  const [day, month] = known === 'dmy' ? [match[1], match[3]] : [match[3], match[1]]
  const found = calendarDate(Number(match[4]), Number(month), Number(day))
  if (found === null || match[5] === undefined) return found
  const time = `${found}T${match[5].padStart(2, '0')}:${match[6]}:${match[7] ?? '00'}`
  return parseDate(time) === null ? null : time
}

function withSeconds(text: string): string {
  return /T\d\d:\d\d:\d\d/.test(text) ? text : text.replace(/(T\d\d:\d\d)/, '$1:00')
}

function calendarDate(year: number, month: number, day: number): string | null {
  if (!isCalendarDate(year, month, day)) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Separators of two dates; `/` without spaces only where no date holds one (ISO 8601, section 5.5). */
const BETWEEN = [/ +[-–/] +/, / +(?:tot(?: en met)?|t\/m|to|until) +/i, /\//]

/** The two ends of a period: `2020-01-01/2020-12-31`, `2001 - 2014`, `2011`; null when it is not certain. */
export function periodOf(
  value: string,
  order: DateOrder | null,
): { readonly start: string; readonly end: string } | null {
  if (value.length > 2 * LONGEST) return null
  const text = value.trim()
  const whole = isoDate(text, order)
  if (whole !== null) return { start: whole, end: whole }
  for (const separator of BETWEEN) {
    const parts = text.split(separator)
    if (parts.length !== 2) continue
    const [start, end] = parts.map((part) => isoDate(part, order))
    if (start && end) return { start, end }
  }
  return null
}
