import { webLinkIn } from '../background/iri-faults.ts'
import { defineCheck } from '../define.ts'
import type { NotChecked, Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/** Properties whose addresses count, twice as heavy where the data themselves are (quality-model 4.6). */
const LINKS = [
  'dcat:accessURL',
  'dcat:downloadURL',
  'dcat:endpointURL',
  'dcat:endpointDescription',
  'dcat:landingPage',
  'foaf:page',
] as const
const hasLink = webLinkIn(LINKS.map(iri))

/** Needs answers from outside: until links are asked, every record with a web address is not checked. */
export default defineCheck({
  id: 'links-alive',
  dimension: 'toegankelijk',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service'],
  mode: 'online',
  parts: 'own',
  reads: LINKS,
  since: '0.1.0',
  title: 'Links lead somewhere',
  why: 'A dead link makes data unreachable, however good their description.',
  fix: 'Repair the link, or withdraw the distribution.',
  limits: 'It does not look at the content behind the link.',
  notApplicable: 'There is no http or https address.',
  messages: {
    dead: '{value} gives no answer ({answer}). Repair the link or withdraw it.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Zonder links"@nl .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:landingPage <https://data.gent.be/weg> .',
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const linked = hasLink(graph, record.node) || record.distributions.some((node) => hasLink(graph, node))
    if (linked) outcomes.push({ status: 'not-checked', reason: 'links-not-checked' })
    return outcomes
  },
})
