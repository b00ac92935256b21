import { advisedType, isAllowed, isKnownDatatype, type ValueKind, valueKindOf } from '../background/datatypes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { HAS_DATATYPE, IS_LITERAL } from '../background/signs.ts'
import { type Statement, statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, MessageArgs, Outcome, ShapeResult, TermId } from '../model.ts'
import { iri, PREFIXES, prefixed } from '../rdf/namespaces.ts'
import { isLexical, nearestXsd } from '../values/datatypes.ts'
import { parseDate } from '../values/dates.ts'
import { sizeFault } from '../values/file-sizes.ts'
import { geometryType, parseGeometry } from '../values/geometry.ts'

const XSD_STRING = iri('xsd:string')
const LANG_STRING = iri('rdf:langString')
/** A notation is a code of some scheme, and its datatype names that scheme (SKOS, section 6.5.1). */
const NOTATION = iri('skos:notation')

interface Fault {
  readonly message: 'untyped' | 'wrongType' | 'unknownType' | 'lexical' | (typeof NO_SUCH)[ValueKind][0]
  readonly args: MessageArgs
}

/** What is meant by a datatype that does not exist: the one that is spelt alike, or text. */
function meant(datatype: string): string {
  if (/wkt/i.test(datatype)) return 'geosparql:wktLiteral'
  if (/gml/i.test(datatype)) return 'geosparql:gmlLiteral'
  if (/json/i.test(datatype)) return 'geosparql:geoJSONLiteral'
  const near = nearestXsd(datatype.slice(Math.max(datatype.lastIndexOf('#'), datatype.lastIndexOf('/')) + 1))
  return near === null ? 'xsd:string' : `xsd:${near}`
}

/** What would be right: for a date the type of its own form, for a geometry that of its notation. */
function wanted(kind: ValueKind, text: string): string {
  const geometry = kind === 'geometry' ? geometryType(text) : null
  if (geometry !== null) return `geosparql:${geometry}`
  const date = kind === 'date' ? parseDate(text) : null
  return date === null ? advisedType(kind) : `xsd:${date.kind}`
}

/** What a text without a datatype is told when it is no value of its kind at all, with a value that is one. */
const NO_SUCH = {
  date: ['noDate', '2026-03-01'],
  moment: ['noDate', '2026-03-01T12:00:00'],
  size: ['noInteger', '12000000'],
  length: ['noNumber', '10.5'],
  duration: ['noDuration', 'P1D'],
  geometry: ['noGeometry', 'POINT(3.72 51.05)'],
} as const satisfies Readonly<Record<ValueKind, readonly [message: string, example: string]>>

/** Would the text be right if only it had a datatype? A date that merely lacks its seconds is still a date. */
function isOfKind(kind: ValueKind, text: string): boolean {
  if (kind === 'date' || kind === 'moment') return parseDate(text) !== null
  if (kind === 'geometry') return parseGeometry(text) !== null
  return isLexical(advisedType(kind).slice('xsd:'.length), text)
}

/** Properties of which `dates-plausible` says that a value is no date. A test keeps the two equal. */
const DATES_TOLD: ReadonlySet<string> = new Set(
  (
    [
      'dct:issued',
      'dct:modified',
      'dct:created',
      'dcat:startDate',
      'dcat:endDate',
      'schema:startDate',
      'schema:endDate',
    ] as const
  ).map(iri),
)
const BYTE_SIZE = iri('dcat:byteSize')

/** Does another check say that the text is no such value, and how to write it? One fault is told once. */
function isToldElsewhere(path: string, { message }: Fault, graph: GraphReader, object: TermId): boolean {
  if (message === 'noDate') return DATES_TOLD.has(path)
  return message === 'noInteger' && path === BYTE_SIZE && sizeFault(graph.value(object)) !== null
}

/** A typed literal is most often asked about as one kind of value, and the same days and sizes come again. */
const lastAsked = rememberedByTerm((): { kind: ValueKind | undefined | null; fault: Fault | null | undefined } => ({
  kind: null,
  fault: undefined,
}))

function rememberedFault(graph: GraphReader, kind: ValueKind | undefined, object: TermId): Fault | null | undefined {
  const last = lastAsked(graph, object)
  if (last.kind !== kind) {
    last.kind = kind
    last.fault = faultOf(graph, kind, object)
  }
  return last.fault
}

