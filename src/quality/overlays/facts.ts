/** What overlays ask of a record beside its measurements. Types only: `records/overlay-facts.ts` fills them. */
import type { CoreElement } from '../../model.ts'

/** One way to get the data: a distribution or a service. */
export interface OfferFacts {
  /** A licence that is known to be open stands on it or on the record. */
  readonly openLicence: boolean
  /** It has an address. */
  readonly address: boolean
  /** Its form can be computed with: structured files and data services. */
  readonly structured: boolean
  /** That form belongs to nobody. */
  readonly openFormat: boolean
  /** That form is RDF. */
  readonly rdf: boolean
}

export interface OverlayFacts {
  /** Datasets only; empty for other records. */
  readonly offers: readonly OfferFacts[]
  readonly isHvd: boolean
  /** Which essential elements are there, of those that apply. */
  readonly core: Readonly<Partial<Record<CoreElement, boolean>>>
}
