/** The part of N3.js 2.13 that we use; the package ships no types, and those of DefinitelyTyped stop at version 1. */
declare module 'n3' {
  import type { Quad } from '@rdfjs/types'

  export interface Token {
    type: string
    value?: string
    prefix?: string
    /** Line of the token's first character, from 1. */
    line: number
    /** Offsets of the token in its line, from 0. */
    start: number
    end: number
  }

  export interface ParserCallbacks {
    onQuad?: (error: Error | null, quad: Quad | null) => void
    onPrefix?: (prefix: string, iri: unknown) => void
    onToken?: (token: Token) => void
    onTokenEnd?: (token: Token) => void
  }

  export class Parser {
    constructor(options?: { format?: string; baseIRI?: string; blankNodePrefix?: string; factory?: unknown })
    parse(input: string): Quad[]
    parse(input: string, callbacks: ParserCallbacks | ((error: Error | null, quad: Quad | null) => void)): void
    parse(input: unknown, callbacks: ParserCallbacks): Quad[] | undefined
  }

  export class Lexer {
    constructor(options?: { lineMode?: boolean; n3?: boolean; comments?: boolean })
    tokenize(input: string): Token[]
  }

  export class Writer {
    constructor(options?: { format?: string })
    quadToString(subject: unknown, predicate: unknown, object: unknown): string
  }

  export class Store {
    constructor(quads?: Iterable<Quad>)
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(...pattern: unknown[]): Store
    [Symbol.iterator](): Iterator<Quad>
  }

  export const DataFactory: import('@rdfjs/types').DataFactory
}
