/**
 * The quality model: every weight, bound and cap, and nowhere else. A changed number or rule raises the version.
 *
 * Strategy score: quality-model sections 3.1 (dimensions), 3.4 (the logarithm), 5.2 (tiers), 5.5 (caps), 5.6 (ratings).
 * MQA of data.europa.eu: sections 1.1 (metrics) and 1.4 (bands).
 */
import type { CapReason, Check, DimensionId, Millionths, MqaBand, Rating, Thresholds, Tier } from '../model.ts'

/** Version of the model, apart from the version of the tool. */
export const MODEL_VERSION = '1.0.0'

/** W: what a dimension weighs in the score of a record; together 100. In the order of the strategy. */
export const DIMENSION_WEIGHTS: Readonly<Record<DimensionId, number>> = {
  vindbaar: 9,
  toegankelijk: 7,
  beschikbaar: 5,
  accuraat: 6,
  volledig: 8,
  tijdig: 7,
  'geen-dubbels': 5,
  consistent: 6,
  valide: 7,
  interoperabel: 6,
  koppelbaar: 4,
  uitwisselbaar: 4,
  gedocumenteerd: 8,
  verantwoordelijk: 5,
  open: 6,
  authentiek: 2,
  afgeschermd: 2,
  privacy: 3,
}

/** The dimensions in the order in which they are always listed. */
export const DIMENSIONS = Object.keys(DIMENSION_WEIGHTS) as readonly DimensionId[]

/** w: what a check weighs within its dimension. */
export const TIER_WEIGHTS: Readonly<Record<Tier, number>> = { E: 4, B: 2, N: 1 }

/** The lowest value of each rating, best rating first. */
export const RATING_BOUNDS: readonly (readonly [Rating, Millionths])[] = [
  ['A', 900_000],
  ['B', 750_000],
  ['C', 550_000],
  ['D', 300_000],
  ['E', 0],
]

/** What a check weighs that a weight profile leaves out of the score. */
export const OFF_WEIGHT = 0

/** What a weight profile may change. All the rest of the model is fixed. */
export interface Weighing {
  /** W per dimension, in the order of DIMENSIONS. */
  readonly dimensions: readonly number[]
  /** w per tier. */
  readonly tiers: Readonly<Record<WeighedTier, number>>
  /** As RATING_BOUNDS. */
  readonly ratings: typeof RATING_BOUNDS
  /** Checks of another tier than their own, by id. */
  readonly checks: Readonly<Record<string, WeighedTier>>
  /** Numbers of checks that stand otherwise, by id and name. */
  readonly thresholds: Thresholds
}

/** A tier, or out of the score. */
export type WeighedTier = Tier | 'off'

export const DEFAULT_WEIGHING: Weighing = {
  dimensions: DIMENSIONS.map((id) => DIMENSION_WEIGHTS[id]),
  tiers: { ...TIER_WEIGHTS, off: OFF_WEIGHT },
  ratings: RATING_BOUNDS,
  checks: {},
  thresholds: {},
}

/** The best rating that each reason leaves, worst first. Caps change the rating, never the number. */
export const CAPS: Readonly<Record<CapReason, Rating>> = {
  'blocking-finding': 'E',
  violation: 'C',
  'no-access': 'C',
  'hvd-conditions': 'B',
}

/**
 * Value of a `log` check by number of outcomes below full: 1 - ln(1+n) / ln 11 in millionths; from 10 on it is 0.
 * Written out, because the last digits of Math.log differ between machines.
 */
export const LOG_VALUES: readonly Millionths[] = [
  1_000_000, 710_935, 541_843, 421_870, 328_812, 252_778, 188_492, 132_806, 83_686, 39_747, 0,
]

/** Value of a `fifth` check by number of outcomes below full: 1 - n / 5 in millionths; from 5 on it is 0. */
export const FIFTH_VALUES: readonly Millionths[] = [1_000_000, 800_000, 600_000, 400_000, 200_000, 0]

/** The five dimensions of the MQA, in its order. */
export const MQA_DIMENSIONS = [
  'findability',
  'accessibility',
  'interoperability',
  'reusability',
  'contextuality',
] as const

export type MqaDimension = (typeof MQA_DIMENSIONS)[number]

/**
 * The 23 metrics of the MQA by local name of `https://piveau.eu/ns/voc#`: dimension, points, and whether the dataset
 * or its best distribution earns them. `either`: the distribution does, else the dataset (once).
 */
