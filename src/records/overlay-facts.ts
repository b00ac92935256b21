/** What overlays ask of a record, read from the graph (quality-model section 5.10). */
import { distributionForm, type Form, serviceForm } from '../background/formats.ts'
import { isHvd } from '../background/hvd.ts'
import { licencesOf } from '../background/licence-values.ts'
import { openness } from '../background/openness.ts'
import { presentObjects } from '../background/placeholders.ts'
import { FULL } from '../define.ts'
import type { CoreElement, GraphReader, RecordView, TermId } from '../model.ts'
import type { OfferFacts, OverlayFacts } from '../quality/overlays/facts.ts'
import { iri } from '../rdf/namespaces.ts'

const ADDRESSES = (['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL'] as const).map(iri)
const FORMATS = (['dct:format', 'dcat:mediaType'] as const).map(iri)
const MODIFIED = iri('dct:modified')
const LICENCE = iri('dct:license')

/** Elements that stand on the record itself. */
const OWN = [
  'dct:title',
  'dct:description',
  'dct:publisher',
  'dcat:contactPoint',
  'dct:accessRights',
  'dct:identifier',
] as const satisfies readonly CoreElement[]

const STRUCTURED: ReadonlySet<Form['class']> = new Set([
  'rdf',
  'open-structured',
  'proprietary-structured',
  'data-service',
])

export function overlayFacts(record: RecordView, graph: GraphReader): OverlayFacts {
  return {
    offers: record.kind === 'dataset' ? offersOf(record, graph) : [],
    isHvd: record.kind !== 'catalog' && record.kind !== 'catalog-record' && isHvd(graph, record.node),
    core: coreOf(record, graph),
  }
}

function offersOf(record: RecordView, graph: GraphReader): OfferFacts[] {
  const { node, distributions, services } = record
  const isOpen = (other: TermId): boolean => licencesOf(graph, other).some(({ licence }) => licence?.open === true)
  const open = isOpen(node)
  const offer = (other: TermId, form: Form | null): OfferFacts => ({
    openLicence: open || isOpen(other),
    address: hasAny(graph, other, ADDRESSES),
    structured: form !== null && STRUCTURED.has(form.class),
    openFormat: form !== null && openness(form) === FULL,
    rdf: form?.class === 'rdf',
  })
  return [
    ...distributions.map((other) => offer(other, distributionForm(graph, other))),
    ...services.map((other) => offer(other, serviceForm(graph, other))),
  ]
}

/** A service has no format: it has nine elements. Other records have none. */
function coreOf(record: RecordView, graph: GraphReader): OverlayFacts['core'] {
  const { node, kind, distributions, services } = record
  if (kind !== 'dataset' && kind !== 'service') return {}
  const own = Object.fromEntries(OWN.map((element) => [element, hasAny(graph, node, [iri(element)])]))
  const offers = [node, ...distributions, ...services]
  const anywhere = (properties: readonly string[]): boolean => offers.some((offer) => hasAny(graph, offer, properties))
  return {
    ...own,
    'dct:license': anywhere([LICENCE]),
    'dcat:accessURL': anywhere(ADDRESSES),
    ...(kind === 'dataset' && { 'dct:format': anywhere(FORMATS) }),
    'dct:modified': [node, ...distributions].some((offer) => hasAny(graph, offer, [MODIFIED])),
  }
}

function hasAny(graph: GraphReader, node: TermId, properties: readonly string[]): boolean {
  return properties.some((property) => presentObjects(graph, node, property).length > 0)
}
