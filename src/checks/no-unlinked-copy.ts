import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/**
 * Copies are found by identifier or by a file that both offer, in another catalogue. Of several copies one is the
 * original; the others name it as their source.
 */
export default defineCheck({
  id: 'no-unlinked-copy',
  dimension: 'geen-dubbels',
  tier: 'B',
  severity: 'info',
  scope: ['dataset', 'service'],
  mode: 'cross',
  reads: ['dct:identifier', 'dcat:downloadURL', 'dct:source', 'prov:wasDerivedFrom'],
  since: '0.1.0',
  title: 'A copy in another catalogue names its source',
  why: 'Metadata are kept once: a copy that does not say so goes its own way.',
  fix: 'Name the original record with dct:source, in the copy.',
  limits: 'Which of them is the original, only people know.',
  notApplicable: 'The records are in one catalogue, or in none.',
  messages: {
    unlinked:
      '{node} also stands in another catalogue as {other}, and neither names the other. Add dct:source to the copy.',
  },
  examples: {
    good: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> .
<https://opendata.be/catalogus> a dcat:Catalog ; dcat:dataset <https://opendata.be/id/dataset/9> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "bomen" .
<https://opendata.be/id/dataset/9> a dcat:Dataset ; dct:identifier "bomen" ; dct:source <https://data.gent.be/id/dataset/1> .`,
    bad: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> .
<https://opendata.be/catalogus> a dcat:Catalog ; dcat:dataset <https://opendata.be/id/dataset/9> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:identifier "bomen" .
<https://opendata.be/id/dataset/9> a dcat:Dataset ; dct:identifier "bomen" .`,
  },
  run({ record, cross }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    if (neighbours == null || cross!.catalogues < 2) return outcomes
    const loose = neighbours.copies.filter((copy) => !copy.pointsHere && !copy.isOriginal && !copy.hasOriginal)
    const [other] = loose
    if (other === undefined) outcomes.push({ node: record.node, value: FULL })
    else
      outcomes.push({
        node: record.node,
        value: 0,
        message: 'unlinked',
        path: iri('dct:source'),
        args: { other: other.id },
      })
    return outcomes
  },
})
