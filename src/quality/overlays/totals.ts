/** Overlays over many records: counts and sums that merge in any order. */
import type { FairLetter, Overlays, OverlayTotals } from '../../model.ts'
import { divideHalfEven } from '../exact.ts'
import { addBins, addCounts } from '../sums.ts'
import { FAIR_LETTERS } from './fair.ts'
import { CORE_ELEMENTS, isHvdComplete } from './overlays.ts'

export interface OverlaySums {
  fair: Record<FairLetter, { measured: number; value: number }>
  stars: number[]
  hvd: { declared: number; complete: number }
  core: number[]
}

export function noOverlays(): OverlaySums {
  const none = () => ({ measured: 0, value: 0 })
  return {
    fair: { F: none(), A: none(), I: none(), R: none() },
    stars: new Array(6).fill(0),
    hvd: { declared: 0, complete: 0 },
    core: new Array(CORE_ELEMENTS.length + 1).fill(0),
  }
}

export function addOverlays(sums: OverlaySums, { fair, stars, hvd, core }: Overlays): void {
  for (const letter of FAIR_LETTERS) {
    const value = fair[letter]
    if (value === null) continue
    sums.fair[letter].measured++
    sums.fair[letter].value += value
  }
  if (stars !== null) sums.stars[stars]!++
  if (hvd.declared) sums.hvd.declared++
  if (isHvdComplete(hvd)) sums.hvd.complete++
  // A service has nine elements: what does not apply to it, it does not lack.
  if (core !== null) sums.core[CORE_ELEMENTS.length - core.missing.length]!++
}

export function mergeOverlays(sums: OverlaySums, more: OverlaySums): void {
  for (const letter of FAIR_LETTERS) addCounts(sums.fair[letter], more.fair[letter])
  addBins(sums.stars, more.stars)
  addCounts(sums.hvd, more.hvd)
  addBins(sums.core, more.core)
}

export function overlayTotals({ fair, stars, hvd, core }: OverlaySums): OverlayTotals {
  const mean = ({ measured, value }: { measured: number; value: number }) =>
    measured === 0 ? null : divideHalfEven(value, measured)
  return {
    fair: { F: mean(fair.F), A: mean(fair.A), I: mean(fair.I), R: mean(fair.R) },
    stars: [...stars],
    hvd: { ...hvd },
    core: [...core],
  }
}
