import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/** Fingerprint of title, publisher and addresses (quality-model 4.2). */
export default defineCheck({
  id: 'no-exact-duplicate',
  dimension: 'geen-dubbels',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'service'],
  mode: 'cross',
  reads: ['dct:title', 'dct:publisher', 'dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL'],
  since: '0.1.0',
  title: 'No other record is the same',
  why: 'Two records of one thing drift apart, and a reader cannot tell which to trust.',
  fix: 'Keep one record and remove the other, or say in the titles how they differ.',
  limits: 'A copy with a changed title passes.',
  notApplicable: 'The record has no title.',
  messages: {
    twin: '{node} has the title, publisher and addresses of {other}. Keep one of the two, or say in the titles how they differ.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl ;
  dcat:distribution [ dcat:downloadURL <https://data.gent.be/bomen.csv> ] .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:title "Bomen"@nl ;
  dcat:distribution [ dcat:downloadURL <https://data.gent.be/parken.csv> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl ;
  dcat:distribution [ dcat:downloadURL <https://data.gent.be/bomen.csv> ] .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:title "bomen"@nl ;
  dcat:distribution [ dcat:downloadURL <http://data.gent.be/bomen.csv> ] .`,
  },
  run({ record, cross }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    if (neighbours == null || record.title === null) return outcomes
    const [other] = neighbours.twins
    if (other === undefined) outcomes.push({ node: record.node, value: FULL })
    else outcomes.push({ node: record.node, value: 0, message: 'twin', path: iri('dct:title'), args: { other } })
    return outcomes
  },
})
