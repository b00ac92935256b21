/**
 * The 405 points of data.europa.eu (quality-model sections 1.1 to 1.4). Of its open questions (section 1.3) this takes:
 * the bands of the page, a final status 200..299, and dates of the distribution or else of the dataset.
 */
import type { MqaBand, MqaScore } from '../model.ts'
import type { MqaDistributionFacts, MqaFacts } from './mqa-facts.ts'
import { MQA_BANDS, MQA_DIMENSIONS, MQA_METRICS, type MqaDimension, type MqaMetricId } from './quality-model.ts'

/** What is known of a URL: `alive` is a final status 200..299, null was not checked. */
export type LinkStatus = (url: string) => 'alive' | 'dead' | null

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
 * chosen: chosen by its own dates alone, a link that comes alive could cost points.
 *
 * Computed twice: with all that is unknown failing, and with all of it passing. The best distribution may differ
 * between the two, so a dimension may have fewer points at the upper end; the total never has.
 */
export function scoreMqa(facts: MqaFacts, status: LinkStatus): MqaScore {
  const least = metricsOf(facts, {
    alive: (urls) => urls.some((url) => status(url) === 'alive'),
    compliant: (answer) => answer === true,
  })
  const most = metricsOf(facts, {
    alive: (urls) => urls.some((url) => status(url) !== 'dead'),
    compliant: (answer) => answer !== false,
  })
  const lower = pointsOf(least)
  const upper = pointsOf(most)
  return {
    lower,
    upper,
    band: { lower: mqaBand(lower), upper: mqaBand(upper) },
    dimensions: Object.fromEntries(
      MQA_DIMENSIONS.map((id) => [id, { lower: pointsOf(least, id), upper: pointsOf(most, id) }]),
    ),
  }
}

/** The band of a number of points; 120 is Bad. */
export function mqaBand(points: number): MqaBand {
  return MQA_BANDS.find(([, bound]) => points >= bound)![0]
}

/** The metrics that earn their points: those of the dataset, and those of the one best distribution. */
function metricsOf(facts: MqaFacts, known: Known): Set<MqaMetricId> {
  const own = passedBy(DATASET_TESTS, facts, known)
  let best = new Set<MqaMetricId>(own)
  for (const distribution of facts.distributions) {
    const together = new Set<MqaMetricId>([...own, ...passedBy(DISTRIBUTION_TESTS, distribution, known)])
    // Of two that are equally good, the first: the list has an order of its own.
    if (pointsOf(together) > pointsOf(best)) best = together
  }
  return best
}

function passedBy<M extends MqaMetricId, F>(
  tests: Readonly<Record<M, (facts: F, known: Known) => boolean>>,
  facts: F,
  known: Known,
): M[] {
  return (Object.keys(tests) as M[]).filter((metric) => tests[metric](facts, known))
}

function pointsOf(metrics: Iterable<MqaMetricId>, dimension?: MqaDimension): number {
  let points = 0
  for (const metric of metrics) {
    const { dimension: own, points: worth } = MQA_METRICS[metric]
    if (dimension === undefined || dimension === own) points += worth
  }
  return points
}
