/** Values of a term with a container: lists, maps by language, index, identifier or class, and graphs. */
import type { TermId } from '../model.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { JsonMember, JsonNode, JsonObject } from './json-tree.ts'
import { processContext } from './jsonld-context.ts'
import { type Context, expandIri, type Term } from './jsonld-model.ts'
import type { Path, Placed, Sink } from './jsonld-sink.ts'
import { canonicalJson, RDF_JSON } from './jsonld-values.ts'

const { rdf } = PREFIXES

/** What an object of a statement is given to. */
export type Take = (object: Placed) => void

/** What holds for the values of one property. */
export interface Within {
  readonly context: Context
  /** The term as it is written; null at the top, where a value is no statement. */
  readonly key: string | null
  /** Its IRI; '' when there is none. */
  readonly predicate: string
  readonly graph: TermId
  /** True for the values of a map, whose context is not left. */
  readonly mapped?: boolean
}

/** An entry of a node with what its key stands for. */
export interface Entry extends JsonMember {
  readonly name: string | null
}

/** The walk that containers are part of. */
export interface Walk {
  readonly sink: Sink
  readonly original: Context
  each(within: Within, node: JsonNode, path: Path, take: Take): void
  types(context: Context, graph: TermId, node: JsonNode, subject: Placed, path: Path): void
  entriesOf(context: Context, node: JsonObject): Entry[]
}

const MAPS = ['@index', '@id', '@type']

/** Gives out the values of a term. */
export function values(
  walk: Walk,
  within: Within,
  term: Term | undefined,
  node: JsonNode,
  path: Path,
  take: Take,
): void {
  const has = (name: string): boolean => term?.container.has(name) === true
  const { sink } = walk
  if (term?.type === '@json') take(sink.literal(canonicalJson(node), RDF_JSON, '', node, path))
  else if (has('@list') && !holds(walk, within, node, '@list')) take(listOf(walk, within, node, path))
  else if (has('@language') && node.kind === 'object') languages(sink, within, node, path, take)
  else if (node.kind === 'object' && MAPS.some(has) && !(has('@graph') && holds(walk, within, node, '@graph'))) {
    map(walk, within, term!, node, path, take)
  } else if (has('@graph')) graphs(walk, within, node, path, null, take)
  else walk.each(within, node, path, take)
}

/** The items of a list with their paths; anything else is an item of its own. */
export function itemsOf(node: JsonNode, path: Path): readonly (readonly [JsonNode, Path])[] {
  return node.kind === 'array' ? node.items.map((item, i) => [item, { up: path, key: i }] as const) : [[node, path]]
}

function holds(walk: Walk, { context }: Within, node: JsonNode, name: string): boolean {
  return node.kind === 'object' && walk.entriesOf(context, node).some((entry) => entry.name === name)
}

/** A list as cells; the first of them, or rdf:nil. */
export function listOf(walk: Walk, within: Within, node: JsonNode, path: Path): Placed {
  const { sink } = walk
  const items: Placed[] = []
  for (const [item, at] of itemsOf(node, path)) {
    // A list in a list is a list of its own.
    if (item.kind === 'array') items.push(listOf(walk, within, item, at))
    else walk.each(within, item, at, (object) => items.push(object))
  }
  let rest = sink.iri(`${rdf}nil`, node, path)
  for (const item of items.reverse()) {
    const cell = { ...sink.blank(node, path), spot: item.spot }
    sink.add(cell, `${rdf}first`, item, within.graph)
    sink.add(cell, `${rdf}rest`, rest, within.graph)
    rest = cell
  }
  return rest
}

/** A text for each language. */
function languages(sink: Sink, { context }: Within, node: JsonObject, path: Path, take: Take): void {
  for (const { key, value } of node.members) {
    const none = expandIri(context, key, { vocab: true }) === '@none'
    for (const [one, at] of itemsOf(value, { up: path, key })) {
      if (one.kind === 'string') take(sink.literal(String(one.value), null, none ? '' : key, one, at))
      else if (one.kind !== 'null') sink.fault(one, at, 'read.jsonld-value', { key })
    }
  }
}

/** A graph for each value, which has a name of its own unless it is given one. */
function graphs(walk: Walk, within: Within, node: JsonNode, path: Path, name: Placed | null, take: Take): void {
  for (const [one, at] of itemsOf(node, path)) {
    if (holds(walk, within, one, '@graph')) {
      walk.each(within, one, at, take)
      continue
    }
    const graph = name ?? walk.sink.blank(one, at)
    take(graph)
    walk.each({ ...within, key: null, graph: graph.term }, one, at, () => {})
  }
}

/** Values by index, identifier or class. */
function map(walk: Walk, within: Within, term: Term, node: JsonObject, path: Path, take: Take): void {
  const { sink, original } = walk
  const { container } = term
  for (const { key, keyOffset, value } of node.members) {
    const at = { up: path, key }
    const name: JsonNode = { kind: 'string', value: key, offset: keyOffset }
    const none = expandIri(within.context, key, { vocab: true }) === '@none'
    const byClass = container.has('@type')
    let { context } = within
    if (byClass || container.has('@id')) context = context.previous ?? context
    const scoped = byClass ? context.terms.get(key)?.scoped : undefined
    if (scoped) {
      const how = { document: scoped.document, propagate: false }
      context = processContext(context, scoped.node, original, sink.loader, how)
    }
    const inner = { ...within, context, mapped: true }
    const keyed: Take = (object) => {
      take(object)
      if (none) return
      if (byClass) walk.types(within.context, within.graph, name, object, at)
      if (term.index === null || !container.has('@index')) return
      const index = expandIri(within.context, term.index, { vocab: true })
      if (index?.includes(':')) sink.add(object, index, sink.literal(key, null, '', name, at), within.graph)
    }
    const iri = container.has('@id') && !none ? expandIri(context, key, { relative: true }) : null
    const graph = iri === null ? null : sink.iri(iri, name, at)
    if (container.has('@graph')) graphs(walk, inner, value, at, graph, keyed)
    else walk.each(inner, iri === null ? value : withId(walk, context, value, name), at, keyed)
  }
}

/** The nodes of an identifier map have their name from its key; a text there is that of a class map. */
function withId(walk: Walk, context: Context, node: JsonNode, name: JsonNode): JsonNode {
  if (node.kind === 'array') return { ...node, items: node.items.map((one) => withId(walk, context, one, name)) }
  if (node.kind !== 'object' || walk.entriesOf(context, node).some((entry) => entry.name === '@id')) return node
  return { ...node, members: [{ key: '@id', keyOffset: name.offset, value: name }, ...node.members] }
}
