import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

const XSD_STRING = iri('xsd:string')
const stated = statedOf(
  (['dct:title', 'dct:description', 'dcat:keyword', 'foaf:name', 'rdfs:label'] as const).map(iri).sort(),
)

/** One finding for each property of a node, however many of its values lack a tag. Names of licences are left to their keepers. */
export default defineCheck({
  id: 'language-tagged',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:title', 'dct:description', 'dcat:keyword', 'foaf:name', 'rdfs:label'],
  since: '0.1.0',
  title: 'Texts have a language tag',
  why: 'Without a tag a portal shows the text to everyone or to nobody, and translates it from the wrong language.',
  fix: 'Give every title, description, keyword, name and label its language, such as @nl.',
  limits: 'Whether the tag is right is for another check.',
  notApplicable: 'There is no title, description, keyword, name or label.',
  messages: {
    one: '{path} of {node} has no language tag: "{value}". Add @nl, or the language in which it is written.',
    several: '{count} values of {path} on {node} have no language tag. Add @nl, or the language of each.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent" .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.owned) {
      const paths = stated(graph, node)
      if (paths.length === 0 || record.kindOf(node) === 'licence') continue
      for (const path of paths) {
        let first = -1
        let count = 0
        for (const object of graph.objects(node, path)) {
          if (!graph.isLiteral(object)) continue
          if (graph.language(object) !== '') fine++
          else if (graph.datatype(object) === XSD_STRING && graph.value(object).trim() !== '') {
            if (count === 0) first = object
            count++
          }
        }
        if (count === 0) continue
        const message = count === 1 ? 'one' : 'several'
        outcomes.push({ node, value: 0, count, message, path, object: first, args: { count } })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
