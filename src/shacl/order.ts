import type { ShapeResult, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'

/** Results by node, rule, value and component, each once; the same in whatever order the graph was read. */
export function sortResults(graph: Graph, results: readonly ShapeResult[]): ShapeResult[] {
  const ofNode = new Map<TermId, ShapeResult[]>()
  for (const result of results) {
    const known = ofNode.get(result.focus)
    if (known === undefined) ofNode.set(result.focus, [result])
    else known.push(result)
  }
  const compare = (a: ShapeResult, b: ShapeResult): number =>
    order(a.rule, b.rule) || byValue(graph, a.value, b.value) || order(a.component, b.component)
  const sorted: ShapeResult[] = []
  for (const node of sortNodes(graph, [...ofNode.keys()])) {
    const own = ofNode.get(node)!.sort(compare)
    for (const [i, result] of own.entries()) if (i === 0 || compare(own[i - 1]!, result) !== 0) sorted.push(result)
  }
  return sorted
}

/** In canonical order. Nearly all have an IRI, and the texts of those are sorted without asking the graph about each pair. */
function sortNodes(graph: Graph, nodes: readonly TermId[]): TermId[] {
  const byIri = new Map<string, TermId>()
  const others: TermId[] = []
  for (const node of nodes) {
    if (graph.isIri(node)) byIri.set(graph.value(node), node)
    else others.push(node)
  }
  others.sort((a, b) => graph.compare(a, b))
  return [...[...byIri.keys()].sort().map((iri) => byIri.get(iri)!), ...others]
}

function byValue(graph: Graph, a: TermId, b: TermId): number {
  if (a === b) return 0
  return a < 0 ? -1 : b < 0 ? 1 : graph.compare(a, b)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
