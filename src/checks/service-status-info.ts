import type { CodeListId } from '../background/code-list.ts'
import { conceptText } from '../background/concept-text.ts'
import { lookup } from '../background/lookup.ts'
import { statedObjects } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isWebIri } from '../values/url.ts'

const STATUS_PAGE = iri('mdcat:landingspaginaVoorStatusinformatie')
const LISTS: readonly (readonly [string, CodeListId, string])[] = [
  [iri('mdcat:levensfase'), 'levensfase', 'noPhase'],
  [iri('mdcat:ontwikkelingstoestand'), 'ontwikkelingstoestand', 'noState'],
]

function judgePage(graph: GraphReader, node: TermId): Outcome {
  const values = statedObjects(graph, node, STATUS_PAGE)
  if (values.some((value) => isWebIri(graph.value(value)))) return { node, value: FULL }
  const object = values.find((value) => !graph.isBlank(value))
  if (object === undefined) return { node, value: 0, message: 'noPage', path: STATUS_PAGE }
  return { node, value: 0, message: 'badPage', path: STATUS_PAGE, object }
}

/** A code in another spelling than the list's is there, so it counts; `vocabulary-terms-valid` says how it is spelt. */
function judgeCode(graph: GraphReader, node: TermId, path: string, list: CodeListId, missing: string): Outcome {
  const values = statedObjects(graph, node, path)
  const found = values.map((value) => lookup(list, conceptText(graph, value) ?? '').status)
  if (found.some((status) => status === 'member' || status === 'rewritable')) return { node, value: FULL }
  const object = values.find((value) => !graph.isBlank(value))
  if (object === undefined) return { node, value: 0, message: missing, path }
  return { node, value: 0, message: 'badCode', path, object }
}

/** Status page, life phase and development state are one third each. */
export default defineCheck({
  id: 'service-status-info',
  dimension: 'beschikbaar',
  tier: 'N',
  severity: 'info',
  scope: ['service'],
  mode: 'offline',
  reads: ['mdcat:landingspaginaVoorStatusinformatie', 'mdcat:levensfase', 'mdcat:ontwikkelingstoestand'],
  since: '0.1.0',
  title: 'The service says how stable it is',
  why: 'Who builds on a service must know whether it is for production, until when, and where outages are told.',
  fix: 'Add the status page, mdcat:levensfase and mdcat:ontwikkelingstoestand with a code of their lists.',
  limits: 'It cannot tell how often the service is down.',
  notApplicable: 'The record is no data service.',
  messages: {
    noPage: '{node} names no page about its status. Add mdcat:landingspaginaVoorStatusinformatie.',
    badPage: 'The status page {value} is no web address. Write it in full, beginning with https://.',
    noPhase: '{node} does not state its life phase. Add mdcat:levensfase with a code such as live or sunset.',
    noState: '{node} does not state its development state. Add mdcat:ontwikkelingstoestand, such as PROD or BETA.',
    badCode: '{path} is "{value}", which is not in its code list. Choose a code of the list.',
  },
  examples: {
    good: `<https://data.gent.be/id/service/1> a dcat:DataService ;
  mdcat:landingspaginaVoorStatusinformatie <https://status.gent.be/> ;
  mdcat:levensfase <https://data.vlaanderen.be/id/concept/levensfase/live> ;
  mdcat:ontwikkelingstoestand <https://data.vlaanderen.be/id/concept/ontwikkelingstoestand/PROD> .`,
    bad: `<https://data.gent.be/id/service/1> a dcat:DataService ;
  mdcat:levensfase <https://data.vlaanderen.be/id/concept/levensfase/live> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    outcomes.push(judgePage(graph, record.node))
    for (const [path, list, missing] of LISTS) outcomes.push(judgeCode(graph, record.node, path, list, missing))
    return outcomes
  },
})
