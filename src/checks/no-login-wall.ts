import { webLinkIn } from '../background/iri-faults.ts'
import { lookup } from '../background/lookup.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck } from '../define.ts'
import type { NotChecked, Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const PUBLIC = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC'
const hasLink = webLinkIn((['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL'] as const).map(iri))

/** Needs answers from outside: until links are asked, a PUBLIC record with a web address is not checked. */
export default defineCheck({
  id: 'no-login-wall',
  dimension: 'toegankelijk',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution', 'service'],
  mode: 'online',
  parts: 'alone',
  reads: ['dcat:accessURL', 'dcat:downloadURL', 'dct:accessRights'],
  since: '0.1.0',
  title: 'Public data need no login',
  why: 'Data that are declared public and ask for a login are not public for the user or for software.',
  fix: 'Open the address, or state RESTRICTED as access rights.',
  limits: 'Walls of cookies and consent are not seen.',
  notApplicable: 'The access rights are not PUBLIC, or there is no address.',
  messages: {
    login: '{value} asks for a login, though the data are PUBLIC. Open it, or correct dct:accessRights.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/RESTRICTED> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://login.data.gent.be/fiets> ] .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    let open = false
    for (const right of graph.objects(record.node, ACCESS_RIGHTS)) {
      if (graph.isBlank(right)) continue
      if (!isPublic(graph, right)) return outcomes
      open = true
    }
    if (!open) return outcomes
    const served = hasLink(graph, record.node) || record.distributions.some((node) => hasLink(graph, node))
    if (served) outcomes.push({ status: 'not-checked', reason: 'links-not-checked' })
    return outcomes
  },
})

/** In any spelling; a code that only resembles it is not. */
const isPublic = rememberedByTerm((graph, value) => {
  const { status, iri: right } = lookup('access-right', graph.value(value))
  return right === PUBLIC && (status === 'member' || status === 'rewritable')
})
