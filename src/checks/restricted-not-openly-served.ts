import { webLinkIn } from '../background/iri-faults.ts'
import { lookup } from '../background/lookup.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck } from '../define.ts'
import type { NotChecked, Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const PUBLIC = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC'
/** Where data come out; landing and access pages may be open. */
const hasLink = webLinkIn((['dcat:downloadURL', 'dcat:endpointURL'] as const).map(iri))

/**
 * Needs answers from outside: until links are asked, a record that states rights other than PUBLIC and where its data come out
 * is not checked. Silence on rights is no restriction.
 */
export default defineCheck({
  id: 'restricted-not-openly-served',
  dimension: 'afgeschermd',
  tier: 'E',
  severity: 'blocking',
  scope: ['distribution', 'service'],
  mode: 'online',
  parts: 'alone',
  reads: ['dct:accessRights', 'dcat:downloadURL', 'dcat:endpointURL'],
  since: '0.1.0',
  title: 'Restricted data are not served to everybody',
  why: 'Data that must be shielded and come out without a login are a leak.',
  fix: 'Close the address, or correct the access rights when the data are public after all.',
  limits: 'Rules of the network may differ for other callers.',
  notApplicable: 'The access rights are PUBLIC or not stated, or there is no download or endpoint.',
  messages: {
    open: '{value} gives data to anybody, though the access rights are not PUBLIC. Close it, or correct dct:accessRights.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/RESTRICTED> ;
  dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/open/geheim.csv> ] .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    if (!graph.objects(record.node, ACCESS_RIGHTS).some((right) => isClosed(graph, right))) return outcomes
    const served = hasLink(graph, record.node) || record.distributions.some((node) => hasLink(graph, node))
    if (served) outcomes.push({ status: 'not-checked', reason: 'links-not-checked' })
    return outcomes
  },
})

/** A value of the list, in any spelling, other than PUBLIC; of a text that is no code nobody knows what it means. */
const isClosed = rememberedByTerm((graph, value) => {
  if (graph.isBlank(value)) return false
  const { status, iri: right } = lookup('access-right', graph.value(value))
  return right !== PUBLIC && status !== 'unknown-code' && status !== 'other-space'
})
