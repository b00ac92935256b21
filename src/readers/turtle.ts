import { Parser, type Token } from 'n3'
import { asBytes, type Bytes } from './bytes.ts'
import { type Fault, problemOf, type Reader, type ReadRequest, type ReadResult, sizeText } from './reader.ts'
import { faultOf, type ParserFailure } from './turtle-faults.ts'
import { type PlacedQuad, placedTerms } from './turtle-terms.ts'
import { illFormedAt, isCutOff } from './utf8.ts'
import { textWindow } from './window.ts'

/**
 * Turtle and TriG (RDF 1.1) through N3.js, which is fed chunk by chunk: what was stated before a syntax error is kept,
 * and a file may be larger than a text can be. Every file is read as TriG, of which Turtle is a part; a file with a
 * graph in it is called TriG in the report.
 */
export const turtle: Reader = {
  id: 'turtle',
  title: 'Turtle, TriG',
  syntaxes: ['turtle', 'trig'],
  read,
}

/** Tokens of RDF 1.2 and RDF-star. */
const NEWER: Readonly<Record<string, string>> = {
  '<<': 'read.rdf-star',
  '<<(': 'read.rdf-star',
  '{|': 'read.rdf-star',
  '~': 'read.rdf-star',
  dircode: 'read.direction',
  VERSION: 'read.version',
  '@version': 'read.version',
}

/** Thrown through N3.js to end a parse; what is wrong is noted before. */
const STOP = new Error('stop')

async function read(request: ReadRequest): Promise<ReadResult> {
  const { builder, source, name, limits } = request
  const terms = placedTerms(builder, source)
  const window = textWindow()
  const prefixes = new Set<string>()
  let graphs = request.syntax === 'trig'
  let fault: Fault | null = null
  let last: Token | null = null

  const refuse = (found: Fault): never => {
    fault = found
    throw STOP
  }

  const feed: { data?: (text: string) => void; end?: () => void } = {}
  new Parser({ format: 'trig', blankNodePrefix: '_:', factory: terms.factory }).parse(
    // A stream, as far as N3.js looks: so parsing happens when we say, and what it throws comes to us.
    { on: (event: 'data' | 'end', handler: () => void) => Object.assign(feed, { [event]: handler }) },
    {
      onQuad(error, quad) {
        if (error !== null) refuse(faultOf(error as ParserFailure, window, prefixes))
        if (quad !== null) terms.add(quad as unknown as PlacedQuad)
      },
      onPrefix: (prefix) => prefixes.add(prefix),
      onToken(token) {
        const message = NEWER[token.type]
        const at = { line: token.line, column: token.start + 1 }
        if (message !== undefined)
          refuse({ ...at, message, args: { tag: `--${token.value}` }, hint: `${message}.hint` })
        if (token.type === '{') graphs = true
        terms.beforeToken(token)
      },
      onTokenEnd(token) {
        terms.afterToken(token)
        last = token
      },
    },
  )

  /** Runs N3.js; false when it is to be run no more. */
  const run = (step: () => void): boolean => {
    try {
      step()
    } catch (error) {
      fault ??= faultOf(error as ParserFailure, window, prefixes)
    }
    return fault === null
  }

  const take = (text: string): boolean => {
    const before = last
    window.push(text)
    if (!run(() => feed.data!(text))) return false
    if (last !== before) window.dropBefore({ line: last!.line, offset: last!.start })
    if (window.length <= limits.tokenLength) return true
    const { line, offset } = window.end
    fault = {
      line,
      column: offset + 1,
      message: 'read.token-too-long',
      args: { limit: sizeText(limits.tokenLength) },
      hint: 'read.token-too-long.hint',
    }
    return false
  }

  let rest: Uint8Array = new Uint8Array()
  for await (const chunk of request.chunks) {
    const bytes = rest.length > 0 ? asBytes(Buffer.concat([rest, chunk])) : asBytes(chunk)
    const whole = illFormedAt(bytes, 0, bytes.length)
    if (!take(bytes.utf8Slice(0, whole))) break
    rest = bytes.subarray(whole)
    if (rest.length > 0 && !isCutOff(rest, 0, rest.length)) {
      fault = notUtf8(bytes, whole)
      break
    }
  }
  if (fault === null && !request.brokeOff()) {
    if (rest.length > 0) fault = notUtf8(asBytes(rest), 0)
    else run(() => feed.end!())
  }

  function notUtf8(bytes: Bytes, at: number): Fault {
    const { line, offset } = window.end
    const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
    return { line, column: offset + 1, message: 'read.not-utf8', args: { byte }, hint: 'read.not-utf8.hint' }
  }

  return {
    syntax: graphs ? 'trig' : 'turtle',
    skipped: fault === null ? 0 : 1,
    complete: fault === null && !request.brokeOff(),
    problems: fault === null ? [] : [problemOf(name, fault)],
    lastLine: window.end.line,
  }
}
