/** Pages about what is counted and how: made from the quality model, so that they cannot say otherwise than the code. */
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { CapReason, DimensionId, MqaBand } from '../model.ts'
import { MQA_SWITCHES } from '../quality/mqa.ts'
import { FAIR_PRINCIPLES, type FairPrinciple } from '../quality/overlays/fair.ts'
import { CORE_ELEMENTS, HVD_CHECKS } from '../quality/overlays/overlays.ts'
import { PRIORITY_WEIGHTS } from '../quality/priority.ts'
import {
  CAPS,
  DIMENSION_WEIGHTS,
  DIMENSIONS,
  MODEL_VERSION,
  MQA_BANDS,
  MQA_DIMENSIONS,
  MQA_METRICS,
  type MqaDimension,
  RATING_BOUNDS,
  TIER_WEIGHTS,
} from '../quality/quality-model.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { table, wrap } from './columns.ts'
import { topicWords } from './topic-words.ts'

const GENERAL = ['score', 'weights', 'mqa', 'overlays', 'gain'] as const

/** What can be explained beside rules: general topics, and each dimension. */
export const TOPICS: readonly string[] = [...GENERAL, ...DIMENSIONS]

export type Topic = (typeof GENERAL)[number] | DimensionId

export function isTopic(id: string): id is Topic {
  return TOPICS.includes(id)
}

type Rows = readonly (readonly string[])[]

/**
 * A page of plain text that ends with a newline.
 *
 * @param width characters a line may take
 */
export function topicPage(topic: Topic, rules: readonly RuleDoc[], locale: Locale, width = 80): string {
  const words = topicWords[locale.tag]
  const checks = rules.filter((rule) => rule.dimension !== null && rule.tier !== null)
  const page = isGeneral(topic) ? GENERAL_PAGES[topic](locale, checks) : dimensionPage(topic, locale, checks)
  const title = isGeneral(topic) ? words.titles[topic] : locale.dimensions[topic]
  const head = [title, fill(words.modelVersion, { version: MODEL_VERSION })].join(': ')
  const parts = page.map((part) => (typeof part === 'string' ? wrap(part, width).join('\n') : indented(part, width)))
  return `${[head, ...parts].join('\n\n')}\n`
}

function isGeneral(topic: Topic): topic is (typeof GENERAL)[number] {
  return (GENERAL as readonly string[]).includes(topic)
}

function indented(rows: Rows, width: number): string {
  return table(rows, width - 2)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n')
}

type Page = readonly (string | Rows)[]

const GENERAL_PAGES: Readonly<Record<(typeof GENERAL)[number], (locale: Locale, checks: readonly RuleDoc[]) => Page>> =
  {
    score: (locale, checks) => {
      const words = topicWords[locale.tag]
      return [
        words.score.metric,
        words.score.dimension,
        tiers(locale),
        words.score.record,
        dimensionRows(locale, checks),
        words.score.notApplicable,
        words.score.notChecked,
        words.score.rating,
        RATING_BOUNDS.map(([rating, bound]) => [
          rating,
          locale.ratings[rating],
          fill(words.from, { points: locale.number(bound / 10_000) }),
        ]),
        words.score.caps,
        (Object.keys(CAPS) as CapReason[]).map((reason) => [
          fill(words.atMost, { rating: CAPS[reason] }),
          locale.capReasons[reason],
        ]),
        words.score.totals,
        fill(words.score.priority, { weight: String(PRIORITY_WEIGHTS.some) }),
        words.limits,
        words.more,
      ]
    },
    weights: (locale) => {
      const words = topicWords[locale.tag]
      return [words.weights.what, EXAMPLE, words.weights.how, words.weights.fixed, words.weights.schema]
    },
    mqa: (locale) => {
      const words = topicWords[locale.tag]
      const sum = Object.values(MQA_METRICS).reduce((total, { points }) => total + points, 0)
      return [
        fill(words.mqa.what, { sum: String(sum) }),
        ...MQA_DIMENSIONS.flatMap((dimension): Page => mqaDimension(dimension, locale)),
        words.mqa.bands,
        MQA_BANDS.map(([band, bound]) => [
          locale.mqaBands[band as MqaBand],
          fill(words.from, { points: String(bound) }),
        ]),
        words.mqa.switches,
        Object.entries(MQA_SWITCHES).map(([name, values]) => [
          `--mqa ${name}=${values.join('|')}`,
          words.mqa.switchWords[name as keyof typeof MQA_SWITCHES],
        ]),
        words.mqa.limits,
      ]
    },
    overlays: (locale) => {
      const words = topicWords[locale.tag]
      return [
        words.overlays.what,
        words.overlays.fair,
        (Object.entries(FAIR_PRINCIPLES) as [string, FairPrinciple][]).map(([id, { metrics, indicators }]) => [
          id,
          `${metrics.join(', ')} (${indicators})`,
        ]),
        words.overlays.stars,
        words.overlays.starSteps.map((step, i) => [String(i + 1), step]),
        words.overlays.hvd,
        [[HVD_CHECKS.join(', ')]],
        fill(words.overlays.core, { count: String(CORE_ELEMENTS.length) }),
        CORE_ELEMENTS.map((element) => [locale.properties[element] ?? element, element]),
        words.overlays.limits,
      ]
    },
    gain: (locale) => {
      const { gain } = topicWords[locale.tag]
      return [gain.what, gain.order, gain.mqa, gain.limits]
    },
  }

