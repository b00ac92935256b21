import { Parser, type Token } from 'n3'
import { asBytes, type Bytes } from './bytes.ts'
import { type Fault, type ReadRequest, sizeText } from './reader.ts'
import { faultOf, type ParserFailure } from './turtle-faults.ts'
import type { TurtleState } from './turtle-statements.ts'
import { type PlacedQuad, placedTerms } from './turtle-terms.ts'
import { illFormedAt, isCutOff } from './utf8.ts'
import { type Spot, textWindow } from './window.ts'

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

/** Turtle or TriG from some statement on, chunk by chunk. */
export interface N3Reader {
  /** False when it is to be given no more. */
  take(bytes: Uint8Array): boolean
  /** After the last chunk, unless the input broke off there. */
  end(): void
  readonly fault: Fault | null
  readonly graphs: boolean
  /** The line where the text ended, so far. */
  readonly lastLine: number
}

/**
 * The same through N3.js, which is slower, knows all of the language, and says what is wrong with what is none of it.
 * What was stated before a mistake is kept, and a file may be larger than a text can be.
 */
export function n3Reader(request: ReadRequest, state: TurtleState): N3Reader {
  const { builder, source, limits } = request
  // N3.js begins anew: what it has to know stands in a line before the text, and places count from there.
  const prologue = prologueOf(state)
  const placed = ({ line, offset }: Spot): { readonly line: number; readonly column: number } =>
    line === 1 ? state.ended : { line: state.line + line - 2, column: offset + (line === 2 ? state.column : 1) }
  const terms = placedTerms(builder, source, placed, state.anonymous)
  const window = textWindow()
  const prefixes = new Set<string>()
  let graphs = state.graphs
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
        // The one of the prologue is none.
        if (quad !== null && last!.line > 1) terms.add(quad as unknown as PlacedQuad)
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

  const takeText = (text: string): boolean => {
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

  const notUtf8 = (bytes: Bytes, at: number): Fault => {
    const { line, offset } = window.end
    const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
    return { line, column: offset + 1, message: 'read.not-utf8', args: { byte }, hint: 'read.not-utf8.hint' }
  }

  let rest: Uint8Array = new Uint8Array()
  takeText(prologue)
  return {
    take(chunk) {
      const bytes = rest.length > 0 ? asBytes(Buffer.concat([rest, chunk])) : asBytes(chunk)
      const whole = illFormedAt(bytes, 0, bytes.length)
      if (!takeText(bytes.utf8Slice(0, whole))) return false
      rest = bytes.subarray(whole)
      if (rest.length === 0 || isCutOff(rest, 0, rest.length)) return true
      fault = notUtf8(bytes, whole)
      return false
    },
    end() {
      if (fault !== null) return
      if (rest.length > 0) fault = notUtf8(asBytes(rest), 0)
      else run(() => feed.end!())
    },
    get fault() {
      return fault === null ? null : { ...fault, ...placed({ line: fault.line, offset: fault.column - 1 }) }
    },
    get graphs() {
      return graphs
    },
    get lastLine() {
      return placed(window.end).line
    },
  }
}

/** One line of TriG that brings N3.js where the other reader stood. */
function prologueOf({ prefixes, graph, begun }: TurtleState): string {
  const declared = [...prefixes].map(([prefix, iri]) => `@prefix ${prefix}: <${Buffer.from(iri).toString()}> . `)
  const opened = graph === null ? '' : `${graph} { ${begun ? '<x:s> <x:p> <x:o> .' : ''}`
  return `${declared.join('')}${opened}\n`
}
