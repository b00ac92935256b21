/** In which form a distribution or a service gives its data. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { type ServiceKind, serviceKind } from '../values/url.ts'
import { conceptText } from './concept-text.ts'
import { distributionValues } from './distribution-values.ts'
import { type FileType, type FormatClass, fileTypeOf, fileTypeOfService } from './file-type.ts'
import { DATASERVICEPROTOCOL } from './flemish-lists.ts'
import { lookup } from './lookup.ts'
import { presentObjects } from './placeholders.ts'
import { rememberedByTerm } from './remembered.ts'

const FORMAT = iri('dct:format')
const statedInner = statedOf((['dcat:packageFormat', 'dcat:compressFormat'] as const).map(iri))
const CONFORMS_TO = iri('dct:conformsTo')
const ENDPOINT_URL = iri('dcat:endpointURL')
const ENDPOINT_DESCRIPTION = iri('dcat:endpointDescription')

/** A form of data, and how it is called in a message: the code of a file type or the kind of a service. */
export interface Form {
  readonly class: FormatClass
  readonly name: string
}

/** How useful a class is to a machine, in millionths (quality-model section 3.4, `machine-readable-format`). */
const USE: Readonly<Record<FormatClass, number>> = {
  rdf: 1_000_000,
  'open-structured': 1_000_000,
  'data-service': 1_000_000,
  'proprietary-structured': 500_000,
  container: 250_000,
  document: 0,
  image: 0,
  'view-service': 0,
  'audio-video': 0,
  other: 0,
}

/** How well a machine can read a class, in millionths. */
export function machineUse(form: FormatClass): number {
  return USE[form]
}

/** File types that a distribution declares with dct:format or dcat:mediaType, in any spelling. */
export const declaredTypes: (graph: GraphReader, distribution: TermId) => readonly FileType[] = rememberedByTerm(
  (graph, distribution) => {
    const { formats, mediaTypes } = distributionValues(graph, distribution)
    return [...typesAmong(graph, formats), ...typesAmong(graph, mediaTypes)]
  },
)

function typesAmong(graph: GraphReader, values: readonly TermId[]): FileType[] {
  const found: FileType[] = []
  for (const value of values) {
    const type = fileTypeAt(graph, value)
    if (type !== null) found.push(type)
  }
  return found
}

/** The file type that a value means, in any spelling, or null. */
export const fileTypeAt = rememberedByTerm((graph, value): FileType | null => {
  const text = conceptText(graph, value)
  return text === null ? null : fileTypeOf(text)
})

/**
 * The most useful form that a distribution declares; null when it declares none that is known. A package (ZIP) takes the
 * class of what is in it, when it says so: dcat:packageFormat or dcat:compressFormat, with the inner type as dct:format
 * (quality-model section 4.5).
 */
export const distributionForm = rememberedByTerm((graph, distribution): Form | null => {
  const packed = statedInner(graph, distribution).length > 0
  const { formats } = distributionValues(graph, distribution)
  const only = formats.length === 1 && !packed ? fileTypeAt(graph, formats[0]!) : null
  if (only !== null) return formOf(only)
  const types = declaredTypes(graph, distribution)
  const inner = packed ? types.filter((type) => type.class !== 'container') : types
  // A media type is coarser than a format: `application/xml` must not lift a WMS, nor ZIP sink a shapefile.
  const formatTypes = typesAmong(graph, formats)
  const candidates = packed && inner.length > 0 ? inner : formatTypes.length > 0 ? formatTypes : types
  return best(candidates.map(formOf))
})

const forms = new Map<FileType, Form>()

/** The form that a file type is: one object for each, because nearly every distribution has one. */
function formOf(type: FileType): Form {
  let form = forms.get(type)
  if (form === undefined) {
    form = { class: type.class, name: type.code }
    forms.set(type, form)
  }
  return form
}

/** The most useful of some forms, the first among equals; null for none. */
export function best(forms: readonly Form[]): Form | null {
  let found: Form | null = null
  for (const form of forms) if (found === null || USE[form.class] > USE[found.class]) found = form
  return found
}

const SERVICE_CLASSES: Readonly<Record<ServiceKind, FormatClass>> = {
  WMS: 'view-service',
  WMTS: 'view-service',
  'ESRI-MAP': 'view-service',
  WFS: 'data-service',
  WCS: 'data-service',
  SOS: 'data-service',
  'OGC-API': 'data-service',
  'ESRI-DATA': 'data-service',
  SPARQL: 'data-service',
  // A catalogue gives metadata and a process gives results: neither gives these data.
  CSW: 'other',
  WPS: 'other',
}

/** By the beginning of a code of the protocol list. */
const PROTOCOL_CLASSES: readonly (readonly [RegExp, FormatClass])[] = [
  [/^OGC:(?:WMS|WMTS)/, 'view-service'],
  [/^(?:ESRI:AIMS|GLG:KML)/, 'view-service'],
  [/^OGC:(?:WFS|WCS|OGC-API-Features)/, 'data-service'],
  [/^(?:LDES|REST)/, 'data-service'],
  [/^OGC:(?:GML|KML|ODS)/, 'open-structured'],
]

/**
 * The most useful form of a service: by its protocol (dct:conformsTo), its format, its address, or an API description.
 * Null when nothing tells.
 */
export function serviceForm(graph: GraphReader, service: TermId): Form | null {
  const forms: Form[] = []
  for (const value of graph.objects(service, CONFORMS_TO)) {
    const text = conceptText(graph, value)
    const { status, iri } = lookup('dataserviceprotocol', text ?? '')
    if (iri === null || (status !== 'member' && status !== 'rewritable')) continue
    const code = iri.slice(DATASERVICEPROTOCOL.space.length)
    const known = PROTOCOL_CLASSES.find(([pattern]) => pattern.test(code))
    if (known) forms.push({ class: known[1], name: code })
  }
  for (const type of typesAmong(graph, graph.objects(service, FORMAT)))
    forms.push({ class: type.class, name: type.code })
  for (const property of [ENDPOINT_URL, ENDPOINT_DESCRIPTION]) {
    for (const value of presentObjects(graph, service, property)) {
      if (graph.isBlank(value)) continue
      const kind = serviceKind(graph.value(value))
      if (kind !== null) forms.push({ class: SERVICE_CLASSES[kind], name: fileTypeOfService(kind)?.code ?? kind })
      else if (property === ENDPOINT_DESCRIPTION && /openapi|swagger|\/api-docs?\b|hydra/i.test(graph.value(value)))
        forms.push({ class: 'data-service', name: 'API' })
    }
  }
  return best(forms)
}
