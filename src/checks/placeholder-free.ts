import { isPlaceholderIri, isPlaceholderText } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { signsIn } from '../background/signs.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { BLANK } from '../values/signs.ts'

/** Title, description, keyword, names, labels, mail, pages and provenance, wherever they stand in the record. */
const PROPERTIES = (
  [
    'dct:title',
    'dct:description',
    'dcat:keyword',
    'dct:provenance',
    'foaf:name',
    'foaf:mbox',
    'foaf:homepage',
    'foaf:page',
    'dcat:landingPage',
    'mdcat:landingspaginaVoorAuthenticatie',
    'mdcat:landingspaginaVoorGebruiksinformatie',
    'mdcat:landingspaginaVoorStatusinformatie',
    'rdfs:label',
    'skos:prefLabel',
    'vcard:fn',
    'vcard:hasEmail',
    'vcard:hasURL',
    'vcard:organization-name',
  ] as const
).map(iri)
const stated = statedOf(PROPERTIES)

const standsIn = rememberedByTerm((graph, term) => {
  const value = graph.value(term)
  return graph.isIri(term) ? isPlaceholderIri(value) : isPlaceholderText(value)
})

export default defineCheck({
  id: 'placeholder-free',
  dimension: 'accuraat',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [
    'dct:title',
    'dct:description',
    'dcat:keyword',
    'foaf:name',
    'vcard:fn',
    'vcard:hasEmail',
    'dcat:landingPage',
  ],
  since: '0.1.0',
  title: 'No value is a placeholder',
  why: 'A stand-in such as "onbekend" looks filled in, so nobody notices that the real value is missing.',
  fix: 'Give the real value, or remove the property.',
  limits: 'It knows common stand-ins; nonsense that looks plausible passes.',
  notApplicable: 'None of the texts, names, pages and mail addresses is filled in.',
  messages: {
    text: '{path} of {node} is "{value}", which says nothing. Give the real value or remove it.',
    address: '{path} of {node} is {value}, which leads nowhere. Give the real address or remove it.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:contactPoint [ vcard:fn "Team Data" ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:contactPoint [ vcard:fn "Onbekend" ; vcard:hasEmail <mailto:onbekend@onbekend.be> ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const signs = signsIn(graph)
    let fine = 0
    for (const node of record.owned) {
      for (const path of stated(graph, node)) {
        for (const object of graph.objects(node, path)) {
          if ((signs(object) & BLANK) !== 0 || graph.isBlank(object)) continue
          if (!standsIn(graph, object)) fine++
          else outcomes.push({ node, value: 0, message: graph.isIri(object) ? 'address' : 'text', path, object })
        }
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
