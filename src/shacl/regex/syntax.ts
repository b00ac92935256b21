/** A regular expression as a tree: enough to run it in linear time, and to tell what backtracking would cost. */

export type Piece =
  /** Source that matches exactly one character. */
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'start' | 'end' | 'boundary' | 'inside' }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly Piece[] }
  /** `max` is Infinity for `*`, `+` and `{n,}`. */
  | { readonly kind: 'repeat'; readonly of: Piece; readonly min: number; readonly max: number }
  /** A back-reference, or a look ahead or behind: no regular language, so only backtracking can do it. */
  | { readonly kind: 'irregular'; readonly of: Piece }

const NOTHING: Piece = { kind: 'sequence', of: [] }

/** Groups within groups; beyond it the expression is taken for one that nobody wrote by hand. */
const DEEPEST = 100

/** Reads an expression that `RegExp` accepts; null when it is nested too deep. */
export function parseRegex(source: string): Piece | null {
  let at = 0
  let tooDeep = false

  function choice(depth: number): Piece {
    const branches: Piece[] = []
    do branches.push(sequence(depth))
    while (source[at] === '|' && at++ >= 0)
    return branches.length === 1 ? branches[0]! : { kind: 'choice', of: branches }
  }

  function sequence(depth: number): Piece {
    const pieces: Piece[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') pieces.push(repeated(piece(depth)))
    return pieces.length === 1 ? pieces[0]! : { kind: 'sequence', of: pieces }
  }

  function piece(depth: number): Piece {
    switch (source[at]) {
      case '(':
        return group(depth)
      case '^':
        at++
        return { kind: 'start' }
      case '$':
        at++
        return { kind: 'end' }
      case '[':
        return one(classEnd(source, at))
      case '\\':
        return escaped()
      default:
        return one(at + (source.codePointAt(at)! > 0xffff ? 2 : 1))
    }
  }

  function one(end: number): Piece {
    const text = source.slice(at, end)
    at = end
    return { kind: 'one', source: text }
  }

  function group(depth: number): Piece {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(source.slice(at, at + 100))![0]
    at += opening.length
    if (depth >= DEEPEST) {
      tooDeep = true
      at = source.length
      return NOTHING
    }
    const inner = choice(depth + 1)
    at++
    return /^\(\?<?[=!]/.test(opening) || /^\(\?[a-z-]+:/.test(opening) ? { kind: 'irregular', of: inner } : inner
  }

  function escaped(): Piece {
    const [text, boundary, back] =
      /^\\(?:(b|B)|([1-9]\d*|k<[^>]*>)|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]*\}|c[A-Za-z]|[\s\S])/u.exec(
        source.slice(at, at + 100),
      )!
    if (boundary !== undefined || back !== undefined) {
      at += text.length
      if (back !== undefined) return { kind: 'irregular', of: NOTHING }
      return { kind: boundary === 'b' ? 'boundary' : 'inside' }
    }
    return one(at + text.length)
  }

  function repeated(of: Piece): Piece {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 50))
    if (found === null) return of
    at += found[0].length
    const [, sign, least, comma, most] = found
    if (sign !== undefined)
      return { kind: 'repeat', of, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    const min = Number(least)
    const max = comma === undefined ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    return { kind: 'repeat', of, min, max }
  }

  const tree = choice(0)
  return tooDeep ? null : tree
}

/** Where a class such as `[^\]a-z]` ends. */
export function classEnd(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}
