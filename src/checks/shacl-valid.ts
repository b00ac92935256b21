import { violationsOf } from '../background/violations.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'

/** Silent: the SHACL rules word their own findings. */
export default defineCheck({
  id: 'shacl-valid',
  dimension: 'valide',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  combine: 'log',
  parts: 'own',
  reads: [],
  since: '0.1.0',
  title: 'The record keeps the rules of its profile',
  why: 'A record that breaks its application profile is refused or shown in part by the portals that build on it.',
  fix: 'Mend the findings of the SHACL rules; each says what to do.',
  limits: 'Shapes look at form; they cannot tell whether a value is true.',
  notApplicable: 'Always applies: a profile is always chosen.',
  messages: {},
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur."@nl ; dct:identifier "fiets-1" ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:data@stad.gent> ] .
<https://data.vlaanderen.be/id/organisatie/OVO002067> a foaf:Agent ; foaf:name "Stad Gent"@nl .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset .',
  },
  run({ record, shapeResults }) {
    const outcomes: Outcome[] = []
    const violations = violationsOf(record, shapeResults)
    for (const { focus: node, path } of violations) outcomes.push({ node, value: 0, path })
    if (violations.length === 0) outcomes.push({ node: record.node, value: FULL })
    return outcomes
  },
})
