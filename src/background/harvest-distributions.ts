/** Repairs of the federal harvester on distributions and their licences: R14 to R17, R22, R26. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import type { RecordRule, Repair } from './harvest-rules.ts'
import { licencesOf } from './licence-values.ts'
import { statedObjects } from './nodes.ts'

const ACCESS_URL = iri('dcat:accessURL')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const LICENCE = iri('dct:license')
const DISTRIBUTION = iri('dcat:distribution')
const ADDRESSES = (['dcat:landingPage', 'dcat:accessURL', 'dcat:downloadURL'] as const).map(iri)
/** More than this are cut off. */
const MOST_DISTRIBUTIONS = 10

/** Distributions of a dataset that the input describes. */
function described(graph: GraphReader, record: RecordView): readonly TermId[] {
  return record.distributions.filter((node) => graph.isDescribed(node) || graph.isBlank(node))
}

/** A licence in words or under another IRI than its own; http in place of https is what the harvester writes itself. */
function* licenceRepairs(graph: GraphReader, record: RecordView): Iterable<Repair> {
  for (const node of [record.node, ...described(graph, record)]) {
    for (const { value, licence } of licencesOf(graph, node)) {
      if (graph.isIri(value)) {
        const text = graph.value(value)
        if (licence?.known !== 'alias' || text.replace(/^http:/, 'https:') === licence.iri) continue
      }
      yield { node, path: LICENCE, object: value }
    }
  }
}

export const DISTRIBUTION_RULES: readonly RecordRule[] = [
  {
    // No access URL: the page of the catalogue is put there.
    id: 'r14',
    *find(graph, record) {
      for (const node of described(graph, record)) {
        // An address that leads nowhere is one to the harvester.
        const stated = graph
          .objects(node, ACCESS_URL)
          .some((value) => (graph.isBlank(value) ? !graph.isHusk(value) : graph.value(value).trim() !== ''))
        if (!stated) yield { node, path: ACCESS_URL }
      }
    },
  },
  {
    // No format: guessed from the address, the title and the text.
    id: 'r15',
    *find(graph, record) {
      for (const node of described(graph, record)) {
        const stated = [FORMAT, MEDIA_TYPE].some((path) => statedObjects(graph, node, path).length > 0)
        if (!stated) yield { node, path: FORMAT }
      }
    },
  },
  {
    // A format in words, or two formats: mapped, and one is kept.
    id: 'r16',
    *find(graph, record) {
      for (const node of described(graph, record)) {
        const formats = graph.objects(node, FORMAT)
        for (const path of [FORMAT, MEDIA_TYPE]) {
          for (const object of graph.objects(node, path)) {
            if (!graph.isIri(object) && !graph.isHusk(object)) yield { node, path, object }
          }
        }
        if (formats.length > 1) yield { node, path: FORMAT, object: formats[1]! }
      }
    },
  },
  { id: 'r17', find: licenceRepairs },
  {
    // An address that is the record or distribution itself: "#" is put behind it.
    id: 'r22',
    *find(graph, record) {
      for (const node of [record.node, ...described(graph, record)]) {
        for (const path of ADDRESSES) {
          for (const object of graph.objects(node, path)) {
            if (object === node || object === record.node) yield { node, path, object }
          }
        }
      }
    },
  },
  {
    // More than ten distributions: the rest is dropped.
    id: 'r26b',
    *find(_, { node, distributions }) {
      const beyond = distributions[MOST_DISTRIBUTIONS]
      if (beyond !== undefined) yield { node, path: DISTRIBUTION, object: beyond }
    },
  },
]
