import { conceptText } from '../background/concept-text.ts'
import type { FileType } from '../background/file-type.ts'
import { fileTypeAt } from '../background/formats.ts'
import { lookup } from '../background/lookup.ts'
import { hasContent, isElsewhere, statedObjects } from '../background/nodes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const ACCESS_SERVICE = iri('dcat:accessService')
const CONFORMS_TO = iri('dct:conformsTo')
const IANA = 'https://www.iana.org/assignments/media-types/'

/** How well a value names a member of a list, best first. */
interface Standing {
  readonly value: number
  readonly object: TermId
  /** The IRI that is meant, or null. */
  readonly meant: string | null
}

function standingIn(list: 'file-type' | 'media-type'): (graph: GraphReader, object: TermId) => Standing {
  return rememberedByTerm((graph, object) => {
    const { status, iri: meant } = lookup(list, conceptText(graph, object) ?? '')
    const exact = status === 'member' && graph.isIri(object)
    const value = exact ? FULL : status === 'member' || status === 'rewritable' ? FULL / 2 : 0
    return { value, object, meant: value > 0 ? meant : null }
  })
}

const formatAt = standingIn('file-type')
const mediaTypeAt = standingIn('media-type')

function best(graph: GraphReader, node: TermId, path: string, standingAt: typeof formatAt): Standing | null {
  let found: Standing | null = null
  for (const object of statedObjects(graph, node, path)) {
    const standing = standingAt(graph, object)
    if (found === null || standing.value > found.value) found = standing
  }
  return found
}

function outcomeOf(node: TermId, path: string, standing: Standing, key: 'format' | 'mediaType'): Outcome {
  const { value, object, meant } = standing
  if (value === FULL) return { node, value }
  if (meant === null) return { node, value, message: `${key}Unknown`, path, object }
  return { node, value, message: `${key}Spelling`, path, object, args: { iri: meant } }
}

function hasProtocol(graph: GraphReader, service: TermId): boolean {
  const protocols = graph.objects(service, CONFORMS_TO)
  return protocols.some((value) => lookup('dataserviceprotocol', graph.value(value)).status === 'member')
}

/** A service is no file and has no media type. */
function isService(type: FileType | null): boolean {
  return type?.class === 'data-service' || type?.class === 'view-service'
}

function judge(graph: GraphReader, node: TermId): readonly Outcome[] {
  const format = best(graph, node, FORMAT, formatAt)
  const mediaType = best(graph, node, MEDIA_TYPE, mediaTypeAt)
  const services = graph.objects(node, ACCESS_SERVICE)
  if (services.some((service) => hasContent(graph, service) && hasProtocol(graph, service))) {
    return [{ node, value: FULL, count: 2 }]
  }
  if (format === null && mediaType === null) return []
  const type = fileTypeAt(graph, (format ?? mediaType)!.object)
  if (format === null) return [noFormat(node, type), outcomeOf(node, MEDIA_TYPE, mediaType!, 'mediaType')]
  const first = outcomeOf(node, FORMAT, format, 'format')
  if (isService(type)) return [first]
  return [first, mediaType === null ? noMediaType(node, type) : outcomeOf(node, MEDIA_TYPE, mediaType, 'mediaType')]
}

function noFormat(node: TermId, type: FileType | null): Outcome {
  if (type === null) return { node, value: 0, message: 'noFormat', path: FORMAT }
  return { node, value: 0, message: 'noFormatMeant', path: FORMAT, args: { iri: type.iri } }
}

function noMediaType(node: TermId, type: FileType | null): Outcome {
  const name = type?.mediaTypes[0]
  if (name === undefined) return { node, value: 0, message: 'noMediaType', path: MEDIA_TYPE }
  return { node, value: 0, message: 'noMediaTypeMeant', path: MEDIA_TYPE, args: { iri: IANA + name } }
}

/**
 * Format and media type are one half each; a text or spelling that means a member counts half. A service has no media type:
 * its format is all, and so is the protocol of the service through which a distribution is had. A distribution without
 * either is left to `format-declared`.
 */
export default defineCheck({
  id: 'format-from-vocabulary',
  dimension: 'interoperabel',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:accessService', 'dct:conformsTo'],
  since: '0.1.0',
  title: 'Format and media type are IRIs of their lists',
  why: 'Portals filter and choose a viewer by these IRIs; a text such as "csv-bestand" falls outside every filter.',
  fix: 'Use an IRI of the EU file-type list in dct:format and one of IANA in dcat:mediaType.',
  limits: 'It cannot tell whether the file has that format.',
  notApplicable: 'No distribution states a format or media type.',
  messages: {
    formatSpelling: 'The format "{value}" is not spelt as in the EU list. Did you mean {iri}?',
    formatUnknown: 'The format "{value}" is not in the EU file-type list. Choose an IRI of that list.',
    mediaTypeSpelling: 'The media type "{value}" is not spelt as at IANA. Did you mean {iri}?',
    mediaTypeUnknown: 'The media type "{value}" is not in the list of IANA. Choose an IRI of that list.',
    noFormat: '{node} has a media type and no format. Add dct:format with an IRI of the EU file-type list.',
    noFormatMeant: '{node} has a media type and no format. Add dct:format {iri}.',
    noMediaType: '{node} has a format and no media type. Add dcat:mediaType with an IRI of IANA.',
    noMediaTypeMeant: '{node} has a format and no media type. Add dcat:mediaType {iri}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
  dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dct:format "csv" .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.distributions) {
      if (isElsewhere(graph, node)) continue
      for (const outcome of judge(graph, node)) {
        if (outcome.value === FULL) fine += outcome.count ?? 1
        else outcomes.push(outcome)
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
