import { conceptText } from '../background/concept-text.ts'
import { statedObjects } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isWebIri } from '../values/url.ts'

const SOURCE = iri('dct:source')
const LINKS = [
  SOURCE,
  iri('mdcat:bronMetadataRecordLandingspagina'),
  // The editor writes this one; the standard has the one above.
  iri('mdcat:landingpageVoorBronMetadata'),
]
const PUBLISHER = iri('dct:publisher')
const PRIMARY_TOPIC = iri('foaf:primaryTopic')
const LISTS = (['dcat:record', 'dcat:dataset', 'dcat:service', 'dct:hasPart'] as const).map(iri)

/** Publishers by IRI, or by name for one without. */
function publishersOf(graph: GraphReader, nodes: readonly TermId[]): Set<string> {
  const found = new Set<string>()
  for (const node of nodes) {
    for (const publisher of graph.objects(node, PUBLISHER)) {
      const text = conceptText(graph, publisher)
      if (text !== null && text.trim() !== '') found.add(text.trim())
    }
  }
  return found
}

/** Another body publishes the catalogue than the data; null when one of the two is not known. */
function isHarvested(graph: GraphReader, record: RecordView): boolean | null {
  const topics = graph.objects(record.node, PRIMARY_TOPIC)
  const catalogs = [...record.catalogs, ...LISTS.flatMap((list) => topics.flatMap((t) => graph.subjects(list, t)))]
  const own = publishersOf(graph, topics)
  const others = publishersOf(graph, catalogs)
  if (own.size === 0 || others.size === 0) return null
  return ![...others].some((publisher) => own.has(publisher))
}

/** Only of records that were harvested: the catalogue has another publisher than what the record describes. */
export default defineCheck({
  id: 'source-record-linked',
  dimension: 'authentiek',
  tier: 'N',
  severity: 'info',
  scope: ['catalog-record'],
  mode: 'offline',
  reads: ['dct:source', 'mdcat:bronMetadataRecordLandingspagina', 'foaf:primaryTopic', 'dct:publisher'],
  since: '0.1.0',
  title: 'A harvested record links to its source record',
  why: 'Once only holds for metadata too: a fault must be mended in the source record, so people must find it.',
  fix: 'Keep the IRI of the source record in dct:source, or its page in mdcat:bronMetadataRecordLandingspagina.',
  limits: 'It cannot tell whether the link leads to the right record.',
  notApplicable: 'The catalogue has the same publisher as the data, or one of the two is not known.',
  messages: {
    none: 'The catalogue has another publisher than the data, and {node} links to no source record. Add dct:source if it was harvested.',
    text: 'The source of {node} is "{value}", no address. Write the IRI of the source record in dct:source.',
  },
  examples: {
    good: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:record <https://data.gent.be/id/record/1> ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002949> .
<https://data.gent.be/id/record/1> a dcat:CatalogRecord ; foaf:primaryTopic <https://data.gent.be/id/dataset/1> ;
  dct:source <https://stad.gent/id/record/1> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> .`,
    bad: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:record <https://data.gent.be/id/record/1> ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002949> .
<https://data.gent.be/id/record/1> a dcat:CatalogRecord ; foaf:primaryTopic <https://data.gent.be/id/dataset/1> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    if (isHarvested(graph, record) !== true) return outcomes
    const { node } = record
    const links = LINKS.flatMap((path) => statedObjects(graph, node, path).map((object) => ({ path, object })))
    if (links.some(({ object }) => !graph.isBlank(object) && isWebIri(graph.value(object))))
      outcomes.push({ node, value: FULL })
    else if (links.length > 0) outcomes.push({ node, value: 0, message: 'text', ...links[0]! })
    else outcomes.push({ node, value: 0, message: 'none', path: SOURCE })
    return outcomes
  },
})
