import type { TermId } from '../model.ts'
import { O, P } from './columns.ts'
import type { Graph } from './graph.ts'
import { BLANK } from './terms.ts'

/** How deep nested blank nodes count in an order; deeper ones are equal for it. */
const DEPTH = 5
/** Parts that one signature may have; beyond that the node is a hub and its first parts must do. */
const BUDGET = 5_000

/**
 * The total order on terms: IRIs, literals, blank nodes; by value within a kind; blank nodes by what they state, because
 * their labels depend on the order of reading. Two blank nodes that state the same stay in label order, which cannot be
 * seen from outside: they are named, and fail, alike.
 */
export function canonicalCompare(graph: Graph): (a: TermId, b: TermId) => number {
  const known = new Map<TermId, string>()
  const signatureOf = (node: TermId): string => {
    let text = known.get(node)
    if (text === undefined) {
      text = signature(graph, node)
      known.set(node, text)
    }
    return text
  }
  return (a, b) => {
    if (a === b) return 0
    const kind = graph.terms.kind(a)
    const other = graph.terms.kind(b)
    if (kind !== other) return kind - other
    if (kind === BLANK) {
      const x = signatureOf(a)
      const y = signatureOf(b)
      if (x !== y) return x < y ? -1 : 1
    }
    return graph.terms.compare(a, b)
  }
}

/** What a blank node states, as text that does not depend on labels or on the order of statements. */
export function signature(graph: Graph, node: TermId): string {
  const budget = { left: BUDGET }
  return describe(graph, node, DEPTH, budget)
}

function describe(graph: Graph, node: TermId, depth: number, budget: { left: number }): string {
  const [from, to] = graph.rows(node)
  const parts: string[] = []
  const p = graph.columns[P]!
  const o = graph.columns[O]!
  for (let i = from; i < to && budget.left > 0; i++) {
    budget.left--
    const object = o[i]!
    const inner =
      graph.terms.kind(object) !== BLANK
        ? graph.terms.key(object)
        : depth === 0
          ? '[]'
          : `[${describe(graph, object, depth - 1, budget)}]`
    parts.push(`${graph.terms.value(p[i]!)} ${inner}`)
  }
  return parts.sort().join('\n')
}

/** 53-bit hash of a text as 14 hex digits (cyrb53): for names made from content, not for security. */
export function contentHash(text: string): string {
  let a = SEED_A
  let b = SEED_B
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, FACTOR_A)
    b = Math.imul(b ^ c, FACTOR_B)
  }
  return finished(a, b)
}

/** Two such hashes: for telling whether long texts are equal, among any number of them. Not for security. */
export function longContentHash(text: string): string {
  let [a, b] = [SEED_A, SEED_B]
  let [c, d] = [SEED_A ^ SECOND, SEED_B ^ SECOND]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, FACTOR_A)
    b = Math.imul(b ^ code, FACTOR_B)
    c = Math.imul(c ^ code, FACTOR_A)
    d = Math.imul(d ^ code, FACTOR_B)
  }
  return finished(a, b) + finished(c, d)
}

const SEED_A = 0xdeadbeef | 0
const SEED_B = 0x41c6ce57 | 0
/** Makes the second hash another one. */
const SECOND = 0x9e3779b9 | 0
const FACTOR_A = 2654435761 | 0
const FACTOR_B = 1597334677

function finished(first: number, second: number): string {
  const a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  const b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = HEX[(b >>> 16) & 31]! + HEX[(b >>> 8) & 255]! + HEX[b & 255]!
  return high + HEX[a >>> 24]! + HEX[(a >>> 16) & 255]! + HEX[(a >>> 8) & 255]! + HEX[a & 255]!
}

/** Digits of each byte: printing numbers beyond 31 bits takes longer than hashing a text. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
