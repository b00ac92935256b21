import { conceptText } from '../background/concept-text.ts'
import { dutchTextsOf } from '../background/dutch.ts'
import { entryOf } from '../background/listed.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const KEYWORD = iri('dcat:keyword')
const TEXTS = (['dcat:keyword', 'dct:provenance', 'dct:title', 'dct:description'] as const).map(iri)
const NODES = (['mdcat:statuut', 'dct:provenance', 'dct:type'] as const).map(iri)
const AUTHENTIEK = /authentieke?\s+(?:geografische\s+)?(?:gegevens|data|informatie)?\s?bron/i

function saysSo(graph: GraphReader, node: TermId): boolean {
  if (TEXTS.some((path) => dutchTextsOf(graph, node, path).some(({ text }) => AUTHENTIEK.test(text)))) return true
  return NODES.some((path) =>
    graph.objects(node, path).some((value) => AUTHENTIEK.test(conceptText(graph, value)?.replaceAll('-', ' ') ?? '')),
  )
}

/**
 * The list of recognised sources is the user's: metakeur has none of its own, because recognition is an act of government
 * that no record proves. Without a list the check does not apply to anything.
 */
export default defineCheck({
  id: 'authentic-source-marked',
  dimension: 'authentiek',
  tier: 'B',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['mdcat:statuut', 'dcat:keyword', 'dct:provenance', 'dct:title', 'dct:identifier'],
  since: '0.1.0',
  title: 'A recognised authentic source says that it is one',
  why: 'Once only works when everyone sees which of many copies is the source on which they must rely.',
  fix: 'Add the keyword "authentieke gegevensbron", or say it in dct:provenance.',
  limits: 'The list tells what is recognised; the recognition itself cannot be seen.',
  notApplicable: 'No list of recognised sources was given, or the record is not on it.',
  messages: {
    silent: '{node} is a recognised authentic source ({entry}), but does not say so. Add the keyword "{keyword}".',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:keyword "authentieke gegevensbron"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Adressenregister"@nl .`,
  },
  run({ record, graph, authenticSources }) {
    const outcomes: Outcome[] = []
    const entry = authenticSources === undefined ? null : entryOf(graph, record, authenticSources)
    if (entry === null) return outcomes
    const { node } = record
    if (saysSo(graph, node)) outcomes.push({ node, value: FULL })
    else {
      const args = { entry, keyword: 'authentieke gegevensbron' }
      outcomes.push({ node, value: 0, message: 'silent', path: KEYWORD, args })
    }
    return outcomes
  },
})
