import { conceptText } from '../background/concept-text.ts'
import { type Frequency, frequencyOf } from '../background/frequency.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const FREQUENCY = iri('dct:accrualPeriodicity')

/** Codes that name no interval, but a rule that a user can count with. */
const LOOSE = new Set(['IRREG', 'AS_NEEDED', 'NOT_PLANNED'])

function worth({ code, kind }: Frequency): number {
  if (kind === 'quantified' || kind === 'continuous' || code === 'NEVER') return FULL
  return LOOSE.has(code) ? (FULL / 4) * 3 : FULL / 4
}

interface Stated {
  readonly node: TermId
  readonly object: TermId
  /** Null when it is no code of the list. */
  readonly frequency: Frequency | null
}

function statedBy(graph: GraphReader, node: TermId): Stated[] {
  return graph
    .objects(node, FREQUENCY)
    .map((object) => ({ node, object, frequency: frequencyOf(conceptText(graph, object) ?? '') }))
}

/** The best value counts. A dataset without one has that of its series. How a code is spelt is not judged here. */
export default defineCheck({
  id: 'frequency-declared',
  dimension: 'tijdig',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'series'],
  mode: 'offline',
  reads: ['dct:accrualPeriodicity', 'dcat:inSeries'],
  since: '0.1.0',
  title: 'The update frequency is declared',
  why: 'Users plan on it, and without it nobody can tell whether the data are late.',
  fix: 'Add dct:accrualPeriodicity with a code of the EU frequency table that can be kept.',
  limits: 'It cannot tell whether the promise is kept.',
  notApplicable: 'Always applies to datasets and dataset series.',
  messages: {
    none: '{node} states no update frequency. Add dct:accrualPeriodicity of the EU list, such as ANNUAL or NEVER.',
    notListed: 'The frequency "{value}" is not in the EU list. Choose a code, such as ANNUAL or MONTHLY.',
    nameless: 'The frequency of {node} is a node that says nothing. Use a code of the EU list, such as ANNUAL.',
    loose: 'The frequency {code} names no interval. Choose one that can be kept, such as ANNUAL, if there is one.',
    unknown: 'The frequency {code} promises nothing. Choose a promise that can be kept, such as ANNUAL or IRREG.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/UNKNOWN> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const own = statedBy(graph, record.node)
    const stated = own.length > 0 ? own : record.series.flatMap((series) => statedBy(graph, series))
    let best: Stated | null = null
    for (const one of stated) {
      if (best === null || worthOf(one) > worthOf(best)) best = one
    }
    if (best === null) outcomes.push({ node: record.node, value: 0, message: 'none', path: FREQUENCY })
    else if (worthOf(best) === FULL) outcomes.push({ node: record.node, value: FULL })
    else {
      const { node, object, frequency } = best
      if (frequency === null) {
        outcomes.push({
          node,
          value: 0,
          message: graph.isBlank(object) ? 'nameless' : 'notListed',
          path: FREQUENCY,
          object,
        })
      } else {
        const message = LOOSE.has(frequency.code) ? 'loose' : 'unknown'
        // An honest "irregular" is no fault; the finding only tells what it costs.
        const mild = message === 'loose' ? { severity: 'info' as const } : {}
        const args = { code: frequency.code }
        outcomes.push({ node, value: worth(frequency), message, path: FREQUENCY, object, args, ...mild })
      }
    }
    return outcomes
  },
})

function worthOf({ frequency }: Stated): number {
  return frequency === null ? 0 : worth(frequency)
}
