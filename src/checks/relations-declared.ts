import { isPlaceholderIri } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const RELATION = iri('dct:relation')
const QUALIFIED = iri('dcat:qualifiedRelation')
/** Relations of DCAT and Dublin Core that lead from one described resource to another. */
const stated = statedOf(
  (
    [
      'dct:relation',
      'dct:source',
      'dct:isVersionOf',
      'dct:hasVersion',
      'dct:hasPart',
      'dct:isPartOf',
      'dct:isReferencedBy',
      'dct:references',
      'dct:replaces',
      'dct:isReplacedBy',
      'dct:requires',
      'dct:isRequiredBy',
      'dcat:inSeries',
      'dcat:servesDataset',
      'dcat:hasVersion',
      'dcat:isVersionOf',
      'dcat:previousVersion',
      'dcat:prev',
      'prov:wasDerivedFrom',
    ] as const
  )
    .map(iri)
    .sort(),
)

/** Statements of relations: those of the record in canonical order, then those of its qualified relations. */
function* relationsOf(graph: GraphReader, { node, owned }: RecordView): Iterable<{ path: string; object: TermId }> {
  for (const path of stated(graph, node)) for (const object of graph.objects(node, path)) yield { path, object }
  for (const qualified of graph.objects(node, QUALIFIED)) {
    if (qualified === node || !owned.includes(qualified)) continue
    for (const object of graph.objects(qualified, RELATION)) yield { path: RELATION, object }
  }
}

/** One IRI of another resource is enough; the record itself does not count. */
export default defineCheck({
  id: 'relations-declared',
  dimension: 'koppelbaar',
  tier: 'N',
  severity: 'info',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:relation', 'dct:source', 'dct:hasPart', 'dcat:qualifiedRelation', 'dcat:inSeries', 'dcat:servesDataset'],
  since: '0.1.0',
  title: 'The record links to related ones',
  why: 'Who finds one dataset should be led to its source, its other versions and the series that it belongs to.',
  fix: 'Link source (dct:source), versions (dcat:isVersionOf), series (dcat:inSeries) or other related datasets.',
  limits: 'It cannot tell whether all relations are named.',
  notApplicable: 'Always applies to datasets and data services.',
  messages: {
    none: '{node} links to no other dataset. Add the source, the series or another version, if there is one.',
    noDataset: '{node} does not say which dataset it serves. Add dcat:servesDataset.',
    text: '{path} is there in words only. Use the IRI of the other resource.',
    self: '{path} leads to the record itself. Use the IRI of the other resource.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:source <https://data.gent.be/id/dataset/2> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    let other: { path: string; object: TermId } | null = null
    for (const relation of relationsOf(graph, record)) {
      const { object } = relation
      if (graph.isIri(object) && object !== node && !isPlaceholderIri(graph.value(object))) {
        outcomes.push({ node, value: FULL })
        return outcomes
      }
      other ??= relation
    }
    if (other !== null) outcomes.push({ node, value: 0, message: other.object === node ? 'self' : 'text', ...other })
    else if (record.kind === 'service')
      outcomes.push({ node, value: 0, message: 'noDataset', path: iri('dcat:servesDataset') })
    else outcomes.push({ node, value: 0, message: 'none', path: RELATION })
    return outcomes
  },
})
