/** Every way in which ours differ from published shapes, with the reason. The first that fits is counted. */
import type { TermId } from '../../src/model.ts'
import type { Graph } from '../../src/rdf/graph.ts'
import { iri } from '../../src/rdf/namespaces.ts'
import type { PropertyShape } from '../../src/shacl/index.ts'
import { parseDate } from '../../src/values/dates.ts'
import type { Kind, Said, Statements } from './results.ts'
import type { Sides } from './sides.ts'

export interface Situation {
  readonly graph: Graph
  readonly said: Said
  /** What the other side says. */
  readonly other: Statements
  readonly sides: Sides
  readonly asked: ReadonlySet<TermId>
  /** Our rule; of a difference of ours only. */
  readonly rule: PropertyShape | null
}

export interface Difference {
  readonly name: string
  readonly side: 'theirs' | 'ours' | 'severity'
  /** Where it is written down, and what it says. */
  readonly reason: string
  /** Profiles in which it may occur; missing: all. */
  readonly in?: readonly string[]
  is(situation: Situation): boolean
}

const TYPE = iri('rdf:type')
const RESOURCES = (
  ['dcat:Dataset', 'dcat:DatasetSeries', 'dcat:Catalog', 'dcat:DataService', 'dcat:CatalogRecord'] as const
).map(iri)

function typesOf(graph: Graph, node: TermId): string[] {
  return graph.objects(node, TYPE).map((type) => graph.value(type))
}

function otherHas({ other, said }: Situation, ...kinds: Kind[]): boolean {
  return kinds.some((kind) => other.has(`${said.focus} ${said.path} ${kind}`))
}

const valueIs = ({ graph, said }: Situation, form: 'iri' | 'literal' | 'blank'): boolean =>
  said.value >= 0 &&
  (form === 'iri'
    ? graph.isIri(said.value)
    : form === 'blank'
      ? graph.isBlank(said.value)
      : graph.isLiteral(said.value))

/** Two classes at once, or a class that the data put below another. */
function hasTwoClasses({ graph, said }: Situation): boolean {
  const types = typesOf(graph, said.focus)
  const below = types.some((type) =>
    graph.subjects(iri('rdfs:subClassOf'), graph.iri(iri('dcat:Dataset'))).includes(graph.iri(type)),
  )
  return below || types.filter((type) => RESOURCES.includes(type)).length > 1
}

/** Properties whose values are codes. */
const CODES =
  /^(dct:(accessRights|format|type)|dcat:(theme|mediaType)|mdcat:(statuut|levensfase|ontwikkelingstoestand))$/

/** From the mapping of an official code list. */
const isOfLists = ({ by }: Said): boolean => /^(mdr-vocabularies|deprecateduris|hvd-SHACL-usagenotes)/.test(by)

