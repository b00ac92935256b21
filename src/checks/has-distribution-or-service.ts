import { accessOf } from '../background/access.ts'
import { absenceOf } from '../background/placeholders.ts'
import { justificationOf } from '../background/restriction.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DISTRIBUTION = iri('dcat:distribution')
const SAMPLE = iri('adms:sample')

export default defineCheck({
  id: 'has-distribution-or-service',
  dimension: 'beschikbaar',
  tier: 'E',
  severity: 'error',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dcat:distribution', 'dcat:accessService', 'dcat:servesDataset', 'adms:sample'],
  since: '0.1.0',
  title: 'The dataset has a distribution or a service',
  why: 'A record without either tells people that data exist, but not how to get them.',
  fix: 'Add a distribution with its access URL, or a data service that serves this dataset.',
  limits: 'It cannot tell whether the data can really be had.',
  notApplicable: 'The access rights are not PUBLIC and the record says why.',
  messages: {
    none: '{node} has no distribution and no data service. Add a distribution with its access URL.',
    husk: '{node} has a distribution of which nothing is said. Give it an access URL, a format and a licence.',
    sampleOnly: '{node} offers a sample only. Add a distribution with the data themselves.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node, distributions, services, samples } = record
    const offers = (nodes: readonly TermId[]): boolean => nodes.some((other) => absenceOf(graph, other) === null)
    if (offers(distributions) || offers(services)) {
      return [{ node, value: FULL }]
    }
    if (accessOf(graph, node) === 'closed' && justificationOf(graph, node).justified) return outcomes
    if (offers(samples))
      outcomes.push({ node, value: FULL / 2, message: 'sampleOnly', path: SAMPLE, object: samples[0]! })
    else if (distributions.length > 0)
      outcomes.push({ node, value: 0, message: 'husk', path: DISTRIBUTION, object: distributions[0]! })
    else outcomes.push({ node, value: 0, message: 'none', path: DISTRIBUTION })
    return outcomes
  },
})
