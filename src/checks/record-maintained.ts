import { dayOfRun, realDate } from '../background/stated-dates.ts'
import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isoDay } from '../values/dates.ts'

const MODIFIED = iri('dct:modified')
const THRESHOLDS = {
  kept: { usual: 365, least: 1, most: 730, meaning: 'days after its last change to which a record counts as kept' },
  abandoned: { usual: 1825, least: 731, most: 36500, meaning: 'days from which it counts as abandoned' },
}

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
  thresholds: THRESHOLDS,
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
  run({ record, graph, asOf, thresholds }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const today = dayOfRun(asOf)
    let latest: { object: number; day: number } | null = null
    for (const object of graph.objects(node, MODIFIED)) {
      const date = realDate(graph, object)
      if (date === null) continue
      if (latest === null || date.lastDay > latest.day) latest = { object, day: date.lastDay }
    }
    if (latest === null) {
      outcomes.push({ node, value: 0, message: 'missing', path: MODIFIED })
      return outcomes
    }
    const days = today - latest.day
    const { is } = settled(THRESHOLDS, thresholds?.['record-maintained'])
    const value = millionths((is.abandoned - days) / (is.abandoned - is.kept))
    if (value === FULL) outcomes.push({ node, value })
    else {
      const args = { date: isoDay(latest.day), days }
      outcomes.push({ node, value, message: 'old', path: MODIFIED, object: latest.object, args })
    }
    return outcomes
  },
})
