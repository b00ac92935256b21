import type { TermId } from '../model.ts'
import { GraphBuilder } from './builder.ts'
import { G, O, P, S } from './columns.ts'
import type { Graph } from './graph.ts'
import { IRI, LITERAL } from './terms.ts'

/** Statements of a graph, by their rows. */
export interface Part {
  readonly graph: Graph
  readonly rows: Iterable<number>
}

/** Statements of several graphs in one. Blank nodes of two parts stay two; every place is the first of `name`. */
export function combine(name: string, parts: readonly Part[]): Graph {
  const builder = new GraphBuilder()
  const source = builder.source(name)
  parts.forEach(({ graph, rows }, number) => {
    const { terms } = graph
    const known = new Map<TermId, TermId>()
    const copied = (term: TermId): TermId => {
      if (term < 0) return term
      let id = known.get(term)
      if (id === undefined) {
        const kind = terms.kind(term)
        const value = terms.value(term)
        if (kind === IRI) id = builder.terms.iri(value)
        else if (kind === LITERAL) id = builder.terms.literal(value, terms.language(term), terms.datatype(term))
        else id = builder.terms.blank(`${number}_${value}`)
        known.set(term, id)
      }
      return id
    }
    const [s, p, o, g] = [S, P, O, G].map((column) => graph.columns[column]!) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    for (const row of rows) {
      builder.add(copied(s[row]!), copied(p[row]!), copied(o[row]!), copied(g[row]!), source, 1, 1, 1, 1)
    }
  })
  return builder.finish()
}

/** All rows of a graph. */
export function allRows(graph: Graph): number[] {
  return Array.from(graph.columns[S]!, (_, row) => row)
}
