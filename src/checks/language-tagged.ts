import { judgeGroups } from '../background/statements.ts'
import { defineCheck } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'

const XSD_STRING = iri('xsd:string')
const PROPERTIES: ReadonlySet<string> = new Set(
  (['dct:title', 'dct:description', 'dcat:keyword', 'foaf:name', 'rdfs:label'] as const).map(iri),
)

/** One finding for each property of a node, however many of its values lack a tag. Names of licences are left to their keepers. */
export default defineCheck({
  id: 'language-tagged',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
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
  run: ({ record, graph }) =>
    judgeGroups(
      graph,
      record,
      ({ node, path, object }) => {
        if (!PROPERTIES.has(path) || !graph.isLiteral(object) || record.kindOf(node) === 'licence') return null
        if (graph.language(object) !== '') return true
        return graph.datatype(object) === XSD_STRING && graph.value(object).trim() !== '' ? false : null
      },
      ({ node, path, object, count }) => {
        return { node, value: 0, count, message: count === 1 ? 'one' : 'several', path, object, args: { count } }
      },
    ),
})