/** Undefined when the literal is none of the kinds that are looked at, null when nothing is wrong. */
function faultOf(graph: GraphReader, kind: ValueKind | undefined, object: TermId): Fault | null | undefined {
  const datatype = graph.datatype(object)
  const plain = datatype === XSD_STRING || datatype === LANG_STRING
  if (kind === undefined && plain) return undefined
  const text = graph.value(object)
  // An empty value is missing, and other checks say so.
  if (kind !== undefined && text.trim() === '') return undefined
  if (kind !== undefined && plain) {
    if (isOfKind(kind, text)) return { message: 'untyped', args: { wanted: wanted(kind, text) } }
    const [message, example] = NO_SUCH[kind]
    return { message, args: { example } }
  }
  if (!isKnownDatatype(datatype)) {
    const args = { type: prefixed(datatype), wanted: kind === undefined ? meant(datatype) : wanted(kind, text) }
    return { message: 'unknownType', args }
  }
  if (kind !== undefined && !isAllowed(kind, datatype)) {
    return { message: 'wrongType', args: { type: prefixed(datatype), wanted: wanted(kind, text) } }
  }
  const fits = datatype.startsWith(PREFIXES.xsd)
    ? isLexical(datatype.slice(PREFIXES.xsd.length), text)
    : kind !== 'geometry' || parseGeometry(text) !== null
  return fits ? null : { message: 'lexical', args: { type: prefixed(datatype) } }
}

/** Which statements a shape says something of: gathered when there is a fault, which most records have not. */
function wordedIn(results: readonly ShapeResult[]): (statement: Statement) => boolean {
  let known: Set<string> | null = null
  return ({ node, path, object }) => {
    known ??= new Set(results.map((result) => `${result.focus} ${result.path} ${result.value}`))
    return known.has(`${node} ${path} ${object}`)
  }
}

/**
 * Literals with a datatype, and those of dates, sizes, resolutions and geometries that lack one. Notations are left out. A
 * fault that a SHACL rule already words stays silent here.
 */
export default defineCheck({
  id: 'datatype-correct',
  dimension: 'valide',
  tier: 'B',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [
    'dct:issued',
    'dct:modified',
    'dcat:startDate',
    'dcat:endDate',
    'dcat:byteSize',
    'dcat:spatialResolutionInMeters',
    'dcat:bbox',
  ],
  since: '0.1.0',
  title: 'Dates, numbers and geometries have the right datatype',
  why: 'A program compares and sorts by datatype; a date that is a text is not found by a query for dates.',
  fix: 'Give the value the datatype that its property asks, and write it as that datatype prescribes.',
  limits: 'It cannot tell whether the value is true.',
  notApplicable: 'No value has or needs a datatype.',
  messages: {
    untyped: '{path} "{value}" has no datatype. Write it as {wanted}.',
    wrongType: '{path} "{value}" has the datatype {type}. Use {wanted}.',
    unknownType: '{path} "{value}" has a datatype that does not exist ({type}). Use {wanted}.',
    lexical: '{path} "{value}" is not written as {type} prescribes. Correct the value or its datatype.',
    noDate: '{path} "{value}" is no date. Write it like {example}.',
    noInteger: '{path} "{value}" is no whole number. Write it like {example}.',
    noNumber: '{path} "{value}" is no number. Write it like {example}, without a unit.',
    noDuration: '{path} "{value}" is no duration. Write it like {example} (one day).',
    noGeometry: '{path} "{value}" is no geometry. Write it like {example}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:issued "2021-02-01"^^xsd:date ;
  dcat:spatialResolutionInMeters 10.0 .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:issued "2021-02-01" ;
  dcat:spatialResolutionInMeters "10 m"^^xsd:decimal .`,
  },
  run({ record, graph, shapeResults }) {
    const isWorded = wordedIn(shapeResults)
    const outcomes: Outcome[] = []
    let fine = 0
    let last = ''
    let kind: ValueKind | undefined
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const signs = signsOf[i]!
      if ((signs & IS_LITERAL) === 0) continue
      const path = paths[i]!
      // Statements come by node and property.
      if (path !== last) {
        last = path
        kind = valueKindOf(path)
      }
      if (kind === undefined && ((signs & HAS_DATATYPE) === 0 || path === NOTATION)) continue
      const node = nodes[i]!
      const object = objects[i]!
      const fault = rememberedFault(graph, kind, object)
      if (fault === undefined) continue
      if (fault === null) fine++
      else if (isToldElsewhere(path, fault, graph, object) || isWorded({ node, path, object }))
        outcomes.push({ node, value: 0, path, object })
      else outcomes.push({ node, value: 0, path, object, ...fault })
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
