import { isMqaKnownLicence, type Licence } from '../background/licence.ts'
import { LICENCE_PROPERTY, licenceAt } from '../background/licence-values.ts'
import { statedObjects } from '../background/nodes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const stated = statedOf((['skos:exactMatch', 'skos:closeMatch', 'owl:sameAs'] as const).map(iri))

/** A licence of the EU table, or one that the input maps to it. */
const isInTable = rememberedByTerm((graph, object) => {
  const isKnown = (term: TermId): boolean => graph.isIri(term) && isMqaKnownLicence(graph.value(term))
  return isKnown(object) || stated(graph, object).some((match) => graph.objects(object, match).some(isKnown))
})

/** What is said of a licence that is not in the table. */
function judge(node: TermId, object: TermId, licence: Licence | null): Outcome {
  const path = LICENCE_PROPERTY
  if (licence === null || licence.register === 'publisher') return { node, value: 0, message: 'unknown', path, object }
  const eu = licence.euEquivalent
  if (licence.register !== 'flemish' && eu !== null) {
    return { node, value: FULL / 2, message: 'spelling', path, object, args: { iri: eu } }
  }
  if (eu === null) return { node, value: FULL / 2, message: 'unmapped', path, object }
  return { node, value: FULL / 2, message: 'mappable', path, object, args: { iri: eu } }
}

/**
 * Full marks for a licence of the EU table, for a page that the table calls the same, and for one that the record itself
 * maps to it. Half for a licence that metakeur can place but the European portal cannot.
 */
export default defineCheck({
  id: 'licence-eu-mappable',
  dimension: 'uitwisselbaar',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution', 'service'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:license', 'skos:exactMatch', 'skos:closeMatch'],
  since: '0.1.0',
  title: 'The European portal knows the licence',
  why: 'The European portal shows a licence that it does not know as "unknown", and takes points off for it.',
  fix: 'Use a licence of the EU table, or map yours to one of its licences with skos:exactMatch.',
  limits: 'It cannot tell whether two licences are equal before the law.',
  notApplicable: 'There is no licence.',
  messages: {
    mappable: 'The licence {value} is unknown to the European portal. Add skos:exactMatch {iri} to the licence.',
    unmapped:
      'The licence {value} is unknown to the European portal. Add skos:closeMatch with a licence of the EU table, if one is close enough.',
    spelling: 'The licence "{value}" is not spelt as the European portal knows it. Use {iri}.',
    unknown:
      'The licence "{value}" is unknown to the European portal. Use a licence of the EU table, or map it to one.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <http://publications.europa.eu/resource/authority/licence/CC0> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.kind === 'dataset' ? record.distributions : [record.node]) {
      for (const object of statedObjects(graph, node, LICENCE_PROPERTY)) {
        if (isInTable(graph, object)) fine++
        else outcomes.push(judge(node, object, licenceAt(graph, object)))
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
