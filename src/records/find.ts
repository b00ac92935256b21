import type { Place, RecordKind, RecordView, TermId } from '../model.ts'
import { contentHash, signature } from '../rdf/canonical.ts'
import type { Graph } from '../rdf/graph.ts'
import { type Allocate, inHeap } from '../rdf/graph-index.ts'
import { iri } from '../rdf/namespaces.ts'
import { inOrder } from '../rdf/searching.ts'
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

/** Which nodes of a graph are records: integers and names only, so that threads can share it. */
export interface RecordList {
  /** In the order of their ids. */
  readonly nodes: Int32Array
  /** Per term 0 when it is no record, else the number of its kind in `RECORD_CLASSES` and one. */
  readonly kinds: Uint8Array
  /** Ids of those that are blank nodes. */
  readonly names: ReadonlyMap<TermId, string>
}

/** Finds every dataset, data service, dataset series, catalogue and catalogue record, and who owns what. */
export function findRecords(graph: Graph): Found {
  const list = listRecords(graph)
  const records = Array.from(list.nodes, (node) => viewRecord(graph, list, node))
  return { records, orphans: orphans(graph), classes: records.length === 0 ? classCounts(graph) : [] }
}

/** The first half of `findRecords`: which nodes are records. */
export function listRecords(graph: Graph, allocate: Allocate = inHeap): RecordList {
  const kinds = new Uint8Array(allocate(graph.terms.size))
  const found: TermId[] = []
  RECORD_CLASSES.forEach(([classIri], number) => {
    for (const node of graph.subjectsUnordered(TYPE, graph.iri(classIri))) {
      if (kinds[node] !== 0) continue
      kinds[node] = number + 1
      found.push(node)
    }
  })
  const names = blankNames(graph, found)
  const named = found.map((node) => ({ node, id: names.get(node) ?? graph.value(node) }))
  named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const nodes = new Int32Array(allocate(found.length * 4))
  nodes.set(named.map(({ node }) => node))
  return { nodes, kinds, names }
}

export function recordId(graph: Graph, { names }: RecordList, node: TermId): string {
  return names.get(node) ?? graph.value(node)
}

/** The second half: a record with what it owns. */
export function viewRecord(graph: Graph, list: RecordList, node: TermId): RecordView {
  const { kinds } = list
  const kindOf = (other: TermId): RecordKind | undefined => RECORD_CLASSES[(kinds[other] ?? 0) - 1]?.[1]
  return view(graph, node, kindOf(node)!, recordId(graph, list, node), kindOf)
}

/** IRIs name themselves; a blank node is named by its content, with a number when two state the same. */
function blankNames(graph: Graph, nodes: readonly TermId[]): Map<TermId, string> {
  const names = new Map<TermId, string>()
  const used = new Map<string, number>()
  for (const node of nodes.filter((one) => graph.isBlank(one)).sort((a, b) => graph.compare(a, b))) {
    const base = `_:${contentHash(signature(graph, node))}`
    const nth = (used.get(base) ?? 0) + 1
    used.set(base, nth)
    names.set(node, nth === 1 ? base : `${base}-${nth}`)
  }
  return names
}

function view(
  graph: Graph,
  node: TermId,
  kind: RecordKind,
  id: string,
  recordKind: (node: TermId) => RecordKind | undefined,
): RecordView {
  const nodes = (property: string): readonly TermId[] =>
    graph.objects(node, property).filter((object) => !graph.isLiteral(object))
  const distributions = kind === 'dataset' ? nodes(DISTRIBUTIONS) : []
  const place: Place = graph.placeOfNode(node)!
  const publisher = graph.object(node, PUBLISHER)
  const owned = ownedNodes(graph, node, (other) => recordKind(other) !== undefined)
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
      LISTS.map((list) => graph.subjects(list, node)),
    ),
    series: kind === 'dataset' ? nodes(IN_SERIES) : [],
    members: kind === 'series' ? distinct(graph, [graph.subjects(IN_SERIES, node), nodes(SERIES_MEMBER)]) : [],
    owned: owned.nodes,
    truncated: owned.truncated,
    kindOf: (other) => recordKind(other) ?? owned.kinds.get(other) ?? 'other',
  }
}

function services(graph: Graph, node: TermId, kind: RecordKind, distributions: readonly TermId[]): readonly TermId[] {
  if (kind === 'service') return [node]
  if (kind !== 'dataset') return []
  const access = distributions.map((d) => graph.objects(d, ACCESS_SERVICE).filter((s) => !graph.isLiteral(s)))
  return distinct(graph, [...access, graph.subjects(SERVES, node)])
}

/**
 * The nodes of some lists, each once and in order. As a list that is filled one by one, it is of the same kind to the
 * machine as those of a graph, which a spread or `flatMap` is not: checks walk through both with the same code.
 */
function distinct(graph: Graph, lists: readonly (readonly TermId[])[]): readonly TermId[] {
  const seen = new Set<TermId>()
  const found: TermId[] = []
  for (const list of lists) {
    for (const node of list) {
      if (seen.has(node)) continue
      seen.add(node)
      found.push(node)
    }
  }
  return inOrder(found, (a, b) => graph.compare(a, b))
}

/** Described distributions that no dataset names, in canonical order. */
export function orphans(graph: Graph): readonly TermId[] {
  return graph
    .subjects(TYPE, graph.iri(DISTRIBUTION))
    .filter((node) => graph.subjects(DISTRIBUTIONS, node).length === 0 && graph.subjects(SAMPLE, node).length === 0)
}

/** Classes that instances have, with counts, most first. */
export function classCounts(graph: Graph): { iri: string; count: number }[] {
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
