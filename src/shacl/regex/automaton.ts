/** Runs a regular expression in time linear in the text (Thompson's construction): no pattern can make it hang. */
import type { Piece } from './syntax.ts'

/** What to do at a step: eat a character, go on in two ways, go on if something holds here, or be done. */
type State =
  | { readonly kind: 'eat'; readonly eats: (character: string, code: number) => boolean; next: number }
  | { readonly kind: 'fork'; next: number; other: number }
  | { readonly kind: 'if'; readonly holds: (text: string, at: number) => boolean; next: number }
  | { readonly kind: 'done' }

/** States of one expression: a counted repetition is as many copies. */
const MOST_STATES = 4_000

/** Does the expression match somewhere in the text? */
export type Automaton = ((text: string) => boolean) & { readonly states: number }

/**
 * @param flags of JavaScript's `i`, `m`, `s` and `u`
 * @returns null when the expression is not regular or too large
 */
export function automaton(tree: Piece, flags: string): Automaton | null {
  const states: State[] = [{ kind: 'done' }]
  const tests = new Map<string, (character: string, code: number) => boolean>()
  const own = flags.replace('m', '')
  const multiline = flags.includes('m')
  let regular = true

  const push = (state: State): number => {
    if (states.length >= MOST_STATES) regular = false
    else states.push(state)
    return states.length - 1
  }

  /** Builds backwards: what comes after is there already. */
  function build(piece: Piece, next: number): number {
    if (!regular) return next
    switch (piece.kind) {
      case 'one': {
        let eats = tests.get(piece.source)
        if (eats === undefined) {
          eats = tester(piece.source, own)
          tests.set(piece.source, eats)
        }
        return push({ kind: 'eat', eats, next })
      }
      case 'sequence':
        return piece.of.reduceRight((after, part) => build(part, after), next)
      case 'choice':
        return piece.of
          .map((part) => build(part, next))
          .reduceRight((other, one) => push({ kind: 'fork', next: one, other }))
      case 'repeat':
        return repeat(piece.of, piece.min, piece.max, next)
      case 'irregular':
        regular = false
        return next
      default:
        return push({ kind: 'if', holds: conditions(multiline)[piece.kind], next })
    }
  }

  function repeat(of: Piece, min: number, max: number, next: number): number {
    let after = next
    if (max === Number.POSITIVE_INFINITY) {
      const loop: State = { kind: 'fork', next, other: next }
      const at = push(loop)
      loop.next = build(of, at)
      after = at
    } else {
      for (let i = min; i < max && regular; i++) after = push({ kind: 'fork', next: build(of, after), other: next })
    }
    for (let i = 0; i < min && regular; i++) after = build(of, after)
    return after
  }

  const first = build(tree, 0)
  if (!regular) return null
  return Object.assign((text: string) => matches(states, first, text), { states: states.length })
}

function matches(states: readonly State[], first: number, text: string): boolean {
  let now: number[] = []
  let then: number[] = []
  /** The last position at which a state was entered, so that none is entered twice. */
  const entered = new Int32Array(states.length).fill(-1)
  const queue: number[] = []
  let done = false

  const enter = (state: number, at: number, list: number[]): void => {
    queue.push(state)
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      if (entered[one] === at) continue
      entered[one] = at
      const found = states[one]!
      if (found.kind === 'done') done = true
      else if (found.kind === 'eat') list.push(one)
      else if (found.kind === 'fork') queue.push(found.next, found.other)
      else if (found.holds(text, at)) queue.push(found.next)
    }
  }

  for (let at = 0; ; ) {
    enter(first, at, now)
    if (done) return true
    if (at >= text.length) return false
    const code = text.codePointAt(at)!
    const character = String.fromCodePoint(code)
    at += character.length
    for (const one of now) {
      const state = states[one]!
      if (state.kind === 'eat' && state.eats(character, code)) enter(state.next, at, then)
    }
    if (done) return true
    ;[now, then] = [then, now]
    then.length = 0
  }
}

/** What one character must be, asked of JavaScript once a character: classes, escapes and case are its business. */
function tester(source: string, flags: string): (character: string, code: number) => boolean {
  const whole = new RegExp(`^(?:${source})$`, flags)
  // Without the flag u a character beyond the first plane is two for JavaScript, but one for SHACL.
  const pair = flags.includes('u') ? whole : new RegExp(`^(?:${source}){2}$`, flags)
  const known = new Map<number, boolean>()
  return (character, code) => {
    let eats = known.get(code)
    if (eats === undefined) {
      eats = (code > 0xffff ? pair : whole).test(character)
      known.set(code, eats)
    }
    return eats
  }
}

type Condition = (text: string, at: number) => boolean

function conditions(multiline: boolean): Readonly<Record<'start' | 'end' | 'boundary' | 'inside', Condition>> {
  const boundary: Condition = (text, at) => isWord(text, at - 1) !== isWord(text, at)
  return {
    start: (text, at) => at === 0 || (multiline && isLineEnd(text, at - 1)),
    end: (text, at) => at === text.length || (multiline && isLineEnd(text, at)),
    boundary,
    inside: (text, at) => !boundary(text, at),
  }
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /\w/.test(text[at]!)
}

function isLineEnd(text: string, at: number): boolean {
  return /[\n\r\u2028\u2029]/.test(text[at]!)
}
