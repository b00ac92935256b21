/** Addresses that only work inside an organisation, by their form alone. Pure; nothing is looked up. */
import { webAddress } from './url.ts'

/** Why an address does not lead anywhere from outside. */
export type InternalFault = 'loopback' | 'private-address' | 'single-label' | 'local-domain' | 'file' | 'unc' | 'port'

/** Ends of host names that the public DNS does not know (RFC 6761, RFC 6762, RFC 8375, ICANN's list of collisions). */
const LOCAL_ENDS = /\.(?:local|localhost|localdomain|lan|intern|internal|intra|intranet|corp|home|private|priv|domain)$/
/** 80 and 443, and the ports on which web servers stand beside another one. */
const WEB_PORTS = new Set(['', '80', '443', '8080', '8443'])

/**
 * The first sign that an address is internal, or null: a private, loopback or link-local IP address, a host name of one
 * word or in a local domain, a file or network share, or a port that is not one of the web. Null for what is no address.
 */
export function internalFault(value: string): InternalFault | null {
  if (isPlain(value)) return null
  if (/^file:/i.test(value)) return 'file'
  if (/^(?:\\\\|\/\/)[^\\/\s]+[\\/]/.test(value) || /^[A-Za-z]:\\/.test(value)) return 'unc'
  const address = webAddress(value)
  if (address === null || address.host === '') return null
  const { host, port, scheme } = address
  const ip = ipFault(host)
  if (ip !== null) return ip
  const name = host.replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback'
  if (!name.includes('.') && !name.startsWith('[')) return 'single-label'
  if (LOCAL_ENDS.test(name)) return 'local-domain'
  return scheme !== 'ftp' && !WEB_PORTS.has(port) ? 'port' : null
}

/** One look: a web address with a dotted host that begins with a letter, without port, user or a local end. */
function isPlain(value: string): boolean {
  const from = value.startsWith('https://') ? 8 : value.startsWith('http://') ? 7 : -1
  if (from < 0) return !/^(?:\s*(?:https?|ftp):|file:|[\\/]{2}|[A-Za-z]:\\)/i.test(value)
  let dots = 0
  let at = from
  for (; at < value.length; at++) {
    const c = value.charCodeAt(at)
    if (c === 0x2f || c === 0x3f || c === 0x23) break
    if (c === 0x2e) dots++
    else if (c === 0x3a || c === 0x40 || (at === from && (c <= 0x39 || c === 0x5b))) return false
  }
  return dots > 0 && !LOCAL_ENDS.test(value.slice(value.lastIndexOf('.', at - 1), at).toLowerCase())
}

/** RFC 1918, RFC 3927, RFC 5735, RFC 6598 for version 4; RFC 4193 and RFC 4291 for version 6. */
function ipFault(host: string): 'loopback' | 'private-address' | null {
  const four = /^(\d{1,3})\.(\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(host)
  if (four) {
    const [a, b] = [Number(four[1]), Number(four[2])]
    if (a === 127 || a === 0) return 'loopback'
    const shared = a === 100 && b >= 64 && b <= 127
    const own = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)
    return own || shared ? 'private-address' : null
  }
  if (/^\[(?:::1|0*(?::0*){6}:0*1)\]$/.test(host)) return 'loopback'
  return /^\[f[cd][0-9a-f]{2}:|^\[fe[89ab][0-9a-f]:/.test(host) ? 'private-address' : null
}
