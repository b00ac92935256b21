/** A spot in a text: line from 1, offset in the line from 0, in UTF-16 units, as N3.js counts. */
export interface Spot {
  readonly line: number
  readonly offset: number
}

const LINE_END = /\r\n?|\n/g

/** Where one stands after a text that begins at a spot. */
export function after(text: string, { line, offset }: Spot): Spot {
  let lines = 0
  let end = 0
  for (const match of text.matchAll(LINE_END)) {
    lines++
    end = match.index + match[0].length
  }
  return lines === 0 ? { line, offset: offset + text.length } : { line: line + lines, offset: text.length - end }
}

/**
 * The end of a text that comes in pieces: a parser that fails says after which token, and what stands there must still
 * be at hand. Pieces are never joined before that, so a long one costs nothing twice.
 */
export interface TextWindow {
  push(text: string): void
  /** Forgets the pieces that end before a spot. */
  dropBefore(spot: Spot): void
  /** What is held from a spot on; from the beginning of what is held when that is later. */
  from(spot: Spot): { readonly text: string; readonly at: Spot }
  /** Where the text pushed so far ends. */
  readonly end: Spot
  /** UTF-16 units held. */
  readonly length: number
}

export function textWindow(): TextWindow {
  let pieces: { readonly text: string; readonly at: Spot }[] = []
  let end: Spot = { line: 1, offset: 0 }
  let afterReturn = false
  let length = 0
  return {
    get end() {
      return end
    },
    get length() {
      return length
    },
    push(text) {
      if (text === '') return
      // An end of line of two characters may lie in two pieces.
      if (afterReturn && text[0] === '\n') end = { line: end.line - 1, offset: end.offset }
      pieces.push({ text, at: end })
      length += text.length
      end = after(text, end)
      afterReturn = text.endsWith('\r')
    },
    dropBefore(spot) {
      let n = 0
      while (n + 1 < pieces.length && !isAfter(pieces[n + 1]!.at, spot)) length -= pieces[n++]!.text.length
      if (n > 0) pieces = pieces.slice(n)
    },
    from(spot) {
      const text = pieces.map((piece) => piece.text).join('')
      const at = pieces[0]?.at ?? end
      if (isAfter(at, spot)) return { text, at }
      let from = 0
      let line = at.line
      if (line < spot.line) {
        for (const match of text.matchAll(LINE_END)) {
          from = match.index + match[0].length
          if (++line === spot.line) break
        }
      }
      const offset = spot.offset - (line === at.line ? at.offset : 0)
      return { text: text.slice(from + offset), at: spot }
    },
  }
}

function isAfter(a: Spot, b: Spot): boolean {
  return a.line > b.line || (a.line === b.line && a.offset > b.offset)
}
