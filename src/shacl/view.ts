import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { TermId } from '../model.ts'
import { O, P, S } from '../rdf/columns.ts'
import type { Graph } from '../rdf/graph.ts'
import { BLANK, IRI } from '../rdf/terms.ts'

const known = new WeakMap<Graph, Term[]>()
export function termOf(graph: Graph, id: TermId): Term {
  let terms = known.get(graph)
  if (!terms) { terms = []; known.set(graph, terms) }
  return (terms[id] ??= make(graph, id))
}
function make(graph: Graph, id: TermId): Term {
  const kind = graph.terms.kind(id)
  if (kind === IRI) return DataFactory.namedNode(graph.value(id))
  if (kind === BLANK) return DataFactory.blankNode(graph.value(id))
  const language = graph.language(id)
  return DataFactory.literal(graph.value(id), language || DataFactory.namedNode(graph.datatype(id)))
}
export function idOf(graph: Graph, term: Term): TermId {
  if (term.termType === 'NamedNode') return graph.terms.find(term.value)
  if (term.termType === 'BlankNode') return graph.terms.findKey(`\0${term.value}`)
  if (term.termType !== 'Literal') return -1
  return graph.terms.findKey(term.language ? `"${term.value}"@${term.language.toLowerCase()}` : `"${term.value}"${term.datatype.value}`)
}
export function datasetView(graph: Graph): DatasetCore {
  const s = graph.columns[S]!, p = graph.columns[P]!, o = graph.columns[O]!
  const quad = (row: number): Quad => DataFactory.quad(termOf(graph, s[row]!) as never, termOf(graph, p[row]!) as never, termOf(graph, o[row]!) as never)
  const rows = function* (subject: Term | null, predicate: Term | null, object: Term | null): Iterable<number> {
    const si = subject ? idOf(graph, subject) : null, pi = predicate ? idOf(graph, predicate) : null, oi = object ? idOf(graph, object) : null
    if (si === -1 || pi === -1 || oi === -1) return
    if (si !== null) {
      const [from, to] = graph.rows(si, pi)
      for (let i = from; i < to; i++) if ((oi === null || o[i] === oi) && (i === from || o[i] !== o[i - 1] || p[i] !== p[i - 1])) yield i
    } else if (oi !== null) {
      for (const i of graph.rowsOfObject(oi)) if (pi === null || p[i] === pi) yield i
    } else for (let i = 0; i < s.length; i++) if (pi === null || p[i] === pi) yield i
  }
  return {
    size: graph.size,
    has: () => false, add: () => { throw new Error() }, delete: () => { throw new Error() },
    match(a: never, b: never, c: never) {
      const quads = [...rows(a, b, c)].map(quad)
      return { size: quads.length, [Symbol.iterator]: () => quads[Symbol.iterator]() } as never
    },
    [Symbol.iterator]: () => [...rows(null, null, null)].map(quad)[Symbol.iterator](),
  } as never
}
