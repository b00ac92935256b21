import { accessOf } from '../background/access.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedWhere } from '../rdf/stated.ts'
import { type InternalFault, internalFault } from '../values/hosts.ts'

/** Properties that lead to data or pages; an IRI elsewhere is a name, and need not lead anywhere. */
const ADDRESSES: ReadonlySet<string> = new Set(
  (
    [
      'dcat:accessURL',
      'dcat:downloadURL',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcat:landingPage',
      'foaf:page',
      'foaf:homepage',
      'mdcat:landingspaginaVoorAuthenticatie',
      'mdcat:landingspaginaVoorGebruiksinformatie',
      'mdcat:landingspaginaVoorStatusinformatie',
      'mdcat:bronMetadataRecordLandingspagina',
      'vcard:hasURL',
    ] as const
  ).map(iri),
)
const stated = statedWhere((path) => ADDRESSES.has(path))

/** Pages and services are the same in many records. */
const faultOf = rememberedByTerm((graph, term) => internalFault(graph.value(term)))

const MESSAGES = {
  loopback: 'loopback',
  'private-address': 'privateAddress',
  'single-label': 'name',
  'local-domain': 'name',
  file: 'file',
  unc: 'file',
  port: 'port',
} as const satisfies Record<InternalFault, string>

/** An odd port is a fault only where the data are PUBLIC: a restricted service may ask its users to open it. */
export default defineCheck({
  id: 'no-internal-endpoints',
  dimension: 'afgeschermd',
  tier: 'B',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service'],
  mode: 'offline',
  parts: 'added',
  reads: ['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL', 'dcat:landingPage', 'foaf:page'],
  since: '0.1.0',
  title: 'No address of the internal network stands in the metadata',
  why: 'It leads nowhere for others, and tells attackers how the network of the organisation is built.',
  fix: 'Give the public address, or remove the property.',
  limits: 'A name that looks public may still be answered inside only.',
  notApplicable: 'There is no address.',
  messages: {
    loopback: '{value} leads to the computer of the reader itself. Give the public address.',
    privateAddress: '{value} is an address of an internal network. Give the public address.',
    name: 'The host of {value} is known inside one network only. Give the public address.',
    file: '{value} is a file or network share. Give the web address at which others can have it.',
    port: '{value} uses a port that many networks block. Offer public data at port 443 (https).',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://geo.gent.be/bomen> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <http://10.1.2.3/bomen> ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.owned) {
      for (const path of stated(graph, node)) {
        for (const object of graph.objects(node, path)) {
          if (graph.isBlank(object)) continue
          const fault = faultOf(graph, object)
          if (fault === null || (fault === 'port' && accessOf(graph, record.node) !== 'public')) fine++
          else outcomes.push({ node, value: 0, message: MESSAGES[fault], path, object })
        }
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
