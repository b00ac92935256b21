/** UTF-8 as Unicode 15 table 3-7 has it: readers must know where it is broken, which no decoder tells. */
import { asBytes, asWords } from './bytes.ts'

/** Length of the sequence at `at`: 1 to 4; 0 when it is ill-formed; -1 when it is right so far and cut off by `to`. */
function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  // The second byte keeps out overlong forms, surrogates and what lies over U+10FFFF.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  for (let i = 1; i < length; i++) {
    if (at + i >= to) return -1
    const byte = bytes[at + i]!
    if (i === 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

/** From so many bytes on it pays to look at four at a time. */
const LONG = 256

/** Index of the first byte of [from, to) that is not part of a whole, well-formed character; `to` when all is well. */
export function illFormedAt(bytes: Uint8Array, from: number, to: number): number {
  const words = to - from < LONG ? null : asWords(bytes)
  let at = from
  while (at < to) {
    if (bytes[at]! < 0x80) {
      at++
      if (words !== null) while (at <= to - 4 && (words.getInt32(at) & 0x80808080) === 0) at += 4
      continue
    }
    const length = sequenceLength(bytes, at, to)
    if (length <= 0) return at
    at += length
  }
  return to
}

/** True when the bytes from `at` are the beginning of a character that goes on after `to`. */
export function isCutOff(bytes: Uint8Array, at: number, to: number): boolean {
  return at < to && sequenceLength(bytes, at, to) === -1
}

/** Counts characters of several bytes that are well-formed, and bytes that are not part of any character. */
export function surveyUtf8(bytes: Uint8Array): { wide: number; ill: number } {
  let wide = 0
  let ill = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at, bytes.length)
    if (length === -1) break
    if (length === 0) ill++
    if (length > 1) wide++
    at += Math.max(1, length)
  }
  return { wide, ill }
}

/** The text of well-formed UTF-8, else null: what decodes it does not tell where it is broken, but is quick. */
export function wellFormed(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text up to the first byte that is no UTF-8, and the index of that byte; of well-formed UTF-8 the length. */
export function textUpToFault(bytes: Uint8Array): { readonly text: string; readonly end: number } {
  const text = wellFormed(bytes)
  if (text !== null) return { text, end: bytes.length }
  const end = illFormedAt(bytes, 0, bytes.length)
  return { text: asBytes(bytes).utf8Slice(0, end), end }
}
