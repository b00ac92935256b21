/** What a web address says by itself, without asking anybody. Pure functions of strings. */

/** Why a text is no usable absolute IRI. */
export type IriFault =
  | 'empty'
  | 'relative'
  | 'unknown-scheme'
  | 'space'
  | 'character'
  | 'no-host'
  | 'bad-host'
  | 'bad-port'
  | 'bad-percent'
  | 'web-in-mail'

/** Schemes that a catalogue record may use (quality-model, `iri-wellformed`). */
const SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'urn', 'doi', 'ftp'])
/** Never in an IRI (RFC 3987 section 2.2): controls, `<>"{}|\^` and the back quote. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f<>"{}|\\^`]/
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/
/** One label of a host name; letters beyond ASCII are fine in an IRI. */
const LABEL = /^[^\s.:/?#[\]@!$&'()*+,;=%]+$/

/**
 * The first fault of an absolute IRI with a known scheme, or null when it has none (RFC 3987 section 2.2, and the rule
 * of `iri-wellformed`). Whether anything answers there is another question.
 */
export function iriFault(value: string): IriFault | null {
  if (value.trim() === '') return 'empty'
  if (/\s/.test(value)) return 'space'
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(value)?.[1]?.toLowerCase()
  if (scheme === undefined) return 'relative'
  if (!SCHEMES.has(scheme)) return 'unknown-scheme'
  if (FORBIDDEN.test(value)) return 'character'
  if (BAD_PERCENT.test(value)) return 'bad-percent'
  const rest = value.slice(scheme.length + 1)
  if (scheme === 'mailto') return /^\/*https?:/i.test(rest) ? 'web-in-mail' : rest === '' ? 'no-host' : null
  if (scheme === 'http' || scheme === 'https' || scheme === 'ftp') return authorityFault(rest)
  return rest === '' ? 'no-host' : null
}

/** An ordinary host name without user or port: most addresses end here. */
const PLAIN_AUTHORITY = /^\/\/(?:[a-z0-9-]+\.)+[a-z0-9-]+(?:[/?#]|$)/i

function authorityFault(rest: string): IriFault | null {
  if (PLAIN_AUTHORITY.test(rest)) return null
  if (!rest.startsWith('//')) return 'no-host'
  const end = rest.slice(2).search(/[/?#]/)
  const authority = end < 0 ? rest.slice(2) : rest.slice(2, 2 + end)
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (host === '') return 'no-host'
  if (/^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/.test(host)) return null
  const colon = host.indexOf(':')
  const name = colon < 0 ? host : host.slice(0, colon)
  if (colon >= 0) {
    const port = host.slice(colon + 1)
    if (!/^\d{0,5}$/.test(port) || Number(port) > 65_535) return 'bad-port'
  }
  const labels = name.replace(/\.$/, '').split('.')
  return labels.every((label) => LABEL.test(label)) ? null : name === '' ? 'no-host' : 'bad-host'
}

/** True for a well-formed absolute http or https IRI. */
export function isWebIri(value: string): boolean {
  return /^https?:/i.test(value) && iriFault(value) === null
}

/** A web address in parts; `path` keeps its case, `host` and `scheme` are in lower case, the port is '' for the default. */
export interface WebAddress {
  readonly scheme: string
  readonly user: string
  readonly host: string
  readonly port: string
  readonly path: string
  /** Without `?`. */
  readonly query: string
  /** Without `#`. */
  readonly fragment: string
}

/** The parts of an http, https or ftp address (RFC 3986 appendix B), or null for anything else. */
export function webAddress(value: string): WebAddress | null {
  const match = /^(https?|ftp):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(value.trim())
  if (!match) return null
  const scheme = match[1]!.toLowerCase()
  const authority = match[2]!
  const at = authority.lastIndexOf('@')
  const hostAndPort = authority.slice(at + 1).toLowerCase()
  const colon = hostAndPort.endsWith(']') ? -1 : hostAndPort.lastIndexOf(':')
  const port = colon < 0 ? '' : hostAndPort.slice(colon + 1)
  const usual = scheme === 'http' ? '80' : scheme === 'https' ? '443' : '21'
  return {
    scheme,
    user: at < 0 ? '' : authority.slice(0, at),
    host: colon < 0 ? hostAndPort : hostAndPort.slice(0, colon),
    port: port === usual ? '' : port,
    path: match[3]!,
    query: match[4] ?? '',
    fragment: match[5] ?? '',
  }
}

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
  const a = webAddress(value)
  return a === null ? value.trim() : afterScheme(a)
}

function afterScheme(a: WebAddress): string {
  const path = a.path.endsWith('/') ? a.path.slice(0, -1) : a.path
  const query = a.query === '' ? '' : `?${a.query.split('&').sort().join('&')}`
  const fragment = /^[/!]/.test(a.fragment) ? `#${a.fragment}` : ''
  return `${a.user === '' ? '' : `${a.user}@`}${a.host}${a.port === '' ? '' : `:${a.port}`}${path}${query}${fragment}`
}

/** Value of a query parameter, its name compared without case; null when absent. */
export function queryValue(value: string, name: string): string | null {
  if (!value.includes('?')) return null
  const query = webAddress(value)?.query ?? ''
  for (const part of query.split('&')) {
    const equals = part.indexOf('=')
    if (equals > 0 && decoded(part.slice(0, equals)).toLowerCase() === name) return decoded(part.slice(equals + 1))
  }
  return null
}

/** Percent-decoded, with `+` as a space; as it is when the escapes are broken. */
function decoded(text: string): string {
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
  const parts = name.split('.').slice(1).slice(-2).reverse()
  const found: string[] = []
  for (const part of parts) {
    if (!/^(?:[A-Za-z][A-Za-z0-9_]{0,11}|7z)$/i.test(part)) break
    found.push(part.toLowerCase())
  }
  return found
}

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
  const asked = queryValue(value, 'service')?.toUpperCase()
  for (const kind of OGC) if (asked === kind) return kind
  const request = queryValue(value, 'request')?.toLowerCase()
  if (request === 'getmap' || request === 'getfeatureinfo') return 'WMS'
  if (request === 'getfeature' || request === 'describefeaturetype') return 'WFS'
  if (request === 'getcoverage') return 'WCS'
  if (request === 'gettile') return 'WMTS'
  const segments = a.path.split('/').filter((s) => s !== '')
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]!.toLowerCase()
    for (const kind of OGC) if (segment === kind.toLowerCase() || segment === `${kind.toLowerCase()}server`) return kind
    if (segment === 'mapserver' && i > 0) return 'ESRI-MAP'
    if (segment === 'featureserver' || segment === 'imageserver') return 'ESRI-DATA'
    if (segment === 'sparql') return 'SPARQL'
    if (segment === 'collections' || (segment === 'features' && segments[i - 1]?.toLowerCase() === 'ogc'))
      return 'OGC-API'
  }
  return null
}
