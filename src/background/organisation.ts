/** Organisations by number: the Flemish OVO register and the Belgian Crossroads Bank for Enterprises. */

/** A number found in a value, and whether the value is an IRI of the register. */
export interface Registered {
  /** `OVO002949`, or ten digits. */
  readonly code: string
  /** The IRI to write. */
  readonly iri: string
  /** True when the value is an IRI of the register itself, false when the number stands in something else. */
  readonly exact: boolean
}

const OVO_SPACE = 'https://data.vlaanderen.be/id/organisatie/'

/** The OVO code in an IRI or text (OVO and six digits, standards.md section c), or null. */
export function ovoOf(value: string): Registered | null {
  const match = /(?:^|[^A-Za-z0-9])(OVO\d{6})(?![A-Za-z0-9])/i.exec(value)
  if (!match) return null
  const code = match[1]!.toUpperCase()
  const iri = OVO_SPACE + code
  return { code, iri, exact: value === iri || value === iri.replace('https:', 'http:') }
}

const CBE_SPACE = 'https://org.belgif.be/id/'
/** IRIs of Belgif, the older ones (`/cbe/org/0316_380_841#id`) included. */
const BELGIF =
  /^https?:\/\/org\.belgif\.be\/(?:id\/)?(CbeRegisteredEntity|CbeEstablishmentUnit|cbe\/org|cbe\/estunit)\/([0-9._]{10,13})(?:#id)?\/?$/i
/** Pages of the public search, which are no IRIs of an organisation. */
const SEARCH_PAGE =
  /^https?:\/\/kbopub\.economie\.fgov\.be\/\S*[?&](ondernemingsnummer|vestigingsnummer)=([0-9.]{10,13})(?:&|$)/i

/**
 * The number of an enterprise or establishment unit in a Belgif IRI or a page of the public search, when its last two digits
 * are the check of the first eight (97 - n mod 97); null otherwise.
 */
export function cbeOf(value: string): Registered | null {
  const exact = BELGIF.exec(value.trim())
  const match = exact ?? SEARCH_PAGE.exec(value.trim())
  if (!match) return null
  const code = match[2]!.replace(/[._]/g, '')
  if (!hasCbeCheck(code)) return null
  const kind = /est|vestiging/i.test(match[1]!) ? 'CbeEstablishmentUnit' : 'CbeRegisteredEntity'
  return { code, iri: `${CBE_SPACE}${kind}/${code}`, exact: exact !== null }
}

/** True when a value has the form of a Belgif CBE IRI, right or wrong number. */
export function looksLikeCbe(value: string): boolean {
  return /^https?:\/\/org\.belgif\.be\/(?:id\/)?cbe/i.test(value.trim())
}

/** Whether the last two of ten digits are 97 - (first eight mod 97). */
export function hasCbeCheck(digits: string): boolean {
  return /^\d{10}$/.test(digits) && Number(digits.slice(8)) === 97 - (Number(digits.slice(0, 8)) % 97)
}
