/** Addresses and file names in running text, which are no words of it. Pure. */

/** Where a code stands, in UTF-16 units; filled anew for each. */
export interface CodeSpan {
  start: number
  end: number
}

/** Most characters of an address behind its beginning, and of a file name before and behind its full stop. */
const ADDRESS = 2000
const NAME = 200
const EXTENSION = 8

const STOP = 0x2e

/**
 * The first code in [from, end): `https://` or `www.` with what follows up to white space, or letters and a full stop before
 * two to eight letters or digits that end there or before white space.
 *
 * @returns false when there is none
 */
export function nextCode(text: string, from: number, end: number, span: CodeSpan): boolean {
  span.start = end
  for (let at = text.indexOf(':', from); at >= 0 && at < span.start; at = text.indexOf(':', at + 1)) {
    const start = schemeStart(text, from, at)
    if (start >= 0) foundAddress(text, start, at + 3, end, span)
  }
  // A name may begin before an address that it ends with.
  const last = Math.min(end, span.start + NAME + 1)
  for (let at = text.indexOf('.', from); at >= 0 && at < last; at = text.indexOf('.', at + 1)) {
    const start = endsWww(text, at) ? at - 3 : -1
    if (start >= from && start < span.start) foundAddress(text, start, at + 1, end, span)
    if (foundName(text, from, at, end, span) || span.start <= at) break
  }
  return span.start < end
}

/** Where `http://` or `https://` begins that has its colon here; -1 when there is none. */
function schemeStart(text: string, from: number, colon: number): number {
  if (!text.startsWith('//', colon + 1)) return -1
  const head = text.slice(Math.max(from, colon - 5), colon).toLowerCase()
  return head === 'https' ? colon - 5 : head.endsWith('http') ? colon - 4 : -1
}

function foundAddress(text: string, start: number, from: number, end: number, span: CodeSpan): void {
  let at = from
  const last = Math.min(end, from + ADDRESS)
  while (at < last && !isWhite(text.charCodeAt(at))) at++
  if (at <= from) return
  span.start = start
  span.end = at
}

/** Finds a name with its full stop here, when it begins before what is found already. */
function foundName(text: string, from: number, stop: number, end: number, span: CodeSpan): boolean {
  let to = stop + 1
  while (to < end && to <= stop + EXTENSION + 1 && isAlphanumeric(text.charCodeAt(to))) to++
  const length = to - stop - 1
  if (length < 2 || length > EXTENSION || (to < end && !isWhite(text.charCodeAt(to)))) return false
  let start = stop
  const first = Math.max(from, stop - NAME)
  while (start > first && text.charCodeAt(start - 1) !== STOP && !isWhite(text.charCodeAt(start - 1))) start--
  if (start === stop || start >= span.start) return false
  span.start = start
  span.end = to
  return true
}

/** True when `www` stands before a full stop here, part of a word too. */
export function endsWww(text: string, stop: number): boolean {
  return stop > 2 && isW(text, stop - 1) && isW(text, stop - 2) && isW(text, stop - 3)
}

function isW(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x77
}

function isAlphanumeric(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57)
}

function isWhite(c: number): boolean {
  return c <= 32 ? c === 32 || (c > 8 && c < 14) : c >= 0xa0 && /\s/.test(String.fromCharCode(c))
}
