import { isPlaceholderIri, isPlaceholderText, mayBePlaceholder } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { IS_BLANK_NODE, IS_IRI } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { LEAD, NAME, OTHER_NAME, WORDING } from '../background/texts.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { BLANK } from '../values/signs.ts'

/** Title, description, keyword, names, labels, mail, pages and provenance, wherever they stand in the record. */
const TEXTS = WORDING | NAME | OTHER_NAME | LEAD
const NOTHING = BLANK | IS_BLANK_NODE

const standsIn = rememberedByTerm((graph, term) => {
  if (graph.isIri(term)) return isPlaceholderIri(graph.value(term))
  return mayBePlaceholder(graph, term) && isPlaceholderText(graph.value(term))
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
    let fine = 0
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const signs = signsOf[i]!
      if ((signs & TEXTS) === 0 || (signs & NOTHING) !== 0) continue
      const object = objects[i]!
      if (standsIn(graph, object)) {
        const message = (signs & IS_IRI) === 0 ? 'text' : 'address'
        outcomes.push({ node: nodes[i]!, value: 0, message, path: paths[i]!, object })
      } else fine++
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