export const MQA_METRICS = {
  keywordAvailability: { dimension: 'findability', points: 30, level: 'dataset' },
  categoryAvailability: { dimension: 'findability', points: 30, level: 'dataset' },
  spatialAvailability: { dimension: 'findability', points: 20, level: 'dataset' },
  temporalAvailability: { dimension: 'findability', points: 20, level: 'dataset' },
  accessUrlStatusCode: { dimension: 'accessibility', points: 50, level: 'distribution' },
  downloadUrlAvailability: { dimension: 'accessibility', points: 20, level: 'distribution' },
  downloadUrlStatusCode: { dimension: 'accessibility', points: 30, level: 'distribution' },
  formatAvailability: { dimension: 'interoperability', points: 20, level: 'distribution' },
  mediaTypeAvailability: { dimension: 'interoperability', points: 10, level: 'distribution' },
  formatMediaTypeVocabularyAlignment: { dimension: 'interoperability', points: 10, level: 'distribution' },
  formatMediaTypeNonProprietary: { dimension: 'interoperability', points: 20, level: 'distribution' },
  formatMediaTypeMachineInterpretable: { dimension: 'interoperability', points: 20, level: 'distribution' },
  dcatApCompliance: { dimension: 'interoperability', points: 30, level: 'dataset' },
  licenceAvailability: { dimension: 'reusability', points: 20, level: 'distribution' },
  knownLicence: { dimension: 'reusability', points: 10, level: 'distribution' },
  accessRightsAvailability: { dimension: 'reusability', points: 10, level: 'dataset' },
  accessRightsVocabularyAlignment: { dimension: 'reusability', points: 5, level: 'dataset' },
  contactPointAvailability: { dimension: 'reusability', points: 20, level: 'dataset' },
  publisherAvailability: { dimension: 'reusability', points: 10, level: 'dataset' },
  rightsAvailability: { dimension: 'contextuality', points: 5, level: 'distribution' },
  byteSizeAvailability: { dimension: 'contextuality', points: 5, level: 'distribution' },
  dateIssuedAvailability: { dimension: 'contextuality', points: 5, level: 'either' },
  dateModifiedAvailability: { dimension: 'contextuality', points: 5, level: 'either' },
} as const satisfies Readonly<Record<string, MqaMetric>>

/** One metric of the MQA. */
export interface MqaMetric {
  readonly dimension: MqaDimension
  readonly points: number
  readonly level: 'dataset' | 'distribution' | 'either'
}

export type MqaMetricId = keyof typeof MQA_METRICS

/** The lowest points of each band as the methodology page gives them. */
export const MQA_BANDS: readonly (readonly [MqaBand, number])[] = [
  ['Excellent', 351],
  ['Good', 221],
  ['Sufficient', 121],
  ['Bad', 0],
]

/** The same as the code of the MQA has them: 120 points are one band higher (section 1.3, A1). */
export const MQA_CODE_BANDS: typeof MQA_BANDS = MQA_BANDS.map(([band, bound]) => [
  band,
  band === 'Sufficient' ? bound - 1 : bound,
])

/** What of a check belongs to the model. */
export type ModelCheck = Pick<Check, 'id' | 'dimension' | 'tier' | 'severity' | 'combine' | 'thresholds'>

/**
 * The whole model as text, one fact a line, whatever the order in which the checks are given. Its sha256 tells whether
 * two reports were scored by the same model.
 *
 * @param switches of the MQA that stand otherwise than by default
 */
export function modelText(
  checks: readonly ModelCheck[],
  weighing: Weighing = DEFAULT_WEIGHING,
  switches: Readonly<Record<string, string>> = {},
): string {
  const tierOf = ({ id, tier }: ModelCheck): WeighedTier => weighing.checks[id] ?? tier
  const ofChecks = checks.map((c) => `check ${c.id} ${c.dimension} ${tierOf(c)} ${c.severity} ${c.combine ?? 'mean'}`)
  const lines = [
    `metakeur quality model ${MODEL_VERSION}`,
    ...DIMENSIONS.map((id, i) => `dimension ${id} ${weighing.dimensions[i]}`),
    ...Object.keys(TIER_WEIGHTS).map((tier) => `tier ${tier} ${weighing.tiers[tier as Tier]}`),
    ...weighing.ratings.map(([rating, bound]) => `rating ${rating} ${bound}`),
    ...Object.entries(CAPS).map(([reason, rating]) => `cap ${reason} ${rating}`),
    ...LOG_VALUES.map((value, n) => `log ${n} ${value}`),
    ...FIFTH_VALUES.map((value, n) => `fifth ${n} ${value}`),
    ...Object.entries(MQA_METRICS).map(([id, m]) => `mqa ${id} ${m.dimension} ${m.level} ${m.points}`),
    ...MQA_BANDS.map(([band, bound]) => `mqa-band ${band} ${bound}`),
    ...Object.keys(switches)
      .sort()
      .map((name) => `mqa-switch ${name} ${switches[name]}`),
    ...ofChecks.sort(),
    ...checks.flatMap(({ id, thresholds }) => thresholdLines(id, thresholds, weighing.thresholds[id])).sort(),
  ]
  return `${lines.join('\n')}\n`
}

/** Numbers that stand as usual belong to the version; only others are told. */
function thresholdLines(
  id: string,
  usual: ModelCheck['thresholds'] = {},
  set: Readonly<Record<string, number>> = {},
): string[] {
  return Object.keys(usual)
    .filter((name) => Object.hasOwn(set, name) && set[name] !== usual[name]!.usual)
    .map((name) => `threshold ${id} ${name} ${set[name]}`)
}
