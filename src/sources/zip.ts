/** Zip archives (APPNOTE.TXT 6.3.10 of PKWARE): what lies in them is read as sources of their own; nothing is written. */
import { isGeneric, isReadable } from '../readers/detect.ts'
import { sizeText } from '../readers/reader.ts'
import type { Io } from './io.ts'
import { LimitError, type UnpackLimits } from './stream.ts'

export interface ZipEntry {
  /** As the archive has it, with `/` between its parts. Only a name: it is never used as a path. */
  readonly name: string
  /** Bytes in the archive, and unpacked, as the archive says. */
  readonly packed: number
  readonly size: number
  readonly method: number
  readonly crc32: number
  readonly encrypted: boolean
  /** Where its local header stands. */
  readonly offset: number
}

/** Entries of one archive that are looked at. */
export const MOST_ENTRIES = 100_000
/** How deep archives may lie in archives. */
export const MOST_NESTED = 3

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end record stands in the last bytes: itself and a comment of at most 65,535 bytes. */
const END_WITHIN = 22 + 65_535

const STORED = 0
const DEFLATED = 8
const CHUNK = 256 * 1024

/**
 * The entries that the directory of an archive lists, folders left out, in its order.
 * @throws LimitError when the archive is cut off or damaged, or lists too many
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const { count, at } = directory(view)
    if (count > MOST_ENTRIES) throw new LimitError('read.zip-entries', { limit: MOST_ENTRIES })
    const entries: ZipEntry[] = []
    for (let i = 0, from = at; i < count; i++) {
      if (view.getUint32(from, true) !== CENTRAL) throw damaged()
      const flags = view.getUint16(from + 8, true)
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(from + offset, true)) as [
        number,
        number,
        number,
      ]
      const label = bytes.subarray(from + 46, from + 46 + name)
      const wide = wideFields(view, from + 46 + name, extra)
      const field = (offset: number): number => {
        const value = view.getUint32(from + offset, true)
        return value === 0xffffffff ? wide() : value
      }
      // In this order the 64-bit fields follow one another, those that are needed only.
      const size = field(24)
      const packed = field(20)
      const offset = field(42)
      const entry = {
        // Names are in UTF-8 when the flag says so; most that do not say so are ASCII or UTF-8 all the same.
        name: new TextDecoder().decode(label).replaceAll('\\', '/'),
        packed,
        size,
        method: view.getUint16(from + 10, true),
        crc32: view.getUint32(from + 16, true),
        encrypted: (flags & 1) !== 0,
        offset,
      }
      if (!entry.name.endsWith('/')) entries.push(entry)
      from += 46 + name + extra + comment
    }
    return entries
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

function damaged(): LimitError {
  return new LimitError('read.zip-broken', {})
}

/** Where the directory begins, and how many entries it has. */
function directory(view: DataView): { count: number; at: number } {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= view.byteLength - END_WITHIN; at--) {
    if (view.getUint32(at, true) !== END) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    if (count !== 0xffff && offset !== 0xffffffff) return { count, at: offset }
    if (at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return { count, at: offset }
    const end = Number(view.getBigUint64(at - 20 + 8, true))
    if (view.getUint32(end, true) !== END_64) throw damaged()
    return { count: Number(view.getBigUint64(end + 32, true)), at: Number(view.getBigUint64(end + 48, true)) }
  }
  throw damaged()
}

/** Gives the 64-bit fields of an extra field one by one (APPNOTE, section 4.5.3). */
function wideFields(view: DataView, from: number, length: number): () => number {
  let at = from
  while (at + 4 <= from + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true)
  at += 4
  return () => {
    const value = Number(view.getBigUint64(at, true))
    at += 8
    return value
  }
}

/** What came out of the archives of one source so far, archives in archives included. */
export interface Spent {
  /** Bytes of the outermost archive. */
  readonly stored: number
  /** Bytes unpacked. */
  unpacked: number
}

/**
 * Unpacks an entry.
 * @throws LimitError (while iterated) when it is damaged, packed or locked in a way that is not read, or grows too much
 */
export async function* unpackEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  spent: Spent,
  limits: UnpackLimits,
  io: Pick<Io, 'inflate' | 'crc32'>,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new LimitError('read.zip-locked', {})
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new LimitError('read.zip-method', { method: entry.method })
  }
  const packed = chunksOf(archive, entry)
  let checksum = 0
  let size = 0
  try {
    for await (const chunk of entry.method === DEFLATED ? io.inflate(packed) : packed) {
      size += chunk.length
      spent.unpacked += chunk.length
      if (spent.unpacked > limits.bytes) throw new LimitError('read.too-large', { limit: sizeText(limits.bytes) })
      const grown = size > limits.ratioAfter && size > limits.ratio * entry.packed
      const allGrown = spent.unpacked > limits.ratioAfter && spent.unpacked > limits.ratio * spent.stored
      if (grown || allGrown) throw new LimitError('read.zip-bomb', { ratio: limits.ratio })
      checksum = io.crc32(chunk, checksum)
      yield chunk
    }
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith('Z_') ? damaged() : error
  }
  if (checksum !== entry.crc32) throw damaged()
}

/** The packed bytes of an entry, from its local header on (APPNOTE, section 4.3.7). */
async function* chunksOf(archive: Uint8Array, { offset, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== LOCAL) throw damaged()
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > archive.length) throw damaged()
  for (let at = from; at < from + packed; at += CHUNK) yield archive.subarray(at, Math.min(at + CHUNK, from + packed))
}

/** Names that are no metadata of anybody: of the system that packed it, or hidden. */
const HIDDEN = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/

/**
 * The entries that are read, sorted by name: those with an extension that is read, or the only one there is. Of two with
 * one name the last one counts, as it does for programs that unpack to a folder.
 */
export function metadataEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  const shown = new Map(entries.filter(({ name }) => !HIDDEN.test(name)).map((entry) => [entry.name, entry]))
  const named = [...shown.values()].filter(({ name }) => isReadable(name))
  const found = named.length === 0 && shown.size === 1 ? [...shown.values()] : named
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * May an entry be no metadata without being wrong?
 * @param isMeant true for the only entry of an archive that was named: it is named with it
 */
export function isStray({ name }: ZipEntry, isMeant: boolean): boolean {
  return !isMeant && (isGeneric(name) || !isReadable(name))
}
