/** Sizes of files in bytes, as metadata write them. Pure. */

/** 2^50 bytes, a pebibyte: no file of a catalogue is larger. */
const MOST = 2 ** 50

export type SizeFault = 'zero' | 'negative' | 'fraction' | 'large' | 'noNumber'

/** Why a text is no size of a file in bytes; null when it may be one. */
export function sizeFault(text: string): SizeFault | null {
  const lexical = text.trim()
  if (!/^[-+]?\d{1,40}(?:\.\d{0,20})?(?:[eE][-+]?\d{1,3})?$/.test(lexical)) return 'noNumber'
  const size = Number(lexical)
  if (size === 0) return 'zero'
  if (size < 0) return 'negative'
  if (size > MOST) return 'large'
  return Number.isInteger(size) ? null : 'fraction'
}
