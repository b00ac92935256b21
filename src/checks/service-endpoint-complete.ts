import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isWebIri, urlKey } from '../values/url.ts'

const ENDPOINT_URL = iri('dcat:endpointURL')
const ENDPOINT_DESCRIPTION = iri('dcat:endpointDescription')

/** Of several values one good one is enough. */
function judge(graph: GraphReader, node: TermId, path: string, missing: 'noUrl' | 'noDescription'): Outcome {
  const values = presentObjects(graph, node, path)
  if (values.some((value) => graph.isIri(value) && isWebIri(graph.value(value)))) return { node, value: FULL }
  const object = values.find((value) => !graph.isBlank(value))
  if (object === undefined) return { node, value: 0, message: missing, path }
  const message = isWebIri(graph.value(object)) ? 'text' : 'malformed'
  return { node, value: 0, message, path, object }
}

/** The description that only repeats the endpoint, or -1. */
function repeated(graph: GraphReader, node: TermId): TermId {
  const endpoints = new Set(graph.objects(node, ENDPOINT_URL).map((value) => urlKey(graph.value(value))))
  const descriptions = graph.objects(node, ENDPOINT_DESCRIPTION).filter((value) => isWebIri(graph.value(value)))
  return descriptions.every((value) => endpoints.has(urlKey(graph.value(value)))) ? (descriptions[0] ?? -1) : -1
}

/** Endpoint and description are one half each; a description that repeats the endpoint counts half of its half. */
export default defineCheck({
  id: 'service-endpoint-complete',
  dimension: 'beschikbaar',
  tier: 'E',
  severity: 'error',
  scope: ['service'],
  mode: 'offline',
  reads: ['dcat:endpointURL', 'dcat:endpointDescription'],
  since: '0.1.0',
  title: 'The service states its endpoint and describes it',
  why: 'A program needs the address of the service, and a machine-readable description of what can be asked there.',
  fix: 'Add dcat:endpointURL, and dcat:endpointDescription with the OpenAPI document or the capabilities.',
  limits: 'It cannot tell whether the description is true.',
  notApplicable: 'The record is no data service.',
  messages: {
    noUrl: '{node} has no usable endpoint URL. Add dcat:endpointURL with the address of the service.',
    noDescription: '{node} has no endpoint description. Add dcat:endpointDescription: OpenAPI or capabilities.',
    malformed: '{value} is no address that a program can call. Write it in full, beginning with https://.',
    text: '{value} is a text instead of an IRI. Write it as an IRI.',
    same: 'The description {value} is the endpoint itself. Link the OpenAPI document or the capabilities.',
  },
  examples: {
    good: `<https://data.gent.be/id/service/1> a dcat:DataService ; dcat:endpointURL <https://geo.gent.be/wfs> ;
  dcat:endpointDescription <https://geo.gent.be/wfs?service=WFS&request=GetCapabilities> .`,
    bad: '<https://data.gent.be/id/service/1> a dcat:DataService ; dcat:endpointURL <https://geo.gent.be/wfs> .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    if (record.kind !== 'service') return outcomes
    const { node } = record
    outcomes.push(judge(graph, node, ENDPOINT_URL, 'noUrl'))
    const description = judge(graph, node, ENDPOINT_DESCRIPTION, 'noDescription')
    const same = description.value === FULL ? repeated(graph, node) : -1
    if (same < 0) outcomes.push(description)
    else outcomes.push({ node, value: FULL / 2, message: 'same', path: ENDPOINT_DESCRIPTION, object: same })
    return outcomes
  },
})
