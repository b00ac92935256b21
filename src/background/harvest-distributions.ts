/** Repairs of the federal harvester on distributions and their licences: R14 to R17, R22, R26. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { BLANK } from '../values/signs.ts'
import type { DistributionValues } from './distribution-values.ts'
import type { DistributionRule, RecordRule, Repair } from './harvest-rules.ts'
import { LICENCE_PROPERTY, licenceAt } from './licence-values.ts'
import { isStated } from './nodes.ts'
import { rememberedByTerm } from './remembered.ts'
import { signsAt } from './signs.ts'

const ACCESS_URL = iri('dcat:accessURL')
const DOWNLOAD_URL = iri('dcat:downloadURL')
const LANDING_PAGE = iri('dcat:landingPage')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const DISTRIBUTION = iri('dcat:distribution')
/** More than this are cut off. */
const MOST_DISTRIBUTIONS = 10

/** A distribution of which a harvester can mend something: one that the input describes. */
export function isThere(graph: GraphReader, distribution: TermId): boolean {
  return graph.isDescribed(distribution) || graph.isBlank(distribution)
}

/** A licence in words or under another IRI than its own; http in place of https is what the harvester writes itself. */
const isRewritten = rememberedByTerm((graph, value) => {
  if (!isStated(graph, value)) return false
  if (!graph.isIri(value)) return true
  const licence = licenceAt(graph, value)
  return licence?.known === 'alias' && graph.value(value).replace(/^http:/, 'https:') !== licence.iri
})

function licenceRepair(graph: GraphReader, node: TermId): Repair | null {
  for (const object of graph.objects(node, LICENCE_PROPERTY)) {
    if (isRewritten(graph, object)) return { node, path: LICENCE_PROPERTY, object }
  }
  return null
}

/** A page, or an address of a file, that is the record or the node itself. */
function addressRepair(
  graph: GraphReader,
  node: TermId,
  values: DistributionValues,
  record: RecordView,
): Repair | null {
  return (
    ownAmong(graph.objects(node, LANDING_PAGE), LANDING_PAGE, node, record) ??
    ownAmong(values.accessUrls, ACCESS_URL, node, record) ??
    ownAmong(values.downloadUrls, DOWNLOAD_URL, node, record)
  )
}

function ownAmong(values: readonly TermId[], path: string, node: TermId, record: RecordView): Repair | null {
  for (const object of values) if (object === node || object === record.node) return { node, path, object }
  return null
}

/** A value in words, or a nameless node that says something. */
function isText(graph: GraphReader, value: TermId): boolean {
  return !graph.isIri(value) && !graph.isHusk(value)
}

export const DISTRIBUTION_RULES: readonly DistributionRule[] = [
  {
    // No access URL: the page of the catalogue is put there.
    id: 'r14',
    find(graph, node, { accessUrls }) {
      for (const value of accessUrls) {
        // An address that leads nowhere is one to the harvester.
        if (graph.isBlank(value) ? !graph.isHusk(value) : (signsAt(graph, value) & BLANK) === 0) return null
      }
      return { node, path: ACCESS_URL }
    },
  },
  {
    // No format: guessed from the address, the title and the text.
    id: 'r15',
    find(graph, node, { formats, mediaTypes }) {
      for (const value of formats) if (isStated(graph, value)) return null
      for (const value of mediaTypes) if (isStated(graph, value)) return null
      return { node, path: FORMAT }
    },
  },
  {
    // A format in words, or two formats: mapped, and one is kept.
    id: 'r16',
    find(graph, node, { formats, mediaTypes }) {
      for (const object of formats) if (isText(graph, object)) return { node, path: FORMAT, object }
      for (const object of mediaTypes) if (isText(graph, object)) return { node, path: MEDIA_TYPE, object }
      const second = formats[1]
      return second === undefined ? null : { node, path: FORMAT, object: second }
    },
  },
  { id: 'r17', alsoOfRecord: true, find: licenceRepair },
  // An address that is the record or distribution itself: "#" is put behind it.
  { id: 'r22', alsoOfRecord: true, find: addressRepair },
]

/** More than ten distributions: the rest is dropped. */
export const COUNT_RULE: RecordRule = {
  id: 'r26b',
  find(_, { node, distributions }) {
    const beyond = distributions[MOST_DISTRIBUTIONS]
    return beyond === undefined ? null : { node, path: DISTRIBUTION, object: beyond }
  },
}
