import type { MessageArgs } from '../model.ts'
import { sizeText } from '../readers/reader.ts'
import type { Io } from './io.ts'

/** How much a packed source may unpack to. */
export interface UnpackLimits {
  /** Bytes of a source after unpacking. */
  readonly bytes: number
  /** A packed source that grows more than this many times is refused, */
  readonly ratio: number
  /** once so many bytes came out of it. */
  readonly ratioAfter: number
}

/** Why the bytes of a source ended before their end. */
export interface Broken {
  readonly message: string
  readonly args: MessageArgs
}

/** Raised within a stream by our own limits, and by what is wrong with an archive. */
export class LimitError extends Error {
  readonly broken: Broken
  constructor(message: string, args: MessageArgs) {
    super(message)
    this.broken = { message, args }
  }
}

/** Chunks whose first bytes can be looked at before they are read. */
export interface Peekable {
  /** The first bytes, at most `size`: fewer only when there are no more. To be called before `chunks` is iterated. */
  peek(size: number): Promise<Uint8Array>
  /** All chunks from byte `from` on, once. */
  chunks(from?: number): AsyncGenerator<Uint8Array>
  /** Lets go of the source, when `chunks` was not iterated. */
  close(): Promise<void>
}

export function peekable(stream: AsyncIterable<Uint8Array>): Peekable {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  return {
    async peek(wanted) {
      while (size < wanted) {
        const next = await iterator.next()
        if (next.done) break
        first.push(next.value)
        size += next.value.length
      }
      return (first.length === 1 ? first[0]! : Buffer.concat(first)).subarray(0, wanted)
    },
    async close() {
      await iterator.return?.()
    },
    async *chunks(from = 0) {
      try {
        let skip = from
        for (const chunk of first.splice(0)) {
          if (chunk.length > skip) yield chunk.subarray(skip)
          skip = Math.max(0, skip - chunk.length)
        }
        for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
      } finally {
        await iterator.return?.()
      }
    },
  }
}

/**
 * The same chunks.
 * @throws LimitError when they are more than `limit` bytes
 */
export async function* limited(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw new LimitError('read.whole-too-large', { limit: sizeText(limit) })
    yield chunk
  }
}

/**
 * All bytes of a stream at once.
 * @throws LimitError when they are more than `limit`
 */
export async function wholeBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const found: Uint8Array[] = []
  for await (const chunk of limited(chunks, limit)) found.push(chunk)
  return found.length === 1 ? found[0]! : Buffer.concat(found)
}

/** The bytes of one source, unpacked, with what is known of them when they end. */
export interface SourceBytes {
  readonly text: Peekable
  /** Bytes as stored, so far. */
  readonly stored: () => number
  /** SHA-256 of the bytes as stored; null unless all were read, and are those that were hashed. */
  readonly sha256: () => Promise<string | null>
  /** Why they broke off, or null. */
  readonly broken: () => Broken | null
}

/** What is known of all bytes of a file. */
export interface Hashed {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Opens a source: counts and hashes its bytes, and unpacks gzip whatever it is called. An error ends the bytes instead
 * of being thrown, so that what came before it is kept.
 * @param apart what another thread finds of its bytes; null when they are hashed here
 * @throws what the system says when it cannot be opened
 */
export async function openBytes(
  stream: AsyncIterable<Uint8Array>,
  isPacked: (head: Uint8Array) => boolean,
  limits: UnpackLimits,
  io: Pick<Io, 'gunzip' | 'sha256'>,
  onChunk: () => void,
  apart: Promise<Hashed> | null = null,
): Promise<SourceBytes> {
  const hash = apart === null ? io.sha256() : null
  let stored = 0
  let ended = false
  let broken: Broken | null = null

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      stored += chunk.length
      hash?.update(chunk)
      yield chunk
    }
    ended = true
  }

  const raw = peekable(counted())
  const packed = isPacked(await raw.peek(2))

  async function* guarded(): AsyncGenerator<Uint8Array> {
    let size = 0
    try {
      for await (const chunk of packed ? io.gunzip(raw.chunks()) : raw.chunks()) {
        size += chunk.length
        if (size > limits.bytes) throw new LimitError('read.too-large', { limit: sizeText(limits.bytes) })
        if (packed && size > limits.ratioAfter && size > limits.ratio * stored) {
          throw new LimitError('read.gzip-bomb', { ratio: limits.ratio })
        }
        onChunk()
        yield chunk
      }
    } catch (error) {
      broken = reasonOf(error)
    }
  }

  return {
    text: peekable(guarded()),
    stored: () => stored,
    async sha256() {
      if (!ended || broken !== null) return null
      const hashed = apart === null ? { bytes: stored, sha256: hash!.hex() } : await apart
      return hashed.bytes === stored ? hashed.sha256 : null
    },
    broken: () => broken,
  }
}

/** What broke a stream, as a message. */
export function reasonOf(error: unknown): Broken {
  if (error instanceof LimitError) return error.broken
  const { code = '', message } = error as Error & { code?: string }
  if (code === 'Z_BUF_ERROR') return { message: 'read.gzip-cut', args: {} }
  if (code.startsWith('Z_')) return { message: 'read.gzip-broken', args: { reason: code } }
  return code === ''
    ? { message: 'read.failed', args: { reason: message } }
    : { message: 'read.unreadable', args: { reason: code } }
}
