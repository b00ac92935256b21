/** What overlays say of a record, as measurements: no part of its score (quality-model section 5.10). */
import type { FairLetter, Millionths, Overlays, OverlayTotals } from '../../model.ts'
import { remembered } from '../remembered.ts'
import type { DqvDetail } from '../reporter.ts'
import { measurement, ours, type Subject } from './a-measurement.ts'
import { fraction, integer } from './number.ts'
import { fullIri, type Property, type Resource } from './resource.ts'

const LETTERS: readonly FairLetter[] = ['F', 'A', 'I', 'R']

/** `R1.1` as the end of a name: without the point, which a name may not hold everywhere. */
export function fairName(id: string): string {
  return `fair-${id.replaceAll('.', '-')}`
}

const nameOf = remembered(fairName)

/**
 * The letters of FAIR, stars, whether it is high-value data, and how much of the essential core is there; of `all` the
 * principles of FAIR too, which are means of metrics that are told anyway. What was not measured is left out. The checks of
 * high-value data are metrics of their own.
 */
export function overlayMeasurements(subject: Subject, { fair, stars, hvd, core }: Overlays, detail: DqvDetail) {
  const made: Resource[] = []
  const add = (id: string, properties: readonly Property[]): void => {
    made.push(measurement(subject, id, ours(id), properties))
  }
  for (const letter of LETTERS) if (fair[letter] !== null) add(nameOf(letter), [share(fair[letter])])
  if (detail === 'all') {
    for (const [id, value] of Object.entries(fair.principles)) if (value !== null) add(nameOf(id), [share(value)])
  }
  if (stars !== null) add('stars', [whole(stars)])
  add('hvd', [HVD[Number(hvd.declared)]!])
  if (core !== null) {
    const missing: Property = ['quality:missing', core.missing.map((element) => ({ iri: fullIri(element) }))]
    add('core', [whole(core.present), outOf(core.outOf), missing])
  }
  return made
}

/** Of many records only what is a mean has a meaning of the same kind: the letters of FAIR. */
export function overlayTotals(subject: Subject, { fair }: OverlayTotals): Resource[] {
  return LETTERS.filter((letter) => fair[letter] !== null).map((letter) =>
    measurement(subject, nameOf(letter), ours(nameOf(letter)), [share(fair[letter]!)]),
  )
}

const share = remembered((value: Millionths): Property => ['dqv:value', fraction(value), true])
const whole = remembered((value: number): Property => ['dqv:value', integer(value), true])
const outOf = remembered((value: number): Property => ['quality:outOf', integer(value), true])
const HVD = [false, true].map((declared): Property => ['dqv:value', [declared], true])
