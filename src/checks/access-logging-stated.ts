import { accessOf } from '../background/access.ts'
import { conceptText } from '../background/concept-text.ts'
import { firstWord, wordOf } from '../background/dutch.ts'
import { RIGHTS } from '../background/restriction.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const POLICIES = (['odrl:hasPolicy', 'dct:accessRights', 'dct:rights'] as const).map(iri)
const DUTY = iri('odrl:duty')
const DUTIES = (['odrl:duty', 'odrl:obligation', 'odrl:permission'] as const).map(iri)
const TEXTS = [RIGHTS, ...(['dct:description', 'dct:provenance'] as const).map(iri)]

/** A policy with a duty, directly or on one of its permissions. */
function hasDuty(graph: GraphReader, node: TermId): boolean {
  const policies = [node, ...POLICIES.flatMap((path) => graph.objects(node, path))]
  return policies.some((policy) =>
    DUTIES.some((path) =>
      graph.objects(policy, path).some((part) => path !== DUTIES[2] || graph.object(part, DUTY) >= 0),
    ),
  )
}

/** Only of data that are not for everybody; of data whose access rights are not stated nothing is asked. */
export default defineCheck({
  id: 'access-logging-stated',
  dimension: 'verantwoordelijk',
  tier: 'N',
  severity: 'info',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:accessRights', 'dct:rights', 'odrl:hasPolicy', 'odrl:duty', 'dct:description'],
  since: '0.1.0',
  title: 'It is stated whether access to restricted data is logged',
  why: 'For restricted data the strategy asks who looked at what to be known; users must know that before they look.',
  fix: 'State in dct:rights, or in a policy with odrl:duty, who logs which access.',
  limits: 'It looks for a policy or for Dutch words such as "logging"; it cannot tell whether access is logged.',
  notApplicable: 'The access rights are PUBLIC or not stated.',
  messages: {
    none: '{node} is restricted, but does not say whether access is logged. Add a sentence in dct:rights: who logs what?',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> ;
  dct:rights "De dienst Data houdt de logging van elke raadpleging een jaar bij."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    if (accessOf(graph, node) !== 'closed') return outcomes
    const worded =
      firstWord('logging', graph, node, TEXTS) !== null ||
      graph.objects(node, RIGHTS).some((value) => {
        const text = graph.isIri(value) ? null : conceptText(graph, value)
        return text !== null && wordOf('logging', text) !== null
      })
    if (worded || hasDuty(graph, node)) outcomes.push({ node, value: FULL })
    else outcomes.push({ node, value: 0, message: 'none', path: RIGHTS })
    return outcomes
  },
})
