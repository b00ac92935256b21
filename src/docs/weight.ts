/** What a rule weighs and what it leads to, from the quality model. */
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { CapReason } from '../model.ts'
import { CAP_CHECKS } from '../quality/caps.ts'
import { CAPS, DIMENSION_WEIGHTS, TIER_WEIGHTS } from '../quality/quality-model.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { topicWords } from './topic-words.ts'

/** `4 van 18 in vindbaar; die dimensie weegt 9 van 100: samen hoogstens 2,0 punten`; '' for a rule without a weight. */
export function weightWords(rule: RuleDoc, all: readonly RuleDoc[], locale: Locale): string {
  const { dimension, tier } = rule
  if (dimension === null || tier === null) return ''
  const peers = all.filter((one) => one.dimension === dimension && one.tier !== null)
  const sum = peers.reduce((total, one) => total + TIER_WEIGHTS[one.tier!], 0)
  const weight = TIER_WEIGHTS[tier]
  const own = DIMENSION_WEIGHTS[dimension]
  const total = Object.values(DIMENSION_WEIGHTS).reduce((a, b) => a + b, 0)
  return fill(topicWords[locale.tag].ruleWeight, {
    weight: String(weight),
    sum: String(sum),
    dimension: locale.dimensions[dimension],
    own: String(own),
    total: String(total),
    points: locale.number((100 * own * weight) / (total * sum), 1),
  })
}

/** How a check adds up what it finds; '' for a rule that is no check. */
export function formulaWords({ kind, combine }: RuleDoc, locale: Locale): string {
  return kind === 'check' ? topicWords[locale.tag].formula[combine ?? 'mean'] : ''
}

/** What a finding of it does to the rating. */
export function effectWords({ id, kind, severity }: RuleDoc, locale: Locale): string {
  const words = topicWords[locale.tag]
  const isWrong = severity === 'error' || severity === 'blocking'
  const parts = kind === 'shape' ? [words.shapeEffect] : []
  const reasons = (Object.keys(CAPS) as CapReason[]).filter(
    (reason) =>
      CAP_CHECKS[reason].includes(id) ||
      (reason === 'blocking-finding' && severity === 'blocking') ||
      (reason === 'violation' && kind === 'shape' && isWrong),
  )
  const worst = reasons
    .map((reason) => CAPS[reason])
    .sort()
    .at(-1)
  if (worst !== undefined) {
    parts.push(
      fill(words.capEffect, { rating: fill(locale.ui.rated, { letter: worst, rating: locale.ratings[worst] }) }),
    )
  }
  return parts.join(' ')
}
