import { violationsOf } from '../background/violations.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'

/**
 * As `shacl-valid`, with the shapes of the European profile. The findings are worded by its rules, where the chosen
 * profile says nothing of the same value (assess.ts).
 */
export default defineCheck({
  id: 'exchange-profile-valid',
  dimension: 'uitwisselbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  combine: 'log',
  parts: 'own',
  reads: [],
  since: '0.1.0',
  title: 'The record keeps the rules of DCAT-AP',
  why: 'Federal and European portals harvest with DCAT-AP; a record that breaks it is repaired, shown in part or refused.',
  fix: 'Mend what DCAT-AP asks beside the Flemish profile; each finding names the property.',
  limits: 'It cannot foresee what a given harvester does.',
  notApplicable: 'DCAT-AP itself is the chosen profile.',
  messages: {},
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur."@nl .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Aantal fietsers per uur."@nl .',
  },
  run({ record, exchangeResults }) {
    const outcomes: Outcome[] = []
    if (exchangeResults === null) return outcomes
    const violations = violationsOf(record, exchangeResults)
    for (const { focus: node, path } of violations) outcomes.push({ node, value: 0, path })
    if (violations.length === 0) outcomes.push({ node: record.node, value: FULL })
    return outcomes
  },
})
