/** Texts into a file: what is ready is written by another thread while the next is made. */
import type { FileHandle } from 'node:fs/promises'

/** Bytes that are written at once: a write is a trip to another thread and back. */
const ROOM = 524_288
/** Most bytes of UTF-8 that a unit of UTF-16 takes. */
const WIDEST = 3

/**
 * Writes texts one after another. At most one write is under way, and what is next is held in memory meanwhile: as many
 * bytes again, or one text when that is longer. Where a text cannot be made, or bytes not be written, no write is left
 * under way.
 */
export async function pour(file: FileHandle, texts: Iterable<string>): Promise<void> {
  // One is filled while the other is written: new ones would cost as much as what is copied into them.
  let filling: Buffer = Buffer.allocUnsafeSlow(ROOM)
  let other: Buffer | null = null
  let used = 0
  let underWay: Promise<void> = Promise.resolve()
  const start = async (bytes: Buffer): Promise<void> => {
    await underWay
    underWay = writeAll(file, bytes)
  }
  const flush = async (): Promise<void> => {
    if (used === 0) return
    await start(filling.subarray(0, used))
    const next = other ?? Buffer.allocUnsafeSlow(ROOM)
    other = filling
    filling = next
    used = 0
  }
  try {
    for (const text of texts) {
      if (text.length * WIDEST > ROOM - used) await flush()
      if (text.length * WIDEST > ROOM) await start(Buffer.from(text))
      else used += filling.write(text, used)
    }
    await flush()
  } finally {
    await underWay
  }
}

/** A write may take less than it was given. */
async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
}
