import type { ShapeResult, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'

/** Results by node, rule, value and component, each once; the same in whatever order the graph was read. */
export function sortResults(graph: Graph, results: readonly ShapeResult[]): ShapeResult[] {
  const nodes = [...new Set(results.map((result) => result.focus))].sort((a, b) => graph.compare(a, b))
  const rank = new Map<TermId, number>(nodes.map((node, i) => [node, i]))
  const compare = (a: ShapeResult, b: ShapeResult): number =>
    rank.get(a.focus)! - rank.get(b.focus)! ||
    order(a.rule, b.rule) ||
    byValue(graph, a.value, b.value) ||
    order(a.component, b.component)
  const sorted = [...results].sort(compare)
  return sorted.filter((result, i) => i === 0 || compare(sorted[i - 1]!, result) !== 0)
}

function byValue(graph: Graph, a: TermId, b: TermId): number {
  if (a === b) return 0
  return a < 0 ? -1 : b < 0 ? 1 : graph.compare(a, b)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
