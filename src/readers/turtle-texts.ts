import type { TermId } from '../model.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { RDF_LANG_STRING, type TermTable } from '../rdf/terms.ts'
import { kinds, plainEnd, WIDE } from './bytes.ts'
import { unescaped } from './escapes.ts'
import { type Cursor, checkLines, checkText, stuck } from './turtle-cursor.ts'
import type { Words } from './turtle-words.ts'

const QUOTE = 1
const APOSTROPHE = 2
const ESCAPE = 4
const LINE_END = 16
/** Bytes within a text: 0 goes on. */
const IN_TEXT = kinds({ [QUOTE]: '"', [APOSTROPHE]: "'", [ESCAPE]: '\\', [LINE_END]: '\n\r' })
const SMALL = 1
const CAPITAL = 2
const DIGIT = 4
/** Bytes of a language. */
const IN_LANGUAGE = kinds({ [SMALL]: 'a-z', [CAPITAL]: 'A-Z', [DIGIT]: '0-9' })
/** Longest part of a language that N3.js takes. */
const LONGEST_PART = 8
const [SIGN_QUOTE, SIGN_DASH, SIGN_LESS, SIGN_AT, SIGN_CARET] = [34, 45, 60, 64, 94]

/** A reader of the texts of Turtle, with what follows them. Throws `STUCK` where it cannot go on. */
export function turtleTexts(c: Cursor, terms: TermTable, words: Words): () => TermId {
  const version = terms.suffix('@version')
  const reserved = new Set([terms.suffix(RDF_LANG_STRING), terms.suffix(`${PREFIXES.rdf}dirLangString`)])
  /** The text that was passed: it begins here and ends before its closing quotes. */
  let from = 0
  let to = 0
  let seen = 0

  const pastShort = (quote: number): void => {
    let p = from
    for (;;) {
      if (quote === QUOTE) p = plainEnd(c.words, p)
      let kind = IN_TEXT[c.bytes[p]!]
      while (kind === 0) kind = IN_TEXT[c.bytes[++p]!]
      if (kind === quote) break
      if (kind === undefined || kind === LINE_END) stuck(c, p)
      seen |= kind
      p += kind === ESCAPE ? 2 : 1
    }
    to = p
    c.at = p + 1
  }

  const pastLong = (quote: number): void => {
    const { bytes } = c
    let p = from
    for (;;) {
      if (quote === QUOTE) p = plainEnd(c.words, p)
      let kind = IN_TEXT[bytes[p]!]
      while (kind === 0) kind = IN_TEXT[bytes[++p]!]
      if (kind === undefined) stuck(c, p)
      if (kind === quote && IN_TEXT[bytes[p + 1]!] === quote && IN_TEXT[bytes[p + 2]!] === quote) break
      seen |= kind
      p += kind === ESCAPE ? 2 : 1
    }
    to = p
    c.at = p + 3
  }

  const language = (): number => {
    const { bytes, at } = c
    let kinds = 0
    let p = at
    do {
      const part = ++p
      const allowed = part === at + 1 ? SMALL | CAPITAL : SMALL | CAPITAL | DIGIT
      for (let kind = IN_LANGUAGE[bytes[p]!]!; kind & allowed; kind = IN_LANGUAGE[bytes[++p]!]!) kinds |= kind
      if (p === part || p - part > LONGEST_PART) stuck(c, p)
    } while (bytes[p] === SIGN_DASH)
    // A digit may not stand in the first part, and the language may go on in what comes.
    if (p >= c.end || IN_LANGUAGE[bytes[p]!]! & DIGIT) stuck(c, p)
    c.at = p
    const suffix = kinds & CAPITAL ? terms.suffix(bytes.latin1Slice(at, p).toLowerCase()) : terms.suffixIn(bytes, at, p)
    return suffix === version ? stuck(c, at) : suffix
  }

  const datatype = (): number => {
    const { bytes, at } = c
    if (bytes[at + 1] !== SIGN_CARET) stuck(c, at + 1)
    c.at = at + 2
    let suffix: number
    if (bytes[c.at] === SIGN_LESS) {
      const iri = words.pastIri()
      suffix = terms.suffixIn(bytes, iri, c.at - 1)
    } else suffix = words.nameSuffix()
    return reserved.has(suffix) ? stuck(c, at) : suffix
  }

  return () => {
    const { bytes, at } = c
    const sign = bytes[at]!
    const quote = sign === SIGN_QUOTE ? QUOTE : APOSTROPHE
    seen = 0
    if (bytes[at + 1] !== sign) {
      from = at + 1
      pastShort(quote)
    } else if (bytes[at + 2] === sign) {
      from = at + 3
      pastLong(quote)
    } else {
      if (at + 2 >= c.end) stuck(c, c.end)
      from = at + 1
      to = from
      c.at = at + 2
    }
    if (seen & LINE_END) checkLines(c, from, to)
    else if (seen & WIDE) checkText(c, from, to)
    const start = from
    const end = to
    const value = seen & ESCAPE ? unescaped(bytes.utf8Slice(start, end), true) : ''
    if (typeof value === 'number') stuck(c, at)
    const escaped = seen & ESCAPE
    const next = bytes[c.at]
    const suffix = next === SIGN_AT ? language() : next === SIGN_CARET ? datatype() : terms.plain
    return escaped ? terms.literalWith(value, suffix) : terms.literalIn(bytes, start, end, suffix)
  }
}
