import type { Place, RecordKind, RecordView, TermId } from '../model.ts'
import { contentHash, signature } from '../rdf/canonical.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import { DISTRIBUTION, RECORD_CLASSES } from './kinds.ts'
import { bestLabel, bestTitle } from './names.ts'
import { ownedNodes } from './owned.ts'

const TYPE = iri('rdf:type')
const DISTRIBUTIONS = iri('dcat:distribution')
const SAMPLE = iri('adms:sample')
const ACCESS_SERVICE = iri('dcat:accessService')
const SERVES = iri('dcat:servesDataset')
const PRIMARY_TOPIC = iri('foaf:primaryTopic')
const IN_SERIES = iri('dcat:inSeries')
const SERIES_MEMBER = iri('dcat:seriesMember')
const PUBLISHER = iri('dct:publisher')
const LISTS = (['dcat:dataset', 'dcat:service', 'dcat:record', 'dcat:catalog', 'dct:hasPart'] as const).map(iri)

/** What a graph holds, seen as records. */
export interface Found {
  /** In the order of their ids. */
  readonly records: readonly RecordView[]
  /** Described distributions that no dataset names, in canonical order. */
  readonly orphans: readonly TermId[]
  /** Classes that instances have, with counts, most first: said when there is no record. */
  readonly classes: readonly { readonly iri: string; readonly count: number }[]
}

/** Finds every dataset, data service, dataset series, catalogue and catalogue record, and who owns what. */
export function findRecords(graph: Graph): Found {
  const kinds = recordKinds(graph)
  const ids = recordIds(graph, [...kinds.keys()])
  const records = [...kinds].map(([node, kind]) => view(graph, node, kind, ids.get(node)!, kinds))
  records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return { records, orphans: orphans(graph), classes: kinds.size === 0 ? classCounts(graph) : [] }
}

function recordKinds(graph: Graph): Map<TermId, RecordKind> {
  const kinds = new Map<TermId, RecordKind>()
  for (const [classIri, kind] of RECORD_CLASSES) {
    for (const node of graph.subjects(TYPE, graph.iri(classIri))) if (!kinds.has(node)) kinds.set(node, kind)
  }
  return kinds
}

/** IRIs name themselves; a blank node is named by its content, with a number when two state the same. */
function recordIds(graph: Graph, nodes: TermId[]): Map<TermId, string> {
  const ids = new Map<TermId, string>()
  const used = new Map<string, number>()
  for (const node of nodes.sort((a, b) => graph.compare(a, b))) {
    if (!graph.isBlank(node)) {
      ids.set(node, graph.value(node))
      continue
    }
    const base = `_:${contentHash(signature(graph, node))}`
    const nth = (used.get(base) ?? 0) + 1
    used.set(base, nth)
    ids.set(node, nth === 1 ? base : `${base}-${nth}`)
  }
  return ids
}

function view(
  graph: Graph,
  node: TermId,
  kind: RecordKind,
  id: string,
  kinds: ReadonlyMap<TermId, RecordKind>,
): RecordView {
  const nodes = (property: string): readonly TermId[] =>
    graph.objects(node, property).filter((object) => !graph.isLiteral(object))
  const distributions = kind === 'dataset' ? nodes(DISTRIBUTIONS) : []
  const place: Place = graph.placeOfNode(node)!
  const publisher = graph.object(node, PUBLISHER)
  const owned = ownedNodes(graph, node, (other) => kinds.has(other))
  return {
    node,
    kind,
    id,
    title: bestTitle(graph, node),
    publisher:
      publisher < 0
        ? null
        : (bestLabel(graph, publisher) ?? (graph.isBlank(publisher) ? null : graph.value(publisher))),
    place,
    distributions,
    samples: nodes(SAMPLE),
    services: services(graph, node, kind, distributions),
    catalogRecords: graph.subjects(PRIMARY_TOPIC, node),
    catalogs: distinct(
      graph,
      LISTS.flatMap((list) => graph.subjects(list, node)),
    ),
    series: kind === 'dataset' ? nodes(IN_SERIES) : [],
    members: kind === 'series' ? distinct(graph, [...graph.subjects(IN_SERIES, node), ...nodes(SERIES_MEMBER)]) : [],
    owned: owned.nodes,
    truncated: owned.truncated,
    kindOf: (other) => kinds.get(other) ?? owned.kinds.get(other) ?? 'other',
  }
}

function services(graph: Graph, node: TermId, kind: RecordKind, distributions: readonly TermId[]): readonly TermId[] {
  if (kind === 'service') return [node]
  if (kind !== 'dataset') return []
  const access = distributions.flatMap((d) => graph.objects(d, ACCESS_SERVICE).filter((s) => !graph.isLiteral(s)))
  return distinct(graph, [...access, ...graph.subjects(SERVES, node)])
}

function distinct(graph: Graph, nodes: readonly TermId[]): readonly TermId[] {
  return nodes.length < 2 ? nodes : [...new Set(nodes)].sort((a, b) => graph.compare(a, b))
}

function orphans(graph: Graph): readonly TermId[] {
  return graph
    .subjects(TYPE, graph.iri(DISTRIBUTION))
    .filter((node) => graph.subjects(DISTRIBUTIONS, node).length === 0 && graph.subjects(SAMPLE, node).length === 0)
}

function classCounts(graph: Graph): { iri: string; count: number }[] {
  const counts = new Map<string, number>()
  const type = graph.iri(TYPE)
  const [, p, o] = graph.columns as [Int32Array, Int32Array, Int32Array]
  for (let i = 0; i < p.length; i++) {
    if (p[i] !== type) continue
    const name = graph.value(o[i]!)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => ({ iri: name, count }))
    .sort((a, b) => b.count - a.count || (a.iri < b.iri ? -1 : 1))
}
