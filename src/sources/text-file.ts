import { EXIT, MetakeurError } from '../errors.ts'
import { isGzip } from '../readers/detect.ts'
import type { Io } from './io.ts'
import { LIMITS } from './read.ts'
import { openBytes, reasonOf, wholeBytes } from './stream.ts'

/**
 * The text of a file that is no metadata: a report, a baseline, a configuration. It may be packed with gzip; `-` is standard
 * input.
 *
 * @param limit bytes, unpacked
 * @param missing message for when there is no such file, and its hint
 * @throws MetakeurError input (3)
 */
export async function readTextFile(
  path: string,
  io: Io,
  limit: number,
  { missing = 'file-missing', hint = null }: { missing?: string; hint?: string | null } = {},
): Promise<{ readonly name: string; readonly text: string }> {
  const name = io.files.toName(path)
  try {
    if (path !== '-' && (await io.files.stat(path)) === null) {
      throw new MetakeurError(EXIT.input, missing, { name }, { hint })
    }
    const source = await openBytes(path === '-' ? io.stdin : io.files.open(path), isGzip, LIMITS, io, () => {})
    const bytes = await wholeBytes(source.text.chunks(), limit)
    const broken = source.broken()
    if (broken !== null) throw new MetakeurError(EXIT.input, broken.message, { name, ...broken.args })
    return { name, text: new TextDecoder().decode(bytes) }
  } catch (error) {
    if (error instanceof MetakeurError) throw error
    const { message, args } = reasonOf(error)
    throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, cause: error })
  }
}
