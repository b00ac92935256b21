import { realDate } from '../background/stated-dates.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { type DateValue, isAfter } from '../values/dates.ts'

const CREATED = iri('dct:created')
const ISSUED = iri('dct:issued')
const MODIFIED = iri('dct:modified')
const TEMPORAL = iri('dct:temporal')
const STARTS = (['dcat:startDate', 'schema:startDate'] as const).map(iri)
const NONE: readonly Stated[] = []
const ENDS = (['dcat:endDate', 'schema:endDate'] as const).map(iri)

/** Two are needed for an order. */
const stated = statedOf([CREATED, ISSUED, MODIFIED, ...STARTS, ...ENDS])
const statedStarts = statedOf(STARTS)
const statedEnds = statedOf(ENDS)

interface Stated {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
  readonly date: DateValue
}

/** Dates of a node that can be compared; a stand-in such as 1970-01-01 says nothing about order. */
function datesAt(graph: GraphReader, node: TermId, path: string): readonly Stated[] {
  const found: Stated[] = []
  addDates(graph, node, path, found)
  return found
}

/** The same of some properties, in their order. */
function datesOf(graph: GraphReader, node: TermId, paths: readonly string[]): readonly Stated[] {
  if (paths.length === 0) return NONE
  const found: Stated[] = []
  for (const path of paths) addDates(graph, node, path, found)
  return found
}

function addDates(graph: GraphReader, node: TermId, path: string, found: Stated[]): void {
  for (const object of graph.objects(node, path)) {
    const date = realDate(graph, object)
    if (date !== null) found.push({ node, path, object, date })
  }
}

type Message =
  | 'issuedBeforeCreated'
  | 'modifiedBeforeIssued'
  | 'modifiedBeforeCreated'
  | 'endBeforeStart'
  | 'issuedBeforeStart'

interface Pair {
  readonly earlier: readonly Stated[]
  readonly later: readonly Stated[]
  readonly message: Message
}

function addPair(pairs: Pair[], earlier: readonly Stated[], later: readonly Stated[], message: Message): void {
  if (earlier.length > 0 && later.length > 0) pairs.push({ earlier, later, message })
}

/** Adds the pairs of one node: created, issued, modified; and start and end of a period. */
function addPairs(graph: GraphReader, node: TermId, pairs: Pair[]): void {
  const paths = stated(graph, node)
  if (paths.length < 2) return
  const created = paths.includes(CREATED) ? datesAt(graph, node, CREATED) : NONE
  const issued = paths.includes(ISSUED) ? datesAt(graph, node, ISSUED) : NONE
  const modified = paths.includes(MODIFIED) ? datesAt(graph, node, MODIFIED) : NONE
  addPair(pairs, created, issued, 'issuedBeforeCreated')
  addPair(pairs, issued, modified, 'modifiedBeforeIssued')
  const starts = datesOf(graph, node, statedStarts(graph, node))
  if (starts.length > 0) addPair(pairs, starts, datesOf(graph, node, statedEnds(graph, node)), 'endBeforeStart')
  if (issued.length === 0) addPair(pairs, created, modified, 'modifiedBeforeCreated')
}

/**
 * Dates are compared as far as they are known: a year and a day in it, or a day and a time in another zone, are in order
 * unless they cannot be. Dates of the catalogue record are compared where that record is scored.
 */
export default defineCheck({
  id: 'date-order',
  dimension: 'consistent',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:created', 'dct:issued', 'dct:modified', 'dct:temporal', 'dcat:startDate', 'dcat:endDate'],
  since: '0.1.0',
  title: 'Dates are in order',
  why: 'Dates that contradict each other show that at least one is wrong, and make "what is new" unreliable.',
  fix: 'Correct the date that is wrong: created, then issued, then modified; start before end.',
  limits: 'The order can be right while the dates are wrong.',
  notApplicable: 'There are fewer than two dates to compare.',
  messages: {
    issuedBeforeCreated: '{node} was issued on {value}, before it was created ({other}). Correct one of both dates.',
    modifiedBeforeIssued: '{node} was modified on {value}, before it was issued ({other}). Correct one of both dates.',
    modifiedBeforeCreated:
      '{node} was modified on {value}, before it was created ({other}). Correct one of both dates.',
    endBeforeStart: 'The period ends on {value}, before it starts ({other}). Swap or correct the dates.',
    issuedBeforeStart:
      '{node} was issued on {value}, before the period of its data starts ({other}). Correct one of both.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:issued "2021-02-01"^^xsd:date ; dct:modified "2021-02-01T09:00:00Z"^^xsd:dateTime .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:issued "2021-02-03"^^xsd:date ; dct:modified "2021-02-01"^^xsd:date .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const pairs: Pair[] = []
    for (const node of record.owned) addPairs(graph, node, pairs)
    const starts: Stated[] = []
    for (const period of graph.objects(record.node, TEMPORAL)) {
      for (const path of statedStarts(graph, period)) addDates(graph, period, path, starts)
    }
    if (starts.length > 0) addPair(pairs, starts, datesAt(graph, record.node, ISSUED), 'issuedBeforeStart')
    let fine = 0
    for (const { earlier, later, message } of pairs) {
      // Where a date is stated twice, one order that holds is enough.
      if (earlier.some((a) => later.some((b) => !isAfter(a.date, b.date)))) fine++
      else {
        const { node, path, object } = later[0]!
        outcomes.push({ node, value: 0, message, path, object, args: { other: graph.value(earlier[0]!.object) } })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
