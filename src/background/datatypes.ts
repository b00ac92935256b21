/** Which datatypes a value may have, by its property; and which datatypes there are at all. */
import { iri, PREFIXES } from '../rdf/namespaces.ts'
import { isXsdDatatype } from '../values/datatypes.ts'

const WHOLE = 'nonNegativeInteger positiveInteger integer long int short unsignedLong unsignedInt unsignedShort'

/** Kinds of values with the XSD datatypes that they may have, the one to advise first. */
const KINDS = {
  date: 'date dateTime gYear gYearMonth dateTimeStamp',
  moment: 'dateTime dateTimeStamp',
  size: `${WHOLE} decimal`,
  length: `decimal ${WHOLE}`,
  duration: 'duration dayTimeDuration yearMonthDuration',
} as const

export type ValueKind = keyof typeof KINDS | 'geometry'

const BY_PROPERTY: ReadonlyMap<string, ValueKind> = new Map([
  ...(
    [
      'dct:issued',
      'dct:modified',
      'dct:created',
      'dct:date',
      'dct:available',
      'dct:valid',
      'dcat:startDate',
      'dcat:endDate',
      'schema:startDate',
      'schema:endDate',
    ] as const
  ).map((name) => [iri(name), 'date'] as const),
  ...(['prov:startedAtTime', 'prov:endedAtTime', 'prov:generatedAtTime'] as const).map(
    (name) => [iri(name), 'moment'] as const,
  ),
  [iri('dcat:byteSize'), 'size'],
  [iri('dcat:spatialResolutionInMeters'), 'length'],
  [iri('dcat:temporalResolution'), 'duration'],
  ...(
    [
      'dcat:bbox',
      'dcat:centroid',
      'locn:geometry',
      'geosparql:asWKT',
      'geosparql:asGML',
      'geosparql:asGeoJSON',
    ] as const
  ).map((name) => [iri(name), 'geometry'] as const),
])

/** What kind of value a property takes, or undefined for one that takes any. */
export function valueKindOf(property: string): ValueKind | undefined {
  return BY_PROPERTY.get(property)
}

const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(KINDS).map(([kind, names]) => [kind, new Set(names.split(' ').map((name) => PREFIXES.xsd + name))]),
)

const GEOMETRIES = new Set([
  ...['wktLiteral', 'gmlLiteral', 'geoJSONLiteral', 'kmlLiteral', 'dggsLiteral'].map(
    (name) => PREFIXES.geosparql + name,
  ),
  // GeoDCAT-AP names GeoJSON by its media type.
  ...['http://', 'https://'].flatMap((scheme) =>
    ['vnd.geo+json', 'geo+json', 'gml+xml'].map(
      (type) => `${scheme}www.iana.org/assignments/media-types/application/${type}`,
    ),
  ),
])

/** Whether a datatype is right for a kind of value. */
export function isAllowed(kind: ValueKind, datatype: string): boolean {
  return (kind === 'geometry' ? GEOMETRIES : ALLOWED.get(kind)!).has(datatype)
}

/** The datatype to advise for a kind of value, as a prefixed name. */
export function advisedType(kind: ValueKind): string {
  return kind === 'geometry' ? 'geosparql:wktLiteral' : `xsd:${KINDS[kind].split(' ')[0]!}`
}

const RDF = new Set(['langString', 'dirLangString', 'HTML', 'XMLLiteral', 'JSON', 'PlainLiteral'])
const DUBLIN_CORE = new Set(
  'Box ISO3166 ISO639-2 ISO639-3 Period Point RFC1766 RFC3066 RFC4646 RFC5646 URI W3CDTF IMT DCMIType'.split(' '),
)

/** True for a datatype of XML Schema, RDF, GeoSPARQL, Dublin Core or schema.org. */
export function isKnownDatatype(datatype: string): boolean {
  if (datatype.startsWith(PREFIXES.xsd)) return isXsdDatatype(datatype.slice(PREFIXES.xsd.length))
  if (datatype.startsWith(PREFIXES.rdf)) return RDF.has(datatype.slice(PREFIXES.rdf.length))
  if (datatype.startsWith(PREFIXES.dct)) return DUBLIN_CORE.has(datatype.slice(PREFIXES.dct.length))
  return GEOMETRIES.has(datatype) || /^https?:\/\/schema\.org\/[A-Z]\w*$/.test(datatype)
}
