import { defineCheck, millionths } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/** 1/k for k records of the catalogue with one title, compared by its key (quality-model 4.1). */
export default defineCheck({
  id: 'title-distinctive',
  dimension: 'vindbaar',
  tier: 'B',
  severity: 'info',
  scope: ['dataset', 'service'],
  mode: 'cross',
  reads: ['dct:title'],
  since: '0.1.0',
  title: 'The title tells the record from the others',
  why: 'Of two records with one title nobody knows which to open.',
  fix: 'Add the place, the year or the theme to the title.',
  limits: 'Two records may honestly have one name.',
  notApplicable: 'The record is in a series, or has no title.',
  messages: {
    shared:
      '{count} other records have the title of {node}, such as {other}. Add the place, year or theme that differs.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:title "Fietstellingen Brugge"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen"@nl .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:title "Fietstellingen."@nl .`,
  },
  run({ record, cross }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    if (neighbours == null || record.title === null || record.series.length > 0) return outcomes
    const { sameTitle } = neighbours
    const value = millionths(1 / (sameTitle.length + 1))
    if (sameTitle.length === 0) outcomes.push({ node: record.node, value })
    else {
      const args = { count: sameTitle.length, other: sameTitle[0]! }
      outcomes.push({ node: record.node, value, message: 'shared', path: iri('dct:title'), args })
    }
    return outcomes
  },
})
