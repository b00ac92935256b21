/** IRIs that a public authority gives out: what `authority-links` and `spatial-identified` count. */
import { licenceOf } from './licence.ts'
import { cbeOf, ovoOf } from './organisation.ts'
import { isStandardIri } from './standards.ts'

/** Without scheme and `www.`, in lower case: places of an authority (EU, Belgian NIS codes, NUTS, GeoNames). */
const PLACES = [
  'publications.europa.eu/resource/authority/country/',
  'publications.europa.eu/resource/authority/continent/',
  'publications.europa.eu/resource/authority/place/',
  'publications.europa.eu/resource/authority/atu/',
  'data.europa.eu/nuts/',
  'data.europa.eu/atu/',
  'sws.geonames.org/',
  'geonames.org/',
  'vocab.belgif.be/auth/refnis',
  'vocab.belgif.be/auth/nis',
  'data.vlaanderen.be/id/gemeente/',
  'data.vlaanderen.be/id/provincie/',
  'data.vlaanderen.be/id/gewest/',
  'data.vlaanderen.be/id/werkingsgebied/',
  'data.vlaanderen.be/id/referentieregio',
  'metadata.vlaanderen.be/id/gdi-vlaanderen-vlaamse-administratieve-eenheden',
]

/** Other tables of concepts. */
const TABLES = [
  'publications.europa.eu/resource/authority/',
  'data.europa.eu/bna/',
  'data.europa.eu/eli/',
  'iana.org/assignments/media-types/',
  'purl.org/adms/',
  'vocab.belgif.be/auth/',
  'data.vlaanderen.be/id/concept/',
  'data.vlaanderen.be/id/conceptscheme/',
  'data.vlaanderen.be/id/licentie/',
  'metadata.vlaanderen.be/id/gdi-vlaanderen-',
  'inspire.ec.europa.eu/theme/',
  'inspire.ec.europa.eu/metadata-codelist/',
  'inspire.ec.europa.eu/media-types/',
  'eionet.europa.eu/gemet/',
  'eurovoc.europa.eu/',
]

/** Spaces by their host. */
function byHost(spaces: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const space of spaces) found.set(hostOf(space), [...(found.get(hostOf(space)) ?? []), space])
  return found
}

function hostOf(bare: string): string {
  const slash = bare.indexOf('/')
  return slash < 0 ? bare : bare.slice(0, slash)
}

const places = byHost(PLACES)
const all = byHost([...PLACES, ...TABLES])

function isIn(spaces: ReadonlyMap<string, readonly string[]>, value: string): boolean {
  const match = /^https?:\/\/(?:www\.)?(\S+)$/i.exec(value.trim())
  if (match === null) return false
  const bare = match[1]!.toLowerCase()
  const near = spaces.get(hostOf(bare)) ?? []
  return near.some((space) => bare.startsWith(space) && bare.length > space.length)
}

/** True for the IRI of a place in an authority's list: EU table or NUTS, Belgian NIS or Flemish unit, GeoNames. */
export function isPlaceIri(value: string): boolean {
  return isIn(places, value)
}

/** True for an IRI of an authority table: places, concepts, licences, registered organisations and standards. */
export function isAuthorityIri(value: string): boolean {
  if (isIn(all, value) || isStandardIri(value)) return true
  if (ovoOf(value)?.exact || cbeOf(value)?.exact) return true
  const licence = licenceOf(value)
  return licence !== null && licence.known === 'canonical' && licence.register !== 'publisher'
}
