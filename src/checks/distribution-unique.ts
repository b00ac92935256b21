import { urlKeyAt } from '../background/addresses.ts'
import { distributionValues } from '../background/distribution-values.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const DOWNLOAD = iri('dcat:downloadURL')
const ACCESS = iri('dcat:accessURL')
/** So many are compared one by one. */
const FEW = 12
/** What tells two distributions behind one access page apart. */
const FORMS = (
  ['dct:format', 'dcat:mediaType', 'dcat:packageFormat', 'dcat:compressFormat', 'dcat:accessService'] as const
).map(iri)

/** Downloads of a distribution, else its access pages. */
function addressesOf(graph: GraphReader, distribution: TermId): readonly TermId[] {
  const { downloadUrls, accessUrls } = distributionValues(graph, distribution)
  return downloadUrls.length > 0 ? downloadUrls : accessUrls
}

/**
 * How many distributions say where their data are, when each has one address that no other has, as most have; else null. A
 * page and a file of one address are told apart no further here.
 */
function countApart(graph: GraphReader, distributions: readonly TermId[]): number | null {
  const seen: string[] = []
  for (const distribution of distributions) {
    const addresses = addressesOf(graph, distribution)
    if (addresses.length === 0) continue
    const [address] = addresses as [TermId]
    if (addresses.length > 1 || seen.length === FEW || graph.isBlank(address)) return null
    const key = urlKeyAt(graph, address)
    if (seen.includes(key)) return null
    seen.push(key)
  }
  return seen.length
}

/** Where the data of a distribution are; null when not stated. */
function placeOf(graph: GraphReader, distribution: TermId): string | null {
  const addresses = addressesOf(graph, distribution)
  if (addresses.length === 0) return null
  const kind = distributionValues(graph, distribution).downloadUrls.length > 0 ? 'download' : 'access'
  return `${kind} ${keys(graph, addresses)}`
}

/** The same, with the forms that may be had behind access pages. */
function keyOf(graph: GraphReader, distribution: TermId, place: string): string {
  if (place.startsWith('download')) return place
  return [place, ...FORMS.map((form) => keys(graph, graph.objects(distribution, form)))].join('\n')
}

/** One text for the values of a property; '' for none. */
function keys(graph: GraphReader, objects: readonly TermId[]): string {
  if (objects.length === 0) return ''
  const found = objects.map((term) => (graph.isBlank(term) ? `_:${term}` : urlKeyAt(graph, term)))
  return JSON.stringify(found.length === 1 ? found : [...new Set(found)].sort())
}

export default defineCheck({
  id: 'distribution-unique',
  dimension: 'geen-dubbels',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dcat:distribution', 'dcat:downloadURL', 'dcat:accessURL', 'dct:format'],
  since: '0.1.0',
  title: 'Every distribution is another one',
  why: 'The same file or page listed twice makes a choice where there is none, and inflates the count of distributions.',
  fix: 'Drop the double distribution, or give each its own download URL or format.',
  limits: 'One file under two names passes.',
  notApplicable: 'The dataset has fewer than two distributions that state an address.',
  messages: {
    sameDownload: '{value} is the download of {count} distributions of this dataset. Drop the double ones.',
    sameAccess:
      '{count} distributions of this dataset share {value} and state no other format. Drop the double ones, or add dcat:downloadURL or dct:format.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/fiets.csv> ] ,
    [ a dcat:Distribution ; dcat:downloadURL <https://data.gent.be/fiets.json> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:distribution [ a dcat:Distribution ; dct:title "CSV" ; dcat:downloadURL <https://data.gent.be/fiets.csv> ] ,
    [ a dcat:Distribution ; dct:title "Tabel" ; dcat:downloadURL <http://DATA.gent.be:80/fiets.csv#top> ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    if (record.distributions.length < 2) return outcomes
    const apart = countApart(graph, record.distributions)
    if (apart !== null) return apart < 2 ? outcomes : [{ node: record.node, value: FULL, count: apart }]
    const places = new Map<TermId, string>()
    for (const distribution of record.distributions) {
      const place = placeOf(graph, distribution)
      if (place !== null) places.set(distribution, place)
    }
    if (places.size < 2) return outcomes
    if (new Set(places.values()).size === places.size) {
      outcomes.push({ node: record.node, value: FULL, count: places.size })
      return outcomes
    }
    const groups = new Map<string, TermId[]>()
    for (const [distribution, place] of places) {
      const key = keyOf(graph, distribution, place)
      const group = groups.get(key)
      if (group) group.push(distribution)
      else groups.set(key, [distribution])
    }
    for (const group of groups.values()) {
      for (const node of group.slice(1)) {
        const download = graph.object(node, DOWNLOAD)
        const path = download >= 0 ? DOWNLOAD : ACCESS
        const object = download >= 0 ? download : graph.object(node, ACCESS)
        const message = download >= 0 ? 'sameDownload' : 'sameAccess'
        outcomes.push({ node, value: 0, message, path, object, args: { count: group.length } })
      }
    }
    outcomes.push({ node: record.node, value: FULL, count: groups.size })
    return outcomes
  },
})
