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

/** Adds the dates of a node that can be compared; a stand-in such as 1970-01-01 says nothing about order. */
function addDates(graph: GraphReader, node: TermId, path: string, found: Stated[]): void {
  for (const object of graph.objects(node, path)) {
    const date = realDate(graph, object)
    if (date !== null) found.push({ node, path, object, date })
  }
}

/** The same of some properties, in their order. */
function datesOf(graph: GraphReader, node: TermId, paths: readonly string[]): readonly Stated[] {
  const found: Stated[] = []
  for (const path of paths) addDates(graph, node, path, found)
  return found
}

type Message =
  | 'issuedBeforeCreated'
  | 'modifiedBeforeIssued'
  | 'modifiedBeforeCreated'
  | 'endBeforeStart'
  | 'issuedBeforeStart'

/** What was found of a record: pairs in order are only counted. */
interface Order {
  readonly wrong: Outcome[]
  fine: number
}

/** Where a date is stated twice, one order that holds is enough. */
function isInOrder(earlier: readonly Stated[], later: readonly Stated[]): boolean {
  for (const a of earlier) for (const b of later) if (!isAfter(a.date, b.date)) return true
  return false
}

function judge(
  graph: GraphReader,
  earlier: readonly Stated[],
  later: readonly Stated[],
  message: Message,
  order: Order,
): void {
  if (earlier.length === 0 || later.length === 0) return
  if (isInOrder(earlier, later)) order.fine++
  else order.wrong.push(outcomeOf(graph, earlier[0]!, later[0]!, message))
}

function outcomeOf(graph: GraphReader, earlier: Stated, { node, path, object }: Stated, message: Message): Outcome {
  return { node, value: 0, message, path, object, args: { other: graph.value(earlier.object) } }
}

/** Judges the pairs of one node: created, issued, modified; and start and end of a period. */
function judgeNode(graph: GraphReader, node: TermId, order: Order): void {
  const paths = stated(graph, node)
  if (paths.length < 2) return
  const starts = statedStarts(graph, node)
  if (starts.length > 0) {
    judge(graph, datesOf(graph, node, starts), datesOf(graph, node, statedEnds(graph, node)), 'endBeforeStart', order)
  }
  if (paths.length - starts.length < 2) return
  const created: Stated[] = []
  const issued: Stated[] = []
  const modified: Stated[] = []
  if (paths.includes(CREATED)) addDates(graph, node, CREATED, created)
  if (paths.includes(ISSUED)) addDates(graph, node, ISSUED, issued)
  if (paths.includes(MODIFIED)) addDates(graph, node, MODIFIED, modified)
  judge(graph, created, issued, 'issuedBeforeCreated', order)
  judge(graph, issued, modified, 'modifiedBeforeIssued', order)
  if (issued.length === 0) judge(graph, created, modified, 'modifiedBeforeCreated', order)
}

/** The data of a period are not there before it begins. */
function judgePeriods(graph: GraphReader, node: TermId, order: Order): void {
  const issued: Stated[] = []
  addDates(graph, node, ISSUED, issued)
  if (issued.length === 0) return
  const starts: Stated[] = []
  for (const period of graph.objects(node, TEMPORAL)) {
    for (const path of statedStarts(graph, period)) addDates(graph, period, path, starts)
  }
  judge(graph, starts, issued, 'issuedBeforeStart', order)
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
    const order: Order = { wrong: [], fine: 0 }
    for (const node of record.owned) judgeNode(graph, node, order)
    judgePeriods(graph, record.node, order)
    if (order.fine > 0) order.wrong.push({ node: record.node, value: FULL, count: order.fine })
    return order.wrong
  },
})
