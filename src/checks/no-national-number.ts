import { HAS_DATATYPE, IS_LITERAL } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, Severity } from '../model.ts'
import { findNationalNumbers, MASKED_NATIONAL_NUMBER, type Strength } from '../values/personal.ts'
import { rememberedByText } from '../values/remembered.ts'
import { SERIAL } from '../values/signs.ts'

const SEVERITIES = { written: 'blocking', separated: 'error', bare: 'warning' } as const satisfies Record<
  Strength,
  Severity
>
/** Datatypes whose literals are numbers, dates, shapes or codes by nature. */
const NO_TEXT =
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:decimal|double|float|date|dateTime|gYear|gYearMonth|time|duration|boolean|.*Binary|.*[iI]nteger|int|long|short|byte|unsigned.*)$|geosparql#|geo\+json|\/iso4217\//

const WANTED = SERIAL | IS_LITERAL

const isNoText = rememberedByText((datatype) => NO_TEXT.test(datatype))

/**
 * Every literal of the record and of the nodes that it owns, apart from those typed as a number, date or geometry. One number
 * is enough for 0. Nothing of it goes out, not even a hash: among some ten million persons a hash would give it away.
 */
export default defineCheck({
  id: 'no-national-number',
  dimension: 'privacy',
  tier: 'E',
  severity: 'blocking',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'own',
  reads: [],
  since: '0.1.0',
  title: 'No national register number stands in the metadata',
  why: 'A national register number points at one person; publishing it is a data breach.',
  fix: 'Remove the number at the source, tell your data protection officer, and ask harvesters to delete their copy.',
  limits:
    'Of random codes of eleven digits 0.24 % look like one; telephone numbers, IRIs, UUIDs and file names are left out.',
  notApplicable: 'Always applies.',
  messages: {
    written: '{path} holds a national register number ({masked}). Remove it and tell your data protection officer.',
    separated:
      '{path} holds eleven digits that pass as a national register number ({masked}). Remove them, unless it is another code.',
    bare: '{path} holds eleven digits that could be a national register number ({masked}). Look, and remove it if so.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Bel 0470 12 34 56 of mail ons."@nl .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Gemaakt door 85.07.30-033.28"@nl .',
  },
  run({ record, graph, asOf }) {
    const outcomes: Outcome[] = []
    const year = Number(asOf.slice(0, 4))
    let found = false
    const { nodes, paths, objects, signsOf, signs } = statementsOf(graph, record)
    const count = (signs & SERIAL) === 0 ? 0 : nodes.length
    for (let i = 0; i < count; i++) {
      if ((signsOf[i]! & WANTED) !== WANTED) continue
      const object = objects[i]!
      if ((signsOf[i]! & HAS_DATATYPE) !== 0 && isNoText(graph.datatype(object))) continue
      const node = nodes[i]!
      const path = paths[i]!
      for (const { strength } of findNationalNumbers(graph.value(object), year)) {
        found = true
        const evidence = { path, object, secret: true, args: { masked: MASKED_NATIONAL_NUMBER } } as const
        outcomes.push({ node, value: 0, message: strength, severity: SEVERITIES[strength], ...evidence })
      }
    }
    if (!found) outcomes.push({ node: record.node, value: FULL })
    return outcomes
  },
})
