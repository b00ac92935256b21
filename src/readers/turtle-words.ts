import type { TermId } from '../model.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { TermTable } from '../rdf/terms.ts'
import { kinds, WIDE } from './bytes.ts'
import { type Cursor, checkText, stuck } from './turtle-cursor.ts'
import { usualWords } from './turtle-usual.ts'

const STOP = 1
const BAD = 2
/** Bytes within an IRI: 0 goes on. One with escapes is for N3.js. */
const IN_IRI = kinds({ [STOP]: '>', [BAD]: '\0-\x20<"{}|^`\\' })
const LETTER = 1
const DIGIT = 2
const DASH = 4
const DOT = 16
const COLON = 32
/** Bytes of names; characters beyond ASCII, and escapes, are for N3.js. */
const IN_NAME = kinds({ [LETTER]: 'a-zA-Z_', [DIGIT]: '0-9', [DASH]: '-', [DOT]: '.', [COLON]: ':' })
/** What may stand after a name, a label or a number. */
const DELIMITER = kinds({ 1: ' \t\n\r,;!^#()[]{}"\'<>' })
/** Bytes of numbers. */
const IN_NUMBER = kinds({ 1: '0-9+.eE-' })
const INTEGER = /^[+-]?\d+$/
const DECIMAL = /^[+-]?\d*\.\d+$/
const DOUBLE = /^[+-]?(?:\d+\.\d*|\.?\d+)[eE][+-]?\d+$/
const SIGN_DOT = 46
const SIGN_COLON = 58
const SIGN_UNDERSCORE = 95

/** Reads the words of Turtle that are no texts. All throw `STUCK` where they cannot go on. */
export interface Words {
  /** The IRI whose `<` is next; the id of the term. */
  iri(): TermId
  /** Past the IRI whose `<` is next: where it begins. It ends before the `>` that was passed. */
  pastIri(): number
  /** A prefixed name, as a term. */
  name(): TermId
  /** A prefixed name as what follows a literal. */
  nameSuffix(): number
  label(): TermId
  number(): TermId
  /** The letters that are next, unless a colon makes them a name. */
  keyword(): string
  /** A prefix with its colon. */
  prefix(): string
  declare(prefix: string, iri: Uint8Array): void
  /** Prefixes declared so far: their IRIs as they are written. */
  readonly prefixes: ReadonlyMap<string, Uint8Array>
}