export const DIFFERENCES: readonly Difference[] = [
  // theirs only
  {
    name: 'not of high value',
    side: 'theirs',
    in: ['dcat-ap-hvd'],
    reason: 'TR081: the published shapes are for every dataset; ours are asked of records of high value only',
    is: ({ said, asked }) => !asked.has(said.focus),
  },
  {
    name: 'class unknown',
    side: 'theirs',
    reason: '"What a validator must do" 2: the class of an IRI that the input does not describe is unknown, not wrong',
    is: (at) => at.said.kind === 'class' && valueIs(at, 'iri') && typesOf(at.graph, at.said.value).length === 0,
  },
  {
    name: 'class accepted',
    side: 'theirs',
    reason:
      '(b) traps, "What a validator must do" 3: agents, kinds of vCard, concepts of code lists and subclasses count',
    is: ({ said, graph, sides }) =>
      said.kind === 'class' &&
      said.value >= 0 &&
      typesOf(graph, said.value).some((type) => sides.accepted(said.asked).has(type)),
  },
  {
    name: 'text said once',
    side: 'theirs',
    reason:
      'a text, or a blank node for an IRI, has no class and is in no list: ours say once what it is, theirs say each',
    is: (at) => ['class', 'list'].includes(at.said.kind) && !valueIs(at, 'iri') && otherHas(at, 'term'),
  },
  {
    name: 'EU bodies only',
    side: 'theirs',
    reason: 'TR091: the table of corporate bodies holds bodies of the EU',
    is: ({ said }) => said.path === 'dct:publisher' && isOfLists(said),
  },
  {
    name: 'code list instead of class',
    side: 'theirs',
    reason: '(b) EU files: their lists need the authority tables in the data; checks of ours know the codes by heart',
    is: ({ said }) => said.kind === 'list' && isOfLists(said),
  },
  {
    name: 'nameless code',
    side: 'theirs',
    reason: '(c): a code that is a blank node is worded by vocabulary-terms-valid, a place by spatial-identified',
    is: (at) => at.said.kind === 'term' && at.said.asked === 'sh:IRI' && isOfLists(at.said) && valueIs(at, 'blank'),
  },
  {
    name: 'two classes',
    side: 'theirs',
    reason: '(b) traps: a catalogue, series or service that is also called a dataset is judged as what it is',
    is: hasTwoClasses,
  },
  {
    name: 'limit lifted',
    side: 'theirs',
    in: ['dcat-ap'],
    reason: 'change log of 3.0.1, issues 370 and 380: several rights, several spatial resolutions of a dataset',
    is: ({ said }) => said.kind === 'too many' && /^dct:rights$|^dcat:spatialResolutionInMeters$/.test(said.path),
  },
  {
    name: 'old term',
    side: 'theirs',
    in: ['dcat-ap'],
    reason: 'TR034: dct:hasVersion is dcat:hasVersion now; ours judge the values of the new term',
    is: (at) => at.said.path === 'dct:hasVersion' && otherHas(at, 'old term'),
  },
  {
    name: 'algorithm lifted',
    side: 'theirs',
    in: ['dcat-ap-2'],
    reason: 'notes of release 2.1.0: other algorithms than SHA-1 are allowed',
    is: ({ said }) => said.path === 'spdx:algorithm' && said.asked === 'spdx:checksumAlgorithm_sha1',
  },
  {
    name: 'code list instead of class',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: '(c): the range of a code is its list, which vocabulary-terms-valid knows; any class will do for its node',
    is: ({ said }) => said.kind === 'class' && said.asked === 'skos:Concept',
  },
  {
    name: 'thumbnail target',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason:
      '(b) counts: a thumbnail is a distribution by class only; ours ask of it what the shape for thumbnails asks',
    is: ({ said, graph }) =>
      said.kind === 'missing' &&
      /^(dcat:accessURL|dct:identifier)$/.test(said.path) &&
      graph.subjects(iri('adms:sample'), said.focus).length > 0,
  },
  {
    name: 'misspelt property',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: '(b) wrong paths, (e): what stands under a misspelt property is said to be misspelt, not to be missing',
    is: ({ said, other }) =>
      said.kind === 'missing' &&
      [...other.values()].some((all) => all.some(({ focus, by }) => focus === said.focus && /-misspelt$/.test(by))),
  },
  {
    name: 'thumbnail not described',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: '(b) counts: the shape for thumbnails is for what adms:sample points to; of an IRI nothing is known',
    is: ({ said, asked }) => said.kind === 'missing' && said.path === 'dcat:downloadURL' && !asked.has(said.focus),
  },
  {
    name: 'record dates',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: '"What a validator must do" 7, TR062: a date or a time without its datatype will do on a catalogue record',
    is: ({ said, graph }) =>
      said.kind === 'datatype' &&
      /\bxsd:date\b/.test(said.asked) &&
      typesOf(graph, said.focus).includes(iri('dcat:CatalogRecord')) &&
      parseDate(graph.value(said.value)) !== null,
  },
  {
    name: 'empty text',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: 'TR060: an empty text is said to be empty, not to have no language',
    is: ({ said, graph }) =>
      said.asked === 'rdf:langString' && graph.isLiteral(said.value) && graph.value(said.value).trim() === '',
  },
  {
    name: 'node for text',
    side: 'theirs',
    in: ['dcat-ap-vl'],
    reason: 'a link where text belongs is said to be a link, not to have another datatype',
    is: (at) => at.said.kind === 'datatype' && !valueIs(at, 'literal') && otherHas(at, 'term'),
  },
  {
    name: 'node for date',
    side: 'theirs',
    in: ['dcat-ap'],
    reason: 'a link where a date belongs is said to be no date, which theirs say beside it',
    is: (at) => at.said.kind === 'term' && valueIs(at, 'iri') && otherHas(at, 'datatype'),
  },
  // ours only
  {
    name: 'agents of every kind',
    side: 'ours',
    reason: '(b) counts: ours look at every class of agent, theirs at foaf:Agent only',
    is: ({ said, graph }) =>
      /^(dcat-ap-)?agent-/.test(said.by) && !typesOf(graph, said.focus).includes(iri('foaf:Agent')),
  },
  {
    name: 'dates are checked',
    side: 'ours',
    in: ['dcat-ap'],
    reason: '(b) EU files: sh:shape, which SHACL does not know, stands where sh:node is meant',
    is: ({ said }) => said.kind === 'datatype' && /^d(ct:(issued|modified)|cat:(start|end)Date)$/.test(said.path),
  },
  {
    name: 'outdated term',
    side: 'ours',
    reason: '(b) EU files, TR034, TR035: the published shapes for old terms hold a path and a message, and never fire',
    is: ({ said }) => said.kind === 'old term',
  },
  {
    name: 'text said once',
    side: 'ours',
    reason: 'the published range is a class, which no text has: ours say that it is a text',
    is: (at) => at.said.kind === 'term' && valueIs(at, 'literal') && otherHas(at, 'class'),
  },
  {
    name: 'misspelt path',
    side: 'ours',
    in: ['dcat-ap-2'],
    reason: '(b): the published shapes write dc:isReferencedBy for dct:isReferencedBy',
    is: ({ said }) => said.path === 'dct:isReferencedBy',
  },
  {
    name: 'rule of the editor',
    side: 'ours',
    in: ['dcat-ap-2'],
    reason: '(d) TR050, TR051: what the Flemish editor asks beyond the standard',
    is: ({ rule }) => rule!.textRules.some((id) => /^TR05[01]$/.test(id)),
  },
  {
    name: 'recommended by the text',
    side: 'ours',
    in: ['dcat-ap-hvd'],
    reason: 'TR077: the specification recommends dcat:endpointDescription, its shapes do not ask for it',
    is: ({ said }) => said.kind === 'missing' && said.path === 'dcat:endpointDescription',
  },
  {
    name: 'contacts of every kind',
    side: 'ours',
    reason: '(b) counts: ours look at every kind of vCard, theirs at vcard:Kind only',
    is: ({ said, graph }) =>
      /^(dcat-ap-hvd-)?contact-/.test(said.by) && !typesOf(graph, said.focus).includes(iri('vcard:Kind')),
  },
  {
    name: 'node for text',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: 'a link where text belongs is said to be a link, not to have another datatype',
    is: (at) => at.said.kind === 'term' && !valueIs(at, 'literal') && otherHas(at, 'datatype'),
  },
  {
    name: 'absolute IRIs',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: 'TR004, TR058: an IRI that is empty or relative leads nowhere; the published shapes take it',
    is: (at) =>
      at.said.kind === 'term' && valueIs(at, 'iri') && !/^[a-z][a-z0-9+.-]*:/i.test(at.graph.value(at.said.value)),
  },
  {
    name: 'nameless code',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: '(c): a blank node instead of the IRI of a code is an error in profiles of Flanders',
    is: (at) => at.said.kind === 'term' && valueIs(at, 'blank') && CODES.test(at.said.path),
  },
  {
    name: 'misspelt property',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: '(b) wrong paths, (e): properties that do not exist, and one on the wrong node',
    is: ({ said }) => /-(misspelt|http|misplaced)$/.test(said.by),
  },
  {
    name: 'code list instead of class',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: '(c): short lists of codes, which the 2026 shapes do not state, stand in our shapes',
    is: ({ said }) => said.kind === 'list',
  },
  {
    name: 'rule of the text',
    side: 'ours',
    in: ['dcat-ap-vl'],
    reason: '(d): what the text and the editor state and the published shapes do not, each with its TR number',
    is: ({ rule }) => rule!.textRules.some((id) => id !== 'TR002'),
  },
  // the same, but worse
  {
    name: 'list as a warning',
    side: 'severity',
    in: ['dcat-ap', 'dcat-ap-2'],
    reason: 'their list warns of a text, their range of the same text is a Violation: ours say it once, as an error',
    is: (at) => at.said.kind === 'term' && valueIs(at, 'literal') && otherHas(at, 'class'),
  },
]
