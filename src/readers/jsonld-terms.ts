/** Term definitions of JSON-LD 1.1 (section 4.2 of its API). */
import type { MessageArgs } from '../model.ts'
import { isAbsolute } from './iri.ts'
import type { JsonMember, JsonNode } from './json-tree.ts'
import { type Context, expandIri, isKeywordLike, KEYWORDS, memberOf, type Term } from './jsonld-model.ts'

/** A context while its terms are being defined. */
export interface Definition {
  readonly context: Context
  /** The terms of that context, which are set here. */
  readonly terms: Map<string, Term>
  readonly locals: ReadonlyMap<string, JsonMember>
  /** Terms that are defined (true) or being defined (false). */
  readonly done: Map<string, boolean>
  readonly document: string
  readonly override: boolean
  /** `@protected` of the whole context. */
  readonly guard: JsonNode | undefined
  fault(node: JsonNode, message: string, args?: MessageArgs): void
}

const NONE: ReadonlySet<string> = new Set()
const CONTAINERS = new Set(['@graph', '@id', '@index', '@language', '@list', '@set', '@type'])
const MEMBERS = new Set([
  '@container',
  '@context',
  '@direction',
  '@id',
  '@index',
  '@language',
  '@nest',
  '@prefix',
  '@protected',
  '@reverse',
  '@type',
])
/** An IRI that ends in one of these may be a prefix without saying so (RFC 3986: gen-delims). */
const PREFIX_END = /[:/?#[\]@]$/

/** Raised for a term that is wrong; caught where the term is defined. */
class TermFault extends Error {
  readonly node: JsonNode
  readonly args: MessageArgs
  constructor(message: string, node: JsonNode, args: MessageArgs = {}) {
    super(message)
    this.node = node
    this.args = args
  }
}

/** Defines a term and what it is defined by. A term that is wrong is reported and left out. */
export function defineTerm(definition: Definition, term: string): void {
  const member = definition.locals.get(term)
  if (member === undefined || definition.done.get(term) === true) return
  const previous = definition.terms.get(term)
  try {
    if (definition.done.get(term) === false) throw new TermFault('read.jsonld-term-cycle', member.value, { term })
    definition.done.set(term, false)
    definition.terms.delete(term)
    const made = termOf(definition, term, member.value)
    if (made === null) return
    const kept = guarded(made, previous, definition, member.value, term)
    definition.terms.set(term, kept)
  } catch (error) {
    if (!(error instanceof TermFault)) throw error
    definition.fault(error.node, error.message, { term, ...error.args })
    if (previous !== undefined) definition.terms.set(term, previous)
  } finally {
    definition.done.set(term, true)
  }
}

/** A protected term stays as it is; setting it to the same again is allowed. */
function guarded(made: Term, previous: Term | undefined, { override }: Definition, node: JsonNode, term: string): Term {
  if (override || previous === undefined || !previous.isProtected) return made
  const same =
    made.iri === previous.iri &&
    made.type === previous.type &&
    made.reverse === previous.reverse &&
    made.language === previous.language &&
    made.index === previous.index &&
    made.scoped?.node === previous.scoped?.node &&
    [...made.container].sort().join() === [...previous.container].sort().join()
  if (!same) throw new TermFault('read.jsonld-protected', node, { term })
  return previous
}

/** null for a term that a later version may define. */
function termOf(definition: Definition, term: string, node: JsonNode): Term | null {
  if (term === '') throw new TermFault('read.jsonld-term', node)
  if (term !== '@type' && (KEYWORDS.has(term) || isKeywordLike(term))) {
    if (!KEYWORDS.has(term)) return null
    throw new TermFault('read.jsonld-keyword', node)
  }
  if (node.kind !== 'null' && node.kind !== 'string' && node.kind !== 'object') {
    throw new TermFault('read.jsonld-term', node)
  }
  const of = (key: string): JsonNode | undefined => memberOf(node, key)?.value
  if (node.kind === 'object') {
    const unknown = node.members.find(({ key }) => !MEMBERS.has(key))
    if (unknown !== undefined) throw new TermFault('read.jsonld-term-key', unknown.value, { key: unknown.key })
  }
  const guard = of('@protected') ?? definition.guard
  const type = typeOf(definition, of('@type'))
  const container = containerOf(of('@container'))
  const rest = {
    type: container.has('@type') && type === null ? '@id' : type,
    container,
    language: languageOf(of('@language')),
    scoped: of('@context') === undefined ? null : { node: of('@context')!, document: definition.document },
    index: textOf(of('@index')),
    isProtected: guard?.kind === 'boolean' && guard.value === true,
  }
  const reverse = of('@reverse')
  if (reverse !== undefined) {
    const iri = textOf(reverse) === null ? null : expanded(definition, textOf(reverse)!)
    if (iri === null || !iri.includes(':')) throw new TermFault('read.jsonld-term-iri', reverse)
    return { ...rest, iri, prefix: false, reverse: true }
  }
  return { ...rest, ...iriOf(definition, term, node), reverse: false }
}

function expanded(definition: Definition, text: string): string | null {
  return expandIri(definition.context, text, { vocab: true, define: (term) => defineTerm(definition, term) })
}

function iriOf(definition: Definition, term: string, node: JsonNode): Pick<Term, 'iri' | 'prefix'> {
  if (term === '@type') return { iri: '@type', prefix: false }
  const id = node.kind === 'object' ? memberOf(node, '@id')?.value : node
  const says = memberOf(node, '@prefix')?.value
  if (id !== undefined && !(id.kind === 'string' && id.value === term)) {
    if (id.kind === 'null') return { iri: null, prefix: false }
    const text = textOf(id)
    if (text === null) throw new TermFault('read.jsonld-term-iri', id)
    const iri = expanded(definition, text)
    if (iri === '@context' || iri === null || !(KEYWORDS.has(iri) || iri.includes(':'))) {
      throw new TermFault('read.jsonld-term-iri', id)
    }
    const simple = node.kind === 'string' && !/[:/]/.test(term) && (PREFIX_END.test(iri) || iri.startsWith('_:'))
    return { iri, prefix: says?.kind === 'boolean' ? says.value === true : simple }
  }
  const prefix = says?.kind === 'boolean' && says.value === true
  const colon = term.indexOf(':', 1)
  if (colon > 0) {
    const before = term.slice(0, colon)
    defineTerm(definition, before)
    const found = definition.terms.get(before)
    return { iri: found?.iri ? found.iri + term.slice(colon + 1) : term, prefix }
  }
  const { vocab } = definition.context
  if (vocab === null) throw new TermFault('read.jsonld-term-iri', node)
  return { iri: vocab + term, prefix }
}

function typeOf(definition: Definition, node: JsonNode | undefined): string | null {
  if (node === undefined) return null
  const text = textOf(node)
  const type = text === null ? null : expanded(definition, text)
  if (type !== null && (TYPES.has(type) || isAbsolute(type))) return type
  throw new TermFault('read.jsonld-term-type', node)
}

const TYPES = new Set(['@id', '@json', '@none', '@vocab'])

function containerOf(node: JsonNode | undefined): ReadonlySet<string> {
  if (node === undefined || node.kind === 'null') return NONE
  const names = (node.kind === 'array' ? node.items : [node]).map(textOf)
  if (names.every((name) => name !== null && CONTAINERS.has(name))) return new Set(names as string[])
  throw new TermFault('read.jsonld-term-container', node)
}

function languageOf(node: JsonNode | undefined): string | null | undefined {
  if (node === undefined) return undefined
  return textOf(node)?.toLowerCase() ?? null
}

function textOf(node: JsonNode | undefined): string | null {
  return node?.kind === 'string' ? String(node.value) : null
}
