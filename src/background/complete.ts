/** Which nodes of a record must be filled in, and what of them is. */
import type { CheckContext, GraphReader, Scope, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { type Absence, absenceOf } from './placeholders.ts'

/** One property that a node should have. */
export interface Demand {
  readonly node: TermId
  readonly path: string
  /** Why it counts as not filled in; null when it is. */
  readonly absence: Absence | 'missing' | null
  /** The value that does not count, or -1. */
  readonly object: TermId
}

/** What must be described to say anything. Elsewhere an IRI of which the input gives only the class says enough. */
const NEED_CONTENT: ReadonlySet<string> = new Set(
  (['dct:publisher', 'dcat:contactPoint', 'dcat:distribution', 'dct:temporal', 'foaf:primaryTopic'] as const).map(iri),
)

function absenceFor(graph: GraphReader, path: string, value: TermId): Absence | null {
  const absence = absenceOf(graph, value)
  return absence === 'husk' && graph.isIri(value) && !NEED_CONTENT.has(path) ? null : absence
}

/**
 * The nodes that must be complete: the record, and the distributions, services and catalogue records that go with it. An IRI
 * that the input does not describe is unknown, so it is left out.
 */
function nodesOf({ record, graph }: CheckContext): [TermId, Scope][] {
  const others = (nodes: readonly TermId[], scope: Scope): [TermId, Scope][] =>
    nodes
      .filter((node) => node !== record.node && (graph.isDescribed(node) || graph.isBlank(node)))
      .map((n) => [n, scope])
  return [
    [record.node, record.kind],
    ...others(record.distributions, 'distribution'),
    ...others(record.services, 'service'),
    ...others(record.catalogRecords, 'catalog-record'),
  ]
}

/** Every property that the profile asks of the nodes of a record, at one level, with what is there. */
export function* demands(context: CheckContext, level: 'mandatory' | 'recommended'): Iterable<Demand> {
  const { graph, profile } = context
  for (const [node, scope] of nodesOf(context)) {
    for (const path of profile[level][scope]) {
      const values = graph.objects(node, path)
      let absence: Demand['absence'] = 'missing'
      for (const value of values) {
        const own = absenceFor(graph, path, value)
        if (own === null || absence === 'missing') absence = own
        if (own === null) break
      }
      yield { node, path, absence, object: absence === null ? -1 : (values[0] ?? -1) }
    }
  }
}
