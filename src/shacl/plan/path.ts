/** Property paths of SHACL (section 2.3.1): read once, printed for results, and run over the integer index. */
import type { TermId } from '../../model.ts'
import { O, P, S } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import { listOf } from './reading.ts'
import { RDF_FIRST, sh } from './vocabulary.ts'

export type Path =
  | { readonly kind: 'predicate'; readonly iri: string }
  | { readonly kind: 'inverse' | 'zeroOrMore' | 'oneOrMore' | 'zeroOrOne'; readonly path: Path }
  | { readonly kind: 'sequence' | 'alternative'; readonly paths: readonly Path[] }

/** From a focus node to its value nodes: distinct, in no promised order. */
export type Walk = (focus: TermId) => readonly TermId[]

const WRAPPERS = [
  ['inversePath', 'inverse'],
  ['zeroOrMorePath', 'zeroOrMore'],
  ['oneOrMorePath', 'oneOrMore'],
  ['zeroOrOnePath', 'zeroOrOne'],
] as const

/** Reads a path, or null when it is ill-formed. Nesting is bounded, because a ring of blank nodes is possible. */
export function readPath(graph: Graph, node: TermId, depth = 0): Path | null {
  if (depth > 32 || graph.isLiteral(node)) return null
  if (graph.isIri(node)) return { kind: 'predicate', iri: graph.value(node) }
  const read = (inner: TermId): Path | null => readPath(graph, inner, depth + 1)
  const all = (kind: 'sequence' | 'alternative', members: TermId[]): Path | null => {
    const paths = members.map(read)
    return paths.includes(null) ? null : { kind, paths: paths as Path[] }
  }
  // A list is a sequence whatever else the node says (W3C test path-strange-001).
  if (graph.object(node, RDF_FIRST) >= 0) {
    const members = listOf(graph, node)
    return members === null || members.length < 2 ? null : all('sequence', members)
  }
  const alternatives = graph.object(node, sh('alternativePath'))
  if (alternatives >= 0) {
    const members = listOf(graph, alternatives)
    return members === null || members.length === 0 ? null : all('alternative', members)
  }
  for (const [term, kind] of WRAPPERS) {
    const inner = graph.object(node, sh(term))
    if (inner < 0) continue
    const path = read(inner)
    return path === null ? null : { kind, path }
  }
  return null
}

/** A predicate as its bare IRI, anything else in the syntax of SPARQL property paths with full IRIs. */
export function printPath(path: Path): string {
  return path.kind === 'predicate' ? path.iri : inner(path)
}

function inner(path: Path): string {
  switch (path.kind) {
    case 'predicate':
      return `<${path.iri}>`
    case 'inverse':
      return `^${inner(path.path)}`
    case 'zeroOrMore':
      return `${inner(path.path)}*`
    case 'oneOrMore':
      return `${inner(path.path)}+`
    case 'zeroOrOne':
      return `${inner(path.path)}?`
    case 'sequence':
      return `(${path.paths.map(inner).join('/')})`
    case 'alternative':
      return `(${path.paths.map(inner).join('|')})`
  }
}

/** Compiles a path over a graph of data. */
export function compilePath(data: Graph, path: Path): Walk {
  switch (path.kind) {
    case 'predicate':
      return forward(data, data.terms.iri(path.iri))
    case 'inverse':
      return path.path.kind === 'predicate'
        ? backward(data, data.terms.iri(path.path.iri))
        : compilePath(data, inverted(path.path))
    case 'sequence': {
      const steps = path.paths.map((step) => compilePath(data, step))
      return (focus) => steps.reduce<readonly TermId[]>((nodes, step) => union(nodes, step), [focus])
    }
    case 'alternative': {
      const ways = path.paths.map((way) => compilePath(data, way))
      return (focus) => [...new Set(ways.flatMap((way) => way(focus)))]
    }
    case 'zeroOrOne': {
      const step = compilePath(data, path.path)
      return (focus) => [...new Set([focus, ...step(focus)])]
    }
    case 'zeroOrMore': {
      const step = compilePath(data, path.path)
      return (focus) => [...closure([focus], step)]
    }
    case 'oneOrMore': {
      const step = compilePath(data, path.path)
      return (focus) => [...closure(step(focus), step)]
    }
  }
}

/** The inverse of a path that is no predicate: the arrows turn round and a sequence is read backwards. */
function inverted(path: Path): Path {
  switch (path.kind) {
    case 'predicate':
      return { kind: 'inverse', path }
    case 'inverse':
      return path.path
    case 'sequence':
      return { kind: 'sequence', paths: path.paths.map(inverted).reverse() }
    case 'alternative':
      return { kind: 'alternative', paths: path.paths.map(inverted) }
    default:
      return { kind: path.kind, path: inverted(path.path) }
  }
}

function forward(data: Graph, predicate: TermId): Walk {
  const o = data.columns[O]!
  return (focus) => {
    const [from, to] = data.rows(focus, predicate)
    if (from === to) return []
    const found = [o[from]!]
    // The same statement in another graph stands beside it.
    for (let i = from + 1; i < to; i++) if (o[i] !== o[i - 1]) found.push(o[i]!)
    return found
  }
}

function backward(data: Graph, predicate: TermId): Walk {
  const s = data.columns[S]!
  const p = data.columns[P]!
  return (focus) => {
    const found: TermId[] = []
    for (const row of data.rowsOfObject(focus)) {
      if (p[row] === predicate && found[found.length - 1] !== s[row]) found.push(s[row]!)
    }
    return found
  }
}

function union(nodes: readonly TermId[], step: Walk): readonly TermId[] {
  if (nodes.length === 1) return step(nodes[0]!)
  return [...new Set(nodes.flatMap((node) => step(node)))]
}

function closure(start: readonly TermId[], step: Walk): Set<TermId> {
  const reached = new Set(start)
  // A Set that grows while it is walked is walked to its end.
  for (const node of reached) for (const next of step(node)) reached.add(next)
  return reached
}
