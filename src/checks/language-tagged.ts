import { HAS_LANGUAGE, IS_LITERAL } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { NAME, WORDING } from '../background/texts.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { BLANK } from '../values/signs.ts'

const XSD_STRING = iri('xsd:string')
const TEXTS = WORDING | NAME

/** Values of a property of a node without a tag. */
interface Untagged {
  readonly node: TermId
  readonly path: string
  readonly first: TermId
  count: number
}

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
    const untagged: Untagged[] = []
    let fine = 0
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    let last = -1
    let isLicence = false
    for (let i = 0; i < nodes.length; i++) {
      if ((signsOf[i]! & TEXTS) === 0 || (signsOf[i]! & IS_LITERAL) === 0) continue
      const node = nodes[i]!
      if (node !== last) isLicence = record.kindOf(node) === 'licence'
      last = node
      if (isLicence) continue
      if ((signsOf[i]! & HAS_LANGUAGE) !== 0) {
        fine++
        continue
      }
      const first = objects[i]!
      if (graph.datatype(first) !== XSD_STRING || (signsOf[i]! & BLANK) !== 0) continue
      const path = paths[i]!
      const before = untagged.at(-1)
      // The values of a property stand one after another.
      if (before?.node === node && before.path === path) before.count++
      else untagged.push({ node, path, first, count: 1 })
    }
    for (const { node, path, first, count } of untagged) {
      const message = count === 1 ? 'one' : 'several'
      outcomes.push({ node, value: 0, count, message, path, object: first, args: { count } })
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
