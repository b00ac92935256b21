/** What a web address says by itself, without asking anybody. Pure functions of strings. */

import { type WebAddress, webAddress } from './web-address.ts'

export { type IriFault, iriFault, isWebIri } from './iri-fault.ts'
export { webAddress }

/**
 * An address in one spelling (quality-model section 4.1): scheme and host in lower case, no default port, no fragment,
 * query sorted, no trailing slash. A fragment that is a route of a one-page site (`#/metadata/…`, `#!…`) names another
 * page, so it stays. What is no web address comes back as it is.
 */
export function normaliseUrl(value: string): string {
  const a = webAddress(value)
  return a === null ? value.trim() : `${a.scheme}://${afterScheme(a)}`
}

/** As `normaliseUrl`, with http and https as one: a key for comparing, never to be printed. */
export function urlKey(value: string): string {
  const plain = plainKey(value)
  if (plain !== null) return plain
  const a = webAddress(value)
  return a === null ? value.trim() : afterScheme(a)
}

/** The key of an address that is in its one spelling but for a slash at the end, as most are; null for any other. */
function plainKey(value: string): string | null {
  const from = value.startsWith('https://') ? 8 : value.startsWith('http://') ? 7 : -1
  if (from < 0 || !PLAIN_REST.test(value)) return null
  return value.slice(from, value.endsWith('/') ? -1 : undefined)
}

