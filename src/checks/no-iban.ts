import { IS_LITERAL } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { findIbans } from '../values/numbers.ts'
import { NUMBERED } from '../values/signs.ts'

/** One look: most texts end here. */
const HINT = /[A-Z]{2}\d{2}[ .-]?[A-Z0-9]/
/** A shorter text, such as a date, holds none. */
const SHORTEST = 15
const WANTED = NUMBERED | IS_LITERAL

function hasIban(text: string): boolean {
  return text.length >= SHORTEST && HINT.test(text) && findIbans(text).length > 0
}

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
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const object = objects[i]!
      if ((signsOf[i]! & WANTED) !== WANTED || !hasIban(graph.value(object))) continue
      const args = { masked: '**** **** **** ****' }
      found.push({ node: nodes[i]!, value: 0, message: 'iban', path: paths[i]!, object, secret: true, args })
    }
    return found.length > 0 ? found : [{ node: record.node, value: FULL }]
  },
})
