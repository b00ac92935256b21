import { advisedType, isAllowed, isKnownDatatype, type ValueKind, valueKindOf } from '../background/datatypes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { type Statement, statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, MessageArgs, Outcome, ShapeResult, TermId } from '../model.ts'
import { iri, PREFIXES, prefixed } from '../rdf/namespaces.ts'
import { isLexical, nearestXsd } from '../values/datatypes.ts'
import { parseDate } from '../values/dates.ts'
import { parseGeometry } from '../values/geometry.ts'

const XSD_STRING = iri('xsd:string')
const LANG_STRING = iri('rdf:langString')
/** A notation is a code of some scheme, and its datatype names that scheme (SKOS, section 6.5.1). */
const NOTATION = iri('skos:notation')

interface Fault {
  readonly message: 'untyped' | 'wrongType' | 'unknownType' | 'lexical'
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

/** What would be right: for a date the type of its own form. */
function wanted(kind: ValueKind, text: string): string {
  const date = kind === 'date' ? parseDate(text) : null
  return date === null ? advisedType(kind) : `xsd:${date.kind}`
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
  if (kind !== undefined && plain) return { message: 'untyped', args: { wanted: wanted(kind, text) } }
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
    const { nodes, paths, objects } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      const path = paths[i]!
      const object = objects[i]!
      // Statements come by node and property.
      if (path !== last) {
        last = path
        kind = valueKindOf(path)
      }
      // Most are texts, which have a language.
      if (kind === undefined && (graph.language(object) !== '' || path === NOTATION)) continue
      const fault = graph.isLiteral(object) ? rememberedFault(graph, kind, object) : undefined
      if (fault === undefined) continue
      if (fault === null) fine++
      else if (isWorded({ node, path, object })) outcomes.push({ node, value: 0, path, object })
      else outcomes.push({ node, value: 0, path, object, ...fault })
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
