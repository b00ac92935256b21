import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const IDENTIFIER = iri('dct:identifier')

/** A dataset and its service may not share one either: the federal harvester then rewrites the service's (R02). */
export default defineCheck({
  id: 'identifier-unique',
  dimension: 'geen-dubbels',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'cross',
  reads: ['dct:identifier'],
  since: '0.1.0',
  title: 'Every record has an identifier of its own',
  why: 'A portal that harvests two records with one identifier keeps one of them.',
  fix: 'Give one of the records a new identifier, in the system where it comes from.',
  limits: 'An identifier that was used again after its record was deleted passes.',
  notApplicable: 'The record has no identifier; the rules on mandatory properties say so.',
  messages: {
    shared: 'The identifier {value} of {node} is also that of {other}. Give one of the two another identifier.',
    sharedMore:
      'The identifier {value} of {node} is also that of {other} and {more} more. Give each an identifier of its own.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "1" .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:identifier "2" .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "1" .
<https://data.gent.be/id/service/1> a dcat:DataService ; dct:identifier "1" .`,
  },
  run({ record, graph, cross }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    const identifiers = graph.objects(record.node, IDENTIFIER).filter((term) => graph.isLiteral(term))
    if (neighbours == null || identifiers.length === 0) return outcomes
    const [other, ...more] = neighbours.sameIdentifier
    if (other === undefined) outcomes.push({ node: record.node, value: FULL })
    else {
      const message = more.length === 0 ? 'shared' : 'sharedMore'
      const args = { other, more: more.length }
      outcomes.push({ node: record.node, value: 0, message, path: IDENTIFIER, object: identifiers[0]!, args })
    }
    return outcomes
  },
})
