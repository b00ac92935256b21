/** What a backtracking engine may need at most: it decides who runs an expression. */
import type { Piece } from './syntax.ts'

export interface Cost {
  /** Steps grow with the length of the text to this power; Infinity when they may grow exponentially. */
  readonly degree: number
  /** Ways to match what has a fixed length: they multiply the steps. */
  readonly ways: number
}

/** A repetition of at most so many is a choice between so many ways, and does not grow with the text. */
const FEW = 16

const ONE: Cost = { degree: 0, ways: 1 }

/**
 * An upper bound, found without looking into what overlaps: a repetition of something that can itself match in several
 * ways counts as exponential, although `(\w+\.)+` is none. Who is wronged by it only runs in the other engine.
 */
export function costOf(tree: Piece, multiline: boolean): Cost {
  const { degree, ways } = cost(tree)
  return { degree: degree + (!multiline && startsAtStart(tree) ? 0 : 1), ways }
}

/** Steps on a text of this length. */
export function steps({ degree, ways }: Cost, length: number): number {
  return degree === Number.POSITIVE_INFINITY ? degree : ways * (length + 1) ** degree
}

function cost(piece: Piece): Cost {
  switch (piece.kind) {
    case 'sequence':
      return piece.of.map(cost).reduce((a, b) => ({ degree: a.degree + b.degree, ways: a.ways * b.ways }), ONE)
    case 'choice':
      return piece.of
        .map(cost)
        .reduce((a, b) => ({ degree: Math.max(a.degree, b.degree), ways: a.ways + b.ways }), { degree: 0, ways: 0 })
    case 'repeat': {
      const inner = cost(piece.of)
      const fixed = inner.degree === 0 && inner.ways === 1
      if (piece.min === piece.max) return { degree: inner.degree * piece.max, ways: inner.ways ** piece.max }
      if (fixed && piece.max <= FEW) return { degree: 0, ways: piece.max - piece.min + 1 }
      if (piece.max === 1) return { degree: inner.degree, ways: inner.ways + 1 }
      return { degree: fixed ? 1 : Number.POSITIVE_INFINITY, ways: 1 }
    }
    case 'irregular': {
      const inner = cost(piece.of)
      return { degree: inner.degree + 1, ways: inner.ways }
    }
    default:
      return ONE
  }
}

function startsAtStart(piece: Piece): boolean {
  if (piece.kind === 'start') return true
  if (piece.kind === 'sequence') return piece.of.length > 0 && startsAtStart(piece.of[0]!)
  return piece.kind === 'choice' && piece.of.every(startsAtStart)
}
