import { demandsOf } from '../background/complete.ts'
import { isWorded } from '../background/worded.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'

/**
 * As `mandatory-complete`, over the recommended properties of the profile. What several distributions lack is one finding.
 * What a SHACL rule already words stays silent here.
 */
export default defineCheck({
  id: 'recommended-complete',
  dimension: 'volledig',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [],
  since: '0.1.0',
  title: 'Recommended properties are filled in',
  why: 'Portals sort, filter and explain by these properties; a record without them is found and trusted less.',
  fix: 'Fill in what is missing where it applies to these data.',
  limits: 'Some properties do not apply: a map service has no file size.',
  notApplicable: 'Always applies.',
  messages: {
    missingMany:
      '{path} is missing on {count} distributions, such as {node}. Fill it in where it applies: the profile recommends it.',
    missing: '{path} is missing on {node}. Fill it in where it applies: the profile recommends it.',
    empty: '{path} of {node} is empty. Fill it in or remove it: the profile recommends it.',
    placeholder: '{path} of {node} is "{value}", a stand-in. Give the real value: the profile recommends it.',
    husk: '{path} of {node} is a node with no content. Describe it, or refer to it by IRI: the profile recommends it.',
  },
  examples: {
    good: `<https://data.gent.be/id/serie/1> a dcat:DatasetSeries ; dct:spatial <https://sws.geonames.org/2797656/> ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2023-01-01"^^xsd:date ] .`,
    bad: `<https://data.gent.be/id/serie/1> a dcat:DatasetSeries ; dct:spatial [ a dct:Location ] .`,
  },
  run(context) {
    const outcomes: Outcome[] = []
    const { record, shapeResults } = context
    const { filled, lacks } = demandsOf(context, 'recommended')
    const lacking = new Map<string, { readonly node: TermId; count: number }>()
    let last = -1
    let inDistribution = false
    for (const { node, path, absence, object } of lacks) {
      if (node !== last) {
        last = node
        inDistribution = record.kindOf(node) === 'distribution'
      }
      if (isWorded(shapeResults, node, path)) outcomes.push({ node, value: 0, path })
      else if (absence === 'missing' && inDistribution) {
        const known = lacking.get(path)
        if (known === undefined) lacking.set(path, { node, count: 1 })
        else known.count++
      } else if (object < 0) outcomes.push({ node, value: 0, message: absence, path })
      else outcomes.push({ node, value: 0, message: absence, path, object })
    }
    for (const [path, { node, count }] of lacking) {
      outcomes.push({ node, value: 0, count, message: count === 1 ? 'missing' : 'missingMany', path, args: { count } })
    }
    if (filled > 0) outcomes.push({ node: record.node, value: FULL, count: filled })
    return outcomes
  },
})
