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
