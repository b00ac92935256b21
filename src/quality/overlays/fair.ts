/**
 * The FAIR principles, by the metrics that speak of them (quality-model section 5.10). A mapping of ours: it is no score
 * of F-UJI, and it has no weight in ours, because it would count things twice.
 */
import type { FairLetter, Measurement, Millionths, Overlays } from '../../model.ts'
import { divideHalfEven } from '../exact.ts'
import { TIER_WEIGHTS } from '../quality-model.ts'

/** One principle: the metrics, and the indicators of RDA and FAIRsFAIR that they come nearest to. */
export interface FairPrinciple {
  readonly metrics: readonly string[]
  readonly indicators: string
}

export const FAIR_PRINCIPLES = {
  F1: { metrics: ['persistent-identifier', 'identifier-unique'], indicators: 'RDA-F1-01M, 02M; FsF-F1-01MD, 02MD' },
  F2: {
    metrics: ['mandatory-complete', 'keywords-adequate', 'description-substantive'],
    indicators: 'RDA-F2-01M; FsF-F2-01M',
  },
  F3: { metrics: ['has-distribution-or-service'], indicators: 'RDA-F3-01M; FsF-F3-01M' },
  F4: { metrics: ['references-resolve', 'theme-classified'], indicators: 'RDA-F4-01M; FsF-F4-01M' },
  A1: {
    metrics: ['access-rights-declared', 'links-alive', 'no-login-wall', 'iri-wellformed'],
    indicators: 'RDA-A1-01M to 05D; FsF-A1-01M, 02MD, FsF-A1.1-01MD',
  },
  'A1.2': { metrics: ['restriction-justified'], indicators: 'RDA-A1.2' },
  A2: { metrics: ['lifecycle-consistent'], indicators: 'RDA-A2' },
  I1: { metrics: ['parse-clean', 'shacl-valid', 'machine-readable-format'], indicators: 'RDA-I1-01M, 02D; FsF-I1-01M' },
  I2: { metrics: ['vocabulary-terms-valid', 'conforms-to-standard'], indicators: 'RDA-I2; FsF-I2-01M' },
  I3: { metrics: ['authority-links', 'relations-declared'], indicators: 'RDA-I3; FsF-I3-01M' },
  R1: { metrics: ['recommended-complete', 'format-declared', 'byte-size-plausible'], indicators: 'FsF-R1-01M' },
  'R1.1': { metrics: ['licence-present', 'licence-known', 'licence-open'], indicators: 'FsF-R1.1-01M' },
  'R1.2': { metrics: ['provenance-stated', 'derivation-linked'], indicators: 'FsF-R1.2-01M' },
  'R1.3': { metrics: ['exchange-profile-valid', 'open-format'], indicators: 'FsF-R1.3-01M, 02D' },
} as const satisfies Readonly<Record<string, FairPrinciple>>

export type FairPrincipleId = keyof typeof FAIR_PRINCIPLES

export const FAIR_LETTERS: readonly FairLetter[] = ['F', 'A', 'I', 'R']

const PRINCIPLES = Object.entries(FAIR_PRINCIPLES) as [FairPrincipleId, FairPrinciple][]

/** The metrics of all principles, each with its place. */
const PLACE_OF: ReadonlyMap<string, number> = new Map(
  [...new Set(PRINCIPLES.flatMap(([, { metrics }]) => metrics))].map((metric, place) => [metric, place]),
)
const placesOf = (metrics: readonly string[]): readonly number[] => metrics.map((metric) => PLACE_OF.get(metric)!)
const PLACES_OF_PRINCIPLE = PRINCIPLES.map(([id, { metrics }]) => ({ id, places: placesOf(metrics) }))
const placesOfLetter = (letter: FairLetter): readonly number[] =>
  PLACES_OF_PRINCIPLE.flatMap(({ id, places }) => (id.startsWith(letter) ? places : []))
const PLACES_OF_LETTER = {
  F: placesOfLetter('F'),
  A: placesOfLetter('A'),
  I: placesOfLetter('I'),
  R: placesOfLetter('R'),
} as const

/** The mean of what was measured, by the tiers of the metrics; the letters from their metrics, not from their principles. */
export function fair(
  measurements: readonly Measurement[],
  tierOf: (check: string) => keyof typeof TIER_WEIGHTS | null,
): Overlays['fair'] {
  const weights: number[] = new Array(PLACE_OF.size).fill(0)
  const points: number[] = new Array(PLACE_OF.size).fill(0)
  for (const { check, value } of measurements) {
    if (value === null) continue
    const place = PLACE_OF.get(check)
    const tier = place === undefined ? null : tierOf(check)
    if (place === undefined || tier === null) continue
    weights[place] = TIER_WEIGHTS[tier]
    points[place] = TIER_WEIGHTS[tier] * value
  }
  const mean = (places: readonly number[]): Millionths | null => {
    let weight = 0
    let sum = 0
    for (const place of places) {
      weight += weights[place]!
      sum += points[place]!
    }
    return weight === 0 ? null : divideHalfEven(sum, weight)
  }
  const letter = (one: FairLetter): Millionths | null => mean(PLACES_OF_LETTER[one])
  return {
    F: letter('F'),
    A: letter('A'),
    I: letter('I'),
    R: letter('R'),
    principles: Object.fromEntries(PLACES_OF_PRINCIPLE.map(({ id, places }) => [id, mean(places)])),
  }
}
