import type { MessageArgs } from '../model.ts'
import { type Fault, shown } from './reader.ts'
import type { EndedToken } from './turtle-faults.ts'
import { after, type Spot } from './window.ts'

const BETWEEN = /[ \t\r\n]+|#[^\r\n]*/y
const CURLY = /^[“”„‟‘’‚«»]/
/** Units of a word that are looked at. */
const LONGEST = 1_000
const WORD = /^[^\s,;[\](){}"'<>]+/
const LOCAL = /^(?:[\p{L}\p{M}\p{N}\p{Pc}\u00b7:.-]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])*/u
const ESCAPE = /\\(?:[tbnrf"'\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|())/g

/** Offset within the text that was looked at, and what is wrong there. */
type Cause = readonly [offset: number, message: string, args?: MessageArgs]

/**
 * What is wrong where no token of Turtle could be cut.
 * @param rest text from the end of the token before
 */
export function lexicalFault(
  rest: { readonly text: string; readonly at: Spot },
  previous: EndedToken | undefined,
): Fault {
  let start = 0
  BETWEEN.lastIndex = 0
  while (BETWEEN.test(rest.text)) start = BETWEEN.lastIndex
  const typed = rest.text.startsWith('^^', start)
  if (typed) start += 2
  const text = rest.text.slice(start)
  const [offset, message, args = {}] = causeOf(text, start === 0 ? previous : undefined, previous, typed)
  const spot = after(rest.text.slice(0, start + offset), rest.at)
  return { line: spot.line, column: spot.offset + 1, message, args, hint: `${message}.hint` }
}

/** @param touching the token before, when nothing stands between */
function causeOf(
  text: string,
  touching: EndedToken | undefined,
  previous: EndedToken | undefined,
  typed: boolean,
): Cause {
  const first = text[0] ?? ''
  if (first === '"' || first === "'") return quoteCause(text, first)
  if (first === '<') return iriCause(text)
  if (CURLY.test(text)) return [0, 'read.curly-quote', { sign: first }]
  const word = WORD.exec(text.slice(0, LONGEST))?.[0] ?? ''
  if (touching?.type === 'langcode') return [0, 'read.language', { tag: shown(`@${touching.value}${word}`) }]
  if (first === '@') {
    return [0, previous?.type === 'literal' ? 'read.language' : 'read.keyword', { tag: shown(word), word: shown(word) }]
  }
  if (touching?.type === 'literal' && word !== '') return [0, 'read.quote-inside', { found: shown(word) }]
  if (typed) return [-2, 'read.datatype']
  if (previous?.type === '@prefix' || previous?.type === 'PREFIX') return [0, 'read.prefix-name']
  if (word.startsWith('_:')) return [0, 'read.label']
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) return [0, 'read.iri-bare', { iri: shown(word) }]
  if (word.includes(':')) return nameCause(word)
  return word === ''
    ? [0, 'read.sign', { sign: String.fromCodePoint(text.codePointAt(0) ?? 0x20) }]
    : [0, 'read.word', { word: shown(word) }]
}

function quoteCause(text: string, quote: string): Cause {
  const long = text.startsWith(quote.repeat(3))
  const close = long ? quote.repeat(3) : quote
  const line = long ? text : /^[^\r\n]*/.exec(text)![0]
  for (let at = line.indexOf(close, close.length); at >= 0; at = line.indexOf(close, at + 1)) {
    let slashes = 0
    while (line[at - slashes - 1] === '\\') slashes++
    if (slashes % 2 === 0) return escapeCause(line.slice(0, at))
  }
  return [0, long ? 'read.long-quote-open' : 'read.quote-open']
}

/** The first backslash that begins no escape; a surrogate is none either. */
function escapeCause(text: string): Cause {
  for (const match of text.matchAll(ESCAPE)) {
    const code = /^\\[uU]/.test(match[0]) ? Number.parseInt(match[0].slice(2), 16) : 0
    if (match[1] !== undefined || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      return [match.index, 'read.escape', { escape: shown(text.slice(match.index, match.index + 2)) }]
    }
  }
  return [0, 'read.sign', { sign: text[0]! }]
}

function iriCause(text: string): Cause {
  const inner = /^<([^>\r\n]*)(>?)/.exec(text)!
  if (inner[2] === '') return [0, 'read.iri-open']
  const iri = shown(inner[1]!)
  const bad = /[\0-\x20<"{}|^`]/.exec(inner[1]!)
  if (bad === null) {
    const cause = escapeCause(text.slice(0, inner[0].length))
    return cause[1] === 'read.escape' ? cause : [0, 'read.iri-invalid', { iri }]
  }
  return bad[0] === ' '
    ? [1 + bad.index, 'read.iri-space', { iri }]
    : [1 + bad.index, 'read.iri-character', { character: bad[0], iri }]
}

function nameCause(word: string): Cause {
  const colon = word.indexOf(':') + 1
  const good = colon + LOCAL.exec(word.slice(colon))![0].length
  if (good === word.length) return [0, 'read.word', { word: shown(word) }]
  const character = String.fromCodePoint(word.codePointAt(good)!)
  return [good, 'read.name-character', { character, name: shown(word) }]
}
