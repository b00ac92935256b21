import { isPlaceholderDate } from '../background/placeholders.ts'
import { defineCheck, FULL, millionths } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'
import { dayOf, isoDay, parseDate } from '../values/dates.ts'

const MODIFIED = iri('dct:modified')
/** Days to which a record counts as kept, and from which as abandoned. */
const KEPT = 365
const ABANDONED = 5 * 365

/** Full marks up to a year, none from five years on. A year or month counts to its last day. */
export default defineCheck({
  id: 'record-maintained',
  dimension: 'tijdig',
  tier: 'N',
  severity: 'info',
  scope: ['catalog-record'],
  mode: 'offline',
  reads: ['dct:modified'],
  since: '0.1.0',
  title: 'The catalogue record was looked at in the last year',
  why: 'A description that nobody reviewed for years names contacts, links and licences that have changed since.',
  fix: 'Review the record, and let the catalogue set dct:modified when that is done.',
  limits: 'A record may be saved again without review.',
  notApplicable: 'There is no catalogue record.',
  messages: {
    missing: '{node} has no date of change. Add dct:modified, so that others see when it was reviewed.',
    old: '{node} was last changed on {date}, {days} days ago. Review it and set dct:modified.',
  },
  examples: {
    good: `<https://data.gent.be/id/record/1> a dcat:CatalogRecord ; dct:modified "2026-05-01"^^xsd:date ;
  foaf:primaryTopic <https://data.gent.be/id/dataset/1> .`,
    bad: `<https://data.gent.be/id/record/1> a dcat:CatalogRecord ; dct:modified "2019-05-01"^^xsd:date ;
  foaf:primaryTopic <https://data.gent.be/id/dataset/1> .`,
  },
  *run({ record, graph, asOf }) {
    const { node } = record
    const today = dayOf(asOf)
    let latest: { object: number; day: number } | null = null
    for (const object of graph.objects(node, MODIFIED)) {
      const date = graph.isLiteral(object) ? parseDate(graph.value(object)) : null
      if (date === null || isPlaceholderDate(graph.value(object))) continue
      if (latest === null || date.lastDay > latest.day) latest = { object, day: date.lastDay }
    }
    if (latest === null) {
      yield { node, value: 0, message: 'missing', path: MODIFIED }
      return
    }
    const days = today - latest.day
    const value = millionths((ABANDONED - days) / (ABANDONED - KEPT))
    if (value === FULL) yield { node, value }
    else {
      const args = { date: isoDay(latest.day), days }
      yield { node, value, message: 'old', path: MODIFIED, object: latest.object, args }
    }
  },
})
