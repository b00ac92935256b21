import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import type { TermId } from '../model.ts'
import { termOf } from '../rdf/dataset.ts'
import type { Graph } from '../rdf/graph.ts'

/** The same dataset, but with only the given values for one property of one node. It can be read, not changed. */
export function narrowed(
  dataset: DatasetCore,
  graph: Graph,
  node: TermId,
  predicate: string,
  values: readonly TermId[],
): DatasetCore {
  const subject = termOf(graph, node)
  const property = DataFactory.namedNode(predicate)
  const quads = values.map((value) =>
    DataFactory.quad(subject as Quad['subject'], property, termOf(graph, value) as Quad['object']),
  )
  const isHere = (s?: Term | null, p?: Term | null, o?: Term | null): boolean =>
    !o && s?.value === subject.value && s.termType === subject.termType && p?.value === predicate
  return {
    get size() {
      return dataset.size
    },
    has: (quad) => dataset.has(quad),
    add: (quad) => dataset.add(quad),
    delete: (quad) => dataset.delete(quad),
    match(s, p, o, g) {
      if (!isHere(s, p, o)) return dataset.match(s, p, o, g)
      const found = { size: quads.length, [Symbol.iterator]: () => quads[Symbol.iterator]() }
      return found as unknown as DatasetCore
    },
    [Symbol.iterator]: () => dataset[Symbol.iterator](),
  }
}
