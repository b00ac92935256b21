/** Sources that a program has in memory, or makes as it goes, beside the files of the machine. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Io } from '../sources/io.ts'
import { replayable } from '../sources/io.ts'

/** A source that is no file. */
export interface Content {
  /** Stands in places and reports; its extension counts as that of a file does. */
  readonly name: string
  /** Text, bytes (also packed), or chunks of bytes that come as they are asked for. */
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>
}

/**
 * An `io` to which these sources are files too.
 *
 * @throws MetakeurError usage (2) when two have the same name
 */
export function withContent(io: Io, contents: readonly Content[]): Io {
  if (contents.length === 0) return io
  const held = new Map<string, { readonly bytes: number; readonly chunks: AsyncIterable<Uint8Array> }>()
  for (const { name, content } of contents) {
    if (held.has(name))
      throw new MetakeurError(EXIT.usage, 'read.stdin-name', { name }, { hint: 'read.stdin-name.hint' })
    held.set(name, holding(content))
  }
  const { files } = io
  const { openPart: _, ...rest } = files
  return {
    ...io,
    // A part of a file is read by its position, and these have none.
    files: {
      ...rest,
      async stat(path) {
        const found = held.get(path)
        return found === undefined ? files.stat(path) : { kind: 'file', bytes: found.bytes, id: `content ${path}` }
      },
      open: (path) => held.get(path)?.chunks ?? files.open(path),
    },
  }
}

function holding(content: Content['content']): { bytes: number; chunks: AsyncIterable<Uint8Array> } {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return {
      bytes: bytes.length,
      chunks: {
        async *[Symbol.asyncIterator]() {
          yield bytes
        },
      },
    }
  }
  return { bytes: 0, chunks: replayable(content) }
}
