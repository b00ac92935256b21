/** Belgian mobile numbers in running text. A find never carries the number itself. Pure. */
import { digitsOf, findPhones, isCompanyNumber, type Span } from './numbers.ts'

/** A 4 and eight digits more: one look, and most texts end here. */
const HINT = /4(?:[ ./\-\u00a0]?\d){8}/
/** Web addresses, UUIDs and file names: digits in them are codes. */
const CODES =
  /(?:https?:\/\/|ftp:\/\/|urn:|doi:|www\.)\S{1,2000}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[\w-]{1,200}\.(?:csv|docx?|gml|html?|json|pdf|png|tiff?|txt|xlsx?|xml|zip)\b/gi
/** What stands before a number to say that it is one to call. */
const CALL = /(?:tel|telefoon|t[ée]l[ée]phone|gsm|mobiel|mobile|phone|bel(?:len)?|nr|☎)[\s.:)]{0,3}$/i
/** What stands before the number of an enterprise, which begins with 0 and has ten digits like a mobile number. */
const ENTERPRISE =
  /(?:kbo|bce|btw|tva|vat|onderneming(?:snummer)?|entreprise|rpr|be)[\s.:-]{0,3}(?:nummer|nr|n°)?[\s.:]{0,3}$/i

/**
 * Mobile numbers in a text. Ten digits that pass as the number of an enterprise are one, unless a word such as "gsm" stands
 * before them or they carry a country code.
 */
export function findMobiles(text: string): Span[] {
  if (!HINT.test(text)) return []
  const open = text.replace(CODES, (found) => '\u0001'.repeat(found.length))
  return findPhones(open)
    .filter(({ start, end, kind }) => {
      if (kind !== 'mobile') return false
      const before = open.slice(Math.max(0, start - 24), start)
      if (CALL.test(before)) return true
      const written = open.slice(start, end)
      if (ENTERPRISE.test(before)) return false
      return !(digitsOf(written).length === 10 && isCompanyNumber(written.replace(/[^\d]/g, '')))
    })
    .map(({ start, end }) => ({ start, end }))
}
