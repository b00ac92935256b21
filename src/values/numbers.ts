/** Belgian and international numbers with check digits, and telephone numbers: found in running text, never printed. */

/** Where a number stands in a text (UTF-16 units). */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface PhoneNumber extends Span {
  readonly kind: 'mobile' | 'other'
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '')
}

/** True when the text holds at least `wanted` ASCII digits; stops at the last one needed. */
export function hasDigits(text: string, wanted: number): boolean {
  let found = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 48 && c <= 57 && ++found === wanted) return true
  }
  return false
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % divisor
  return rest
}

const GAP = '[ ./\\-\\u00a0]?'
/** +32, 0032 or a bare 32 before a mobile number, or 04 and eight digits; and other numbers with a country code. */
const MOBILE = new RegExp(
  `(?<![\\d+])(?:(?:\\+|00)${GAP}32${GAP}(?:\\(0\\)${GAP})?|32${GAP}|0)4\\d{2}(?:${GAP}\\d){6}(?!\\d)`,
  'g',
)
const OTHER = new RegExp(
  `(?<![\\d+])(?:\\+|00)${GAP}[1-9]\\d{0,2}${GAP}(?:\\(0\\)${GAP})?\\d(?:${GAP}\\d){6,11}(?!\\d)`,
  'g',
)
const NATIONAL = /(?<![\d+.,/-])0[1-9]\d?[ ./](?:\d{2,3}[ ./]\d{2}[ ./]\d{2,3}|\d{3}[ ./]?\d{3,4}|\d{6,7})(?![\d])/g

/**
 * Telephone numbers: Belgian mobile numbers in every spelling (also `32 4xx xx xx xx`), numbers with a country code, and
 * national numbers with separators. In the order of the text; none overlaps another.
 */
export function findPhones(text: string): PhoneNumber[] {
  if (!hasDigits(text, 8)) return []
  const found: PhoneNumber[] = []
  const add = (pattern: RegExp, kind: PhoneNumber['kind']): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, kind })
    }
  }
  add(MOBILE, 'mobile')
  add(OTHER, 'other')
  add(NATIONAL, 'other')
  return found.sort((a, b) => a.start - b.start)
}

/** Enterprise or establishment number: ten digits, the last two are 97 minus the first eight mod 97. */
export function isCompanyNumber(text: string): boolean {
  const digits = digitsOf(text)
  if (digits.length !== 10 || !/^(?:BE)?[\s\d.]+$/i.test(text.trim())) return false
  return 97 - remainder(digits.slice(0, 8), 97) === Number(digits.slice(8))
}

/** Length of an IBAN by country (IBAN registry, the countries of Europe and those around the Mediterranean). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 HR21 ' +
    'HU28 IE22 IL23 IS26 IT27 JO30 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PS29 PT25 RO24 ' +
    'RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)
const IBAN = /(?<![A-Za-z0-9])([A-Z]{2})(\d{2})((?:[ .-]?[A-Z0-9]){11,30})(?![A-Za-z0-9])/g

/** True when country, length and check digits (ISO 13616: mod 97 = 1) fit. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact) || IBAN_LENGTHS.get(compact.slice(0, 2)) !== compact.length)
    return false
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55))
  return remainder(digits, 97) === 1
}

/** Account numbers in a text: with the prefix BE, or with the word IBAN in the 20 characters before. */
export function findIbans(text: string): Span[] {
  if (text.length < 15 || !hasDigits(text, 10)) return []
  const found: Span[] = []
  for (const match of text.matchAll(IBAN)) {
    const start = match.index
    const named = match[1] === 'BE' || /iban/i.test(text.slice(Math.max(0, start - 20), start))
    const wanted = IBAN_LENGTHS.get(match[1]!)
    if (!named || wanted === undefined) continue
    const end = endOfCharacters(text, start, wanted)
    if (isIban(text.slice(start, end)) && !/[A-Za-z0-9]/.test(text.slice(end, end + 1))) found.push({ start, end })
  }
  return found
}

/** Where `count` letters and digits from `start` end: words may follow the number after a space. */
function endOfCharacters(text: string, start: number, count: number): number {
  let at = start
  for (let left = count; left > 0 && at < text.length; at++) if (/[A-Za-z0-9]/.test(text[at]!)) left--
  return at
}
