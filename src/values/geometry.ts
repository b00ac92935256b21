/** Geometries as metadata write them (WKT, GML, GeoJSON, DCMI Box): do they parse, and which box do they span? Pure. */

/** A box in the numbers as written: `x` is what comes first in a position, whatever it means. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export interface Geometry extends Box {
  /** `EPSG:31370`, `CRS84`, another name as written, or null when none is stated. */
  readonly crs: string | null
  /** True when an area is meant: a polygon, an envelope or a box, and no point or line. */
  readonly area: boolean
}

const NUMBER = /[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?/g
const WKT =
  /^\s*(?:<([^<>\s]+)>\s*|(?:SRID|CRS)\s*=\s*([\w:.-]+)\s*;\s*)?(MULTI)?(POINT|LINESTRING|LINEARRING|POLYGON|CURVE|SURFACE|GEOMETRYCOLLECTION|TRIANGLE|TIN|POLYHEDRALSURFACE|ENVELOPE|BOX)\s*(?:ZM?|M|2D)?\s*\(/i
const WKT_BODY = /^[\s\d.,()eE+A-Za-z-]*$/

/** The geometry of a literal in any of the four notations; null when it is none that can be read. */
export function parseGeometry(text: string): Geometry | null {
  const start = text.trimStart()
  if (start.startsWith('{')) return parseGeoJson(start)
  if (isXml(start)) return parseGml(start)
  return parseWkt(start) ?? parseDcmiBox(start)
}

/** GML is XML; a WKT literal may begin with the IRI of its reference system in angle brackets. */
function isXml(start: string): boolean {
  return start.startsWith('<') && !/^<[a-z]+:\/\//i.test(start) && !/^<urn:/i.test(start)
}

/** The datatype of GeoSPARQL that a geometry has by its notation; null for what is none, and for a DCMI Box. */
export function geometryType(text: string): 'wktLiteral' | 'gmlLiteral' | 'geoJSONLiteral' | null {
  const start = text.trimStart()
  if (parseGeometry(start) === null) return null
  if (start.startsWith('{')) return 'geoJSONLiteral'
  if (isXml(start)) return 'gmlLiteral'
  return parseWkt(start) === null ? null : 'wktLiteral'
}

/** The reference system of an IRI, urn or code: `EPSG:4326`, `CRS84`, or the name as it is. */
export function crsName(name: string): string {
  if (/crs:?84\/?$/i.test(name)) return 'CRS84'
  const epsg = /(?:^|[/:#])EPSG(?:[/:#][\d.]*)*[/:#](\d{4,6})\/?$/i.exec(name)?.[1] ?? /^(\d{4,6})$/.exec(name)?.[1]
  return epsg === undefined ? name : `EPSG:${epsg}`
}

/** Gathers positions into a box. */
function extent() {
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  return {
    add(x: number, y: number): void {
      minX = Math.min(minX, x)
      maxX = Math.max(maxX, x)
      minY = Math.min(minY, y)
      maxY = Math.max(maxY, y)
    },
    /** Null when there was no position, or one beyond all numbers. */
    geometry: (crs: string | null, area: boolean): Geometry | null =>
      [minX, minY, maxX, maxY].every(Number.isFinite) ? { minX, minY, maxX, maxY, crs, area } : null,
  }
}

function parseWkt(text: string): Geometry | null {
  const head = WKT.exec(text)
  if (head === null) return null
  const name = head[4]!.toUpperCase()
  const body = text.slice(head[0].length - 1)
  if (!WKT_BODY.test(body) || !isBalanced(body)) return null
  const crs = head[1] ?? head[2]
  const box = extent()
  const area = /POLYGON|SURFACE|ENVELOPE|BOX|TRIANGLE|TIN/.test(name)
  const numbers = body.match(NUMBER) ?? []
  if (name === 'ENVELOPE') {
    // ENVELOPE(west, east, north, south): the order of the OGC's catalogue query language.
    const [west, east, north, south] = numbers.map(Number)
    if (numbers.length !== 4) return null
    // Corners that are swapped stay swapped, so that the box can be seen to be wrong.
    return { minX: west!, maxX: east!, minY: south!, maxY: north!, crs: crs ? crsName(crs) : null, area }
  }
  for (const position of body.replace(/[A-Za-z]{2,}/g, ' ').split(',')) {
    const parts = position.match(NUMBER) ?? []
    if (parts.length < 2 || parts.length > 4) return null
    box.add(Number(parts[0]), Number(parts[1]))
  }
  return box.geometry(crs ? crsName(crs) : null, area)
}

function isBalanced(text: string): boolean {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 40) open++
    else if (c === 41 && --open < 0) return false
  }
  return open === 0
}

const GML_NUMBERS = /<(?:\w{1,20}:)?(lowerCorner|upperCorner|pos|posList|coordinates)\b([^<>]{0,500})>([^<]*)</g

function parseGml(text: string): Geometry | null {
  const box = extent()
  for (const [, , attributes, content] of text.matchAll(GML_NUMBERS)) {
    const size = Number(/(?:srsDimension|dimension)\s*=\s*["'](\d)["']/.exec(attributes!)?.[1] ?? 2)
    const numbers = (content!.match(NUMBER) ?? []).map(Number)
    for (let i = 0; i + 1 < numbers.length; i += size) box.add(numbers[i]!, numbers[i + 1]!)
  }
  const crs = /\bsrsName\s*=\s*["']([^"'<>]{1,300})["']/.exec(text)?.[1]
  return box.geometry(crs ? crsName(crs) : null, /(?:Envelope|Polygon|Box|Surface)\b/.test(text))
}

function parseGeoJson(text: string): Geometry | null {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return null
  }
  const box = extent()
  let area = false
  let crs: string | null = null
  const open: unknown[] = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) {
      const [x, y] = node as unknown[]
      if (typeof x === 'number' && typeof y === 'number') box.add(x, y)
      else for (const part of node) open.push(part)
    } else if (typeof node === 'object' && node !== null) {
      const { type, coordinates, geometry, geometries, features, crs: stated } = node as Record<string, unknown>
      if (typeof type === 'string' && type.endsWith('Polygon')) area = true
      const name = (stated as { properties?: { name?: unknown } } | null | undefined)?.properties?.name
      if (typeof name === 'string') crs = crsName(name)
      for (const part of [coordinates, geometry, geometries, features]) if (part !== undefined) open.push(part)
    }
  }
  return box.geometry(crs, area)
}

/** `northlimit=51.5; southlimit=50.7; eastlimit=5.9; westlimit=2.5`. */
function parseDcmiBox(text: string): Geometry | null {
  if (!/limit\s*=/i.test(text)) return null
  const limit = (side: string): number =>
    Number(new RegExp(`\\b${side}limit\\s*=\\s*([-+\\d.]{1,30})`, 'i').exec(text)?.[1] ?? Number.NaN)
  const [minX, minY, maxX, maxY] = [limit('west'), limit('south'), limit('east'), limit('north')]
  if (![minX, minY, maxX, maxY].every(Number.isFinite)) return null
  const crs = /\bprojection\s*=\s*([\w:.-]{1,60})/i.exec(text)?.[1]
  return { minX, minY, maxX, maxY, crs: crs ? crsName(crs) : null, area: true }
}
