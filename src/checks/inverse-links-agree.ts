import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const PREVIOUS = iri('dcat:prev')
const NEXT = iri('dcat:next')

/** Inverses of properties; either side may be stated first. */
const INVERSES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['dcat:prev', 'dcat:next'],
      ['dct:hasVersion', 'dct:isVersionOf'],
      ['dcat:hasVersion', 'dcat:isVersionOf'],
      ['dcat:inSeries', 'dcat:seriesMember'],
    ] as const
  ).flatMap(([a, b]) => [[iri(a), iri(b)] as const, [iri(b), iri(a)] as const]),
)
const stated = statedOf([...INVERSES.keys()])

const SERVES = iri('dcat:servesDataset')
const ACCESS = iri('dcat:accessService')
const SERIES_MEMBER = iri('dcat:seriesMember')

/**
 * A pair counts where both ends are described. `dcat:seriesMember` is not asked of a series that lists no member at all,
 * because DCAT-AP-VL links from the dataset only; a ring of prev and next is one failure.
 */
export default defineCheck({
  id: 'inverse-links-agree',
  dimension: 'consistent',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service', 'series'],
  mode: 'cross',
  reads: ['dcat:accessService', 'dcat:servesDataset', 'dcat:prev', 'dcat:next', 'dct:hasVersion', 'dct:isVersionOf'],
  since: '0.1.0',
  title: 'Links between records are stated at both ends',
  why: 'A portal follows a link from one side only; what the other side does not say is not shown there.',
  fix: 'Add the missing side of the link.',
  limits: 'Links to other catalogues are not looked at.',
  notApplicable: 'The record is linked to no other record that is described here.',
  messages: {
    oneSided: '{node} has {path} {value}, but that record does not say {inverse} in return. Add it there.',
    notServed: '{node} serves {value}, but no distribution of that dataset has it as dcat:accessService. Add it there.',
    ring: 'Following dcat:next from {node} leads back to it. Break the ring.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:hasVersion <https://data.gent.be/id/dataset/2> .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:isVersionOf <https://data.gent.be/id/dataset/1> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:hasVersion <https://data.gent.be/id/dataset/2> .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:title "Bomen 2026"@nl .`,
  },
  *run({ record, graph }) {
    const { node } = record
    for (const there of stated(graph, node)) {
      const back = INVERSES.get(there)!
      for (const object of graph.objects(node, there)) {
        if (graph.isLiteral(object) || !graph.isDescribed(object)) continue
        if (back === SERIES_MEMBER && graph.object(object, SERIES_MEMBER) < 0) continue
        if (graph.has(object, back, node)) yield { node, value: FULL }
        else {
          const args = { inverse: inverseName(back) }
          yield { node, value: 0, message: 'oneSided', path: there, object, args }
        }
      }
    }
    if (record.kind === 'service') yield* served(graph, record)
    if (isRing(graph, node)) yield { node, value: 0, message: 'ring', path: NEXT }
  },
})

function* served(graph: GraphReader, { node }: RecordView): Iterable<Outcome> {
  for (const object of graph.objects(node, SERVES)) {
    const distributions = graph.objects(object, iri('dcat:distribution'))
    // A dataset without distributions has no place for the link.
    if (graph.isLiteral(object) || distributions.length === 0) continue
    if (distributions.some((distribution) => graph.has(distribution, ACCESS, node))) yield { node, value: FULL }
    // Only a dataset that uses accessService at all is expected to name every service.
    else if (distributions.some((distribution) => graph.object(distribution, ACCESS) >= 0)) {
      yield { node, value: 0, message: 'notServed', path: SERVES, object }
    }
  }
}

function inverseName(property: string): string {
  return property.replace('http://purl.org/dc/terms/', 'dct:').replace('http://www.w3.org/ns/dcat#', 'dcat:')
}

/** Longest row that is followed. */
const LONGEST = 10_000

function isRing(graph: GraphReader, node: TermId): boolean {
  const first = nextOf(graph, node)
  if (first < 0) return false
  const seen = new Set<TermId>()
  for (let at = first; at >= 0 && seen.size < LONGEST && !seen.has(at); at = nextOf(graph, at)) {
    if (at === node) return true
    seen.add(at)
  }
  return false
}

function nextOf(graph: GraphReader, node: TermId): TermId {
  const next = graph.object(node, NEXT)
  return next >= 0 ? next : (graph.subjects(PREVIOUS, node)[0] ?? -1)
}
