/** A Buffer, with the two quick ways to cut text out of it that its types do not name. */
export interface Bytes extends Uint8Array {
  latin1Slice(from: number, to: number): string
  utf8Slice(from: number, to: number): string
}

/** The same memory as a Buffer. */
export function asBytes(chunk: Uint8Array): Bytes {
  const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  return buffer as unknown as Bytes
}

/** The same memory, to be read several bytes at a time. */
export function asWords(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * Where plain text ends, to four bytes: among them, or among the last three of all, is the first quote, backslash, byte
 * below 14 (ends of lines are) or part of a character beyond ASCII. Long texts are what catalogues are made of, and a look
 * at four bytes takes little more than a look at one.
 */
export function plainEnd(words: DataView, from: number): number {
  let at = from
  for (const last = words.byteLength - 4; at <= last; at += 4) {
    const four = words.getInt32(at, true)
    const quote = four ^ 0x22222222
    const backslash = four ^ 0x5c5c5c5c
    // A byte is 0 when taking 1 from it borrows, and below 14 when taking 14 does.
    const borrows =
      ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash) | ((four - 0x0e0e0e0e) & ~four) | four
    if ((borrows & 0x80808080) !== 0) break
  }
  return at
}

/** Kind of every byte that is part of a character beyond ASCII. */
export const WIDE = 8

/** Kind of each byte: that of the class it stands in (written as within the brackets of a regular expression), else 0. */
export function kinds(classes: Readonly<Record<number, string>>): Uint8Array {
  const table = new Uint8Array(256).fill(WIDE, 0x80)
  for (const [kind, characters] of Object.entries(classes)) {
    const inClass = new RegExp(`[${characters.replace(/[\\^\]]/g, '\\$&')}]`)
    for (let byte = 0; byte < 0x80; byte++) if (inClass.test(String.fromCharCode(byte))) table[byte] = Number(kind)
  }
  return table
}

const BASE =
  'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}'
const LABEL = new RegExp(
  `^[${BASE}_:0-9](?:[${BASE}_:0-9\\-.\u00b7\u0300-\u036f\u203f\u2040]*[${BASE}_:0-9\\-\u00b7\u0300-\u036f\u203f\u2040])?$`,
  'u',
)
const PLAIN_LABEL = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/

/** Is it a blank node label (RDF 1.1 N-Triples: BLANK_NODE_LABEL without `_:`)? */
export function isLabel(text: string): boolean {
  return PLAIN_LABEL.test(text) || LABEL.test(text)
}
