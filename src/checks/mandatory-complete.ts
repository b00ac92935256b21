import { demandsOf } from '../background/complete.ts'
import { isWorded } from '../background/worded.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'

/**
 * A fault that a SHACL rule already words stays silent here. A service or catalogue record that several datasets share counts
 * in each of them: mending it helps them all.
 */
export default defineCheck({
  id: 'mandatory-complete',
  dimension: 'volledig',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [],
  since: '0.1.0',
  title: 'Mandatory properties are filled in',
  why: 'The profile makes few properties mandatory, and portals rely on every one of them.',
  fix: 'Fill in what is missing; an empty node or a stand-in such as "onbekend" counts as missing.',
  limits: 'It cannot tell whether what is filled in is true.',
  notApplicable: 'Always applies.',
  messages: {
    missing: '{path} is missing on {node}. Fill it in: the profile makes it mandatory.',
    empty: '{path} of {node} is empty. Fill it in: the profile makes it mandatory.',
    placeholder: '{path} of {node} is "{value}", a stand-in. Give the real value: the profile makes it mandatory.',
    husk: '{path} of {node} is a node with no content. Describe it, or refer to it by IRI: the profile makes it mandatory.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur."@nl ; dct:identifier "fiets-1" ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Onbekend"@nl ;
  dct:publisher [ a foaf:Agent ] .`,
  },
  run(context) {
    const outcomes: Outcome[] = []
    const { record, shapeResults } = context
    const { filled, lacks } = demandsOf(context, 'mandatory')
    for (const { node, path, absence, object } of lacks) {
      if (isWorded(shapeResults, node, path)) outcomes.push({ node, value: 0, path })
      else if (object < 0) outcomes.push({ node, value: 0, message: absence, path })
      else outcomes.push({ node, value: 0, message: absence, path, object })
    }
    if (filled > 0) outcomes.push({ node: record.node, value: FULL, count: filled })
    return outcomes
  },
})
