/** Dates as metadata write them: XSD lexical forms on a proleptic Gregorian calendar; no clock, no machine's zone. */

const DAY = 86_400

export type DateKind = 'date' | 'dateTime' | 'gYear' | 'gYearMonth'

/** A date or period as read. Days are integers, 0 = 1970-01-01; `lastDay` of a year or month is its last day. */
export interface DateValue {
  readonly kind: DateKind
  readonly firstDay: number
  readonly lastDay: number
  /** First and last second, from 1970-01-01T00:00:00: in UTC when `zoned`, else in the unknown local time. */
  readonly start: number
  readonly end: number
  readonly zoned: boolean
  /** False when the calendar date is clear but the form is not XSD: no seconds, or a space for the `T`. */
  readonly xsd: boolean
}

const ZONE = '(Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?'
const YEAR = '(-?(?:[1-9]\\d{4,5}|\\d{4}))'
const FORM = new RegExp(
  `^${YEAR}(?:-(\\d\\d)(?:-(\\d\\d)(?:([T ])(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,12})?)?)?)?)?${ZONE}$`,
)

/**
 * Reads xsd:date, xsd:dateTime, xsd:gYear and xsd:gYearMonth, with or without zone (XML Schema 1.1 part 2, section 3.3).
 * Null when it is none of these or no day of the calendar.
 */
export function parseDate(lexical: string): DateValue | null {
  if (lexical.length > 60) return null
  const match = FORM.exec(lexical.trim())
  if (match === null) return null
  const [, y, mo, d, separator, h, mi, s, zone] = match
  const year = Number(y)
  const month = mo === undefined ? 1 : Number(mo)
  const day = d === undefined ? 1 : Number(d)
  if (year === 0 || !isCalendarDate(year, month, day)) return null
  const first = dayNumber(year, month, day)
  const kind: DateKind =
    mo === undefined ? 'gYear' : d === undefined ? 'gYearMonth' : h === undefined ? 'date' : 'dateTime'
  const last =
    kind === 'gYear' ? dayNumber(year, 12, 31) : kind === 'gYearMonth' ? first + daysInMonth(year, month) - 1 : first
  const time = kind === 'dateTime' ? timeOfDay(Number(h), Number(mi), Number(s ?? 0)) : 0
  if (time === null) return null
  const shift = zone === undefined ? 0 : zoneSeconds(zone)
  const start = first * DAY + time - shift
  return {
    kind,
    firstDay: first,
    lastDay: last,
    start,
    end: kind === 'dateTime' ? start : (last + 1) * DAY - 1 - shift,
    zoned: zone !== undefined,
    xsd: kind !== 'dateTime' || (separator === 'T' && s !== undefined),
  }
}

/** Seconds since midnight; 24:00:00 is allowed, as in XSD. */
function timeOfDay(hours: number, minutes: number, seconds: number): number | null {
  if (minutes > 59 || seconds > 59) return null
  if (hours > 23 && !(hours === 24 && minutes === 0 && seconds === 0)) return null
  return hours * 3600 + minutes * 60 + seconds
}

function zoneSeconds(zone: string): number {
  if (zone === 'Z') return 0
  const size = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4)) * 60
  return zone.startsWith('-') ? -size : size
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days since 1970-01-01 of a calendar date (Fliegel and Van Flandern's method on eras of 400 years). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; throws a RangeError for anything else. */
export function dayOf(iso: string): number {
  const value = parseDate(iso)
  if (value === null || value.kind !== 'date') throw new RangeError('not a calendar date')
  return value.firstDay
}

/** `YYYY-MM-DD` of a day number (years 0001 to 9999). */
export function isoDay(day: number): string {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(doy - Math.floor((153 * mp + 2) / 5) + 1)}`
}

/**
 * True when `a` lies wholly after `b`, whatever the unknown parts are. A value with a zone and one without differ by up
 * to 14 hours (XSD 1.1 part 2, section 3.3.7), so `2024-05-01` is not after `2024-04-30T22:30:00Z`.
 */
export function isAfter(a: DateValue, b: DateValue): boolean {
  return a.start > b.end + (a.zoned === b.zoned ? 0 : 14 * 3600)
}
