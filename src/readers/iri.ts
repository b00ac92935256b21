/** A scheme at the beginning (RFC 3986, section 3.1). */
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/
/** Scheme, authority, path, query and fragment (RFC 3986, appendix B). */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/

/** Has the IRI a scheme? */
export function isAbsolute(iri: string): boolean {
  return ABSOLUTE.test(iri)
}

/**
 * A reference resolved against a base (RFC 3986, section 5.2). Without an absolute base it stays as it is written, and so
 * does a reference that is absolute already.
 */
export function resolveIri(reference: string, base: string): string {
  if (isAbsolute(reference) || !isAbsolute(base)) return reference
  const [, scheme, authority, basePath = '', baseQuery] = PARTS.exec(base)!
  const [, , host, path = '', query, fragment] = PARTS.exec(reference)!
  const before = `${scheme}:`
  const after = `${query === undefined ? '' : `?${query}`}${fragment === undefined ? '' : `#${fragment}`}`
  if (host !== undefined) return `${before}//${host}${withoutDots(path)}${after}`
  const root = before + (authority === undefined ? '' : `//${authority}`)
  if (path === '') {
    const kept = query === undefined && baseQuery !== undefined ? `?${baseQuery}` : ''
    return root + basePath + kept + after
  }
  if (path.startsWith('/')) return root + withoutDots(path) + after
  const folder = authority !== undefined && basePath === '' ? '/' : basePath.slice(0, basePath.lastIndexOf('/') + 1)
  return root + withoutDots(folder + path) + after
}

/** A path without `.` and `..` (RFC 3986, section 5.2.4). */
function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path
  const parts = path.split('/')
  const kept: string[] = []
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1
    if (part === '..') {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== '')) kept.pop()
    } else if (part !== '.') kept.push(part)
    if (last && (part === '.' || part === '..')) kept.push('')
  }
  return kept.join('/')
}