/** A host of small letters without user and port, and a path of ASCII without query or fragment. */
const PLAIN_REST = /^https?:\/\/[a-z0-9.-]+(?:\/[!"$->@-~]*)?$/

function afterScheme({ user, host, port, path, query, fragment }: WebAddress): string {
  let key = user === '' ? host : `${user}@${host}`
  if (port !== '') key += `:${port}`
  key += path.endsWith('/') ? path.slice(0, -1) : path
  if (query !== '') key += `?${query.includes('&') ? query.split('&').sort().join('&') : query}`
  return fragment.startsWith('/') || fragment.startsWith('!') ? `${key}#${fragment}` : key
}

/** Value of a query parameter, its name compared without case; null when absent. */
export function queryValue(value: string, name: string): string | null {
  return value.includes('?') ? parameter(webAddress(value)?.query ?? '', name) : null
}

/** The same in a query. */
function parameter(query: string, name: string): string | null {
  for (let from = 0; from < query.length; ) {
    const and = query.indexOf('&', from)
    const end = and < 0 ? query.length : and
    const equals = query.indexOf('=', from)
    if (equals > from && equals < end) {
      if (isNamed(query, from, equals, name)) return decoded(query.slice(equals + 1, end))
    }
    from = end + 1
  }
  return null
}

/** Whether a name of a query, which stands at a place, is one in small letters, of which the first is not k. */
function isNamed(query: string, from: number, to: number, name: string): boolean {
  // A name with escapes is longer than what it says; and the case of a letter is one bit of it.
  if (to - from < name.length) return false
  if (to - from === name.length && (query.charCodeAt(from) | 32) !== name.charCodeAt(0)) return false
  const written = query.slice(from, to)
  return (written.length === name.length || written.includes('%')) && decoded(written).toLowerCase() === name
}

/** Percent-decoded, with `+` as a space; as it is when the escapes are broken. */
function decoded(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/**
 * Extensions at the end of the path in lower case, the outer one first and two at most: `/a/roads.csv.gz` gives
 * `['gz', 'csv']`. A number (`/v1.0`) is no extension.
 */
export function extensionsOf(value: string): readonly string[] {
  const path = webAddress(value)?.path ?? value
  const name = decoded(path.slice(path.lastIndexOf('/') + 1))
  const found: string[] = []
  let end = name.length
  while (found.length < 2) {
    const dot = name.lastIndexOf('.', end - 1)
    const part = name.slice(dot + 1, end)
    if (dot < 0 || !EXTENSION.test(part)) break
    found.push(part.toLowerCase())
    end = dot
  }
  return found
}

const EXTENSION = /^(?:[a-z][a-z0-9_]{0,11}|7z)$/i

/** What the query asks for: the value of `outputFormat`, `format`, `f`, `type` or the extension of `file`; else null. */
export function requestedFormat(value: string): string | null {
  for (const name of ['outputformat', 'format', 'f', 'filetype', 'type']) {
    const asked = queryValue(value, name)
    if (asked !== null && asked !== '') return asked.toLowerCase()
  }
  for (const name of ['file', 'filename', 'path']) {
    const file = queryValue(value, name)
    const extension = file === null ? null : /\.([A-Za-z][A-Za-z0-9]{1,9})$/.exec(file)?.[1]
    if (extension) return extension.toLowerCase()
  }
  return null
}

const PAGE_EXTENSIONS = new Set(
  'html htm xhtml shtml shtm php php3 asp aspx jsp jspx jsf xhtm cfm do seam action'.split(' '),
)
/** True for an extension, in lower case, of pages and of scripts that make pages. */
export function isPageExtension(extension: string): boolean {
  return PAGE_EXTENSIONS.has(extension)
}

/** Path segments of sites that show data on a map or a board instead of giving them. */
const VIEWER_SEGMENT =
  /^(?:(?:web|map|geo|kaart|app|webapp|data|weerkaart|minerva)?viewer|dashboards?|catalog\.search|webappbuilder|embed|storymaps?)$/i

/** True when the path is one of a viewer or portal page, or the fragment a route of a one-page site. */
export function isViewer(value: string): boolean {
  const a = webAddress(value)
  if (a === null) return false
  if (/^[/!]/.test(a.fragment)) return true
  return (
    a.path.split('/').some((segment) => VIEWER_SEGMENT.test(segment)) || /\/explore\/(?:dataset|embed)\//.test(a.path)
  )
}

/** One look: the end of a page, a word of a viewer, a route, or a bare host. Most addresses end here. */
const PAGE_HINT =
  /\.(?:[xs]?html?|php3?|aspx?|jspx?|jsf|cfm|do|seam|action)(?:[?#\s]|$)|viewer|dashboard|catalog\.search|webappbuilder|\/embed|storymap|\/explore\/|#[/!]|%|^\s*[a-z]+:\/\/[^/?#]*\/?\s*(?:#.*)?$/i

/**
 * True when an address leads to a page for people rather than to data: a page extension, a viewer, or a bare home page.
 * A page script whose query names a data format (`get.php?file=roads.csv`) is no page.
 */
export function isWebPage(value: string): boolean {
  if (!PAGE_HINT.test(value)) return false
  const a = webAddress(value)
  if (a === null) return false
  if (isViewer(value)) return true
  if ((a.path === '' || a.path === '/') && a.query === '') return true
  const extension = extensionsOf(value)[0]
  if (extension === undefined || !PAGE_EXTENSIONS.has(extension)) return false
  const asked = requestedFormat(value)
  return asked === null || asked === 'html' || asked === 'text/html'
}

const OGC = ['WMS', 'WMTS', 'WFS', 'WCS', 'CSW', 'SOS', 'WPS'] as const

/** Kinds of services that an address can give away. */
export type ServiceKind = (typeof OGC)[number] | 'OGC-API' | 'ESRI-MAP' | 'ESRI-DATA' | 'SPARQL'

/** Requests that only one kind knows. */
const BY_REQUEST: ReadonlyMap<string, ServiceKind> = new Map([
  ['getmap', 'WMS'],
  ['getfeatureinfo', 'WMS'],
  ['getfeature', 'WFS'],
  ['describefeaturetype', 'WFS'],
  ['getcoverage', 'WCS'],
  ['gettile', 'WMTS'],
])

const BY_SEGMENT: ReadonlyMap<string, ServiceKind> = new Map<string, ServiceKind>([
  ...OGC.flatMap((kind): [string, ServiceKind][] => [
    [kind.toLowerCase(), kind],
    [`${kind.toLowerCase()}server`, kind],
  ]),
  ['mapserver', 'ESRI-MAP'],
  ['featureserver', 'ESRI-DATA'],
  ['imageserver', 'ESRI-DATA'],
  ['sparql', 'SPARQL'],
  ['collections', 'OGC-API'],
])

/** One look: a query that may name a service, or a word of one in the path. */
const SERVICE_HINT =
  /[?&](?:service|request)=|%|\/(?:wms|wmts|wfs|wcs|csw|sos|wps|mapserver|featureserver|imageserver|sparql|collections|features)/i

/**
 * The kind of service behind an address, by its `SERVICE` parameter, a request that only one kind knows, or a segment of
 * its path (`/wfs`, `/WFSServer`, `/FeatureServer`, `/ogc/features`, `/sparql`); null when nothing tells.
 */
export function serviceKind(value: string): ServiceKind | null {
  if (!SERVICE_HINT.test(value)) return null
  const a = webAddress(value)
  if (a === null) return null
  // The register of OGC names kinds of services, and serves none: .../def/serviceType/ogc/wfs.
  if (a.host === 'opengis.net' || a.host === 'www.opengis.net') return null
  if (a.query !== '') {
    const asked = parameter(a.query, 'service')?.toUpperCase()
    for (const kind of OGC) if (asked === kind) return kind
    const request = parameter(a.query, 'request')?.toLowerCase()
    const kind = request === undefined ? undefined : BY_REQUEST.get(request)
    if (kind !== undefined) return kind
  }
  return kindByPath(a.path.toLowerCase())
}

/** By the last segment that tells. */
function kindByPath(path: string): ServiceKind | null {
  for (let end = path.length; end > 0; ) {
    const slash = path.lastIndexOf('/', end - 1)
    const segment = path.slice(slash + 1, end)
    end = slash
    const kind = BY_SEGMENT.get(segment)
    // A map server stands behind the name of its map.
    if (kind !== undefined && (kind !== 'ESRI-MAP' || /[^/]/.test(path.slice(0, Math.max(0, slash))))) return kind
    if (segment === 'features' && /(?:^|\/)ogc\/*$/.test(path.slice(0, Math.max(0, slash)))) return 'OGC-API'
  }
  return null
}
