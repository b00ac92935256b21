import { iri } from '../../rdf/namespaces.ts'
import { parseDate } from '../../values/dates.ts'
import { addressOf, date, type Kind, text, textsIn } from './kinds.ts'
import { plain } from './plain.ts'
import type { Statements, Thing } from './statements.ts'
import { at, items, textOf, unquoted, type Value, wordOf } from './value.ts'

const LOCATION = iri('dct:Location')
const CENTROID = iri('dcat:centroid')
const PERIOD = iri('dct:PeriodOfTime')
const START = iri('dcat:startDate')
const END = iri('dcat:endDate')

const SPATIAL = iri('dct:spatial')
const TEMPORAL = iri('dct:temporal')
const LABEL = iri('skos:prefLabel')
const GEOMETRY = iri('locn:geometry')
const BBOX = iri('dcat:bbox')
const GEOJSON = iri('geosparql:geoJSONLiteral')
const WKT = iri('geosparql:wktLiteral')
const GML = iri('geosparql:gmlLiteral')

const WKT_START =
  /^(?:<https?:\S+>\s*)?(?:SRID=\d+;\s*)?(?:POINT|LINESTRING|POLYGON|MULTI(?:POINT|LINESTRING|POLYGON)|GEOMETRYCOLLECTION|ENVELOPE)\s*(?:Z|M|ZM)?\s*\(/i

/** What is known of a place; each part is left out when null. */
export interface PlaceParts {
  readonly uri?: Value | null
  readonly label?: Value | null
  readonly geometry?: Value | null
  readonly bbox?: Value | null
  readonly centroid?: Value | null
}

/**
 * States where the data are about. An IRI stays by itself, beside a nameless place with the rest: the name and the outline
 * that one dataset gives are not those of a country that others refer to as well.
 */
export function place(to: Statements, subject: Thing, whole: Value, parts: PlaceParts): void {
  if (parts.uri) placeOf(to, subject, SPATIAL, parts.uri)
  if (![parts.geometry, parts.bbox, parts.centroid, parts.label].some((part) => part != null)) return
  const node = to.thing(whole, null, LOCATION)
  to.link(subject, SPATIAL, node)
  if (parts.label) text(to, node, LABEL, parts.label)
  geometry(to, node, GEOMETRY, parts.geometry ?? null)
  geometry(to, node, BBOX, parts.bbox ?? null)
  geometry(to, node, CENTROID, parts.centroid ?? null)
}

/** A place in one value: an IRI, a geometry (GeoJSON, WKT, GML), a box of four numbers, or a name. */
export const placeOf: Kind = (to, subject, _property, value) => {
  const address = addressOf(value)
  if (address !== null) {
    to.iri(subject, SPATIAL, address, value)
    return
  }
  const inner = unquoted(value)
  const box = boxOf(wordOf(value) ?? '')
  if (inner.node.kind === 'object' && isGeometry(inner)) place(to, subject, value, { geometry: inner })
  else if (box === null && !/^</.test(wordOf(value) ?? '') && !WKT_START.test(wordOf(value) ?? '')) {
    if (textsIn(value).length > 0) place(to, subject, value, { label: value })
  } else {
    const node = to.thing(value, null, LOCATION)
    to.link(subject, SPATIAL, node)
    if (box === null) geometry(to, node, GEOMETRY, value)
    else to.typed(node, BBOX, box, WKT, value)
  }
}

function isGeometry(value: Value): boolean {
  return textOf(at(value, 'type')) !== null && at(value, 'coordinates')?.node.kind === 'array'
}

function geometry(to: Statements, node: Thing, property: string, value: Value | null): void {
  if (value === null) return
  const inner = unquoted(value)
  const feature = at(inner, 'geometry')
  const shape = feature !== null && isGeometry(feature) ? feature : inner
  const word = wordOf(value) ?? ''
  if (isGeometry(shape)) to.typed(node, property, JSON.stringify(plain(shape)), GEOJSON, value)
  else if (WKT_START.test(word)) to.typed(node, property, word, WKT, value)
  else if (/^<(?:\w+:)?(?:Point|Polygon|MultiSurface|MultiPolygon|Envelope|LineString|Curve|Surface)\b/.test(word))
    to.typed(node, property, word, GML, value)
  else text(to, node, property, value)
}

/**
 * A box of degrees as Project Open Data v1.1 writes it: least longitude, least latitude, greatest longitude, greatest
 * latitude. As a polygon of WKT in CRS84, which has longitude first; null when it is no such box.
 */
function boxOf(word: string): string | null {
  const numbers = word.split(/\s*,\s*/)
  if (numbers.length !== 4 || !numbers.every((number) => /^[-+]?\d{1,3}(?:\.\d{1,15})?$/.test(number))) return null
  const [west, south, east, north] = numbers as [string, string, string, string]
  const degrees = numbers.map(Number) as [number, number, number, number]
  const within = Math.abs(degrees[0]) <= 180 && Math.abs(degrees[2]) <= 180
  if (!within || degrees[0] > degrees[2] || degrees[1] > degrees[3] || degrees[1] < -90 || degrees[3] > 90) return null
  const corners = [`${west} ${south}`, `${east} ${south}`, `${east} ${north}`, `${west} ${north}`, `${west} ${south}`]
  return `POLYGON((${corners.join(', ')}))`
}

/** States the period that the data are about. */
export function period(to: Statements, subject: Thing, whole: Value, start: Value | null, end: Value | null): void {
  if (start === null && end === null) return
  const node = to.thing(whole, null, PERIOD)
  to.link(subject, TEMPORAL, node)
  if (start !== null) date(to, node, START, start)
  if (end !== null) date(to, node, END, end)
}

/** A period in one text, `start/end` (ISO 8601); a text of another form stays one. */
export const periodOf: Kind = (to, subject, property, value) => {
  const parts = (wordOf(value) ?? '').split('/')
  const dates = parts.map((part) => parseDate(part))
  if (parts.length !== 2 || dates.includes(null)) {
    text(to, subject, property, value)
    return
  }
  const [start, end] = parts.map((part) => ({
    ...value,
    node: { kind: 'string', value: part, offset: value.at } as const,
  }))
  period(to, subject, value, start!, end!)
}

/** The first of a list, for dates that ISO records wrap in one: `["1982"]`. */
export function unwrapped(value: Value | null): Value | null {
  if (value === null) return null
  const inner = unquoted(value)
  return inner.node.kind === 'array' ? (items(inner)[0] ?? null) : value
}
