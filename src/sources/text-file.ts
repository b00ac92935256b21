import { EXIT, MetakeurError } from '../errors.ts'
import { isGzip } from '../readers/detect.ts'
import type { Io } from './io.ts'
import { LIMITS } from './read.ts'
import { limited, openBytes, reasonOf, wholeBytes } from './stream.ts'

/** What is told when there is no such file. */
interface Missing {
  readonly missing?: string
  readonly hint?: string | null
}

/**
 * The text of a file that is no metadata: a baseline, a configuration. It may be packed with gzip; `-` is standard input.
 *
 * @param limit bytes, unpacked
 * @param missing message for when there is no such file, and its hint
 * @throws MetakeurError input (3)
 */
export function readTextFile(
  path: string,
  io: Io,
  limit: number,
  missing: Missing = {},
): Promise<{ readonly name: string; readonly text: string }> {
  const whole = async (name: string, chunks: AsyncIterable<Uint8Array>) => ({
    name,
    text: new TextDecoder().decode(await wholeBytes(chunks)),
  })
  return readFileChunks(path, io, limit, whole, missing)
}

/**
 * As `readTextFile`, in chunks: for what may be longer than a text can be.
 *
 * @param read what is made of the bytes; nothing is made of a file that breaks off
 * @throws MetakeurError input (3), and what `read` throws
 */
export async function readFileChunks<T>(
  path: string,
  io: Io,
  limit: number,
  read: (name: string, chunks: AsyncIterable<Uint8Array>) => Promise<T>,
  { missing = 'file-missing', hint = null }: Missing = {},
): Promise<T> {
  const name = io.files.toName(path)
  try {
    if (path !== '-' && (await io.files.stat(path)) === null) {
      throw new MetakeurError(EXIT.input, missing, { name }, { hint })
    }
    const source = await openBytes(
      path === '-' ? io.stdin : io.files.open(path),
      isGzip,
      { ...LIMITS, bytes: Number.POSITIVE_INFINITY },
      io,
      () => {},
    )
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield* limited(source.text.chunks(), limit)
      const broken = source.broken()
      if (broken !== null) throw new MetakeurError(EXIT.input, broken.message, { name, ...broken.args })
    }
    return await read(name, chunks())
  } catch (error) {
    if (error instanceof MetakeurError) throw error
    const { message, args } = reasonOf(error)
    throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, cause: error })
  }
}
