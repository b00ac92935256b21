/**
 * The 405 points of data.europa.eu (quality-model sections 1.1 to 1.4). Its open questions (section 1.3) are switches,
 * but for one: a link is alive when its final status is 200..299 (A2).
 */
import type { MqaBand, MqaScore, MqaSwitches } from '../model.ts'
import type { MqaDistributionFacts, MqaFacts } from './mqa-facts.ts'
import {
  MQA_BANDS,
  MQA_CODE_BANDS,
  MQA_DIMENSIONS,
  MQA_METRICS,
  type MqaDimension,
  type MqaMetric,
  type MqaMetricId,
} from './quality-model.ts'

/** What is known of a URL: `alive` is a final status 200..299, null was not checked. */
export type LinkStatus = (url: string) => 'alive' | 'dead' | null

/** Our choice at each switch; every value that it may have, the default first, stands in MQA_SWITCHES. */
export const DEFAULT_SWITCHES: MqaSwitches = {
  band: 'page',
  dates: 'either',
  alignment: 'both',
  literals: 'mapped',
  formats: 'edp',
}

export const MQA_SWITCHES = {
  band: ['page', 'code'],
  dates: ['either', 'strict'],
  alignment: ['both', 'any'],
  literals: ['mapped', 'strict'],
  formats: ['edp', 'eu'],
} as const satisfies { readonly [S in keyof MqaSwitches]: readonly MqaSwitches[S][] }

/** The switches that do not stand as by default, by name. */
export function changedSwitches(switches: MqaSwitches): Partial<MqaSwitches> {
  const names = Object.keys(DEFAULT_SWITCHES) as (keyof MqaSwitches)[]
  return Object.fromEntries(
    names.filter((name) => switches[name] !== DEFAULT_SWITCHES[name]).map((name) => [name, switches[name]]),
  )
}

/** How the unknown is read: at the lower end it fails, at the upper end it passes. */
interface Known {
  readonly alive: (urls: readonly string[]) => boolean
  readonly compliant: (answer: boolean | null) => boolean
}

type DatasetMetric = {
  [M in MqaMetricId]: (typeof MQA_METRICS)[M]['level'] extends 'distribution' ? never : M
}[MqaMetricId]
type DistributionMetric = {
  [M in MqaMetricId]: (typeof MQA_METRICS)[M]['level'] extends 'dataset' ? never : M
}[MqaMetricId]

const DATASET_TESTS: Readonly<Record<DatasetMetric, (facts: MqaFacts, known: Known) => boolean>> = {
  keywordAvailability: (facts) => facts.keyword,
  categoryAvailability: (facts) => facts.theme,
  spatialAvailability: (facts) => facts.spatial,
  temporalAvailability: (facts) => facts.temporal,
  dcatApCompliance: (facts, known) => known.compliant(facts.compliant),
  accessRightsAvailability: (facts) => facts.accessRights,
  accessRightsVocabularyAlignment: (facts) => facts.accessRightsKnown,
  contactPointAvailability: (facts) => facts.contactPoint,
  publisherAvailability: (facts) => facts.publisher,
  dateIssuedAvailability: (facts) => facts.issued,
  dateModifiedAvailability: (facts) => facts.modified,
}

const DISTRIBUTION_TESTS: Readonly<Record<DistributionMetric, (facts: MqaDistributionFacts, known: Known) => boolean>> =
  {
    // Of several URLs the best status counts.
    accessUrlStatusCode: (facts, known) => known.alive(facts.accessUrls),
    downloadUrlAvailability: (facts) => facts.downloadUrls.length > 0,
    downloadUrlStatusCode: (facts, known) => known.alive(facts.downloadUrls),
    formatAvailability: (facts) => facts.format,
    mediaTypeAvailability: (facts) => facts.mediaType,
    formatMediaTypeVocabularyAlignment: (facts) => facts.alignment,
    formatMediaTypeNonProprietary: (facts) => facts.nonProprietary,
    formatMediaTypeMachineInterpretable: (facts) => facts.machineReadable,
    licenceAvailability: (facts) => facts.licence,
    knownLicence: (facts) => facts.knownLicence,
    rightsAvailability: (facts) => facts.rights,
    byteSizeAvailability: (facts) => facts.byteSize,
    dateIssuedAvailability: (facts) => facts.issued,
    dateModifiedAvailability: (facts) => facts.modified,
  }

