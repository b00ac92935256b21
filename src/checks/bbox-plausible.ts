import { rememberedByTerm } from '../background/remembered.ts'
import { type ExtentFault, extentFault, type GeometryValue, geometriesOf, isFlemish } from '../background/spatial.ts'
import { defineCheck, FULL } from '../define.ts'
import type { MessageArgs, Outcome } from '../model.ts'
import { type Geometry, parseGeometry } from '../values/geometry.ts'

const MESSAGES = {
  reversed: 'reversed',
  'no-area': 'noArea',
  lambert72: 'lambert',
  lambert2008: 'lambert',
  swapped: 'swapped',
  range: 'range',
  elsewhere: 'elsewhere',
} as const satisfies Record<ExtentFault, string>

const geometryOf = rememberedByTerm((graph, term) => parseGeometry(graph.value(term)))

/** Numbers as a steward compares them with a map: at most six decimals. */
function numbers({ minX, minY, maxX, maxY }: Geometry): string {
  return [minX, minY, maxX, maxY].map((n) => String(Number(n.toFixed(6)))).join(', ')
}

function argsOf(fault: ExtentFault, geometry: Geometry): MessageArgs {
  const box = numbers(geometry)
  if (fault !== 'lambert72' && fault !== 'lambert2008') return { box }
  const code = fault === 'lambert2008' ? '3812' : '31370'
  return { box, crs: `EPSG:${code}`, iri: `http://www.opengis.net/def/crs/EPSG/0/${code}` }
}

/**
 * Every geometry counts. One without a reference system is read as longitude, latitude (CRS84); EPSG:4326 and EPSG:4258
 * may come in either order, because many export them so. Only data of a Flemish publisher must touch Flanders.
 */
export default defineCheck({
  id: 'bbox-plausible',
  dimension: 'accuraat',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'series'],
  mode: 'offline',
  reads: ['dcat:bbox', 'locn:geometry', 'dcat:centroid', 'dct:spatial', 'dct:publisher'],
  since: '0.1.0',
  title: 'The bounding box lies where it should',
  why: 'A box with swapped axes or in metres lies in the ocean, and the data are not found on any map.',
  fix: 'Give longitude, then latitude in degrees, or state the reference system in front of the WKT.',
  limits: 'It cannot tell whether the extent is exact.',
  notApplicable: 'The record holds no geometry.',
  messages: {
    unreadable:
      '{path} "{value}" cannot be read as a geometry. Write it as WKT, such as POLYGON((3.6 51, 3.8 51, ...)).',
    reversed: 'A minimum of the box ({box}) is above its maximum. Swap the corners.',
    noArea: 'The box ({box}) has no width or no height. Correct the corners, or use dcat:centroid for a point.',
    lambert:
      'The box ({box}) seems to be in metres ({crs}), but is read as degrees. Write <{iri}> in front of the WKT, or give degrees.',
    swapped: 'The box ({box}) has latitude first. Give longitude first, or state a reference system with that order.',
    range: 'The box ({box}) lies outside its reference system. Correct the numbers, or state the reference system.',
    elsewhere: 'The box ({box}) does not touch Flanders, where the publisher works. Check the numbers.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:spatial [ a dct:Location ;
  dcat:bbox "POLYGON((3.6 51.0, 3.8 51.0, 3.8 51.2, 3.6 51.2, 3.6 51.0))"^^geosparql:wktLiteral ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:spatial [ a dct:Location ;
  dcat:bbox "POLYGON((51.0 3.6, 51.0 3.8, 51.2 3.8, 51.2 3.6, 51.0 3.6))"^^geosparql:wktLiteral ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const values: readonly GeometryValue[] = geometriesOf(graph, record)
    if (values.length === 0) return outcomes
    const flemish = isFlemish(graph, record)
    let fine = 0
    for (const { node, path, object } of values) {
      const geometry = geometryOf(graph, object)
      if (geometry === null) {
        outcomes.push({ node, value: 0, message: 'unreadable', path, object })
        continue
      }
      const fault = extentFault(geometry, flemish)
      if (fault === null) fine++
      else {
        const value = fault === 'elsewhere' ? FULL / 2 : 0
        outcomes.push({ node, value, message: MESSAGES[fault], path, object, args: argsOf(fault, geometry) })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
