/** Which period data are about. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { parseDate } from '../values/dates.ts'

const STARTS = (['dcat:startDate', 'schema:startDate', 'time:hasBeginning'] as const).map(iri)
const ENDS = (['dcat:endDate', 'schema:endDate', 'time:hasEnd'] as const).map(iri)
/** How a moment of OWL-Time says when it is. */
const MOMENTS = (
  [
    'time:inXSDDate',
    'time:inXSDDateTimeStamp',
    'time:inXSDDateTime',
    'time:inXSDgYearMonth',
    'time:inXSDgYear',
  ] as const
).map(iri)

/**
 * Which bounds a period has. A date that cannot be read is none, and neither are 0001-01-01 and 9999-12-31, which stand for
 * "no bound". 1900-01-01 and 1970-01-01 may be meant: there are data on the year 1970.
 */
export function boundsOf(graph: GraphReader, period: TermId): { readonly start: boolean; readonly end: boolean } {
  return { start: isStated(graph, period, STARTS), end: isStated(graph, period, ENDS) }
}

function isStated(graph: GraphReader, period: TermId, paths: readonly string[]): boolean {
  return paths.some((path) => graph.objects(period, path).some((value) => isMoment(graph, value)))
}

function isMoment(graph: GraphReader, value: TermId): boolean {
  if (graph.isLiteral(value)) return isDay(graph.value(value))
  return MOMENTS.some((path) => graph.objects(value, path).some((date) => isDay(graph.value(date))))
}

function isDay(lexical: string): boolean {
  return parseDate(lexical) !== null && !/^\s*(?:0001-01-01|9999-12-31)/.test(lexical)
}
