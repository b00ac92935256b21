/** Repairs of the federal harvester on single statements: R01, R03, R04, R06, R07, R11, R18 to R20, R23, R25, R26. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri, PREFIXES } from '../rdf/namespaces.ts'
import { parseDate } from '../values/dates.ts'
import { BLANK, MARKUP } from '../values/signs.ts'
import { hasHtml } from '../values/text.ts'
import { type IriFault, serviceKind } from '../values/url.ts'
import { conceptText } from './concept-text.ts'
import { isAllowed, isKnownDatatype } from './datatypes.ts'
import type { StatementRule } from './harvest-rules.ts'
import { iriFaultAt } from './iri-faults.ts'
import { lookup } from './lookup.ts'
import { rememberedByTerm } from './remembered.ts'
import { HAS_DATATYPE, HAS_IRI_FAULT, HAS_LANGUAGE, IS_BLANK_NODE, IS_IRI, IS_LITERAL } from './signs.ts'
import { GEOMETRY_PROPERTIES } from './spatial.ts'

const TEXTS = (['dct:title', 'dct:description', 'dcat:keyword'] as const).map(iri)
const DATES = (['dct:issued', 'dct:modified', 'dct:created', 'dcat:startDate', 'dcat:endDate'] as const).map(iri)
/** Properties of a contact that lead to a page, where a text is meant as one too. */
const CONTACT_PAGES = (['vcard:hasURL', 'vcard:url'] as const).map(iri)
/** Properties that lead to a page, file or mailbox. */
const ADDRESSES = [
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
]
const OFTEN_EMPTY = (
  [
    'dct:publisher',
    'dct:creator',
    'dct:rightsHolder',
    'dct:license',
    'dcat:accessService',
    'dcat:servesDataset',
    'geodcat:distributor',
  ] as const
).map(iri)
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

function isBroken(graph: GraphReader, address: TermId): boolean {
  return BROKEN.has(iriFaultAt(graph, address))
}

/** Texts of the record itself and of its distributions; names of licences and standards are left as they are. */
function isOwn(node: TermId, record: RecordView): boolean {
  return node === record.node || record.kindOf(node) === 'distribution'
}

/** The address of a service, or a title. */
const isNoStandard = rememberedByTerm((graph, value) =>
  graph.isIri(value) ? serviceKind(graph.value(value)) !== null : conceptText(graph, value) !== null,
)

/** A text, or an IRI that stands for one of the list. */
const isOtherLanguage = rememberedByTerm((graph, value) => {
  const text = conceptText(graph, value)
  if (text === null || text.trim() === '') return false
  return !graph.isIri(value) || lookup('language', text).status === 'rewritable'
})

export const VALUE_RULES: readonly StatementRule[] = [
  {
    // `ttps://`, a relative page of a contact or `mailto:http…`: mended or removed.
    id: 'r18',
    paths: ADDRESSES,
    signs: HAS_IRI_FAULT,
    breaks: isBroken,
  },
  // A text that is meant as the page of a contact.
  { id: 'r18', paths: CONTACT_PAGES, signs: IS_LITERAL, breaks: isBroken },
  {
    // An empty licence, agent, access service or served dataset: removed. An IRI with its class only is not empty.
    id: 'r07',
    paths: OFTEN_EMPTY,
    signs: IS_BLANK_NODE,
    breaks: (graph, object) => graph.isHusk(object),
  },
  {
    // A standard by title, or by the address of a service, in place of its IRI: replaced.
    id: 'r03',
    paths: [iri('dct:conformsTo')],
    breaks: (graph, object) => isNoStandard(graph, object),
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
    breaks: (graph, object) => UNLIMITED.test((conceptText(graph, object) ?? '').trim()),
  },
  {
    // A datatype of geometries that does not exist: the geometry is removed.
    id: 'r11',
    paths: GEOMETRY_PROPERTIES,
    signs: HAS_DATATYPE,
    breaks: (graph, object) => {
      const datatype = graph.datatype(object)
      return !isAllowed('geometry', datatype) && !isKnownDatatype(datatype)
    },
  },
  {
    // DUT, lexvo.org and texts as language: NLD.
    id: 'r19',
    paths: [iri('dct:language')],
    breaks: (graph, object) => isOtherLanguage(graph, object),
  },
  {
    // A text without a language tag: tagged nl, whatever its language.
    id: 'r20',
    paths: TEXTS,
    signs: IS_LITERAL,
    without: HAS_LANGUAGE | BLANK,
    breaks: (_, __, node, record) => isOwn(node, record),
  },
  {
    // A quality measurement of infinity, or of no number: removed.
    id: 'r23',
    paths: [iri('dqv:value')],
    breaks: (graph, object) => /^\s*[-+]?(?:INF(?:INITY)?|NAN)\s*$/i.test(graph.value(object)),
  },
  {
    // A date with another datatype: retyped.
    id: 'r25a',
    paths: DATES,
    signs: IS_LITERAL,
    breaks: (graph, object) => !isAllowed('date', graph.datatype(object)) && parseDate(graph.value(object)) !== null,
  },
  {
    // HTML in a text: stripped.
    id: 'r25b',
    paths: TEXTS.slice(0, 2),
    signs: MARKUP,
    without: IS_IRI,
    breaks: (graph, object, node, record) => isOwn(node, record) && hasHtml(graph.value(object)),
  },
  {
    // A file size with another datatype: retyped.
    id: 'r26a',
    paths: [iri('dcat:byteSize')],
    signs: IS_LITERAL,
    breaks: (graph, object) => !SIZES.has(graph.datatype(object)),
  },
]
