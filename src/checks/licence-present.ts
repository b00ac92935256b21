import { accessOf } from '../background/access.ts'
import { LICENCE_PROPERTY } from '../background/licence-values.ts'
import { isElsewhere, statedObjects } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { NotChecked, Outcome } from '../model.ts'

export default defineCheck({
  id: 'licence-present',
  dimension: 'open',
  tier: 'E',
  severity: 'error',
  scope: ['distribution', 'service'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:license', 'dct:accessRights'],
  since: '0.1.0',
  title: 'Every distribution and service states its licence',
  why: 'Without a licence nobody may assume that the data can be re-used, however public they are.',
  fix: 'Add dct:license to the distribution or service, for open data a Flemish model licence or CC0.',
  limits: 'It cannot tell whether the licence fits the data.',
  notApplicable: 'The access rights are not PUBLIC, or there is no distribution.',
  messages: {
    missing: '{node} states no licence. Add dct:license with the IRI of a model licence.',
    empty: 'The licence of {node} is an empty node. Use the IRI of a model licence.',
    placeholder: 'The licence of {node} is "{value}". Use the IRI of a model licence.',
    onDatasetOnly: 'The licence of {node} stands on the dataset only. Repeat dct:license on the distribution.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    if (accessOf(graph, record.node) === 'closed') return outcomes
    const path = LICENCE_PROPERTY
    const onDataset = record.kind === 'dataset' && statedObjects(graph, record.node, path).length > 0
    let fine = 0
    for (const node of record.kind === 'dataset' ? record.distributions : [record.node]) {
      if (isElsewhere(graph, node)) outcomes.push({ status: 'not-checked', reason: 'not-described' })
      else if (statedObjects(graph, node, path).length > 0) fine++
      else if (onDataset) outcomes.push({ node, value: FULL / 2, message: 'onDatasetOnly', path })
      else {
        const object = graph.object(node, path)
        if (object < 0) outcomes.push({ node, value: 0, message: 'missing', path })
        else outcomes.push({ node, value: 0, message: graph.isHusk(object) ? 'empty' : 'placeholder', path, object })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
