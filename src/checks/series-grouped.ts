import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

export default defineCheck({
  id: 'series-grouped',
  dimension: 'geen-dubbels',
  tier: 'N',
  severity: 'info',
  scope: ['dataset'],
  mode: 'cross',
  reads: ['dct:title', 'dcat:inSeries'],
  since: '0.1.0',
  title: 'Datasets that differ in year or place only are in a series',
  why: 'A series shows ten years as one result, and spares nine descriptions.',
  fix: 'Describe a dcat:DatasetSeries, and point to it with dcat:inSeries from each of them.',
  limits: 'Titles may look alike by accident.',
  notApplicable: 'Fewer than three titles of the publisher are alike.',
  messages: {
    loose:
      'The title of {node} is that of {count} others but for year or place, such as {other}. Make a dcat:DatasetSeries of them.',
  },
  examples: {
    good: `<https://data.gent.be/id/reeks/1> a dcat:DatasetSeries .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2021"@nl ; dcat:inSeries <https://data.gent.be/id/reeks/1> .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2022"@nl ; dcat:inSeries <https://data.gent.be/id/reeks/1> .
<https://data.gent.be/id/dataset/3> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2023"@nl ; dcat:inSeries <https://data.gent.be/id/reeks/1> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2021"@nl .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2022"@nl .
<https://data.gent.be/id/dataset/3> a dcat:Dataset ; dct:publisher <urn:gent> ; dct:title "Budget 2023"@nl .`,
  },
  run({ record, cross }) {
    const outcomes: Outcome[] = []
    const cluster = cross?.of(record.id)?.seriesCluster ?? []
    if (cluster.length === 0) return outcomes
    if (record.series.length > 0) outcomes.push({ node: record.node, value: FULL })
    else {
      const args = { count: cluster.length, other: cluster[0]! }
      outcomes.push({ node: record.node, value: 0, message: 'loose', path: iri('dcat:inSeries'), args })
    }
    return outcomes
  },
})
