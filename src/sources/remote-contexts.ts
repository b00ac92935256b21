/** Fetching of JSON-LD contexts from hosts that the user allows: the only thing of a check that asks the network. */
import { type NotFetched, sizeText } from '../readers/reader.ts'
import type { FetchFault, Io } from './io.ts'

/** Bytes of a context. */
const LARGEST = 4 * 1024 * 1024
/** Milliseconds until a context is there, redirections included. */
const PATIENCE = 15_000

const MESSAGES: Readonly<Record<FetchFault['why'], string>> = {
  status: 'read.context-status',
  failed: 'read.context-failed',
  slow: 'read.context-slow',
  large: 'read.context-large',
  private: 'read.context-private',
  elsewhere: 'read.context-elsewhere',
}

export type FetchContext = (iri: string) => Promise<{ readonly text: string } | NotFetched | null>

/**
 * A name that leads into a private network is refused, unless it is an IP address or `localhost`, which the user means.
 *
 * @param hosts names of hosts, with a port where it is not the usual one
 * @returns null for an address on another host; each address is asked for once. The function itself is null when nothing is allowed
 */
export function contextFetcher(hosts: readonly string[], io: Pick<Io, 'download'>): FetchContext | null {
  const { download } = io
  if (hosts.length === 0 || download === undefined) return null
  const allowed = new Set(hosts.map((host) => host.toLowerCase()))
  const asked = new Map<string, ReturnType<FetchContext>>()
  const ask = async (iri: string): ReturnType<FetchContext> => {
    const found = await download(iri, {
      accept: 'application/ld+json, application/json;q=0.9, */*;q=0.1',
      isAllowed: (host) => allowed.has(host),
      limit: LARGEST,
      patience: PATIENCE,
    })
    return 'bytes' in found ? { text: new TextDecoder().decode(found.bytes) } : told(iri, found)
  }
  return async (iri) => {
    if (!allowed.has(hostOf(iri))) return null
    const answer = asked.get(iri) ?? ask(iri)
    asked.set(iri, answer)
    return answer
  }
}

/** Host and port of a web address, in lower case; '' for anything else. */
function hostOf(iri: string): string {
  try {
    return new URL(iri).host
  } catch {
    return ''
  }
}

function told(iri: string, fault: FetchFault): NotFetched {
  const message = MESSAGES[fault.why]
  const more = { limit: sizeText(LARGEST), seconds: PATIENCE / 1000 }
  return {
    message,
    args: {
      iri,
      ...('host' in fault && { host: fault.host }),
      ...('detail' in fault && { detail: fault.detail }),
      ...more,
    },
    hint: `${message}.hint`,
  }
}
