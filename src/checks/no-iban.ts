import { numberedStatementsOf } from '../background/numbered.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { findIbans } from '../values/numbers.ts'

/** One look: most texts end here. */
const HINT = /[A-Z]{2}\d{2}[ .-]?[A-Z0-9]/

const hasIban = rememberedByTerm((graph, term) => {
  const text = graph.value(term)
  return HINT.test(text) && findIbans(text).length > 0
})

/** Every literal of the record. Of the number nothing goes out. */
export default defineCheck({
  id: 'no-iban',
  dimension: 'privacy',
  tier: 'B',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'own',
  reads: [],
  since: '0.1.0',
  title: 'No bank account number stands in the metadata',
  why: 'An account number in public metadata invites fraud, and that of a person is personal data.',
  fix: 'Remove the number at the source; tell users where to pay on a page of your own.',
  limits: 'It cannot tell an account of a person from one of a body.',
  notApplicable: 'Always applies.',
  messages: {
    iban: '{path} of {node} holds a bank account number ({masked}). Remove it at the source.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Kost: 20 euro per kaart."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:description "Stort 20 euro op BE68 5390 0754 7034."@nl .`,
  },
  run({ record, graph }) {
    const found: Outcome[] = []
    for (const { node, path, object } of numberedStatementsOf(graph, record)) {
      if (!graph.isLiteral(object) || !hasIban(graph, object)) continue
      const args = { masked: '**** **** **** ****' }
      found.push({ node, value: 0, message: 'iban', path, object, secret: true, args })
    }
    return found.length > 0 ? found : [{ node: record.node, value: FULL }]
  },
})
