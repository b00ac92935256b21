import { accessCode, accessOf } from '../background/access.ts'
import { justificationOf, REASON, RIGHTS } from '../background/restriction.ts'
import { defineCheck, FULL, settled } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const THRESHOLDS = {
  enough: { usual: REASON, least: 1, most: 1000, meaning: 'characters from which a reason says something' },
}

/** Only of records that say that they are not public. The law on high-value data is no ground for closing them. */
export default defineCheck({
  id: 'restriction-justified',
  dimension: 'open',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:accessRights', 'dct:rights', 'dcatap:applicableLegislation'],
  since: '0.1.0',
  title: 'It is stated why data are not public',
  why: 'Government data are open unless there is a ground to close them, and that ground must be known to be tested.',
  fix: 'Say in dct:rights on what ground access is restricted, or link the law with dcatap:applicableLegislation.',
  limits: 'It cannot tell whether the ground holds.',
  notApplicable: 'The access rights are PUBLIC or not stated.',
  thresholds: THRESHOLDS,
  messages: {
    none: '{node} is {access}, but does not say why. Give the ground in dct:rights, or the law by its ELI.',
    short: 'The reason why {node} is not public has {length} characters. Name the ground in a sentence in dct:rights.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> ;
  dct:rights "Bevat gegevens over dossiers die onder het beroepsgeheim vallen."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC> .`,
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    const { node } = record
    if (accessOf(graph, node) !== 'closed') return outcomes
    const { is } = settled(THRESHOLDS, thresholds?.['restriction-justified'])
    const { justified, length } = justificationOf(graph, node, is.enough)
    if (justified) outcomes.push({ node, value: FULL })
    else {
      const codes = graph.objects(node, ACCESS_RIGHTS).map((value) => accessCode(graph, value))
      const args = { length, access: codes.find((code) => code !== null) ?? '' }
      outcomes.push({ node, value: 0, message: length > 0 ? 'short' : 'none', path: RIGHTS, args })
    }
    return outcomes
  },
})
