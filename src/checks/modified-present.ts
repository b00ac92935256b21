import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const MODIFIED = iri('dct:modified')
const ISSUED = iri('dct:issued')

export default defineCheck({
  id: 'modified-present',
  dimension: 'tijdig',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:modified', 'dct:issued'],
  since: '0.1.0',
  title: 'The date of the last change is stated',
  why: 'Without dct:modified nobody sees how fresh the data are, and harvesters cannot tell what changed.',
  fix: 'Let the job that publishes the data set dct:modified, on the dataset or on its distributions.',
  limits: 'It cannot tell whether the date is kept up.',
  notApplicable: 'Dataset series: their members carry the dates.',
  messages: {
    missing: '{node} has no date of change. Let the publishing job set dct:modified.',
    issuedOnly: '{node} has a date of issue, but no date of change. Let the publishing job set dct:modified.',
    standIn: 'The date of change of {node} is {value}, a stand-in. Let the publishing job set the real date.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distribution/1> .
<https://data.gent.be/id/distribution/1> a dcat:Distribution ; dct:modified "2024-05-01"^^xsd:date .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:issued "2021-02-01"^^xsd:date .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const nodes = [record.node, ...record.distributions]
    const states = (property: string): boolean => nodes.some((node) => presentObjects(graph, node, property).length > 0)
    const { node } = record
    if (states(MODIFIED)) {
      return [{ node, value: FULL }]
    }
    const value = states(ISSUED) ? FULL / 2 : 0
    const standIn = graph.object(node, MODIFIED)
    if (standIn >= 0) outcomes.push({ node, value, message: 'standIn', path: MODIFIED, object: standIn })
    else outcomes.push({ node, value, message: value > 0 ? 'issuedOnly' : 'missing', path: MODIFIED })
    return outcomes
  },
})
