/**
 * A JSON object in parts: the members of the object one by one, and the items of its long lists one by one, so that a report
 * that is longer than the longest text can be read, and what is not needed of it is let go of at once.
 */

/** What is done with the parts, in the order in which they stand. */
export interface Parts {
  /** A list begins under a key. @returns true to be told its items one by one; it is then no member */
  opens(key: string): boolean
  member(key: string, value: unknown): void
  item(key: string, value: unknown): void
}

/** What a reader of a JSON object is fed. */
export interface PartsReader {
  /** @throws SyntaxError as `JSON.parse` */
  push(chunk: Uint8Array): void
  /** @throws SyntaxError when the object is not at its end */
  end(): void
}

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/** What may stand next. */
type Next = 'start' | 'first-key' | 'key' | 'colon' | 'value' | 'after' | 'first-item' | 'item' | 'after-item' | 'end'

/**
 * Reads bytes of UTF-8. Only the grammar of the object, and of its long lists, is kept here: each part is given to
 * `JSON.parse`.
 */
export function readParts(parts: Parts): PartsReader {
  let next: Next = 'start'
  let key = ''
  /** Bytes since the start, for what is told of an error. */
  let before = 0
  /** Bytes of the part that is not whole yet, but for those in the chunk at hand. */
  let pieces: Uint8Array[] = []
  /** In a part: how deep; whether in a text; whether after a backslash; whether it is a number or word. -1: in none. */
  let depth = -1
  let isText = false
  let isEscaped = false
  let isWord = false

  const decode = (bytes: Uint8Array): unknown => {
    pieces.push(bytes)
    const whole = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    pieces = []
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(whole))
  }
  const refuse = (at: number): never => {
    throw new SyntaxError(`Unexpected token in JSON at byte ${before + at}`)
  }
  /** A part is whole: what it is depends on where it stands. */
  const take = (value: unknown): void => {
    if (next === 'key' || next === 'first-key') {
      key = value as string
      next = 'colon'
    } else if (next === 'value') {
      parts.member(key, value)
      next = 'after'
    } else {
      parts.item(key, value)
      next = 'after-item'
    }
  }
  /** Reads on in the part that is begun. @returns the place after it, or -1 when it goes on in the next chunk */
  const through = (chunk: Uint8Array, from: number): number => {
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (isText) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) {
          isText = false
          if (depth === 0) return i + 1
        }
      } else if (isWord) {
        if (byte === COMMA || byte === CLOSE || byte === CLOSE_LIST || isSpace(byte)) return i
      } else if (byte === QUOTE) isText = true
      else if (byte === OPEN || byte === OPEN_LIST) depth++
      else if ((byte === CLOSE || byte === CLOSE_LIST) && --depth === 0) return i + 1
    }
    return -1
  }
  const begin = (byte: number): void => {
    depth = 0
    isText = false
    isWord = byte !== QUOTE && byte !== OPEN && byte !== OPEN_LIST
  }
  /** One byte between parts. @returns true when a part begins with it */
  const between = (byte: number, at: number): boolean => {
    switch (next) {
      case 'start':
        if (byte === OPEN) next = 'first-key'
        else if (before + at >= 3 || byte !== BYTE_ORDER_MARK[before + at]) refuse(at)
        return false
      case 'first-key':
      case 'key':
        if (byte === CLOSE && next === 'first-key') next = 'end'
        else if (byte !== QUOTE) refuse(at)
        return byte === QUOTE
      case 'colon':
        if (byte !== COLON) refuse(at)
        next = 'value'
        return false
      case 'value':
        if (byte === OPEN_LIST && parts.opens(key)) {
          next = 'first-item'
          return false
        }
        return true
      case 'first-item':
      case 'item':
        if (byte !== CLOSE_LIST || next === 'item') return true
        next = 'after'
        return false
      case 'after':
        next = byte === COMMA ? 'key' : byte === CLOSE ? 'end' : refuse(at)
        return false
      case 'after-item':
        next = byte === COMMA ? 'item' : byte === CLOSE_LIST ? 'after' : refuse(at)
        return false
      default:
        return refuse(at)
    }
  }
  return {
    push(chunk) {
      for (let i = 0; i < chunk.length; ) {
        if (depth < 0) {
          if (isSpace(chunk[i]!) || !between(chunk[i]!, i)) {
            i++
            continue
          }
          begin(chunk[i]!)
        }
        const to = through(chunk, i)
        if (to < 0) {
          pieces.push(chunk.subarray(i))
          break
        }
        depth = -1
        take(decode(chunk.subarray(i, to)))
        i = to
      }
      before += chunk.length
    },
    end() {
      if (next !== 'end') throw new SyntaxError('Unexpected end of JSON input')
    },
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}