/** @param source number of the source, which goes in front of labels */
export function turtleWords(c: Cursor, terms: TermTable, source: number): Words {
  const prefixes = new Map<string, Uint8Array>()
  const usualTerms = usualWords()
  const usualSuffixes = usualWords()
  let room = Buffer.alloc(256)
  const own = Buffer.from(`${source}_`)

  /** The bytes one after the other; returns their length together. */
  const join = (before: Uint8Array, from: number, to: number): number => {
    const length = before.length + to - from
    if (length > room.length) room = Buffer.alloc(length * 2)
    room.set(before)
    for (let here = from, there = before.length; here < to; here++, there++) room[there] = c.bytes[here]!
    return length
  }

  const pastIri = (): number => {
    const from = c.at + 1
    let seen = 0
    let p = from
    for (;;) {
      let kind = IN_IRI[c.bytes[p]!]
      while (kind === 0) kind = IN_IRI[c.bytes[++p]!]
      if (kind === STOP) break
      if (kind !== WIDE) stuck(c, p)
      seen |= WIDE
      p++
    }
    if (seen !== 0) checkText(c, from, p)
    c.at = p + 1
    return from
  }

  /** Where the name that is next has its colon; its end is then `c.at`. */
  const pastName = (): number => {
    const { bytes, at } = c
    let p = at
    while (IN_NAME[bytes[p]!]! & (LETTER | DIGIT | DASH)) p++
    const colon = p
    if (bytes[colon] !== SIGN_COLON || bytes[at] === SIGN_UNDERSCORE) stuck(c, p)
    if (p > at && IN_NAME[bytes[at]!] !== LETTER) stuck(c, p)
    p++
    // The first sign of a local name is no dash and no dot.
    if (IN_NAME[bytes[p]!]! & (LETTER | DIGIT | COLON)) {
      while (IN_NAME[bytes[p]!]! & (LETTER | DIGIT | DASH | DOT | COLON)) p++
      while (bytes[p - 1] === SIGN_DOT) p--
    }
    mustEnd(p)
    c.at = p
    return colon
  }

  /** A word ends where a sign follows that cannot be part of it, after a full stop or not. */
  const mustEnd = (p: number): void => {
    const next = c.bytes[p] === SIGN_DOT ? p + 1 : p
    if (DELIMITER[c.bytes[next]!] !== 1) stuck(c, next)
  }

  const expanded = (at: number, colon: number): number => {
    const iri = prefixes.get(c.bytes.latin1Slice(at, colon))
    return iri === undefined ? stuck(c, at) : join(iri, colon + 1, c.at)
  }

  return {
    prefixes,
    pastIri,
    iri() {
      const from = pastIri()
      return terms.iriIn(c.bytes, from, c.at - 1)
    },
    name() {
      const { at } = c
      const colon = pastName()
      const known = usualTerms.get(c.bytes, at, c.at)
      if (known >= 0) return known
      const id = terms.iriIn(room, 0, expanded(at, colon))
      usualTerms.set(c.bytes, at, c.at, id)
      return id
    },
    nameSuffix() {
      const { at } = c
      const colon = pastName()
      const known = usualSuffixes.get(c.bytes, at, c.at)
      if (known >= 0) return known
      const length = expanded(at, colon)
      const suffix = terms.suffixIn(room, 0, length)
      usualSuffixes.set(c.bytes, at, c.at, suffix)
      return suffix
    },
    label() {
      const { bytes, at } = c
      let p = at + 2
      if (bytes[at + 1] !== SIGN_COLON || !(IN_NAME[bytes[p]!]! & (LETTER | DIGIT))) stuck(c, p)
      while (IN_NAME[bytes[p]!]! & (LETTER | DIGIT | DASH | DOT)) {
        if (bytes[p] === SIGN_DOT && bytes[p + 1] === SIGN_DOT) stuck(c, p)
        p++
      }
      if (bytes[p - 1] === SIGN_DOT) p--
      mustEnd(p)
      c.at = p
      return terms.blankIn(room, 0, join(own, at + 2, p))
    },
    number() {
      const { bytes, at } = c
      let p = at
      while (IN_NUMBER[bytes[p]!] === 1) p++
      if (bytes[p - 1] === SIGN_DOT) p--
      mustEnd(p)
      const text = bytes.latin1Slice(at, p)
      const type = INTEGER.test(text) ? 'integer' : DECIMAL.test(text) ? 'decimal' : DOUBLE.test(text) ? 'double' : null
      if (type === null) stuck(c, p)
      c.at = p
      return terms.literalIn(bytes, at, p, terms.suffix(PREFIXES.xsd + type))
    },
    keyword() {
      const { bytes, at } = c
      let p = at
      while (IN_NAME[bytes[p]!] === LETTER) p++
      if (p === at || (IN_NAME[bytes[p]!] !== 0 && bytes[p] !== SIGN_DOT)) return ''
      mustEnd(p)
      c.at = p
      return bytes.latin1Slice(at, p)
    },
    prefix() {
      const { bytes, at } = c
      let p = at
      while (IN_NAME[bytes[p]!]! & (LETTER | DIGIT | DASH)) p++
      if (bytes[p] !== SIGN_COLON || (p > at && IN_NAME[bytes[at]!] !== LETTER)) stuck(c, p)
      if (bytes[at] === SIGN_UNDERSCORE) stuck(c, p)
      c.at = p + 1
      return bytes.latin1Slice(at, p)
    },
    declare(prefix, iri) {
      if (prefixes.has(prefix)) {
        usualTerms.clear()
        usualSuffixes.clear()
      }
      prefixes.set(prefix, iri)
    },
  }
}
