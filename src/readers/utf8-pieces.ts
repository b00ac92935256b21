import { asBytes } from './bytes.ts'
import { illFormedAt, isCutOff } from './utf8.ts'

/** Text in pieces, and what ended it before its end. */
export interface Utf8Pieces extends AsyncIterable<string> {
  /** The byte that is no UTF-8, in two hex digits; null as long as all is well. What stands before it was given out. */
  readonly ill: string | null
}

/** The text of bytes in UTF-8, up to the first that is none. No piece is empty or ends within a character. */
export function utf8Pieces(chunks: AsyncIterable<Uint8Array>): Utf8Pieces {
  let ill: string | null = null
  async function* pieces(): AsyncGenerator<string> {
    let rest: Uint8Array = new Uint8Array()
    for await (const chunk of chunks) {
      const bytes = asBytes(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk)
      const whole = illFormedAt(bytes, 0, bytes.length)
      if (whole > 0) yield bytes.utf8Slice(0, whole)
      rest = bytes.subarray(whole)
      if (rest.length > 0 && !isCutOff(rest, 0, rest.length)) break
    }
    if (rest.length > 0) ill = rest[0]!.toString(16).toUpperCase().padStart(2, '0')
  }
  return {
    get ill() {
      return ill
    },
    [Symbol.asyncIterator]: pieces,
  }
}
