/** What the MQA of data.europa.eu counts, read from the graph (quality-model sections 1.1 to 1.3, 1.6). */
import { conceptText } from '../background/concept-text.ts'
import { type FileType, fileTypeOf } from '../background/file-type.ts'
import { isMqaKnownLicence } from '../background/licence.ts'
import { lookup } from '../background/lookup.ts'
import type { GraphReader, MqaSwitches, RecordView, TermId } from '../model.ts'
import type { MqaDistributionFacts, MqaFacts } from '../quality/mqa-facts.ts'
import { iri } from '../rdf/namespaces.ts'

const KEYWORD = iri('dcat:keyword')
const THEME = iri('dcat:theme')
const SPATIAL = iri('dct:spatial')
const TEMPORAL = iri('dct:temporal')
const ACCESS_RIGHTS = iri('dct:accessRights')
const CONTACT_POINT = iri('dcat:contactPoint')
const PUBLISHER = iri('dct:publisher')
const ISSUED = iri('dct:issued')
const MODIFIED = iri('dct:modified')
const ACCESS_URL = iri('dcat:accessURL')
const DOWNLOAD_URL = iri('dcat:downloadURL')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const LICENCE = iri('dct:license')
const RIGHTS = iri('dct:rights')
const BYTE_SIZE = iri('dcat:byteSize')

/**
 * Facts of one dataset for the arithmetic of the 405 points. Presence is bare presence: an empty text, `Onbekend` and a
 * husk all count, because data.europa.eu counts them. The record is judged as given, not as a harvester would mend it
 * (A11), with one exception that the MQA makes too: formats written as text are mapped by their spelling (A5).
 * @param compliant the verdict of the DCAT-AP shapes (severity Violation only, A9), or null when they were not run
 * @param switches what counts as known, aligned and open (A4 to A6)
 */
export function mqaFacts(
  record: RecordView,
  graph: GraphReader,
  compliant: boolean | null,
  switches: FactSwitches = OURS,
): MqaFacts {
  const { node } = record
  const has = (property: string): boolean => graph.object(node, property) >= 0
  return {
    keyword: has(KEYWORD),
    theme: has(THEME),
    spatial: has(SPATIAL),
    temporal: has(TEMPORAL),
    accessRights: has(ACCESS_RIGHTS),
    accessRightsKnown: iris(graph, node, ACCESS_RIGHTS).some((v) => lookup('access-right', v).status === 'member'),
    contactPoint: has(CONTACT_POINT),
    publisher: has(PUBLISHER),
    issued: has(ISSUED),
    modified: has(MODIFIED),
    compliant,
    distributions: record.distributions.map((distribution) => distributionFacts(graph, distribution, switches)),
  }
}

type FactSwitches = Pick<MqaSwitches, 'alignment' | 'literals' | 'formats'>

const OURS: FactSwitches = { alignment: 'both', literals: 'mapped', formats: 'edp' }

function distributionFacts(
  graph: GraphReader,
  node: TermId,
  { alignment, literals, formats: list }: FactSwitches,
): MqaDistributionFacts {
  const has = (property: string): boolean => graph.object(node, property) >= 0
  const formats = known(graph, node, FORMAT, 'file-type', literals)
  const mediaTypes = known(graph, node, MEDIA_TYPE, 'media-type', literals)
  // One list for both: media types are led to the EU file type first, an approximation (A7).
  const types = [...mediaTypes, ...formats].map(fileTypeOf).filter((type): type is FileType => type !== null)
  const [knownFormat, knownMediaType] = [formats.length > 0, mediaTypes.length > 0]
  return {
    accessUrls: addresses(graph, node, ACCESS_URL),
    downloadUrls: addresses(graph, node, DOWNLOAD_URL),
    format: has(FORMAT),
    mediaType: has(MEDIA_TYPE),
    alignment: alignment === 'both' ? knownFormat && knownMediaType : knownFormat || knownMediaType,
    knownFormat,
    knownMediaType,
    nonProprietary: types.some((type) => (list === 'edp' ? type.mqaNonProprietary : type.euNonProprietary)),
    machineReadable: types.some((type) => type.mqaMachineReadable),
    licence: has(LICENCE),
    knownLicence: iris(graph, node, LICENCE).some(isMqaKnownLicence),
    rights: has(RIGHTS),
    byteSize: has(BYTE_SIZE),
    issued: has(ISSUED),
    modified: has(MODIFIED),
  }
}

function iris(graph: GraphReader, node: TermId, property: string): readonly string[] {
  return graph
    .objects(node, property)
    .filter((term) => graph.isIri(term))
    .map((term) => graph.value(term))
}

/** Values that are in the vocabulary: its IRIs, and when they are mapped texts (or the label of a nameless node) too. */
function known(
  graph: GraphReader,
  node: TermId,
  property: string,
  list: 'file-type' | 'media-type',
  literals: MqaSwitches['literals'],
): readonly string[] {
  const found: string[] = []
  for (const term of graph.objects(node, property)) {
    const text = conceptText(graph, term)
    if (text === null || (literals === 'strict' && !graph.isIri(term))) continue
    const { status } = lookup(list, text)
    if (status === 'member' || status === 'deprecated' || (status === 'rewritable' && !graph.isIri(term)))
      found.push(text)
  }
  return found
}

function addresses(graph: GraphReader, node: TermId, property: string): readonly string[] {
  return graph
    .objects(node, property)
    .filter((term) => !graph.isBlank(term))
    .map((term) => graph.value(term))
}
