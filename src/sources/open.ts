import { isGzip } from '../readers/detect.ts'
import type { Io } from './io.ts'
import { openBytes, wholeBytes } from './stream.ts'
import { type Spent, unpackEntry, zipEntries } from './zip.ts'

/**
 * The bytes of a source that was read before, by its name: a file, standard input, or an entry of an archive
 * (`archive.zip!entry`), which is unpacked once more as far as needed.
 * @param paths where sources are when that is not their name; `-` is standard input
 * @throws what the system says, and LimitError, when it is gone
 */
export async function openAgain(
  name: string,
  paths: ReadonlyMap<string, string>,
  limits: Parameters<typeof unpackEntry>[3] & { readonly wholeBytes: number },
  io: Io,
): Promise<AsyncIterable<Uint8Array>> {
  const open = (outer: string): AsyncIterable<Uint8Array> => {
    const path = paths.get(outer) ?? outer
    return path === '-' ? io.stdin : io.files.open(path)
  }
  const parts = name.split('!')
  // A file may have the sign in its name: the longest name that is a file is the one.
  let outer = parts.length
  while (outer > 1 && !(await isThere(parts.slice(0, outer).join('!'), paths, io))) outer--
  let stream = open(parts.slice(0, outer).join('!'))
  const rest = parts.slice(outer)
  const spent: Spent = { stored: Number.POSITIVE_INFINITY, unpacked: 0 }
  while (rest.length > 0) {
    const bytes = await openBytes(stream, isGzip, limits, io, () => {})
    const archive = await wholeBytes(bytes.text.chunks(), limits.wholeBytes)
    const entries = zipEntries(archive).reverse()
    // So may an entry.
    let used = rest.length
    let entry = entries.find((one) => one.name === rest.join('!'))
    while (entry === undefined && --used > 0) {
      const inner = rest.slice(0, used).join('!')
      entry = entries.find((one) => one.name === inner)
    }
    if (entry === undefined) throw new Error(`${name} is gone`)
    rest.splice(0, used)
    stream = unpackEntry(archive, entry, spent, limits, io)
  }
  return stream
}

async function isThere(name: string, paths: ReadonlyMap<string, string>, io: Io): Promise<boolean> {
  const path = paths.get(name) ?? name
  return path === '-' || (await io.files.stat(path).catch(() => null)) !== null
}
