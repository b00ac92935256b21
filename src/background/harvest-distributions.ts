/** Repairs of the federal harvester on distributions and their licences: R14 to R17, R22, R26. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import type { RecordRule, Repair } from './harvest-rules.ts'
import { licencesOf } from './licence-values.ts'
import { statedObjects } from './nodes.ts'

const ACCESS_URL = iri('dcat:accessURL')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const LICENCE = iri('dct:license')
const DISTRIBUTION = iri('dcat:distribution')
const statedAddresses = statedOf((['dcat:landingPage', 'dcat:accessURL', 'dcat:downloadURL'] as const).map(iri))
/** A distribution that states none of these has no format. */
const statedFormats = statedOf([FORMAT, MEDIA_TYPE])
/** More than this are cut off. */
const MOST_DISTRIBUTIONS = 10

/** Distributions of a dataset that the input describes. */
function described(graph: GraphReader, { distributions }: RecordView): readonly TermId[] {
  const isDescribed = (node: TermId): boolean => graph.isDescribed(node) || graph.isBlank(node)
  return distributions.every(isDescribed) ? distributions : distributions.filter(isDescribed)
}

/** A licence in words or under another IRI than its own; http in place of https is what the harvester writes itself. */
function licenceRepairs(graph: GraphReader, record: RecordView): Repair | null {
  for (const node of [record.node, ...described(graph, record)]) {
    for (const { value, licence } of licencesOf(graph, node)) {
      if (graph.isIri(value)) {
        const text = graph.value(value)
        if (licence?.known !== 'alias' || text.replace(/^http:/, 'https:') === licence.iri) continue
      }
      return { node, path: LICENCE, object: value }
    }
  }
  return null
}

export const DISTRIBUTION_RULES: readonly RecordRule[] = [
  {
    // No access URL: the page of the catalogue is put there.
    id: 'r14',
    find(graph, record) {
      for (const node of described(graph, record)) {
        // An address that leads nowhere is one to the harvester.
        const stated = graph
          .objects(node, ACCESS_URL)
          .some((value) => (graph.isBlank(value) ? !graph.isHusk(value) : graph.value(value).trim() !== ''))
        if (!stated) return { node, path: ACCESS_URL }
      }
      return null
    },
  },
  {
    // No format: guessed from the address, the title and the text.
    id: 'r15',
    find(graph, record) {
      for (const node of described(graph, record)) {
        const stated = statedFormats(graph, node).some((path) => statedObjects(graph, node, path).length > 0)
        if (!stated) return { node, path: FORMAT }
      }
      return null
    },
  },
  {
    // A format in words, or two formats: mapped, and one is kept.
    id: 'r16',
    find(graph, record) {
      for (const node of described(graph, record)) {
        let second: TermId | undefined
        for (const path of statedFormats(graph, node)) {
          const values = graph.objects(node, path)
          for (const object of values) if (!graph.isIri(object) && !graph.isHusk(object)) return { node, path, object }
          if (path === FORMAT) second = values[1]
        }
        if (second !== undefined) return { node, path: FORMAT, object: second }
      }
      return null
    },
  },
  { id: 'r17', find: licenceRepairs },
  {
    // An address that is the record or distribution itself: "#" is put behind it.
    id: 'r22',
    find(graph, record) {
      for (const node of [record.node, ...described(graph, record)]) {
        for (const path of statedAddresses(graph, node)) {
          for (const object of graph.objects(node, path)) {
            if (object === node || object === record.node) return { node, path, object }
          }
        }
      }
      return null
    },
  },
  {
    // More than ten distributions: the rest is dropped.
    id: 'r26b',
    find(_, { node, distributions }) {
      const beyond = distributions[MOST_DISTRIBUTIONS]
      return beyond === undefined ? null : { node, path: DISTRIBUTION, object: beyond }
    },
  },
]
