import { close, open, read } from 'node:fs'
import { isGzip, isZip } from '../readers/detect.ts'

/** Bytes of the first piece; and of all pieces of a packed file, of which a little may become much. */
export const CHUNK = 256 * 1024
/** Bytes of the pieces after it. */
const LARGE = 1024 * 1024

/**
 * The bytes [from, to) of a file, or all of what may be no file but a pipe, in pieces: the next is read while the one
 * before is worked on. Without the streams of Node, whose machinery takes longer than reading a thousand records.
 * @throws what the system says
 */
export async function* fileChunks(path: string, part?: { from: number; to: number }): AsyncGenerator<Uint8Array> {
  const file = await opened(path)
  let at = part?.from ?? 0
  let size = CHUNK
  /** Where the piece before was read to, when it was so short that it has been copied. */
  let free: Buffer | null = null

  const next = (): Promise<Uint8Array> => {
    const room = free ?? Buffer.allocUnsafeSlow(size)
    const most = part === undefined ? room.length : Math.min(room.length, part.to - at)
    const piece = readInto(file, room, most, part === undefined ? null : at).then((length) => {
      // A small file must not keep memory for a large one.
      free = length > room.length / 2 ? null : room
      return free === null ? room.subarray(0, length) : Uint8Array.prototype.slice.call(room, 0, length)
    })
    // It may fail before it is waited for.
    piece.catch(() => {})
    return piece
  }

  let ahead = next()
  try {
    for (;;) {
      const piece = await ahead
      if (piece.length === 0) return
      if (at === (part?.from ?? 0) && !isGzip(piece) && !isZip(piece)) size = LARGE
      at += piece.length
      ahead = next()
      yield piece
    }
  } finally {
    await ahead.catch(() => {})
    await new Promise<void>((resolve) => close(file, () => resolve()))
  }
}

function opened(path: string): Promise<number> {
  return new Promise((resolve, reject) => open(path, (error, file) => (error ? reject(error) : resolve(file))))
}

/** How many bytes were read, at most so many: none at the end. */
function readInto(file: number, room: Buffer, most: number, at: number | null): Promise<number> {
  return new Promise((resolve, reject) =>
    read(file, room, 0, most, at, (error, length) => (error ? reject(error) : resolve(length))),
  )
}
