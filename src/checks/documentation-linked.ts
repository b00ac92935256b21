import { isWebTerm } from '../background/iri-faults.ts'
import { statedObjects } from '../background/nodes.ts'
import { absenceOf } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const statedPages = statedOf(
  (
    [
      'dcat:landingPage',
      'foaf:page',
      'mdcat:landingspaginaVoorGebruiksinformatie',
      'dcat:endpointDescription',
      'foaf:homepage',
    ] as const
  ).map(iri),
)
const LANDING_PAGE = iri('dcat:landingPage')
const statedNames = statedOf(
  (['dct:identifier', 'mdcat:bronMetadataRecordLandingspagina', 'mdcat:landingpageVoorBronMetadata'] as const).map(iri),
)
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i

/** An address without scheme, `www.` and slash at the end. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

/** What the record itself is called and where its source shows it: IRIs, identifiers, pages. */
function ownNames(graph: GraphReader, record: RecordView): string[] {
  const found: string[] = []
  for (const node of [record.node, ...record.catalogRecords]) {
    if (!graph.isBlank(node)) found.push(bare(graph.value(node)))
    for (const path of statedNames(graph, node)) {
      for (const term of graph.objects(node, path)) if (!graph.isBlank(term)) found.push(bare(graph.value(term)))
    }
  }
  return found
}

/** The address is one of these names, or holds the UUID that stands in one. */
function showsRecord(address: string, names: readonly string[]): boolean {
  if (names.includes(bare(address))) return true
  const id = UUID.exec(address)?.[0].toLowerCase()
  return id !== undefined && names.some((name) => name.toLowerCase().includes(id))
}

/**
 * A landing page, documentation, usage page or endpoint description that is an address. The page of the record itself in a
 * catalogue is none: its IRI, the page of its catalogue record, or a page whose address holds its UUID.
 */
export default defineCheck({
  id: 'documentation-linked',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dcat:landingPage', 'foaf:page', 'mdcat:landingspaginaVoorGebruiksinformatie', 'dcat:endpointDescription'],
  since: '0.1.0',
  title: 'Documentation is linked',
  why: 'A description has no room for the manual: how to read the columns, what changed, whom to ask.',
  fix: 'Link a page with explanation: dcat:landingPage, foaf:page or the page on use.',
  limits: 'It cannot tell what stands on the page.',
  notApplicable: 'Always applies to datasets and data services.',
  messages: {
    none: '{node} links no documentation. Add dcat:landingPage or foaf:page with a page that explains the data.',
    ownPage: '{value} only shows this record. Link a page that explains the data, in foaf:page.',
    malformed: '{value} is no web address. Write it in full, beginning with https://.',
    nameless: 'The page of {node} is a node without an IRI. Use the address of the page.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; foaf:page <https://data.gent.be/handleiding> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:landingPage <https://data.gent.be/id/dataset/1> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const pages: { path: string; object: TermId }[] = []
    for (const path of statedPages(graph, node)) {
      for (const object of statedObjects(graph, node, path)) pages.push({ path, object })
    }
    if (pages.length === 0) {
      outcomes.push({ node, value: 0, message: 'none', path: LANDING_PAGE })
      return outcomes
    }
    const names = ownNames(graph, record)
    let shown: { path: string; object: TermId } | null = null
    for (const page of pages) {
      if (absenceOf(graph, page.object) === 'placeholder' || !isWebTerm(graph, page.object)) continue
      if (showsRecord(graph.value(page.object), names)) shown ??= page
      else {
        outcomes.push({ node, value: FULL })
        return outcomes
      }
    }
    if (shown !== null) outcomes.push({ node, value: 0, message: 'ownPage', ...shown })
    else
      outcomes.push({
        node,
        value: 0,
        message: graph.isBlank(pages[0]!.object) ? 'nameless' : 'malformed',
        ...pages[0]!,
      })
    return outcomes
  },
})
