import { conceptText } from '../background/concept-text.ts'
import { type Frequency, frequencyOf } from '../background/frequency.ts'
import { isHvd } from '../background/hvd.ts'
import { dayOfRun, realDate } from '../background/stated-dates.ts'
import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { GraphReader, Outcome, RecordView, Severity, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isoDay } from '../values/dates.ts'

const MODIFIED = iri('dct:modified')
const ISSUED = iri('dct:issued')
const FREQUENCY = iri('dct:accrualPeriodicity')
const STATUS = iri('adms:status')

const THRESHOLDS = {
  late: { usual: 150, least: 100, most: 250, meaning: 'percent of the promised interval up to which data are on time' },
  overdue: { usual: 300, least: 251, most: 1000, meaning: 'percent of it from which no marks are left' },
}

interface Stated {
  readonly node: TermId
  readonly path: string
  readonly object: TermId
  readonly day: number
}

/**
 * The latest date of the dataset and its distributions; a year or month counts to its last day (quality-model 4.3). A date
 * beyond tomorrow and a stand-in such as 1970-01-01 say nothing of the data.
 */
function latest(graph: GraphReader, record: RecordView, path: string, today: number): Stated | null {
  let best = later(graph, null, record.node, path, today)
  for (const node of record.distributions) best = later(graph, best, node, path, today)
  return best
}

/** A later date of one node, else the one that was known. */
function later(graph: GraphReader, known: Stated | null, node: TermId, path: string, today: number): Stated | null {
  let best = known
  for (const object of graph.objects(node, path)) {
    const date = realDate(graph, object)
    if (date === null || date.firstDay > today + 1) continue
    const day = Math.min(date.lastDay, today)
    if (best === null || day > best.day) best = { node, path, object, day }
  }
  return best
}

/** What the dataset itself promises. That of its series is no promise of this edition. Of several the tightest holds. */
function promise(graph: GraphReader, node: TermId): Frequency | null {
  let best: Frequency | null = null
  for (const value of graph.objects(node, FREQUENCY)) {
    const text = conceptText(graph, value)
    const found = text === null ? null : frequencyOf(text)
    if (found && (best === null || (found.intervalDays ?? Infinity) < (best.intervalDays ?? Infinity))) best = found
  }
  return best
}

function isWithdrawn(graph: GraphReader, node: TermId): boolean {
  return graph.objects(node, STATUS).some((value) => /(?:^|[/#])withdrawn$/i.test(conceptText(graph, value) ?? ''))
}

/** What is asked of a dataset of high value before its age is judged. */
function ofHighValue(node: TermId, date: Stated | null, frequency: Frequency | null): Outcome[] {
  const outcomes: Outcome[] = []
  const severity: Severity = 'error'
  if (date === null) outcomes.push({ node, value: 0, message: 'noDate', path: MODIFIED, severity })
  if (frequency === null || frequency.kind === 'unknown') {
    outcomes.push({ node, value: 0, message: 'noFrequency', path: FREQUENCY, severity })
  } else if (date !== null && frequency.kind === 'unquantified') {
    const args = { code: frequency.code }
    outcomes.push({ node, value: FULL / 2, message: 'noInterval', path: FREQUENCY, args, severity })
  } else if (date !== null && frequency.kind === 'closed') outcomes.push({ node, value: FULL })
  return outcomes
}

/**
 * Full marks up to the greater of one and a half intervals and the interval plus two days; none from the greater of three
 * intervals and the interval plus a week. A dataset of high value must state both date and frequency: silence, UNKNOWN and
 * a code of no list give nothing, a frequency without interval (IRREG, AS_NEEDED, OTHER) half, NEVER and NOT_PLANNED keep
 * their promise.
 */
export default defineCheck({
  id: 'freshness-vs-frequency',
  dimension: 'tijdig',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:modified', 'dct:issued', 'dct:accrualPeriodicity', 'adms:status'],
  since: '0.1.0',
  title: 'The dataset is as fresh as it promises',
  why: 'Users plan on the update frequency; when the data are late they rely on figures that have been overtaken.',
  fix: 'Publish the update and set dct:modified, or state a frequency that can be kept.',
  limits: 'The date may be that of the metadata, passed off as that of the data.',
  notApplicable: 'There is no date, no frequency with an interval, or the dataset was withdrawn.',
  thresholds: THRESHOLDS,
  messages: {
    late: 'Last changed on {date}, {lag} days ago, but {code} promises every {interval} days. Publish or correct it.',
    lateShort:
      'Last changed on {date}, {lag} days ago, but {code} promises new data within a day. Publish or correct it.',
    noDate: '{node} is a high-value dataset without a date of change. Add dct:modified.',
    noFrequency:
      '{node} is a high-value dataset without an update frequency. Add dct:accrualPeriodicity of the EU list.',
    noInterval: '{node} is a high-value dataset, but {code} promises no interval. Choose a frequency that can be kept.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:modified "2026-10-01"^^xsd:date ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:modified "2019-10-01"^^xsd:date ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> .`,
  },
  run({ record, graph, asOf, thresholds }) {
    const { node } = record
    if (isWithdrawn(graph, node)) return []
    const today = dayOfRun(asOf)
    const date = latest(graph, record, MODIFIED, today) ?? latest(graph, record, ISSUED, today)
    const frequency = promise(graph, node)
    const hvd = isHvd(graph, node)
    const outcomes = hvd ? ofHighValue(node, date, frequency) : []
    const interval = frequency?.intervalDays ?? null
    if (date === null || frequency === null || interval === null) return outcomes
    const lag = today - date.day
    const { is } = settled(THRESHOLDS, thresholds?.['freshness-vs-frequency'])
    const enough = Math.max((is.late / 100) * interval, interval + 2)
    const none = Math.max((is.overdue / 100) * interval, interval + 7)
    const value = millionths((none - lag) / (none - enough))
    if (value === FULL) outcomes.push({ node, value })
    else {
      outcomes.push({
        node: date.node,
        value,
        message: interval <= 1 ? 'lateShort' : 'late',
        path: date.path,
        object: date.object,
        args: { date: isoDay(date.day), lag, code: frequency.code, interval },
        ...(hvd ? { severity: 'error' as const } : {}),
      })
    }
    return outcomes
  },
})