/**
 * The points of a dataset. A date of the dataset stands in for that of each distribution before the best one is
 * chosen: chosen by its own dates alone, a link that comes alive could cost points. (With `dates: 'strict'` the best
 * one is chosen by its own, and the dates of the dataset count only when there is no distribution.)
 *
 * Computed twice: with all that is unknown failing, and with all of it passing. The best distribution may differ
 * between the two, so a dimension may have fewer points at the upper end; the total never has.
 */
export function scoreMqa(
  facts: MqaFacts,
  status: LinkStatus,
  { band, dates }: Pick<MqaSwitches, 'band' | 'dates'> = DEFAULT_SWITCHES,
): MqaScore {
  const least = metricsOf(facts, dates, failing(status))
  const most = metricsOf(facts, dates, {
    alive: (urls) => urls.some((url) => status(url) !== 'dead'),
    compliant: (answer) => answer !== false,
  })
  const lower = pointsOf(least)
  const upper = pointsOf(most)
  return {
    lower,
    upper,
    band: { lower: mqaBand(lower, band), upper: mqaBand(upper, band) },
    codeBand: { lower: mqaBand(lower, 'code'), upper: mqaBand(upper, 'code') },
    dimensions: Object.fromEntries(
      MQA_DIMENSIONS.map((id) => [id, { lower: pointsOf(least, OF[id]), upper: pointsOf(most, OF[id]) }]),
    ),
  }
}

/** The points at the lower end alone. */
export function leastPoints(facts: MqaFacts, status: LinkStatus, dates: MqaSwitches['dates']): number {
  return pointsOf(metricsOf(facts, dates, failing(status)))
}

function failing(status: LinkStatus): Known {
  return {
    alive: (urls) => urls.some((url) => status(url) === 'alive'),
    compliant: (answer) => answer === true,
  }
}

/** The band of a number of points; 120 is Bad on the page and Sufficient in the code. */
export function mqaBand(points: number, by: MqaSwitches['band'] = 'page'): MqaBand {
  return (by === 'page' ? MQA_BANDS : MQA_CODE_BANDS).find(([, bound]) => points >= bound)![0]
}

/** Metrics as a set of bits, each at its place in IDS. */
type Metrics = number

const IDS = Object.keys(MQA_METRICS) as MqaMetricId[]
/** At the same places. */
const POINTS: readonly number[] = IDS.map((id) => MQA_METRICS[id].points)

/** The metrics that earn their points: those of the dataset, and those of the one best distribution. */
function metricsOf(facts: MqaFacts, dates: MqaSwitches['dates'], known: Known): Metrics {
  const hidden = dates === 'strict' && facts.distributions.length > 0
  const own = passedBy(OF_DATASET, facts, known) & (hidden ? ~EITHER : ~0)
  let best = own
  let most = pointsOf(own)
  for (const distribution of facts.distributions) {
    const together = own | passedBy(OF_DISTRIBUTION, distribution, known)
    // Of two that are equally good, the first: the list has an order of its own.
    const points = pointsOf(together)
    if (points <= most) continue
    best = together
    most = points
  }
  return best
}

type Test<F> = (facts: F, known: Known) => boolean
type Tests<F> = readonly { readonly bit: Metrics; readonly test: Test<F> }[]

function bitOf(metric: MqaMetricId): Metrics {
  return 1 << IDS.indexOf(metric)
}

function testsOf<F>(tests: Readonly<Record<string, Test<F>>>): Tests<F> {
  return Object.entries(tests).map(([metric, test]) => ({ bit: bitOf(metric as MqaMetricId), test }))
}

const OF_DATASET = testsOf(DATASET_TESTS)
const OF_DISTRIBUTION = testsOf(DISTRIBUTION_TESTS)
const EITHER = setOf(({ level }) => level === 'either')
/** The metrics of each dimension. */
const OF = Object.fromEntries(MQA_DIMENSIONS.map((id) => [id, setOf(({ dimension }) => dimension === id)])) as Readonly<
  Record<MqaDimension, Metrics>
>

function setOf(belongs: (metric: MqaMetric) => boolean): Metrics {
  return IDS.filter((id) => belongs(MQA_METRICS[id])).reduce((set, id) => set | bitOf(id), 0)
}

function passedBy<F>(tests: Tests<F>, facts: F, known: Known): Metrics {
  let passed = 0
  for (const { bit, test } of tests) if (test(facts, known)) passed |= bit
  return passed
}

function pointsOf(metrics: Metrics, among: Metrics = ~0): number {
  let points = 0
  // Each turn takes off the lowest bit that is set.
  for (let rest = metrics & among; rest !== 0; rest &= rest - 1) points += POINTS[31 - Math.clz32(rest & -rest)]!
  return points
}
