/** Context processing of JSON-LD 1.1 (section 4.1 of its API). */
import type { MessageArgs } from '../model.ts'
import { resolveIri } from './iri.ts'
import type { JsonNode, JsonObject, JsonScalar } from './json-tree.ts'
import { type Context, expandIri, memberOf } from './jsonld-model.ts'
import { defineTerm } from './jsonld-terms.ts'

/** What context processing needs from around it. */
export interface ContextLoader {
  /** The value of `@context` in the document of an IRI; null when nobody knows it. */
  load(iri: string): JsonNode | null
  /** Something is wrong with a context; what it is about is left out. */
  fault(node: JsonNode, document: string, message: string, args?: MessageArgs): void
  /** Contexts that were made before, so that a context for each of many nodes is worked out once. */
  readonly made: WeakMap<Context, Map<JsonNode, Context[]>>
}

/** How a context is processed. */
interface Processing {
  /** IRI of the document that the local context stands in; '' for the source itself. */
  readonly document: string
  /** Documents that are being read, the outermost first. */
  readonly reading?: readonly string[]
  /** True when protected terms may be set anew: a context of a property does so. */
  readonly override?: boolean
  /** False when it holds for one node only: a context of a class does so. */
  readonly propagate?: boolean
}

/** Documents within documents. */
const MOST_REMOTE = 10

/** The active context after a local one. Worked out once for the same two. */
export function processContext(
  active: Context,
  local: JsonNode,
  original: Context,
  loader: ContextLoader,
  how: Processing = { document: '' },
): Context {
  const known = loader.made.get(active) ?? new Map<JsonNode, Context[]>()
  loader.made.set(active, known)
  const made = known.get(local) ?? []
  known.set(local, made)
  const role = (how.override ? 1 : 0) + (how.propagate === false ? 2 : 0)
  made[role] ??= process(active, local, original, loader, how)
  return made[role]
}

function process(active: Context, local: JsonNode, original: Context, loader: ContextLoader, how: Processing): Context {
  const says = memberOf(local, '@propagate')?.value
  const propagate = says?.kind === 'boolean' ? says.value === true : (how.propagate ?? true)
  const previous = propagate ? active.previous : (active.previous ?? active)
  let result: Context = { ...active, previous }
  for (const one of local.kind === 'array' ? local.items : [local]) {
    if (one.kind === 'null') {
      const guarded = !how.override && [...result.terms.values()].some((term) => term.isProtected)
      if (guarded) loader.fault(one, how.document, 'read.jsonld-protected', { term: '@context' })
      else result = { ...original, previous }
    } else if (one.kind === 'string') result = remote(result, one, original, loader, how)
    else if (one.kind === 'object') result = written(result, one, original, loader, how)
    else loader.fault(one, how.document, 'read.jsonld-context-kind')
  }
  return result
}

/** A context in another document. */
function remote(active: Context, node: JsonScalar, original: Context, loader: ContextLoader, how: Processing): Context {
  const { reading = [] } = how
  const iri = resolveIri(String(node.value), how.document || original.base)
  if (reading.includes(iri) || reading.length >= MOST_REMOTE) {
    loader.fault(node, how.document, 'read.jsonld-context-cycle', { iri })
    return active
  }
  const found = loader.load(iri)
  if (found === null) {
    loader.fault(node, how.document, 'read.jsonld-context-unknown', { iri })
    return active
  }
  const next = { document: iri, reading: [...reading, iri], override: how.override ?? false }
  return processContext(active, found, original, loader, next)
}

/** A context that is written out. */
function written(
  active: Context,
  local: JsonObject,
  original: Context,
  loader: ContextLoader,
  how: Processing,
): Context {
  const node = imported(local, original, loader, how)
  const fault = (at: JsonNode, message: string, args?: MessageArgs): void =>
    loader.fault(at, how.document, message, args)
  const terms = new Map(active.terms)
  const result = { ...active, terms }
  const isRemote = (how.reading ?? []).length > 0

  const base = memberOf(node, '@base')?.value
  if (base !== undefined && !isRemote) {
    if (base.kind === 'null') result.base = ''
    else if (base.kind === 'string') result.base = resolveIri(String(base.value), result.base)
    else fault(base, 'read.jsonld-value', { key: '@base' })
  }
  const vocab = memberOf(node, '@vocab')?.value
  if (vocab?.kind === 'null') result.vocab = null
  else if (vocab?.kind === 'string')
    result.vocab = expandIri(result, String(vocab.value), { vocab: true, relative: true })
  else if (vocab !== undefined) fault(vocab, 'read.jsonld-value', { key: '@vocab' })
  const language = memberOf(node, '@language')?.value
  if (language?.kind === 'null') result.language = null
  else if (language?.kind === 'string') result.language = String(language.value).toLowerCase()
  else if (language !== undefined) fault(language, 'read.jsonld-value', { key: '@language' })

  const locals = new Map(node.members.map((member) => [member.key, member]))
  const definition = {
    context: result,
    terms,
    locals,
    done: new Map<string, boolean>(),
    document: how.document,
    override: how.override ?? false,
    guard: memberOf(node, '@protected')?.value,
    fault,
  }
  for (const { key } of node.members) {
    if (!CONTEXT_KEYS.has(key)) defineTerm(definition, key)
  }
  return result
}

/** Members of a context that are no terms. */
const CONTEXT_KEYS = new Set([
  '@base',
  '@direction',
  '@import',
  '@language',
  '@propagate',
  '@protected',
  '@version',
  '@vocab',
])

/** The context with that of `@import` below it. */
function imported(node: JsonObject, original: Context, loader: ContextLoader, how: Processing): JsonObject {
  const name = memberOf(node, '@import')?.value
  if (name === undefined) return node
  const iri = resolveIri(String(name.kind === 'string' ? name.value : ''), how.document || original.base)
  const found = loader.load(iri)
  if (found?.kind !== 'object') {
    loader.fault(name, how.document, found === null ? 'read.jsonld-context-unknown' : 'read.jsonld-context-kind', {
      iri,
    })
    return node
  }
  const own = new Set(node.members.map(({ key }) => key))
  const members = [...found.members.filter(({ key }) => !own.has(key) && key !== '@import'), ...node.members]
  return { kind: 'object', members, offset: node.offset }
}
