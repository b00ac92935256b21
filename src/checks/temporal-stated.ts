import { conceptText } from '../background/concept-text.ts'
import { frequencyOf } from '../background/frequency.ts'
import { isElsewhere } from '../background/nodes.ts'
import { boundsOf } from '../background/periods.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const TEMPORAL = iri('dct:temporal')
const FREQUENCY = iri('dct:accrualPeriodicity')

type Message = 'startOnly' | 'endOnly' | 'text' | 'nothing'

interface Judgement {
  readonly object: TermId
  readonly value: number
  readonly message: Message | null
}

/** @param goesOn whether the data are still added to, so that a period needs no end */
function judge(graph: GraphReader, period: TermId, goesOn: boolean): Judgement {
  if (graph.isLiteral(period)) {
    // A year in words helps a reader, but no program.
    return /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(graph.value(period))
      ? { object: period, value: FULL / 2, message: 'text' }
      : { object: period, value: 0, message: 'nothing' }
  }
  const { start, end } = boundsOf(graph, period)
  if (start && (end || goesOn)) return { object: period, value: FULL, message: null }
  if (start || end) return { object: period, value: FULL / 2, message: start ? 'startOnly' : 'endOnly' }
  return { object: period, value: 0, message: 'nothing' }
}

/** What the frequency of a dataset says: `continuous`, `kept` for one with an interval, or `none`. */
function frequencyKind(graph: GraphReader, node: TermId): 'continuous' | 'kept' | 'none' {
  let kind: 'kept' | 'none' = 'none'
  for (const value of graph.objects(node, FREQUENCY)) {
    const frequency = frequencyOf(conceptText(graph, value) ?? '')
    if (frequency?.kind === 'continuous') return 'continuous'
    if (frequency?.kind === 'quantified' || frequency?.kind === 'unquantified') kind = 'kept'
  }
  return kind
}

/** The best period counts. A period without end is complete when the frequency says that data are still added. */
export default defineCheck({
  id: 'temporal-stated',
  dimension: 'vindbaar',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:temporal', 'dcat:startDate', 'dcat:endDate', 'time:hasBeginning', 'time:hasEnd'],
  since: '0.1.0',
  title: 'The period that the data are about is stated',
  why: 'Who needs the figures of 2023 must be able to leave out all other years without opening a file.',
  fix: 'Add dct:temporal with dcat:startDate and dcat:endDate.',
  limits: 'It cannot tell whether the data cover the period.',
  notApplicable: 'The data change continuously and come from a service.',
  messages: {
    none: '{node} does not say which period it is about. Add dct:temporal with dcat:startDate and dcat:endDate.',
    startOnly: 'The period has a start and no end. Add dcat:endDate, or a frequency when data are still added.',
    endOnly: 'The period has an end and no start. Add dcat:startDate.',
    text: 'The period is the text "{value}". Describe it with dcat:startDate and dcat:endDate.',
    nothing: 'The period of {node} holds no date that can be read. Add dcat:startDate and dcat:endDate.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2023-01-01"^^xsd:date ; dcat:endDate "2023-12-31"^^xsd:date ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2023-01-01"^^xsd:date ] .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const { node, services } = record
    const frequency = frequencyKind(graph, node)
    if (frequency === 'continuous' && services.length > 0) return outcomes
    const periods = graph.objects(node, TEMPORAL)
    let best: Judgement | null = null
    let elsewhere = false
    for (const object of periods) {
      if (isElsewhere(graph, object)) {
        elsewhere = true
        continue
      }
      const judgement = judge(graph, object, frequency !== 'none')
      if (best === null || judgement.value > best.value) best = judgement
    }
    if (best?.value === FULL) outcomes.push({ node, value: FULL })
    else if (elsewhere) outcomes.push({ status: 'not-checked', reason: 'not-described' })
    else if (best === null) outcomes.push({ node, value: 0, message: 'none', path: TEMPORAL })
    else outcomes.push({ node, value: best.value, message: best.message!, path: TEMPORAL, object: best.object })
    return outcomes
  },
})
