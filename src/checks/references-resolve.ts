import { hostAt, urlKeyAt } from '../background/addresses.ts'
import { isElsewhere } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { CheckContext, GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

/** What a catalogue lists and a dataset owns is described with it; a harvester drops what is not (R24). */
const LOCAL = (['dcat:dataset', 'dcat:service', 'dcat:record', 'dcat:distribution', 'foaf:primaryTopic'] as const).map(
  iri,
)
/** These may lead to another catalogue: they must be described here only when they are of the same host. */
const PERHAPS = (
  [
    'dcat:accessService',
    'dcat:servesDataset',
    'dcat:inSeries',
    'dct:relation',
    'dcat:isVersionOf',
    'dct:isVersionOf',
  ] as const
).map(iri)
const PAGES = (['dcat:landingPage', 'dcat:accessURL', 'dcat:downloadURL'] as const).map(iri)
const statedLocal = statedOf(LOCAL)
const statedPerhaps = statedOf(PERHAPS)
const statedPages = statedOf(PAGES)
const NONE: readonly string[] = []
const CATALOG = iri('dcat:Catalog')
const TYPE = iri('rdf:type')

/**
 * A record in no catalogue is one failure where catalogues are described at all; a page or address that is the record's
 * own IRI is one too. `dct:relation` and its like count only where the target must be local.
 */
export default defineCheck({
  id: 'references-resolve',
  dimension: 'consistent',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'cross',
  parts: 'added',
  reads: [
    'dcat:dataset',
    'dcat:service',
    'dcat:distribution',
    'dcat:accessService',
    'dcat:servesDataset',
    'dcat:inSeries',
  ],
  since: '0.1.0',
  title: 'What a record refers to is there',
  why: 'A harvester drops what is listed but not described, without a word.',
  fix: 'Describe what is referred to, or remove the reference.',
  limits: 'What lies in another catalogue is not looked at.',
  notApplicable: 'The record refers to nothing that should be described with it.',
  messages: {
    dangling: '{path} of {node} leads to {value}, which is not described. Describe it, or remove the reference.',
    itself: '{path} of {node} is its own IRI. Give the address of a page or file.',
    orphan: 'No catalogue lists {node}. Add it to the catalogue with dcat:dataset or dcat:service.',
  },
  examples: {
    good: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl .`,
    bad: `<https://data.gent.be/catalogus> a dcat:Catalog ; dcat:dataset <https://data.gent.be/id/dataset/1> , <https://data.gent.be/id/dataset/2> .
<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl .`,
  },
  run(context) {
    const outcomes: Outcome[] = []
    const { record, graph } = context
    if (isOrphan(context)) outcomes.push({ node: record.node, value: 0, message: 'orphan' })
    for (let i = -1; i < record.distributions.length; i++) {
      const node = i < 0 ? record.node : record.distributions[i]!
      let resolved = 0
      for (const path of statedLocal(graph, node)) {
        for (const object of graph.objects(node, path)) {
          if (graph.isLiteral(object)) continue
          if (isElsewhere(graph, object)) outcomes.push({ node, value: 0, message: 'dangling', path, object })
          else resolved++
        }
      }
      for (const path of statedPerhaps(graph, node)) {
        for (const object of graph.objects(node, path)) {
          if (graph.isLiteral(object)) continue
          if (!isElsewhere(graph, object)) resolved++
          else if (isOfHost(graph, object, hostAt(graph, record.node))) {
            outcomes.push({ node, value: 0, message: 'dangling', path, object })
          }
        }
      }
      const pages = graph.isIri(node) ? statedPages(graph, node) : NONE
      const own = pages.length > 0 ? urlKeyAt(graph, node) : null
      for (const path of pages) {
        for (const object of graph.objects(node, path)) {
          if (graph.isIri(object) && (object === node || urlKeyAt(graph, object) === own))
            outcomes.push({ node, value: 0, message: 'itself', path, object })
        }
      }
      if (resolved > 0) outcomes.push({ node, value: FULL, count: resolved })
    }
    return outcomes
  },
})

/** Whether the input describes any catalogue. */
const describesCatalogs = new WeakMap<GraphReader, boolean>()

function isOrphan({ record, graph }: CheckContext): boolean {
  if (record.catalogs.length > 0 || (record.kind !== 'dataset' && record.kind !== 'service')) return false
  let known = describesCatalogs.get(graph)
  if (known === undefined) {
    known = graph.subjects(TYPE, graph.iri(CATALOG)).length > 0
    describesCatalogs.set(graph, known)
  }
  return known
}

function isOfHost(graph: GraphReader, object: TermId, host: string | null): boolean {
  return host !== null && hostAt(graph, object) === host
}
