import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { deserialize } from 'node:v8'
import { crc32, createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from 'node:zlib'
import { CHUNK, fileChunks } from './file-chunks.ts'
import { type FileStat, type Io, replayable } from './io.ts'

/** Unpacked chunks that wait for the reader. */
const WAITING = 8
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'])

/** The same for all: what is remembered by it (shapes, their words, ids of rules) is read once a process. */
const asset = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8')

/** The effects on Node: the one place for its modules of files, packing and hashing. */
export function nodeIo(): Io {
  const pipes = new Map<string, AsyncIterable<Uint8Array>>()
  return {
    files: {
      async stat(path) {
        try {
          const found = await stat(path, { bigint: true })
          if (!found.isFile() && !found.isDirectory() && !pipes.has(path)) pipes.set(path, replayable(fileChunks(path)))
          return {
            kind: found.isDirectory() ? 'folder' : 'file',
            bytes: Number(found.size),
            id: found.ino === 0n ? path : `${found.dev}:${found.ino}`,
          } satisfies FileStat
        } catch (error) {
          if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null
          throw error
        }
      },
      list: (folder) => readdir(folder),
      open: (path) => pipes.get(path) ?? fileChunks(path),
      openPart: (path, from, to) => fileChunks(path, { from, to }),
      async glob(pattern) {
        const { glob } = await import('tinyglobby')
        return glob(toName(pattern), { expandDirectories: false, ignore: ['**/node_modules/**'] })
      },
      toName,
    },
    stdin: replayable({ [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() }),
    asset,
    async built(name) {
      try {
        // Beside the folder of the bundle; in that of the sources there is no such folder.
        return deserialize(await readFile(new URL(`../built/${name}`, import.meta.url)))
      } catch {
        return null
      }
    },
    // Loaded only when the user allows the network.
    download: async (address, options) => (await import('./node-fetch.ts')).fetchBytes(address, options),
    sha256() {
      const hash = createHash('sha256')
      return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') }
    },
    gunzip: (stream) => unpacked(stream, createGunzip({ chunkSize: CHUNK })),
    inflate: (stream) => unpacked(stream, createInflateRaw({ chunkSize: CHUNK })),
    crc32: (bytes, before) => crc32(bytes, before),
  }
}

function toName(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/**
 * Unpacking runs beside the reader, on another thread. The iterator of Node's own stream would drop the chunks that
 * wait when an error comes; here they are given out first, so a damaged file loses only what is damaged.
 */
async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  unpacking: Gunzip | InflateRaw,
): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = []
  let ended = false
  let failure: unknown = null
  let wake = (): void => {}
  unpacking.on('data', (chunk: Uint8Array) => {
    waiting.push(chunk)
    if (waiting.length >= WAITING) unpacking.pause()
    wake()
  })
  const finish = (error: unknown): void => {
    ended = true
    failure ??= error
    wake()
  }
  unpacking.on('end', () => finish(null))
  unpacking.on('error', finish)
  unpacking.on('close', () => finish(null))
  const fed = feed(stream, unpacking).catch((error: unknown) => unpacking.destroy(error as Error))
  try {
    for (;;) {
      const chunk = waiting.shift()
      if (chunk !== undefined) yield chunk
      else if (ended) break
      else {
        unpacking.resume()
        await new Promise<void>((resolve) => {
          wake = resolve
          if (waiting.length > 0 || ended) resolve()
        })
      }
    }
    if (failure !== null) throw failure
    await fed
  } finally {
    unpacking.destroy()
  }
}

async function feed(stream: AsyncIterable<Uint8Array>, unpacking: Gunzip | InflateRaw): Promise<void> {
  let resume = (): void => {}
  unpacking.on('drain', () => resume())
  unpacking.on('close', () => resume())
  for await (const chunk of stream) {
    if (unpacking.destroyed) return
    if (!unpacking.write(chunk)) {
      await new Promise<void>((resolve) => {
        resume = resolve
      })
    }
  }
  unpacking.end()
}
