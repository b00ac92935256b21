import type { ShapeResult, TermId } from '../src/model.ts'
import { P, S } from '../src/rdf/columns.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { prefixed } from '../src/rdf/namespaces.ts'

/** Every node of a graph that something is said about, and every blank node. */
export function allNodes(graph: Graph): TermId[] {
  const nodes: TermId[] = []
  for (let term = 0; term < graph.terms.size; term++) {
    if (graph.isDescribed(term) || (graph.isBlank(term) && graph.rowsOfObject(term).length > 0)) nodes.push(term)
  }
  return nodes
}

/** Results as `rule | focus | path | value`, sorted: the approved form beside each fixture. */
export function resultLines(graph: Graph, results: readonly ShapeResult[]): string[] {
  return results
    .map(({ rule, focus, path, value }) =>
      [rule, nodeName(graph, focus), prefixed(path), value < 0 ? '-' : valueName(graph, value)].join(' | '),
    )
    .sort()
}

const BASE = 'https://data.voorbeeldstad.be/id/'

function nodeName(graph: Graph, node: TermId): string {
  if (!graph.isBlank(node)) return `<${graph.value(node).replace(BASE, '')}>`
  const [row] = graph.rowsOfObject(node)
  if (row === undefined) return '[]'
  const [s, p] = [graph.columns[S]![row]!, graph.columns[P]![row]!]
  const siblings = graph.objects(s, graph.value(p)).filter((one) => graph.isBlank(one))
  const number = siblings.length > 1 ? ` ${siblings.indexOf(node) + 1}` : ''
  return `[${nodeName(graph, s)} ${prefixed(graph.value(p))}${number}]`
}

function valueName(graph: Graph, value: TermId): string {
  if (!graph.isLiteral(value)) return nodeName(graph, value)
  const language = graph.language(value)
  const datatype = prefixed(graph.datatype(value))
  const tail = language ? `@${language}` : datatype === 'xsd:string' ? '' : `^^${datatype}`
  return JSON.stringify(graph.value(value)) + tail
}
