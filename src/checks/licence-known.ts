import { LICENCE_PROPERTY, type LicenceValue, licencesOfRecord } from '../background/licence-values.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome } from '../model.ts'

function judge(graph: GraphReader, { node, value: object, licence }: LicenceValue): Outcome {
  const path = LICENCE_PROPERTY
  const meant = licence === null ? null : licence.iri
  if (!graph.isIri(object)) {
    const key = graph.isLiteral(object) ? 'text' : 'nameless'
    if (meant === null) return { node, value: 0, message: key, path, object }
    return { node, value: 0, message: `${key}Meant`, path, object, args: { iri: meant } }
  }
  if (licence === null || licence.register === 'publisher')
    return { node, value: FULL / 4, message: 'other', path, object }
  if (licence.known === 'canonical') return { node, value: FULL }
  return { node, value: (FULL / 4) * 3, message: 'alias', path, object, args: { iri: licence.iri } }
}

/** A text, or a node without an IRI, counts for nothing even when its meaning is clear: no program follows it. */
export default defineCheck({
  id: 'licence-known',
  dimension: 'open',
  tier: 'E',
  severity: 'warning',
  scope: ['distribution', 'service'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:license'],
  since: '0.1.0',
  title: 'Licences are given by their official IRI',
  why: 'Portals recognise a licence by its IRI; another spelling shows up as "unknown licence".',
  fix: 'Use the exact IRI of the Flemish model licence, the EU licence table or Creative Commons.',
  limits: 'It knows the EU, Flemish and Creative Commons licences; others can be just as good.',
  notApplicable: 'There is no licence.',
  messages: {
    alias: '{value} is not the official IRI of the licence. Did you mean {iri}?',
    other: '{value} is a licence that portals do not know. Use a Flemish model licence, or one of the EU table.',
    text: 'The licence is the text "{value}". Use the IRI of a Flemish model licence, or one of the EU table.',
    textMeant: 'The licence is the text "{value}". Did you mean {iri}?',
    nameless: 'The licence of {node} is a node without an IRI. Use the IRI of a Flemish model licence.',
    namelessMeant: 'The licence of {node} is a node without an IRI. Did you mean {iri}?',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    for (const value of licencesOfRecord(graph, record)) outcomes.push(judge(graph, value))
    return outcomes
  },
})
