import { illFormedAt, surveyUtf8 } from './utf8.ts'

/** How the bytes of a text stand for characters. */
export interface Encoding {
  /** What it is called in messages: `UTF-8`, `UTF-16`, `Windows-1252`, `ISO-8859-1` … */
  readonly name: string
  /** The label that `TextDecoder` knows it by; null for one that it does not know. */
  readonly label: string | null
  /** True when the XML declaration says so. */
  readonly declared: boolean
  /** The byte that shows that it is not UTF-8; 0 when all of it shows that. */
  readonly at: number
}

export const UTF_8: Encoding = { name: 'UTF-8', label: 'utf-8', declared: false, at: 0 }

/** Length of the byte order mark at the beginning, of UTF-8 or UTF-16. */
export function markLength(head: Uint8Array): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3
  const [a, b] = head
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 2 : 0
}

/**
 * The encoding of a text, by its mark, its zeros, its XML declaration and its bytes beyond ASCII; null when it is no text.
 * @param head the first bytes, with the mark
 */
export function encodingOf(head: Uint8Array): Encoding | null {
  const [a, b, c, d] = head
  const found = (name: string, label: string | null, at = 0): Encoding => ({ name, label, declared: false, at })
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? found('UTF-32', null) : found('UTF-16', 'utf-16le')
  if (a === 0xfe && b === 0xff) return found('UTF-16', 'utf-16be')
  // Nearly every source is: then the rest need not be found out byte by byte.
  if (isCleanUtf8(head)) return declaredEncoding(head) ?? UTF_8
  let controls = 0
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!
    if (byte === 0) zeros[i & 1]!++
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++
  }
  // Text of Europe in UTF-16 has a zero in nearly every second byte, always on the same side.
  const half = head.length / 2
  const [even, odd] = zeros as [number, number]
  if (even > half * 0.7 && odd < half * 0.05) return found('UTF-16', 'utf-16be')
  if (odd > half * 0.7 && even < half * 0.05) return found('UTF-16', 'utf-16le')
  if (even + odd > 0 || controls > head.length * 0.02) return null
  const declared = declaredEncoding(head)
  if (declared !== null) return declared
  const { wide, ill } = surveyUtf8(head)
  // Some broken characters among good ones: the reader says where.
  if (ill === 0 || wide > 0) return UTF_8
  const windows = head.some((byte) => byte >= 0x80 && byte < 0xa0)
  return found(windows ? 'Windows-1252' : 'Latin-1 (ISO-8859-1)', 'windows-1252', illFormedAt(head, 0, head.length))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/

/** Is it well-formed UTF-8 without controls that no text has? A character may be cut off at the end. */
function isCleanUtf8(head: Uint8Array): boolean {
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }))
  } catch {
    return false
  }
}

/** Of the bytes of a text at most so many are zero by accident: of an archive or a database it is most of the first ones. */
const MOST_ZEROS = 0.1

/** Where a zero stands in what is text in UTF-8 but for that; null when it is no text. */
export function strayNul(head: Uint8Array): number | null {
  const rest = head.filter((byte) => byte !== 0)
  const isStray = rest.length < head.length && head.length - rest.length <= head.length * MOST_ZEROS
  return isStray && isCleanUtf8(rest) ? head.indexOf(0) : null
}

/** What the XML declaration says (XML 1.0, section 4.3.3), unless that is UTF-8 or there is none. */
function declaredEncoding(head: Uint8Array): Encoding | null {
  const text = String.fromCharCode(...head.subarray(markLength(head), 200))
  const name = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(text)?.[1]
  if (name === undefined) return null
  const label = labelOf(name)
  // A declaration that can be read in ASCII does not stand in UTF-16: a program wrote it that did not mean it.
  if (label === 'utf-8' || label?.startsWith('utf-16') === true) return null
  return { name, label, declared: true, at: 0 }
}

function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** The same text in UTF-8. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding.label === 'utf-8' || encoding.label === null) {
    yield* chunks
    return
  }
  const decoder = new TextDecoder(encoding.label)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield encoder.encode(text)
  }
  const rest = decoder.decode()
  if (rest !== '') yield encoder.encode(rest)
}
