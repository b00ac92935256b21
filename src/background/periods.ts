/** Which period data are about. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { parseDate } from '../values/dates.ts'
import { rememberedByTerm } from './remembered.ts'

const statedStarts = statedOf((['dcat:startDate', 'schema:startDate', 'time:hasBeginning'] as const).map(iri))
const statedEnds = statedOf((['dcat:endDate', 'schema:endDate', 'time:hasEnd'] as const).map(iri))
/** How a moment of OWL-Time says when it is. */
const statedMoments = statedOf(
  (
    [
      'time:inXSDDate',
      'time:inXSDDateTimeStamp',
      'time:inXSDDateTime',
      'time:inXSDgYearMonth',
      'time:inXSDgYear',
    ] as const
  ).map(iri),
)

/**
 * Which bounds a period has. A date that cannot be read is none, and neither are 0001-01-01 and 9999-12-31, which stand for
 * "no bound". 1900-01-01 and 1970-01-01 may be meant: there are data on the year 1970.
 */
export function boundsOf(graph: GraphReader, period: TermId): { readonly start: boolean; readonly end: boolean } {
  return { start: isStated(graph, period, statedStarts), end: isStated(graph, period, statedEnds) }
}

function isStated(graph: GraphReader, node: TermId, stated: typeof statedStarts): boolean {
  for (const path of stated(graph, node)) {
    for (const value of graph.objects(node, path)) if (isMoment(graph, value)) return true
  }
  return false
}

/** The same first and last days come again and again. */
const isMoment = rememberedByTerm((graph, value): boolean => {
  if (graph.isLiteral(value)) return isDay(graph.value(value))
  return statedMoments(graph, value).some((path) => graph.objects(value, path).some((date) => isDay(graph.value(date))))
})

function isDay(lexical: string): boolean {
  return parseDate(lexical) !== null && !/^\s*(?:0001-01-01|9999-12-31)/.test(lexical)
}
