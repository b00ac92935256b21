/** The parts of a web address. Pure. */

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

/** What follows the scheme of an http, https or ftp address. */
const SCHEMES = [
  { scheme: 'https', port: '443' },
  { scheme: 'http', port: '80' },
  { scheme: 'ftp', port: '21' },
] as const

function schemeOf(text: string): (typeof SCHEMES)[number] | null {
  if (text.startsWith('https://')) return SCHEMES[0]
  const colon = text.indexOf('://')
  if (colon < 3 || colon > 5) return null
  const written = text.slice(0, colon).toLowerCase()
  for (const known of SCHEMES) if (written === known.scheme) return known
  return null
}

/** The parts of an http, https or ftp address (RFC 3986 appendix B), or null for anything else. */
export function webAddress(value: string): WebAddress | null {
  const text = value.trim()
  const known = schemeOf(text)
  if (known === null) return null
  const from = known.scheme.length + 3
  const hash = text.indexOf('#', from)
  const end = hash < 0 ? text.length : hash
  const mark = text.indexOf('?', from)
  const pathEnd = mark < 0 || mark > end ? end : mark
  const slash = text.indexOf('/', from)
  const hostEnd = slash < 0 || slash > pathEnd ? pathEnd : slash
  const at = text.lastIndexOf('@', hostEnd - 1)
  const hostAndPort = text.slice(at < from ? from : at + 1, hostEnd).toLowerCase()
  const colon = hostAndPort.endsWith(']') ? -1 : hostAndPort.lastIndexOf(':')
  const port = colon < 0 ? '' : hostAndPort.slice(colon + 1)
  return {
    scheme: known.scheme,
    user: at < from ? '' : text.slice(from, at),
    host: colon < 0 ? hostAndPort : hostAndPort.slice(0, colon),
    port: port === known.port ? '' : port,
    path: text.slice(hostEnd, pathEnd),
    query: pathEnd < end ? text.slice(pathEnd + 1, end) : '',
    fragment: hash < 0 ? '' : text.slice(hash + 1),
  }
}
