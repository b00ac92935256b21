/** Overlays: other ways to look at a record. None of them has a weight in its score. */
import { FULL } from '../../define.ts'
import type { CoreElement, Measurement, Millionths, Overlays, RecordKind } from '../../model.ts'
import type { TIER_WEIGHTS } from '../quality-model.ts'
import type { OverlayFacts } from './facts.ts'
import { fair } from './fair.ts'
import { stars } from './stars.ts'

/** The checks that speak of high-value data. */
export const HVD_CHECKS = [
  'hvd-declared-consistently',
  'hvd-conditions',
  'freshness-vs-frequency',
  'bulk-download',
] as const

/** The essential elements, in the order in which they are listed. */
export const CORE_ELEMENTS: readonly CoreElement[] = [
  'dct:title',
  'dct:description',
  'dct:publisher',
  'dcat:contactPoint',
  'dct:accessRights',
  'dct:license',
  'dcat:accessURL',
  'dct:format',
  'dct:modified',
  'dct:identifier',
]

/**
 * The overlays of one record.
 *
 * @param tierOf tier of a check by its id, null when there is no such check
 */
export function overlaysOf(
  kind: RecordKind,
  measurements: readonly Measurement[],
  facts: OverlayFacts,
  tierOf: (check: string) => keyof typeof TIER_WEIGHTS | null,
): Overlays {
  const measuredOf = (check: string): Millionths | null =>
    measurements.find((measurement) => measurement.check === check)?.value ?? null
  const asked = CORE_ELEMENTS.filter((element) => facts.core[element] !== undefined)
  const missing = asked.filter((element) => facts.core[element] === false)
  return {
    fair: fair(measurements, tierOf),
    stars: kind === 'dataset' ? stars(facts.offers, measurements) : null,
    hvd: {
      declared: facts.isHvd,
      checks: facts.isHvd ? Object.fromEntries(HVD_CHECKS.map((check) => [check, measuredOf(check)])) : {},
    },
    core: asked.length === 0 ? null : { present: asked.length - missing.length, outOf: asked.length, missing },
  }
}

/** True when a record of high value breaks none of the checks of it. */
export function isHvdComplete({ declared, checks }: Overlays['hvd']): boolean {
  return declared && Object.values(checks).every((value) => value === null || value === FULL)
}
