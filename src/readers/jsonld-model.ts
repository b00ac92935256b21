/** What contexts of JSON-LD 1.1 are made of, and how a text becomes an IRI by them (section 5.2 of its API). */
import { isAbsolute, resolveIri } from './iri.ts'
import type { JsonMember, JsonNode } from './json-tree.ts'

/** What a context says about one term. */
export interface Term {
  /** The IRI or keyword that it stands for; null when it stands for nothing. */
  readonly iri: string | null
  readonly prefix: boolean
  readonly reverse: boolean
  /** `@id`, `@vocab`, `@json`, `@none`, a datatype, or null. */
  readonly type: string | null
  /** Language of its texts; null for none, undefined when it says nothing of it. */
  readonly language: string | null | undefined
  readonly container: ReadonlySet<string>
  /** A context for what lies below, with the document that it stands in. */
  readonly scoped: { readonly node: JsonNode; readonly document: string } | null
  /** The property that the keys of an index map are values of; null for none. */
  readonly index: string | null
  readonly isProtected: boolean
}

/** An active context. Never changed once it is made, so that it can be kept and shared. */
export interface Context {
  readonly terms: ReadonlyMap<string, Term>
  /** '' for none. */
  readonly base: string
  readonly vocab: string | null
  readonly language: string | null
  /** What holds again in nodes below, when this one is for one node only. */
  readonly previous: Context | null
}

export const KEYWORDS: ReadonlySet<string> = new Set([
  '@base',
  '@container',
  '@context',
  '@default',
  '@direction',
  '@graph',
  '@id',
  '@import',
  '@included',
  '@index',
  '@json',
  '@language',
  '@list',
  '@nest',
  '@none',
  '@prefix',
  '@propagate',
  '@protected',
  '@reverse',
  '@set',
  '@type',
  '@value',
  '@version',
  '@vocab',
])

/** Looks like a keyword, of a later version perhaps. */
export function isKeywordLike(text: string): boolean {
  return /^@[A-Za-z]+$/.test(text)
}

export function emptyContext(base: string): Context {
  return { terms: new Map(), base, vocab: null, language: null, previous: null }
}

export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  return node?.kind === 'object' ? node.members.find((member) => member.key === key) : undefined
}

/** How an IRI is expanded: as a term or against `@vocab`, and against the base. */
export interface Expansion {
  readonly vocab?: boolean
  readonly relative?: boolean
  /** Called for a term or prefix of the context that is being read, before it is looked up. */
  readonly define?: (term: string) => void
}

/** The IRI, keyword or blank node label that a text stands for; null when that is nothing. */
export function expandIri(context: Context, text: string, how: Expansion): string | null {
  if (KEYWORDS.has(text)) return text
  if (isKeywordLike(text)) return null
  how.define?.(text)
  const term = context.terms.get(text)
  if (term !== undefined && (how.vocab || KEYWORDS.has(term.iri ?? ''))) return term.iri
  const colon = text.indexOf(':', 1)
  if (colon > 0) {
    const prefix = text.slice(0, colon)
    const rest = text.slice(colon + 1)
    if (prefix === '_' || rest.startsWith('//')) return text
    how.define?.(prefix)
    const found = context.terms.get(prefix)
    if (found?.iri && found.prefix) return found.iri + rest
    if (isAbsolute(text)) return text
  }
  if (how.vocab && context.vocab !== null) return context.vocab + text
  return how.relative ? resolveIri(text, context.base) : text
}