/** One dimension of the MQA, and its metrics. */
function mqaDimension(dimension: MqaDimension, locale: Locale): Page {
  const words = topicWords[locale.tag]
  const own = Object.entries(MQA_METRICS).filter(([, metric]) => metric.dimension === dimension)
  const sum = own.reduce((total, [, { points }]) => total + points, 0)
  return [
    `${dimension}: ${sum}`,
    own.map(([id, { points, level }]) => [String(points).padStart(2), id, words.mqa.levels[level]]),
  ]
}

/** As a user would write it; what it may hold is in weights.schema.json. */
const EXAMPLE: Rows = [
  ['version: 1'],
  ['title: Stad Gent'],
  ['dimensions: { open: 12, authentiek: 6 }'],
  ['tiers: { N: 0 }'],
  ['checks: { licence-known: E, description-readable: off }'],
  ['ratings: { A: 95 }'],
  ['thresholds: { keywords-adequate: { enough: 5 } }'],
]

function tiers(locale: Locale): Rows {
  const words = topicWords[locale.tag]
  return Object.entries(TIER_WEIGHTS).map(([tier, weight]) => [
    tier,
    words.tiers[tier as keyof typeof TIER_WEIGHTS],
    String(weight),
  ])
}

function dimensionRows(locale: Locale, checks: readonly RuleDoc[]): Rows {
  const words = topicWords[locale.tag]
  return DIMENSIONS.map((id) => [
    locale.dimensions[id],
    String(DIMENSION_WEIGHTS[id]),
    fill(words.checkCount, { n: String(checks.filter(({ dimension }) => dimension === id).length) }),
    id,
  ])
}

/** The checks of a dimension: what each weighs, and what it cannot see. */
function dimensionPage(id: DimensionId, locale: Locale, checks: readonly RuleDoc[]): Page {
  const words = topicWords[locale.tag]
  const own = checks.filter(({ dimension }) => dimension === id)
  const weightOf = ({ tier }: RuleDoc): number => TIER_WEIGHTS[tier!]
  const sum = own.reduce((total, check) => total + weightOf(check), 0)
  const total = Object.values(DIMENSION_WEIGHTS).reduce((a, b) => a + b, 0)
  const sorted = [...own].sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))
  return [
    fill(words.dimension, {
      weight: String(DIMENSION_WEIGHTS[id]),
      total: String(total),
      n: String(own.length),
      sum: String(sum),
    }),
    sorted.map((check) => [String(weightOf(check)), check.id, check.words[locale.tag].title]),
    words.notMeasured,
    sorted.map((check) => [check.id, check.words[locale.tag].limits]),
    words.limits,
  ]
}
