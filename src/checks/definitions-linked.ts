import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { isStandardIri } from '../background/standards.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedWhere } from '../rdf/stated.ts'
import { extensionsOf, isWebIri, webAddress } from '../values/url.ts'

const CONFORMS_TO = iri('dct:conformsTo')
const RELATION = iri('dct:relation')
const QUALIFIED = iri('dcat:qualifiedRelation')
const SHAPES = iri('sh:shapesGraph')
const PAGES = (['foaf:page', 'mdcat:landingspaginaVoorGebruiksinformatie'] as const).map(iri)
const CSVW = 'http://www.w3.org/ns/csvw#'

/**
 * Standards that define no data: reference systems, service protocols, and profiles of the metadata themselves. Conforming to
 * these says nothing of what a column or a feature means.
 */
const NO_DATA_MODEL =
  /\/def\/crs\/|epsg|\/spec\/(?:wms|wfs|wcs|wmts|csw)|dataserviceprotocol|media-types|\/r5r|\/930|dcat|19115|19119|19139|\/id\/citation\/|\/eli\/reg\/|standaardtype/i
/** Of those, what still leads a reader to definitions: the INSPIRE regulations. */
const REGULATION = /\/id\/citation\/ir\/|\/eli\/reg\//i
const SCHEMA_EXTENSIONS = new Set(['owl', 'rng', 'sch', 'shacl', 'xsd', 'yaml', 'yml'])
const SCHEMA_WORDS =
  /schema|ontolog|shacl|csvw|metadata\.json|19110|feature-?catalog|object-?catalog|data-?dictionar|datamodel|gegevensmodel/i

type Kind = 'model' | 'page' | 'none'

/** Models and pages are the same in many records. */
const kindOf = rememberedByTerm((graph, term): Kind => {
  if (absenceOf(graph, term) !== null) return 'none'
  // A name without an IRI cannot be looked up, but a reader can search for it.
  if (!graph.isIri(term)) return 'page'
  const value = graph.value(term)
  if (NO_DATA_MODEL.test(value)) return REGULATION.test(value) ? 'page' : 'none'
  // The path only: a catalogue's answer with `outputSchema=` in its query is a page about the data.
  const path = webAddress(value)?.path ?? ''
  const schema = extensionsOf(value).some((extension) => SCHEMA_EXTENSIONS.has(extension)) || SCHEMA_WORDS.test(path)
  if (isStandardIri(value) || (schema && isWebIri(value))) return 'model'
  return isWebIri(value) ? 'page' : 'none'
})

const isPage = rememberedByTerm((graph, term) => absenceOf(graph, term) === null && isWebIri(graph.value(term)))

/** What may link a definition. */
const LINKS: ReadonlySet<string> = new Set([CONFORMS_TO, QUALIFIED, SHAPES, ...PAGES])
const linksOf = statedWhere((path) => LINKS.has(path) || path.startsWith(CSVW))

/** What the definitions of a node's data are linked to, at best. */
function best(graph: GraphReader, node: TermId): Kind {
  let found: Kind = 'none'
  for (const link of linksOf(graph, node)) {
    const kind = bestBy(graph, node, link)
    if (kind === 'model') return kind
    if (kind === 'page') found = kind
  }
  return found
}

/** The same for one of its links. */
function bestBy(graph: GraphReader, node: TermId, link: string): Kind {
  if (link.startsWith(CSVW)) return 'model'
  const linked = graph.objects(node, link)
  if (link === SHAPES) return linked.some((shapes) => !graph.isLiteral(shapes)) ? 'model' : 'none'
  if (link === CONFORMS_TO) return bestOf(graph, linked)
  if (link === QUALIFIED)
    return bestOf(
      graph,
      linked.flatMap((relation) => graph.objects(relation, RELATION)),
    )
  return linked.some((page) => isPage(graph, page)) ? 'page' : 'none'
}

function bestOf(graph: GraphReader, terms: readonly TermId[]): Kind {
  let found: Kind = 'none'
  for (const term of terms) {
    const kind = kindOf(graph, term)
    if (kind === 'model') return kind
    if (kind === 'page') found = kind
  }
  return found
}

/** The best of the dataset and its distributions: one link explains the data in every form. */
export default defineCheck({
  id: 'definitions-linked',
  dimension: 'gedocumenteerd',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'distribution'],
  mode: 'offline',
  reads: ['dct:conformsTo', 'foaf:page', 'dcat:qualifiedRelation', 'sh:shapesGraph'],
  since: '0.1.0',
  title: 'The meaning of the data is linked',
  why: 'Without a data model or schema nobody knows what a column, a code or a feature means, and every user guesses anew.',
  fix: 'Link an OSLO model, an XSD, a JSON Schema, CSVW metadata or a feature catalogue with dct:conformsTo.',
  limits: 'It cannot tell whether the data follow the model.',
  notApplicable: 'Data services are described by their endpoint description.',
  messages: {
    none: '{node} links no data model or schema. Add dct:conformsTo with the IRI of an OSLO model, XSD or JSON Schema.',
    pageOnly:
      '{node} links documentation, but no data model. Add dct:conformsTo with the IRI of an OSLO model, XSD or JSON Schema.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:conformsTo <https://data.vlaanderen.be/doc/applicatieprofiel/verkeersmetingen> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/31370> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    if (record.kind !== 'dataset') return outcomes
    let kind = best(graph, record.node)
    for (const node of record.distributions) {
      if (kind === 'model') break
      const own = best(graph, node)
      if (own !== 'none') kind = own
    }
    if (kind === 'model') outcomes.push({ node: record.node, value: FULL })
    else if (kind === 'page')
      outcomes.push({ node: record.node, value: FULL / 2, message: 'pageOnly', path: CONFORMS_TO })
    else outcomes.push({ node: record.node, value: 0, message: 'none', path: CONFORMS_TO })
    return outcomes
  },
})
