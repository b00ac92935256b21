/** Patterns as SPARQL's REGEX has them (XPath), on texts that nobody chose: whatever the pattern, an answer comes. */
import { automaton } from './automaton.ts'
import { costOf, steps } from './cost.ts'
import { classEnd, parseRegex } from './syntax.ts'

/** Steps that a backtracking engine may need before the linear one takes over. */
const CHEAP = 200_000
/** Steps that a match may take at all. */
const AFFORDABLE = 200_000_000

/** Texts whose answer is remembered: how long one may be, and how many there may be. */
const SHORT = 256
const REMEMBERED = 50_000

/** Does the pattern match somewhere in the text? null when that could take too long to find out. */
export type Matcher = (text: string) => boolean | null

/** What XPath has and JavaScript without its flag u reads as something else: better refused than misread. */
const OTHERWISE = /\\[pPiIcC]|\[[^\]\\]*-\[/

/**
 * Compiles a pattern with the flags of XPath: `i`, `m` and `s` as in JavaScript, `x` drops white space outside classes,
 * `q` takes the pattern literally. null when it is no pattern.
 */
export function compileRegex(pattern: string, flags: string): Matcher | null {
  const source = flags.includes('q')
    ? pattern.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`))
    : flags.includes('x')
      ? withoutSpace(pattern)
      : pattern
  const own = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('')
  const native = nativeOf(source, own)
  if (native === null) return null
  const tree = parseRegex(source)
  if (tree === null) return null
  const cost = costOf(tree, own.includes('m'))
  let linear: ReturnType<typeof automaton> | undefined
  // The same addresses come again and again in a catalogue.
  const known = new Map<string, boolean>()
  return (text) => {
    const needed = steps(cost, text.length)
    if (needed <= CHEAP) return native.test(text)
    if (linear === undefined) linear = automaton(tree, native.flags)
    if (linear !== null && linear.states * text.length <= AFFORDABLE) {
      const before = known.get(text)
      if (before !== undefined) return before
      const found = linear(text)
      if (text.length <= SHORT && known.size < REMEMBERED) known.set(text, found)
      return found
    }
    return needed <= AFFORDABLE ? native.test(text) : null
  }
}

function nativeOf(source: string, flags: string): RegExp | null {
  // Patterns in the field are not all valid with JavaScript's stricter flag.
  for (const unicode of ['u', '']) {
    if (unicode === '' && OTHERWISE.test(source)) return null
    try {
      return new RegExp(source, flags + unicode)
    } catch {
      // The next one.
    }
  }
  return null
}

function withoutSpace(pattern: string): string {
  let kept = ''
  for (let at = 0; at < pattern.length; ) {
    const end = pattern[at] === '[' ? classEnd(pattern, at) : pattern[at] === '\\' ? at + 2 : at + 1
    const part = pattern.slice(at, end)
    if (!/^[\t\n\r ]$/.test(part)) kept += part
    at = end
  }
  return kept
}
