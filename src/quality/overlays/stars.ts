import { FULL } from '../../define.ts'
import type { Measurement } from '../../model.ts'
import type { OfferFacts } from './facts.ts'

/** The metric that says whether a record links to others. */
export const LINKED = 'relations-declared'

/**
 * The stars of open data of a dataset: those of its best distribution or service. 1 open licence and an address; 2 also
 * structured; 3 also an open format; 4 also RDF; 5 also links to other resources, as far as the metadata declare them.
 */
export function stars(offers: readonly OfferFacts[], measurements: readonly Measurement[]): number {
  const linked = measurements.some(({ check, value }) => check === LINKED && value === FULL)
  return offers.reduce((most, offer) => Math.max(most, starsOf(offer, linked)), 0)
}

function starsOf({ openLicence, address, structured, openFormat, rdf }: OfferFacts, linked: boolean): number {
  const steps = [openLicence && address, structured, openFormat, rdf, linked]
  const missing = steps.indexOf(false)
  return missing < 0 ? steps.length : missing
}
