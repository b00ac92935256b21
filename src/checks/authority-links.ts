import { isAuthorityIri } from '../background/authority.ts'
import { conceptText } from '../background/concept-text.ts'
import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedWhere } from '../rdf/stated.ts'

const PROPERTIES: ReadonlySet<string> = new Set(
  (
    [
      'dct:publisher',
      'dct:creator',
      'dct:spatial',
      'dcat:theme',
      'dct:language',
      'dct:license',
      'dct:conformsTo',
      'dcatap:hvdCategory',
      'dct:format',
      'dct:accrualPeriodicity',
    ] as const
  ).map(iri),
)

const stated = statedWhere((path) => PROPERTIES.has(path))

/** Whether a value links to an authority; null for an empty text or node: it is missing, which other checks say. */
const judge = rememberedByTerm((graph, term): boolean | null => {
  if (graph.isIri(term)) return isAuthorityIri(graph.value(term))
  return absenceOf(graph, term) === null ? false : null
})

/** One finding for each property of a node, however many of its values link to no authority. */
export default defineCheck({
  id: 'authority-links',
  dimension: 'koppelbaar',
  tier: 'B',
  severity: 'info',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [
    'dct:publisher',
    'dct:creator',
    'dct:spatial',
    'dcat:theme',
    'dct:language',
    'dct:license',
    'dct:conformsTo',
    'dcatap:hvdCategory',
    'dct:format',
    'dct:accrualPeriodicity',
  ],
  since: '0.1.0',
  title: 'Values link to the tables of authorities',
  why: 'Two catalogues that use the same IRI for a body, place or licence can be joined without guessing.',
  fix: 'Use the IRI of the public table: OVO code, EU authority tables, GeoNames or refnis, OSLO register, model licence.',
  limits: 'It cannot tell whether the IRI is the right one.',
  notApplicable: 'None of these properties is filled in.',
  messages: {
    text: '{path} of {node} is "{text}", a text or node without an IRI. Use the IRI of a public table.',
    nameless: '{path} of {node} is a node without an IRI. Use the IRI of a public table.',
    other: '{path} of {node} is {value}, which is in no public table that metakeur knows. Use the IRI of such a table.',
    severalNameless: '{count} values of {path} on {node} are nodes without an IRI. Use the IRI of a public table.',
    several:
      '{count} values of {path} on {node} are in no public table, such as "{text}". Use the IRI of such a table.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dct:spatial <https://sws.geonames.org/2797656/> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ; dct:spatial [ rdfs:label "Gent"@nl ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.owned) {
      for (const path of stated(graph, node)) {
        let count = 0
        let first: TermId = -1
        for (const object of graph.objects(node, path)) {
          const judged = judge(graph, object)
          if (judged === null) continue
          if (judged) fine++
          else if (count++ === 0) first = object
        }
        if (count > 0) outcomes.push(fault(graph, node, path, first, count))
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})

/** @param object the first of the values that link to no authority */
function fault(graph: GraphReader, node: TermId, path: string, object: TermId, count: number): Outcome {
  const text = conceptText(graph, object)
  const one = graph.isIri(object) ? 'other' : text === null ? 'nameless' : 'text'
  const message = count === 1 ? one : text === null ? 'severalNameless' : 'several'
  return { node, value: 0, count, message, path, object, args: { count, text: text ?? '' } }
}
