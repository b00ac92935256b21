import { accessOf } from '../background/access.ts'
import { isPageAt } from '../background/addresses.ts'
import { distributionValues } from '../background/distribution-values.ts'
import { fileTypeByExtension } from '../background/file-type.ts'
import { firstHere } from '../background/nodes.ts'
import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { extensionsOf, isWebIri, isWebPage, requestedFormat } from '../values/url.ts'

const DISTRIBUTION = iri('dcat:distribution')
const DOWNLOAD_URL = iri('dcat:downloadURL')
const ACCESS_URL = iri('dcat:accessURL')
const ACCESS_SERVICE = iri('dcat:accessService')
const ENDPOINT_URL = iri('dcat:endpointURL')

/** An address of the web; a literal is read as one, because other checks say that it should be an IRI. */
const isAddressAt = rememberedByTerm(
  (graph, term) => absenceOf(graph, term) === null && !graph.isBlank(term) && isAddress(graph.value(term)),
)

function isAddress(value: string): boolean {
  return isWebIri(value) || /^ftp:\/\/\S+$/i.test(value)
}

/** An address, and the distribution that gives it. */
interface Address {
  readonly node: TermId
  readonly object: TermId
}

function addressesIn(
  graph: GraphReader,
  distributions: readonly TermId[],
  property: 'downloadUrls' | 'accessUrls',
): Address[] {
  const found: Address[] = []
  for (const node of distributions) {
    for (const object of distributionValues(graph, node)[property]) {
      if (isAddressAt(graph, object)) found.push({ node, object })
    }
  }
  return found
}

/** A download that is no page, or a service with an endpoint: one direct way to the data is enough. */
function isDirect(graph: GraphReader, { distributions, services }: RecordView): boolean {
  for (const node of distributions) {
    for (const object of distributionValues(graph, node).downloadUrls) {
      if (isAddressAt(graph, object) && !isPageAt(graph, object)) return true
    }
  }
  if (services.some((service) => hasEndpoint(graph, service))) return true
  return distributions.some((node) =>
    graph.objects(node, ACCESS_SERVICE).some((service) => hasEndpoint(graph, service)),
  )
}

function hasEndpoint(graph: GraphReader, service: TermId): boolean {
  return graph.objects(service, ENDPOINT_URL).some((value) => isAddressAt(graph, value))
}

/** An address whose path ends in a known extension of data, or whose query asks for a format. */
function looksLikeFile(url: string): boolean {
  if (isWebPage(url)) return false
  return requestedFormat(url) !== null || extensionsOf(url).some((extension) => fileTypeByExtension(extension) !== null)
}

/**
 * The best distribution counts: one direct way to the data is enough. A service that serves the dataset and has an endpoint
 * is such a way too. A record without any distribution or service has none.
 */
export default defineCheck({
  id: 'download-url-direct',
  dimension: 'toegankelijk',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  parts: 'alone',
  reads: ['dcat:downloadURL', 'dcat:accessURL', 'dcat:accessService', 'dcat:endpointURL'],
  since: '0.1.0',
  title: 'One distribution gives the data directly',
  why: 'Who wants the data, a person or a program, should not have to search a web page for the link.',
  fix: 'Add dcat:downloadURL with the address of the file itself, or dcat:accessService with the endpoint.',
  limits: 'A page may hold the file, and an address without extension may be a page.',
  notApplicable: 'The access rights are not PUBLIC.',
  messages: {
    nothing: '{node} offers no way to its data. Add a distribution with dcat:downloadURL.',
    noAddress: '{node} has no usable download URL and no service with an endpoint. Add dcat:downloadURL.',
    page: 'The download URL {value} leads to a web page. Give the address of the file itself.',
    pageOnly: '{node} leads only to a page ({url}). Add dcat:downloadURL with the address of the file itself.',
    accessOnly:
      '{node} has an access URL only ({url}), which need not be the file. Add dcat:downloadURL with the file itself.',
    accessFile: '{value} looks like a file, but stands as access URL. State it as dcat:downloadURL too.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/bomen.csv> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen.html> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    if (record.kind !== 'dataset' || accessOf(graph, record.node) === 'closed') return outcomes
    const { distributions } = record
    if (isDirect(graph, record)) return [{ node: record.node, value: FULL }]
    const downloads = addressesIn(graph, distributions, 'downloadUrls')
    const access = addressesIn(graph, distributions, 'accessUrls')
    const file = access.find(({ object }) => looksLikeFile(graph.value(object)))
    if (file) outcomes.push({ ...file, value: FULL / 2, message: 'accessFile', path: ACCESS_URL })
    else if (downloads[0]) outcomes.push({ ...downloads[0], value: 0, message: 'page', path: DOWNLOAD_URL })
    else if (access[0]) {
      const { node, object } = access[0]
      const url = graph.value(object)
      outcomes.push({
        node,
        value: 0,
        message: isWebPage(url) ? 'pageOnly' : 'accessOnly',
        path: DOWNLOAD_URL,
        args: { url },
      })
    } else {
      const node = firstHere(graph, distributions)
      if (node !== undefined) outcomes.push({ node, value: 0, message: 'noAddress', path: DOWNLOAD_URL })
      else if (distributions.length > 0) outcomes.push({ status: 'not-checked', reason: 'not-described' })
      else outcomes.push({ node: record.node, value: 0, message: 'nothing', path: DISTRIBUTION })
    }
    return outcomes
  },
})
