import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, MessageArgs, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { textsOf } from '../rdf/texts.ts'
import { comparisonKey } from '../values/text.ts'

const NAME = iri('foaf:name')
const ROLES = (['dct:publisher', 'dct:creator', 'dct:rightsHolder'] as const).map(iri)

/** IRIs by language and key of a name, made once a graph. */
const named = new WeakMap<GraphReader, Map<string, TermId[]>>()

export default defineCheck({
  id: 'agent-name-single-form',
  dimension: 'consistent',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service', 'catalog'],
  mode: 'cross',
  reads: ['dct:publisher', 'dct:creator', 'dct:rightsHolder', 'foaf:name'],
  since: '0.1.0',
  title: 'An organisation has one IRI and one name',
  why: 'Under three names an organisation stands three times in the filter of a portal.',
  fix: 'Take the name and the IRI of the register of organisations, everywhere.',
  limits: 'After a merger two names may both be right.',
  notApplicable: 'No agent has an IRI.',
  messages: {
    names: '{value} has several names in one language: {names}. Keep the one of the register.',
    iris: '{value} and {other} have one name ("{name}"). Use one IRI for one organisation.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> .
<https://data.vlaanderen.be/id/organisatie/OVO000001> a foaf:Agent ; foaf:name "Stad Gent"@nl , "City of Ghent"@en .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO000001> .
<https://data.gent.be/id/dataset/2> a dcat:Dataset ; dct:publisher <https://data.gent.be/id/organisatie/gent> .
<https://data.vlaanderen.be/id/organisatie/OVO000001> a foaf:Agent ; foaf:name "Stad Gent"@nl .
<https://data.gent.be/id/organisatie/gent> a foaf:Agent ; foaf:name "stad Gent"@nl .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    for (const path of ROLES) {
      for (const object of graph.objects(record.node, path)) {
        const naming = namingOf(graph, object)
        if (naming === null) continue
        const node = record.node
        if (naming === FINE) outcomes.push({ node, value: FULL })
        else outcomes.push({ node, value: 0, path, object, message: naming.message, args: naming.args })
      }
    }
    return outcomes
  },
})

/** What is said of how an agent is named. */
interface Naming {
  readonly message: 'names' | 'iris'
  readonly args: MessageArgs
}

/** One name only: nothing is said. */
const FINE: Naming = { message: 'names', args: {} }

/** How an agent is named, told once for all records that name it; null when it is no IRI with a name. */
const namingOf = rememberedByTerm((graph, agent): Naming | null => {
  const names = graph.isIri(agent) ? textsOf(graph, agent, NAME) : []
  if (names.length === 0) return null
  const repeated = sameLanguage(names)
  if (repeated.length > 0) return { message: 'names', args: { names: repeated.join(', ') } }
  const other = namesake(graph, agent, names)
  return other < 0 ? FINE : { message: 'iris', args: { other: graph.value(other), name: names[0]!.text } }
})

/** The names of the first language that has several, or none. */
function sameLanguage(names: readonly { text: string; language: string }[]): string[] {
  for (const { language } of names) {
    const texts = names.filter((name) => name.language === language).map(({ text }) => text)
    if (new Set(texts.map(comparisonKey)).size > 1) return texts
  }
  return []
}

function namesake(graph: GraphReader, agent: TermId, names: readonly { text: string; language: string }[]): TermId {
  const byName = agentsByName(graph)
  for (const { text, language } of names) {
    const other = byName.get(`${language}\n${comparisonKey(text)}`)?.find((one) => one !== agent)
    if (other !== undefined) return other
  }
  return -1
}

function agentsByName(graph: GraphReader): Map<string, TermId[]> {
  const known = named.get(graph)
  if (known !== undefined) return known
  const found = new Map<string, TermId[]>()
  for (const agent of graph.subjectsOf(NAME)) {
    if (!graph.isIri(agent)) continue
    for (const { text, language } of textsOf(graph, agent, NAME)) {
      const key = `${language}\n${comparisonKey(text)}`
      const agents = found.get(key)
      if (agents === undefined) found.set(key, [agent])
      else agents.push(agent)
    }
  }
  named.set(graph, found)
  return found
}
