import { isAuthorityIri } from '../background/authority.ts'
import { conceptText } from '../background/concept-text.ts'
import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { judgeGroups } from '../background/statements.ts'
import { defineCheck } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'

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

const isAuthority = rememberedByTerm((graph, term) => graph.isIri(term) && isAuthorityIri(graph.value(term)))

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
  run: ({ record, graph }) =>
    judgeGroups(
      graph,
      record,
      (path, object) => {
        if (!PROPERTIES.has(path)) return null
        if (isAuthority(graph, object)) return true
        // An empty text or node is missing, which other checks say.
        return graph.isIri(object) || absenceOf(graph, object) === null ? false : null
      },
      ({ node, path, object, count }) => {
        const text = conceptText(graph, object)
        const one = graph.isIri(object) ? 'other' : text === null ? 'nameless' : 'text'
        const message = count === 1 ? one : text === null ? 'severalNameless' : 'several'
        return { node, value: 0, count, message, path, object, args: { count, text: text ?? '' } }
      },
    ),
})
