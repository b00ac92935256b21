/** Belgian national register numbers in running text (quality-model 4.7). A find never carries the number itself. */
import { isCalendarDate } from './dates.ts'
import { digitsOf, findPhones, hasDigits, remainder, type Span } from './numbers.ts'

/**
 * How surely it is one. `written`: in the official form, or with its name within 40 characters. `separated`: in groups,
 * but with other separators. `bare`: eleven digits and nothing more.
 */
export type Strength = 'written' | 'separated' | 'bare'

export interface NationalNumber extends Span {
  /** A BIS number is given to persons who are not in the register: 20 or 40 is added to the month. */
  readonly kind: 'national-register' | 'bis'
  readonly strength: Strength
}

/** What is printed in place of a number. */
export const MASKED_NATIONAL_NUMBER = '**.**.**-***.**'

/** How far from a number its name may stand, in UTF-16 units. */
const NEAR = 40
const NAME = /(?:rijksregister|registre national|nationalregister|(?<![\p{L}\p{N}])(?:insz|niss|rrn|bis)(?![\p{L}]))/iu
const OFFICIAL = /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/g
const GROUPED = /\d{2}([ .\-/\u00a0]?)\d{2}([ .\-/\u00a0]?)\d{2}([ .\-/\u00a0]?)\d{3}([ .\-/\u00a0]?)\d{2}/g
/** One look for both. */
const GROUP = new RegExp(GROUPED.source)
/** Web addresses, urns, UUIDs and file names: digits in them are codes. */
const CODES =
  /(?:https?:\/\/|ftp:\/\/|urn:|doi:|www\.)\S+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\w-]{1,200}\.(?:7z|csv|docx?|gml|gpkg|html?|jpe?g|json|kml|mdb|ods|odt|pdf|png|rdf|shp|tab|tiff?|tsv|ttl|txt|xlsx?|xml|zip)\b/gi

/**
 * National register and BIS numbers in a text. Web addresses, UUIDs, file names and telephone numbers are left out first:
 * a Belgian mobile number that begins with 32 4 looks like a BIS number of somebody born in 1932.
 *
 * @param lastYear births after this year are no births; without it every year up to 2099 may be one
 */
export function findNationalNumbers(text: string, lastYear = 2099): NationalNumber[] {
  // Masks make no groups of digits, so without one here there is none later.
  if (!hasDigits(text, 11) || !GROUP.test(text)) return []
  const found: NationalNumber[] = []
  const open = blankOut(text, CODES)
  for (const match of open.matchAll(OFFICIAL)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const kind = standsAlone(open, span) ? checked(digitsOf(match[0]), lastYear) : null
    if (kind !== null) found.push({ ...span, kind, strength: 'written' })
  }
  let rest = open
  for (const { start, end } of [...found, ...findPhones(open)]) rest = blank(rest, start, end)
  for (const match of rest.matchAll(GROUPED)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!standsAlone(rest, span)) continue
    const kind = checked(digitsOf(match[0]), lastYear)
    if (kind === null) continue
    const near = NAME.test(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR))
    found.push({ ...span, kind, strength: near ? 'written' : match[0].length > 11 ? 'separated' : 'bare' })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** No letter, digit or joined number on either side: eleven digits out of a longer code are not a number of their own. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return !/[\p{L}\p{N}_/\\=#%+-]$|\d[.,\s]$/u.test(before) && !/^[\p{L}\p{N}_/\\=#%-]|^[.,\s]\d/u.test(after)
}

/**
 * What eleven digits are: YYMMDD, serial 001 to 997, and 97 - (the nine before mod 97), with a 2 in front for births from
 * 2000. Month and day may be 00 where the birth date is not known; a BIS number has 20 or 40 added to the month.
 */
export function checked(digits: string, lastYear = 2099): NationalNumber['kind'] | null {
  const serial = Number(digits.slice(6, 9))
  if (digits.length !== 11 || serial < 1 || serial > 997) return null
  const written = Number(digits.slice(2, 4))
  const month = written >= 40 ? written - 40 : written >= 20 ? written - 20 : written
  const short = Number(digits.slice(0, 2))
  const control = Number(digits.slice(9))
  const fits = (year: number, nine: string): boolean =>
    year <= lastYear && 97 - remainder(nine, 97) === control && isBirthDate(year, month, Number(digits.slice(4, 6)))
  const nine = digits.slice(0, 9)
  if (!fits(1900 + short, nine) && !fits(2000 + short, `2${nine}`)) return null
  return written >= 20 ? 'bis' : 'national-register'
}

/** Month 00 stands for an unknown month (the day then counts on), day 00 for an unknown day. */
function isBirthDate(year: number, month: number, day: number): boolean {
  if (month === 0) return day <= 31
  return month <= 12 && (day === 0 || isCalendarDate(year, month, day))
}

function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => '\u0001'.repeat(found.length))
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + '\u0001'.repeat(end - start) + text.slice(end)
}
