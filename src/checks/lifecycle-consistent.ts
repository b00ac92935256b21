import { conceptText } from '../background/concept-text.ts'
import { frequencyOf } from '../background/frequency.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const STATUS = iri('adms:status')
const PHASE = iri('mdcat:levensfase')
const STATE = iri('mdcat:ontwikkelingstoestand')
const FREQUENCY = iri('dct:accrualPeriodicity')
const REPLACED_BY = iri('dct:isReplacedBy')

interface Code {
  readonly path: string
  readonly object: TermId
  /** Last part of the IRI, or the text, in lower case. */
  readonly code: string
}

function codesOf(graph: GraphReader, node: TermId, path: string): Code[] {
  return graph.objects(node, path).flatMap((object) => {
    const text = conceptText(graph, object)?.trim().toLowerCase() ?? ''
    const code = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1)
    return code === '' ? [] : [{ path, object, code }]
  })
}

const ENDED = new Set(['withdrawn', 'deprecated', 'sunset'])

/** The frequency with an interval that a record promises, or -1. */
function promised(graph: GraphReader, node: TermId): TermId {
  return (
    graph.objects(node, FREQUENCY).find((value) => {
      const kind = frequencyOf(conceptText(graph, value) ?? '')?.kind
      return kind === 'quantified' || kind === 'continuous'
    }) ?? -1
  )
}

export default defineCheck({
  id: 'lifecycle-consistent',
  dimension: 'consistent',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: [
    'adms:status',
    'mdcat:levensfase',
    'mdcat:ontwikkelingstoestand',
    'dct:isReplacedBy',
    'dct:accrualPeriodicity',
  ],
  since: '0.1.0',
  title: 'Status, life phase and frequency agree',
  why: 'Who reads "withdrawn" beside "monthly" does not know whether to build on the data or to look for others.',
  fix: 'Correct the status, or name what replaces the record in dct:isReplacedBy.',
  limits: 'It cannot tell what the real state is.',
  notApplicable: 'The record states no status, life phase or development state.',
  messages: {
    ended:
      '{node} is {code}, but promises updates ({frequency}). Name its replacement in dct:isReplacedBy, or correct one of both.',
    design: '{node} is still in design, but its development state is PROD. Correct one of both.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:isReplacedBy <https://data.gent.be/id/dataset/2> ;
  adms:status <http://purl.org/adms/status/Deprecated> ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  adms:status <http://purl.org/adms/status/Withdrawn> ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const states = codesOf(graph, node, STATE)
    const phases = codesOf(graph, node, PHASE)
    const statuses = [...codesOf(graph, node, STATUS), ...phases]
    if (statuses.length === 0 && states.length === 0) return outcomes
    let found = false
    const ended = statuses.find(({ code }) => ENDED.has(code))
    const frequency = ended === undefined ? -1 : promised(graph, node)
    if (ended !== undefined && frequency >= 0 && presentObjects(graph, node, REPLACED_BY).length === 0) {
      found = true
      const args = { code: ended.code, frequency: frequencyOf(conceptText(graph, frequency)!)!.code }
      outcomes.push({ node, value: 0, message: 'ended', path: ended.path, object: ended.object, args })
    }
    const design = phases.find(({ code }) => code === 'design')
    if (design !== undefined && states.some(({ code }) => code === 'prod')) {
      found = true
      outcomes.push({ node, value: 0, message: 'design', path: PHASE, object: design.object })
    }
    if (!found) outcomes.push({ node, value: FULL })
    return outcomes
  },
})
