import { rememberedByTerm } from '../background/remembered.ts'
import type { GraphReader, NodeName, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const TITLE = iri('dct:title')
const LABELS = (
  ['dct:title', 'foaf:name', 'vcard:fn', 'vcard:organization-name', 'rdfs:label', 'skos:prefLabel'] as const
).map(iri)

/** Languages in which a title is shown first; `''` is a text without tag. */
const PREFERRED = ['nl', 'nl-be', '', 'en', 'fr', 'de']

/** The title that a reader in Flanders sees first, or null. */
export function bestTitle(graph: GraphReader, node: TermId): string | null {
  return best(graph, graph.objects(node, TITLE))
}

/** Title, name or label of a node, or null. */
export const bestLabel: (graph: GraphReader, node: TermId) => string | null = rememberedByTerm((graph, node) => {
  if (graph.isLiteral(node)) return graph.value(node)
  for (const property of LABELS) {
    const label = best(graph, graph.objects(node, property))
    if (label !== null) return label
  }
  return null
})

function best(graph: GraphReader, values: readonly TermId[]): string | null {
  let found: string | null = null
  let rank = PREFERRED.length + 1
  for (const value of values) {
    if (!graph.isLiteral(value)) continue
    const text = graph.value(value).trim()
    const at = PREFERRED.indexOf(graph.language(value))
    const own = at < 0 ? PREFERRED.length : at
    if (text !== '' && own < rank) {
      found = text
      rank = own
    }
  }
  return found
}

/** How a node of a record is named to a reader; blank nodes by kind and position, never by label. */
export function nodeName(graph: GraphReader, record: RecordView, node: TermId): NodeName {
  let known = namesOf.get(record)
  if (known === undefined) {
    known = new Map()
    namesOf.set(record, known)
  }
  let name = known.get(node)
  if (name === undefined) {
    name = {
      kind: record.kindOf(node),
      iri: graph.isIri(node) ? graph.value(node) : null,
      ...labelled(graph, record, node),
    }
    known.set(node, name)
  }
  return name
}

/** Names that were made, by record: one node has many findings. */
const namesOf = new WeakMap<RecordView, Map<TermId, NodeName>>()

function labelled(graph: GraphReader, record: RecordView, node: TermId): Pick<NodeName, 'label' | 'position'> {
  const kind = record.kindOf(node)
  const siblings = node === record.node ? [] : record.owned.filter((other) => record.kindOf(other) === kind)
  return { label: bestLabel(graph, node), position: siblings.length > 1 ? siblings.indexOf(node) + 1 : 0 }
}
