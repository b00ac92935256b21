/** What an address gives away of the format behind it, and whether a declared format agrees. */
import { isWebPage, queryValue, requestedFormat, type ServiceKind, serviceKind } from '../values/url.ts'
import { type FileType, fileTypeByExtension, fileTypeOfService } from './file-type.ts'

/** A format that an address points to. */
export interface FormatEvidence {
  /** What it seems to be: the code of a file type. */
  readonly code: string
  /** The extension (`csv`), the service (`WFS`) or the requested format that tells. */
  readonly sign: string
  /** File types that agree with it. */
  readonly fitting: ReadonlySet<string>
  /** True for a package or a compressed file: what is in it may be what is declared. */
  readonly container: boolean
}

/** Formats that are written in another one: whoever declares either of the two is right. */
const WRITTEN_IN: Readonly<Record<string, string>> = {
  XML: `AKN4EU ATOM BITS ETSI_XML FMX4 GML IMMC_XML JATS KML METS RDF_XML RDF_TRIX RSS SCHEMA_XML SDMX SKOS_XML SPARQLQRES
    TMX XHTML XLIFF OWL RDF GEOTIFF SVG`,
  JSON: 'GEOJSON JSON_LD SDMX',
  TXT: 'CSV TSV XYZ GRID_ASCII ICS MARKDOWN MBOX N3 RDF_N_TRIPLES RDF_N_QUADS RDF_TURTLE YAML SQL',
  RDF: 'RDF_XML RDF_TURTLE RDF_N_TRIPLES RDF_N_QUADS RDF_TRIG RDF_TRIX JSON_LD N3 OWL SKOS_XML HDT',
  CSV: 'TSV',
  TIFF: 'GEOTIFF',
  HTML: 'HTML5 HTML_SIMPL XHTML XHTML5 RDFA',
  PDF: 'PDF1X PDFA1A PDFA1B PDFA2A PDFA2B PDFA3 PDFUA PDFX PDFX1A PDFX2A PDFX4',
  GZIP: 'TAR_GZ ARC_GZ WARC_GZ',
  ZIP: 'GTFS DWCA KMZ ISO_ZIP METS_ZIP FMX4_ZIP AKN4EU_ZIP',
  // A shapefile is several files, of which the table of attributes is one.
  SHP: 'DBF',
  XZ: 'TAR_XZ',
}

/** Types that agree with a code: itself, what is written in it, and what it is written in. */
function family(code: string): Set<string> {
  const found = new Set([code])
  for (const [base, members] of Object.entries(WRITTEN_IN)) {
    const all = members.split(/\s+/)
    if (base === code) for (const member of all) found.add(member)
    if (all.includes(code)) found.add(base)
  }
  return found
}

const families = new Map<string, ReadonlySet<string>>()

function familyOf(code: string): ReadonlySet<string> {
  let known = families.get(code)
  if (known === undefined) {
    known = family(code)
    families.set(code, known)
  }
  return known
}

/** What the four OGC services give beside themselves, by their requests. */
const SERVICE_FORMS: Readonly<Record<string, ReadonlySet<string>>> = {
  WMS: new Set('WMS_SRVC MAP_SRVC MAP_PRVW MSG_HTTP XML PNG JPEG GIF TIFF GEOTIFF SVG PDF KML KMZ'.split(' ')),
  WMTS: new Set('WMTS_SRVC WMS_SRVC MAP_SRVC MAP_PRVW MSG_HTTP XML PNG JPEG'.split(' ')),
  WFS: new Set('WFS_SRVC XML GML MSG_HTTP'.split(' ')),
  WCS: new Set('WCS_SRVC XML GML TIFF GEOTIFF NETCDF MSG_HTTP'.split(' ')),
}

/** One look: an extension at the end of a path, or a word of a service. */
const HINT = /\.[a-z][a-z0-9_]{1,11}(?:[?#]|$)|\.7z|service=|request=get|\/(?:wms|wmts|wfs|wcs)/i

/**
 * The format that an address points to by the file extension or by an OGC service; null when it points to none, to a page,
 * or to a format that decides nothing (binary data).
 */
export function formatEvidence(url: string): FormatEvidence | null {
  if (!HINT.test(url)) return null
  const kind = serviceKind(url)
  if (kind !== null) {
    const found = byService(kind)
    // A request for the features themselves may ask for any format.
    const asked = found !== null && (queryValue(url, 'outputformat') ?? queryValue(url, 'format')) !== null
    return asked ? null : found
  }
  const outer = lastExtension(url)
  const type = outer === null ? null : fileTypeByExtension(outer)
  if (type === null || type.code === 'OCTET' || type.code === 'BIN' || isWebPage(url)) return null
  return url.includes('?') && requestedFormat(url) !== null ? null : byExtension(type, outer!)
}

/** Evidence by its sign: as many as there are known extensions and services, and each stands in thousands of addresses. */
const known = new Map<string, FormatEvidence>()

function byService(kind: ServiceKind): FormatEvidence | null {
  const type = fileTypeOfService(kind)
  const fitting = SERVICE_FORMS[kind]
  return type === null || fitting === undefined ? null : evidenceOf(kind, type, fitting, false)
}

function byExtension(type: FileType, extension: string): FormatEvidence {
  return evidenceOf(`.${extension}`, type, familyOf(type.code), type.class === 'container')
}

function evidenceOf(
  sign: string,
  { code }: FileType,
  fitting: ReadonlySet<string>,
  container: boolean,
): FormatEvidence {
  let evidence = known.get(sign)
  if (evidence === undefined) {
    evidence = { code, sign, fitting, container }
    known.set(sign, evidence)
  }
  return evidence
}

/** The extension at the end of the path, or null; the end of a host name is none. */
function lastExtension(url: string): string | null {
  const end = url.search(/[?#]/)
  const path = end < 0 ? url : url.slice(0, end)
  const slash = path.lastIndexOf('/')
  if (slash < path.indexOf('://') + 3) return null
  return /\.([a-z][a-z0-9_]{0,11}|7z)$/i.exec(path.slice(slash + 1))?.[1]?.toLowerCase() ?? null
}

/** Declared types that decide nothing: any file is a stream of bytes, and most are text. */
const VAGUE = new Set(['OCTET', 'BIN', 'TXT', 'OP_DATPRO'])

/** How far one declared value agrees. */
export type Agreement = 'agrees' | 'packed' | 'contradicts' | 'undecided'

/**
 * Whether a declared type and the sign of an address agree. `packed`: the address is that of a package, in which the
 * declared type may be.
 */
export function agreement(declared: FileType, evidence: FormatEvidence): Agreement {
  if (evidence.fitting.has(declared.code)) return 'agrees'
  const extension = evidence.sign.startsWith('.') ? evidence.sign.slice(1) : null
  if (extension !== null && declared.extensions.includes(extension)) return 'agrees'
  if (VAGUE.has(declared.code)) return 'undecided'
  const service = declared.class === 'data-service' || declared.class === 'view-service'
  return evidence.container && !service ? 'packed' : 'contradicts'
}
