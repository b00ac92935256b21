/** Repairs of the federal harvester on single statements: R01, R03, R04, R06, R11, R18 to R20, R23, R25, R26. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri, PREFIXES } from '../rdf/namespaces.ts'
import { parseDate } from '../values/dates.ts'
import { hasHtml } from '../values/text.ts'
import { type IriFault, serviceKind } from '../values/url.ts'
import { conceptText } from './concept-text.ts'
import { isAllowed, isKnownDatatype } from './datatypes.ts'
import type { StatementRule } from './harvest-rules.ts'
import { iriFaultAt } from './iri-faults.ts'
import { lookup } from './lookup.ts'
import { GEOMETRY_PROPERTIES } from './spatial.ts'
import type { Statement } from './statements.ts'

const TEXTS = (['dct:title', 'dct:description', 'dcat:keyword'] as const).map(iri)
const DATES = (['dct:issued', 'dct:modified', 'dct:created', 'dcat:startDate', 'dcat:endDate'] as const).map(iri)
/** Properties that lead to a page, file or mailbox, and those of a contact, where a text is meant as one. */
const CONTACT_PAGES: ReadonlySet<string> = new Set((['vcard:hasURL', 'vcard:url'] as const).map(iri))
const ADDRESSES: ReadonlySet<string> = new Set([
  ...CONTACT_PAGES,
  ...(
    [
      'dcat:accessURL',
      'dcat:downloadURL',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcat:landingPage',
      'foaf:page',
      'foaf:homepage',
      'foaf:mbox',
      'vcard:hasEmail',
    ] as const
  ).map(iri),
])
const XSD_STRING = iri('xsd:string')
/** "Geen beperkingen" in the languages of the country, alone or with what is not restricted. */
const UNLIMITED =
  /^(?:geen (?:gebruiks|toegangs)?beperking(?:en)?|no (?:limitations?|restrictions?)|aucune (?:limite|restriction)|onbeperkt)/i
/** Faults that are mended or dropped; an address with a space in it comes through. */
const BROKEN: ReadonlySet<IriFault | null> = new Set([
  'relative',
  'unknown-scheme',
  'web-in-mail',
  'no-host',
  'bad-host',
] as const)
const SIZES: ReadonlySet<string> = new Set(
  ['decimal', 'nonNegativeInteger', 'positiveInteger', 'integer'].map((name) => PREFIXES.xsd + name),
)

/**
 * The repair that any statement may need: R01, an empty text or IRI, which is deleted; R18, `ttps://`, a relative page of a
 * contact or `mailto:http…`, which are mended or removed.
 */
export function brokenValue(graph: GraphReader, { path, object }: Statement, emptyIri: TermId): 'r01' | 'r18' | null {
  if (graph.isIri(object)) {
    if (object === emptyIri) return 'r01'
    return ADDRESSES.has(path) && BROKEN.has(iriFaultAt(graph, object)) ? 'r18' : null
  }
  if (!graph.isLiteral(object)) return null
  const text = graph.value(object)
  // Most texts begin with a letter, and then they are not empty.
  if (!(text.charCodeAt(0) > 32) && text.trim() === '') return 'r01'
  return CONTACT_PAGES.has(path) && BROKEN.has(iriFaultAt(graph, object)) ? 'r18' : null
}

/** Texts of the record itself and of its distributions; names of licences and standards are left as they are. */
function isOwnText(graph: GraphReader, { node, object }: Statement, record: RecordView): boolean {
  return graph.isLiteral(object) && (node === record.node || record.kindOf(node) === 'distribution')
}

export const VALUE_RULES: readonly StatementRule[] = [
  {
    // A standard by title, or by the address of a service, in place of its IRI: replaced.
    id: 'r03',
    paths: [iri('dct:conformsTo')],
    breaks: (graph, { object }) =>
      graph.isIri(object) ? serviceKind(graph.value(object)) !== null : conceptText(graph, object) !== null,
  },
  {
    // dcat:endpointUrl: recased.
    id: 'r04',
    paths: [`${PREFIXES.dcat}endpointUrl`],
    breaks: () => true,
  },
  {
    // "Geen beperkingen" repeated as rights: removed.
    id: 'r06',
    paths: [iri('dct:rights')],
    breaks: (graph, { object }) => UNLIMITED.test((conceptText(graph, object) ?? '').trim()),
  },
  {
    // A datatype of geometries that does not exist: the geometry is removed.
    id: 'r11',
    paths: GEOMETRY_PROPERTIES,
    breaks: (graph, { object }) => {
      const datatype = graph.datatype(object)
      if (datatype === '' || datatype === XSD_STRING || isAllowed('geometry', datatype)) return false
      return !isKnownDatatype(datatype)
    },
  },
  {
    // DUT, lexvo.org and texts as language: NLD.
    id: 'r19',
    paths: [iri('dct:language')],
    breaks: (graph, { object }) => {
      const text = conceptText(graph, object)
      if (text === null || text.trim() === '') return false
      return !graph.isIri(object) || lookup('language', text).status === 'rewritable'
    },
  },
  {
    // A text without a language tag: tagged nl, whatever its language.
    id: 'r20',
    paths: TEXTS,
    breaks: (graph, statement, record) =>
      isOwnText(graph, statement, record) &&
      graph.language(statement.object) === '' &&
      graph.value(statement.object).trim() !== '',
  },
  {
    // A quality measurement of infinity, or of no number: removed.
    id: 'r23',
    paths: [iri('dqv:value')],
    breaks: (graph, { object }) => /^\s*[-+]?(?:INF(?:INITY)?|NAN)\s*$/i.test(graph.value(object)),
  },
  {
    // A date with another datatype: retyped.
    id: 'r25a',
    paths: DATES,
    breaks: (graph, { object }) =>
      graph.isLiteral(object) && !isAllowed('date', graph.datatype(object)) && parseDate(graph.value(object)) !== null,
  },
  {
    // HTML in a text: stripped.
    id: 'r25b',
    paths: TEXTS.slice(0, 2),
    breaks: (graph, statement, record) => isOwnText(graph, statement, record) && hasHtml(graph.value(statement.object)),
  },
  {
    // A file size with another datatype: retyped.
    id: 'r26a',
    paths: [iri('dcat:byteSize')],
    breaks: (graph, { object }) => graph.isLiteral(object) && !SIZES.has(graph.datatype(object)),
  },
]
