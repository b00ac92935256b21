import type { Spot } from './window.ts'

/** Line and column, both from 1. */
export interface XmlSpot {
  readonly line: number
  readonly column: number
}

/**
 * The text that an XML parser is being fed, from the last thing on that it told us about: it says how far it is, and the
 * places of what it read there are looked up in the text. What is asked must lie further on than what was asked before.
 */
export interface XmlTrack {
  push(text: string): void
  /** Line and column of an offset; what lies before it is not needed any more. */
  spot(offset: number): XmlSpot
  /** The text between two offsets that are not before the last one that was asked. */
  slice(from: number, to: number): string
  /** Offset of the last occurrence before an offset; -1 when there is none in what is held. */
  lastIndexOf(sign: string, before: number): number
  /** Offset of the first match in what is held, or -1. */
  search(pattern: RegExp): number
  /** Forgets what is not needed. */
  trim(): void
  /** Offset of the end of the text so far. */
  readonly end: number
  /** UTF-16 units held. */
  readonly length: number
}

export function xmlTrack(): XmlTrack {
  /** Joined but not yet flattened while a long text goes on: its pieces are not looked at. */
  let text = ''
  let begin = 0
  let offset = 0
  let line = 1
  let lineStart = 0

  return {
    get end() {
      return begin + text.length
    },
    get length() {
      return begin + text.length - offset
    },
    push(piece) {
      text += piece
    },
    spot(wanted) {
      for (let i = offset - begin, to = wanted - begin; i < to; i++) {
        const code = text.charCodeAt(i)
        if (code !== 10 && (code !== 13 || text.charCodeAt(i + 1) === 10)) continue
        line++
        lineStart = begin + i + 1
      }
      offset = Math.max(offset, wanted)
      const at = offset - begin
      // CR LF is one end of a line, and stands where its CR does.
      const within = text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13 ? 1 : 0
      return { line, column: offset - within - lineStart + 1 }
    },
    slice: (from, to) => text.slice(from - begin, to - begin),
    lastIndexOf(sign, before) {
      const at = text.lastIndexOf(sign, before - begin - 1)
      return at < 0 ? -1 : at + begin
    },
    search(pattern) {
      const at = text.slice(offset - begin).search(pattern)
      return at < 0 ? -1 : at + offset
    },
    trim() {
      if (offset === begin) return
      text = text.slice(offset - begin)
      begin = offset
    },
  }
}

/** Where one stands after a piece of text that begins at a spot. */
export function spotAfter(text: string, { line, column }: XmlSpot): XmlSpot {
  let lines = line
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && (code !== 13 || text.charCodeAt(i + 1) === 10)) continue
    lines++
    start = i + 1
  }
  return start < 0 ? { line, column: column + text.length } : { line: lines, column: text.length - start + 1 }
}

/** The same spot as other readers count it. */
export function asSpot({ line, column }: XmlSpot): Spot {
  return { line, offset: column - 1 }
}
