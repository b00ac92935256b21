/** The web, as far as the user allows it: a document, its redirections, and nothing that leads into a private network. */
import { lookup as resolve } from 'node:dns'
import { type IncomingMessage, get as overHttp, type RequestOptions } from 'node:http'
import { get as overHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import type { FetchFault, FetchOptions } from './io.ts'

const REDIRECTIONS = 5

/** RFC 6890: addresses that mean something else, or nothing, in another network. */
const PRIVATE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6')
}

class PrivateError extends Error {}

/** As the system resolves names, but an address in a private network is an error: what was looked at is what is asked. */
const publicLookup: LookupFunction = (name, options, done) => {
  resolve(name, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return done(error, '')
    const isPrivate = addresses.some(({ address, family }) => PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4'))
    if (isPrivate) return done(new PrivateError(name), '')
    if (options.all) return done(null, addresses)
    return done(null, addresses[0]!.address, addresses[0]!.family)
  })
}

/** See `Io.download`. */
export async function fetchBytes(
  address: string,
  { accept, isAllowed, limit, patience }: FetchOptions,
): Promise<{ readonly bytes: Uint8Array } | FetchFault> {
  const signal = AbortSignal.timeout(patience)
  let at = new URL(address)
  try {
    for (let step = 0; step <= REDIRECTIONS; step++) {
      if (!isAllowed(at.host)) return { why: 'elsewhere', host: at.host }
      const answer = await open(at, accept, signal)
      const { statusCode: status = 0, headers } = answer
      const next = status >= 300 && status < 400 ? headers.location : alternate(headers)
      if (next === undefined && status === 200) return await taken(answer, limit)
      answer.destroy()
      if (next === undefined) return { why: 'status', detail: String(status) }
      at = new URL(next, at)
      if (at.protocol !== 'https:' && at.protocol !== 'http:') return { why: 'elsewhere', host: at.href.slice(0, 100) }
    }
    return { why: 'failed', detail: `${REDIRECTIONS} × 3xx` }
  } catch (error) {
    if (error instanceof PrivateError) return { why: 'private', host: at.host }
    if (signal.aborted) return { why: 'slow' }
    return { why: 'failed', detail: (error as NodeJS.ErrnoException).code ?? (error as Error).message.slice(0, 100) }
  }
}

function open(at: URL, accept: string, signal: AbortSignal): Promise<IncomingMessage> {
  const name = at.hostname.replace(/^\[|\]$/g, '')
  // Who names an address of his own network, or this machine, means it; a name of the public web may not lead there.
  const isMeant = isIP(name) !== 0 || name === 'localhost'
  const options: RequestOptions = {
    signal,
    headers: { accept, 'user-agent': 'metakeur', 'accept-encoding': 'identity' },
    ...(!isMeant && { lookup: publicLookup }),
  }
  return new Promise((done, fail) => {
    ;(at.protocol === 'https:' ? overHttps : overHttp)(at, options, done).on('error', fail)
  })
}

async function taken(answer: IncomingMessage, limit: number): Promise<{ readonly bytes: Uint8Array } | FetchFault> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > limit) return { why: 'large' }
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks) }
}

/** Where the JSON-LD is, when a page is served in its place (JSON-LD 1.1, section 6.1, on alternate documents). */
function alternate({ link, 'content-type': type = '' }: IncomingMessage['headers']): string | undefined {
  if (link === undefined || /[/+]json\b/i.test(type)) return undefined
  const text = Array.isArray(link) ? link.join(', ') : link
  for (const [, address, more] of text.slice(0, 10_000).matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/rel="?alternate"?/i.test(more!) && /type="?application\/ld\+json"?/i.test(more!)) return address
  }
  return undefined
}
