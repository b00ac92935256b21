/** Values of schema.org as DCAT has them; null when that is not certain. */
import { PREFIXES } from '../rdf/namespaces.ts'
import { parseDate } from '../values/dates.ts'

const { xsd } = PREFIXES

/** The datatype of a date by its form; null for a text that is none. */
export function dateType(text: string): string | null {
  const date = parseDate(text)
  return date === null ? null : xsd + date.kind
}

/** `2019/2021-06`, `2020-01-01/..`: the two ends of an interval of ISO 8601, null for an open one. A single date is both. */
export function intervalOf(text: string): { readonly start: string | null; readonly end: string | null } | null {
  const [from = '', to, more] = text.trim().split(/\/|--/)
  if (more !== undefined) return null
  const [start, end] = [from.trim(), (to ?? from).trim()].map((one) => (/^(?:\.\.)?$/.test(one) ? null : one))
  if ((start === null && end === null) || [start, end].some((one) => one !== null && dateType(one!) === null))
    return null
  return { start: start ?? null, end: end ?? null }
}

/** Keywords in one text, which schema.org separates by commas. */
export function keywordsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

const IANA = 'https://www.iana.org/assignments/media-types/'

/** `text/csv` or its page at IANA as the IRI that DCAT has. */
export function mediaTypeIri(text: string): string | null {
  const type = text.trim().replace(/^https?:\/\/www\.iana\.org\/assignments\/media-types\//, '')
  return /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+$/.test(type)
    ? IANA + type
    : null
}

/** Bytes that a size names in full. */
export function byteSize(text: string): string | null {
  return /^\s*(\d+)\s*(?:B|bytes?)?\s*$/i.exec(text)?.[1] ?? null
}

export function mailIri(text: string): string | null {
  const mail = text.trim().replace(/^mailto:/i, '')
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(mail) ? `mailto:${mail}` : null
}

export function phoneIri(text: string): string | null {
  const digits = text.trim().replace(/^tel:/i, '')
  return /^\+?[\d\s()./-]{6,}$/.test(digits) ? `tel:${digits.replace(/[^\d+]/g, '')}` : null
}

/** An address of the web that is written as a text. */
export function webIri(text: string): string | null {
  const url = text.trim()
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url) ? url : null
}

/** A number as WKT has it; null for a text that is none. */
function plainNumber(text: string): string | null {
  return /^\s*-?\d+(?:\.\d+)?(?:[eE][-+]?\d{1,2})?\s*$/.test(text) ? String(Number(text)) : null
}

/** Latitude and longitude as a point of WKT, which has them the other way round. */
export function pointWkt(latitude: string, longitude: string): string | null {
  const [y, x] = [latitude, longitude].map(plainNumber)
  return y === null || x === null ? null : `POINT(${x} ${y})`
}

/** The box of schema.org (south west, north east; latitude first) as a polygon of WKT. */
export function boxWkt(box: string): string | null {
  const corners = box
    .trim()
    .split(/[\s,]+/)
    .map(plainNumber)
  if (corners.length !== 4 || corners.includes(null)) return null
  const [south, west, north, east] = corners
  return `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`
}

const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/'
/** Languages of the EU: code of BCP 47 and of the authority list. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  `bg BUL cs CES da DAN de DEU el ELL en ENG es SPA et EST fi FIN fr FRA ga GLE hr HRV hu HUN it ITA lt LIT lv LAV mt MLT
  nl NLD pl POL pt POR ro RON sk SLK sl SLV sv SWE`
    .match(/\w+ \w+/g)!
    .map((pair) => pair.split(' ') as [string, string]),
)

/** `nl` or `nl-BE` as the IRI of the authority list. */
export function languageIri(text: string): string | null {
  const code = LANGUAGES.get(text.trim().toLowerCase().split('-')[0]!)
  return code === undefined ? null : LANGUAGE + code
}
