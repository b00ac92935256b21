import type { Io } from '../src/sources/io.ts'
import { nodeIo } from '../src/sources/node-io.ts'

/** The real world, with these files in place of the disk's. */
export function memoryIo(files: Readonly<Record<string, string | Uint8Array>>, stdin: string | Uint8Array = ''): Io {
  const bytes = (value: string | Uint8Array): Uint8Array =>
    typeof value === 'string' ? new TextEncoder().encode(value) : value
  const real = nodeIo()
  const stream = async function* (value: string | Uint8Array): AsyncIterable<Uint8Array> {
    yield bytes(value)
  }
  return {
    ...real,
    stdin: stream(stdin),
    files: {
      ...real.files,
      stat: async (path) => (path in files ? { kind: 'file', bytes: bytes(files[path]!).length, id: path } : null),
      list: async () => Object.keys(files),
      open: (path) => stream(files[path]!),
      glob: async () => Object.keys(files),
      toName: (path) => path,
    },
  }
}
