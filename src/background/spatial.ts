/** Where data are about: how a record says it, and what the numbers of a geometry can mean. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import type { Box, Geometry } from '../values/geometry.ts'
import { hostAt } from './addresses.ts'
import { ovoOf } from './organisation.ts'
import { rememberedByTerm } from './remembered.ts'

export const SPATIAL = iri('dct:spatial')
const PUBLISHER = iri('dct:publisher')

/** Properties whose literals are geometries. */
export const GEOMETRY_PROPERTIES: readonly string[] = (
  [
    'dcat:bbox',
    'locn:geometry',
    'dcat:centroid',
    'geosparql:asWKT',
    'geosparql:asGML',
    'geosparql:asGeoJSON',
    'geosparql:hasSerialization',
  ] as const
).map(iri)
/** Properties that lead to a node with a geometry. */
const NODES = (['locn:geometry', 'geosparql:hasGeometry', 'geosparql:defaultGeometry'] as const).map(iri)
const statedGeometries = statedOf(GEOMETRY_PROPERTIES)
const statedNodes = statedOf(NODES)

/** A geometry as it is stated. */
export interface GeometryValue {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
}

/** The geometry literals of a record: those of its places, and its own. */
export function geometriesOf(graph: GraphReader, record: RecordView): readonly GeometryValue[] {
  const places = graph.objects(record.node, SPATIAL)
  const found: GeometryValue[] = []
  for (const node of [record.node, ...places.filter((place) => !graph.isLiteral(place) && graph.isDescribed(place))]) {
    found.push(...geometriesAt(graph, node))
  }
  return found
}

/** The geometry literals of one place, directly or through a geometry node. */
export function geometriesAt(graph: GraphReader, place: TermId): readonly GeometryValue[] {
  const found: GeometryValue[] = []
  addGeometries(graph, place, found)
  for (const path of statedNodes(graph, place)) {
    for (const node of graph.objects(place, path)) if (!graph.isLiteral(node)) addGeometries(graph, node, found)
  }
  return found
}

function addGeometries(graph: GraphReader, node: TermId, found: GeometryValue[]): void {
  for (const path of statedGeometries(graph, node)) {
    for (const object of graph.objects(node, path)) {
      if (graph.isLiteral(object) && graph.value(object).trim() !== '') found.push({ node, path, object })
    }
  }
}

/** True when the publisher is in the Flemish register, or the record or publisher has an IRI of the Flemish government. */
export function isFlemish(graph: GraphReader, record: RecordView): boolean {
  const publishers = graph.objects(record.node, PUBLISHER)
  return publishers.some((publisher) => isFlemishAgent(graph, publisher)) || hasFlemishHost(graph, record.node)
}

const isFlemishAgent = rememberedByTerm(
  (graph, agent) => graph.isIri(agent) && (ovoOf(graph.value(agent)) !== null || hasFlemishHost(graph, agent)),
)

function hasFlemishHost(graph: GraphReader, term: TermId): boolean {
  const host = hostAt(graph, term)
  return host !== null && /(?:^|\.)vlaanderen\.be$/.test(host)
}

/** Longitude and latitude of Flanders and Brussels (quality-model section 3.4, `bbox-plausible`). */
const FLANDERS: Box = { minX: 2.54, minY: 50.68, maxX: 5.92, maxY: 51.51 }
/** Belgium with a margin: a box that lies in it with its axes swapped was swapped. */
const BELGIUM: Box = { minX: 2.3, minY: 49.3, maxX: 6.6, maxY: 51.7 }
const WORLD: Box = { minX: -180, minY: -90, maxX: 180, maxY: 90 }
/** Easting and northing of Belgium in Lambert 72 and Lambert 2008, in metres, generously. */
const LAMBERT_72: Box = { minX: 10_000, minY: 10_000, maxX: 310_000, maxY: 260_000 }
const LAMBERT_2008: Box = { minX: 500_000, minY: 500_000, maxX: 810_000, maxY: 760_000 }
/** The strip in which Flanders lies, in either. */
const FLANDERS_72: Box = { minX: 21_000, minY: 150_000, maxX: 260_000, maxY: 246_000 }
const FLANDERS_2008: Box = { minX: 521_000, minY: 650_000, maxX: 760_000, maxY: 746_000 }

function inside(a: Box, b: Box): boolean {
  return a.minX >= b.minX && a.maxX <= b.maxX && a.minY >= b.minY && a.maxY <= b.maxY
}

function meets(a: Box, b: Box): boolean {
  return a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY
}

function swapped(a: Box): Box {
  return { minX: a.minY, minY: a.minX, maxX: a.maxY, maxY: a.maxX }
}

/**
 * What is wrong with the numbers of a geometry. `reversed`: a minimum is above its maximum. `no-area`: a polygon or
 * envelope without width or height. `lambert72`, `lambert2008`: metres in place of degrees. `swapped`: latitude first where
 * longitude was due. `range`: no degrees at all. `elsewhere`: right, but not in Flanders.
 */
export type ExtentFault = 'reversed' | 'no-area' | 'lambert72' | 'lambert2008' | 'swapped' | 'range' | 'elsewhere'

/** EPSG's own order is latitude first, which many ignore: either is right for these. */
const GEOGRAPHIC_EITHER = new Set(['EPSG:4326', 'EPSG:4258', 'EPSG:4937', 'EPSG:4979'])

/**
 * The first fault of a geometry, or null. Without a reference system the numbers are longitude and latitude (CRS84,
 * GeoSPARQL's default). Of reference systems other than these and the two Belgian ones nothing is known but the form.
 *
 * @param flemish whether the data should touch Flanders
 */
export function extentFault(geometry: Geometry, flemish: boolean): ExtentFault | null {
  const { crs, area } = geometry
  if (geometry.minX > geometry.maxX || geometry.minY > geometry.maxY) return 'reversed'
  if (area && (geometry.minX === geometry.maxX || geometry.minY === geometry.maxY)) return 'no-area'
  if (crs === 'EPSG:31370' || crs === 'EPSG:3812') {
    const [belgium, flanders] = crs === 'EPSG:3812' ? [LAMBERT_2008, FLANDERS_2008] : [LAMBERT_72, FLANDERS_72]
    if (!meets(geometry, belgium)) return 'range'
    return flemish && !meets(geometry, flanders) ? 'elsewhere' : null
  }
  const either = crs !== null && GEOGRAPHIC_EITHER.has(crs)
  if (crs !== null && crs !== 'CRS84' && !either) return null
  if (inside(geometry, WORLD)) {
    if (meets(geometry, FLANDERS)) return null
    if (inside(swapped(geometry), BELGIUM)) return either ? null : 'swapped'
    return flemish ? 'elsewhere' : null
  }
  if (either && inside(swapped(geometry), WORLD)) return null
  if (inside(geometry, LAMBERT_72)) return 'lambert72'
  if (inside(geometry, LAMBERT_2008)) return 'lambert2008'
  return inside(swapped(geometry), WORLD) ? 'swapped' : 'range'
}
