/** JSON-LD 1.1 to statements in one walk: expansion and RDF of its API (sections 5.1, 7 and 8) without the forms between. */

import type { TermId } from '../model.ts'
import { DEFAULT_GRAPH } from '../rdf/builder.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './json-tree.ts'
import { type Entry, itemsOf, listOf, type Take, values, type Walk, type Within } from './jsonld-containers.ts'
import { processContext } from './jsonld-context.ts'
import { type Context, emptyContext, expandIri, memberOf } from './jsonld-model.ts'
import type { Path, Placed, Sink } from './jsonld-sink.ts'
import { canonicalJson, RDF_JSON } from './jsonld-values.ts'

const { rdf } = PREFIXES
const VOCAB = { vocab: true } as const

/**
 * Makes statements of a document.
 * @param base what relative IRIs are resolved against, '' when they stay as they are written
 * @param itemsIn the items of a list: those of a long one are read one by one
 */
export function walkJsonLd(
  root: JsonNode,
  base: string,
  sink: Sink,
  itemsIn: (list: JsonArray) => Iterable<JsonNode> = ({ items }) => items,
): void {
  const original = emptyContext(base)
  const { loader } = sink

  const each = (within: Within, node: JsonNode, path: Path, take: Take): void => {
    if (node.kind === 'array') {
      let key = 0
      for (const item of itemsIn(node)) each(within, item, { up: path, key: key++ }, take)
    } else if (node.kind === 'object') object(within, node, path, take)
    else if (node.kind !== 'null' && within.key !== null) {
      const term = within.context.terms.get(within.key)
      const found = sink.coerced(within.context, term, within.predicate, node, path)
      if (found !== null) take(found)
    }
  }

  /** The context of an object: without that of a class above, with that of the property and with its own. */
  const contextOf = ({ context, key, mapped }: Within, node: JsonObject): Context => {
    const scoped = key === null ? undefined : context.terms.get(key)?.scoped
    let result = context.previous !== null && !mapped && !staysIn(context, node) ? context.previous : context
    if (scoped) {
      result = processContext(result, scoped.node, original, loader, { document: scoped.document, override: true })
    }
    const own = memberOf(node, '@context')
    return own === undefined ? result : processContext(result, own.value, original, loader)
  }

  /** The context with those of the classes of a node, which hold for that node only. */
  const ofClasses = (context: Context, node: JsonObject): Context => {
    let result = context
    const types = node.members.filter(({ key }) => expandIri(context, key, { vocab: true }) === '@type')
    for (const { value } of types.sort(byKey)) {
      const names = (value.kind === 'array' ? value.items : [value]).map((one) =>
        one.kind === 'string' ? String(one.value) : '',
      )
      for (const name of names.sort()) {
        const scoped = context.terms.get(name)?.scoped
        if (!scoped) continue
        result = processContext(result, scoped.node, original, loader, { document: scoped.document, propagate: false })
      }
    }
    return result
  }

  const object = (within: Within, node: JsonObject, path: Path, take: Take): void => {
    const outer = contextOf(within, node)
    const context = ofClasses(outer, node)
    const entries = entriesOf(context, node)
    const of = (name: string): Entry | undefined => entries.find((entry) => entry.name === name)
    const inner = { ...within, context }
    const value = of('@value')
    const list = of('@list')
    const set = of('@set')
    if (value !== undefined) {
      const found = within.key === null ? null : valueObject(context, entries, value, path)
      if (found !== null) take(found)
    } else if (list !== undefined) {
      if (within.key !== null) take(listOf(walk, inner, list.value, { up: path, key: list.key }))
    } else if (set !== undefined) each(inner, set.value, { up: path, key: set.key }, take)
    else if (path === null && entries.length > 0 && entries.every(({ name }) => name === '@graph')) {
      for (const entry of entries) each({ ...inner, key: null }, entry.value, { up: path, key: entry.key }, () => {})
    } else nodeObject(inner, outer, entries, node, path, take)
  }

  const entriesOf = (context: Context, node: JsonObject): Entry[] => {
    const entries: Entry[] = []
    for (const { key, keyOffset, value } of node.members) {
      if (key !== '@context') entries.push({ key, keyOffset, value, name: expandIri(context, key, VOCAB) })
    }
    return entries
  }

  const valueObject = (context: Context, entries: readonly Entry[], value: Entry, path: Path): Placed | null => {
    const at = { up: path, key: value.key }
    const of = (name: string): string | null => {
      const found = entries.find((entry) => entry.name === name)?.value
      return found?.kind === 'string' ? String(found.value) : null
    }
    const type = of('@type')
    const datatype = type === null ? null : expandIri(context, type, { vocab: true, relative: true })
    if (datatype === '@json') return sink.literal(canonicalJson(value.value), RDF_JSON, '', value.value, at)
    if (value.value.kind === 'null') return null
    if (value.value.kind === 'array' || value.value.kind === 'object') {
      sink.fault(value.value, at, 'read.jsonld-value', { key: value.key })
      return null
    }
    return sink.scalar(context, value.value, datatype, of('@language') ?? '', at)
  }

  const nodeObject = (
    within: Within,
    outer: Context,
    entries: readonly Entry[],
    node: JsonObject,
    path: Path,
    take: Take,
  ): void => {
    const subject = sink.subject(
      within.context,
      entries.find(({ name }) => name === '@id'),
      node,
      path,
    )
    if (subject === null) return
    take(subject)
    properties(within, outer, entries, subject, path)
  }

  const properties = (within: Within, outer: Context, entries: readonly Entry[], subject: Placed, path: Path): void => {
    for (const entry of entries) {
      const at = { up: path, key: entry.key }
      const { name, value } = entry
      if (name === null || !(name.startsWith('@') || name.includes(':'))) {
        // A context may say that a key means nothing.
        if (!within.context.terms.has(entry.key)) sink.unknown(entry, at)
      } else if (name === '@type') types(outer, within.graph, value, subject, at)
      else if (name === '@graph') each({ ...within, key: null, graph: subject.term }, value, at, () => {})
      else if (name === '@included') each({ ...within, key: null }, value, at, () => {})
      else if (name === '@nest') nested(within, outer, value, subject, at)
      else if (name === '@reverse') reversed(within, value, subject, at)
      else if (name.startsWith('@')) {
        if (name !== '@id' && name !== '@index') sink.fault(value, at, 'read.jsonld-keyword', { term: entry.key })
      } else if (!name.startsWith('_:')) property(within, entry.key, name, value, subject, at)
    }
  }

  const types = (context: Context, graph: TermId, node: JsonNode, subject: Placed, path: Path): void => {
    for (const [one, at] of itemsOf(node, path)) {
      const iri = one.kind === 'string' ? expandIri(context, String(one.value), { vocab: true, relative: true }) : null
      if (iri !== null) sink.add(subject, `${rdf}type`, sink.iri(iri, one, at), graph)
      else if (one.kind !== 'string') sink.fault(one, at, 'read.jsonld-value', { key: '@type' })
    }
  }

  const nested = (within: Within, outer: Context, node: JsonNode, subject: Placed, path: Path): void => {
    for (const [one, at] of itemsOf(node, path)) {
      if (one.kind === 'object') properties(within, outer, entriesOf(within.context, one), subject, at)
      else sink.fault(one, at, 'read.jsonld-value', { key: '@nest' })
    }
  }

  const reversed = (within: Within, node: JsonNode, subject: Placed, path: Path): void => {
    if (node.kind !== 'object') {
      sink.fault(node, path, 'read.jsonld-value', { key: '@reverse' })
      return
    }
    for (const { key, name, value } of entriesOf(within.context, node)) {
      const at = { up: path, key }
      if (name?.includes(':')) property(within, key, name, value, subject, at, true)
      else sink.unknown({ key, value, name, keyOffset: value.offset }, at)
    }
  }

  const property = (
    within: Within,
    key: string,
    iri: string,
    value: JsonNode,
    subject: Placed,
    path: Path,
    turned = false,
  ): void => {
    const term = within.context.terms.get(key)
    const predicate = sink.predicate(iri, key, value)
    const inner = { ...within, key, predicate }
    const take: Take = (object) => {
      if ((term?.reverse ?? false) === turned) sink.add(subject, predicate, object, within.graph)
      else sink.add(object, predicate, subject, within.graph)
    }
    values(walk, inner, term, value, path, take)
  }

  const walk: Walk = { sink, original, each, types, entriesOf }
  each({ context: original, key: null, predicate: '', graph: DEFAULT_GRAPH }, root, null, () => {})
}

/** Values and references stay in the context of the class around them. */
function staysIn(context: Context, node: JsonObject): boolean {
  const names = node.members.map(({ key }) => expandIri(context, key, { vocab: true }))
  return names.includes('@value') || (names.length === 1 && names[0] === '@id')
}

function byKey(a: JsonMember, b: JsonMember): number {
  return a.key < b.key ? -1 : 1
}
