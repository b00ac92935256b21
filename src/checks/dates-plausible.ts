import { dayOfRun, realDate, statedDate } from '../background/stated-dates.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { dayNumber } from '../values/dates.ts'

/** Dates of events that lie behind us. */
const EVENTS = (['dct:issued', 'dct:modified', 'dct:created'] as const).map(iri)
const STARTS = (['dcat:startDate', 'schema:startDate'] as const).map(iri)
const ENDS = (['dcat:endDate', 'schema:endDate'] as const).map(iri)
const DATES = [...EVENTS, ...STARTS, ...ENDS]
const stated = statedOf(DATES)
const YEAR_1900 = dayNumber(1900, 1, 1)

type Fault = 'empty' | 'noDate' | 'noSuchDay' | 'standIn' | 'future' | 'old'

/** Coverage may reach back before 1900, and its end may lie ahead. */
function fault(graph: GraphReader, path: string, object: TermId, asOf: number): Fault | null {
  const { date, standIn } = statedDate(graph, object)
  if (date === null) {
    const lexical = graph.value(object).trim()
    if (lexical === '') return 'empty'
    // `2021-02-30` is written well; `2021-01-28 GMT 01:51` is a day that exists, but no date that software reads.
    return /^-?\d{4}-\d\d(?:-\d\d(?:$|[TZ+-])|$|Z|[+-]\d\d:)/.test(lexical) ? 'noSuchDay' : 'noDate'
  }
  if (standIn) return 'standIn'
  if (!ENDS.includes(path) && date.firstDay > asOf + 1) return 'future'
  return EVENTS.includes(path) && date.lastDay < YEAR_1900 ? 'old' : null
}

/** A period from 1970-01-01 (or 1900-01-01) that has an end begins with that year: data of 1970 are no fault. */
function isYearWithEnd(graph: GraphReader, node: TermId, path: string): boolean {
  return (
    STARTS.includes(path) &&
    ENDS.some((end) => graph.objects(node, end).some((value) => realDate(graph, value) !== null))
  )
}

export default defineCheck({
  id: 'dates-plausible',
  dimension: 'accuraat',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:issued', 'dct:modified', 'dct:created', 'dcat:startDate', 'dcat:endDate'],
  since: '0.1.0',
  title: 'Dates are possible',
  why: 'Portals sort and filter by date; a date that cannot be right puts the record in the wrong place.',
  fix: 'Write the real date as YYYY-MM-DD, or leave the property out when it is not known.',
  limits: 'A wrong date that looks plausible passes.',
  notApplicable: 'No date is stated.',
  messages: {
    empty: '{path} of {node} is empty. Write the date as YYYY-MM-DD, or leave the property out.',
    noDate: '{path} is "{value}", which is no date that software reads. Write it as YYYY-MM-DD.',
    noSuchDay: '{path} is "{value}", a day or time that does not exist. Correct it.',
    standIn:
      '{path} is {value}, the day that software fills in when no date is known. Give the real date, the year only, or nothing.',
    future: '{path} is {value}, later than {asOf}, the day of this check. Correct it.',
    old: '{path} is {value}, before 1900. Correct the year.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:issued "2021-02-28"^^xsd:date .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:issued "2021-02-30"^^xsd:date .',
  },
  run({ record, graph, asOf }) {
    const outcomes: Outcome[] = []
    const today = dayOfRun(asOf)
    let fine = 0
    for (const node of record.owned) {
      for (const path of stated(graph, node)) {
        for (const object of graph.objects(node, path)) {
          if (graph.isBlank(object)) continue
          const found = graph.isLiteral(object) ? fault(graph, path, object, today) : 'noDate'
          const message = found === 'standIn' && isYearWithEnd(graph, node, path) ? null : found
          if (message === null) fine++
          else outcomes.push({ node, value: 0, message, path, object, args: { asOf } })
        }
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
