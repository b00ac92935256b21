import { frChecks1 } from './fr-checks-1.ts'
import { frChecks2 } from './fr-checks-2.ts'
import { frChecks3 } from './fr-checks-3.ts'
import { frChecks4 } from './fr-checks-4.ts'
import { errorsFr } from './fr-errors.ts'
import { formatMessagesFr } from './fr-formats.ts'
import { frLoose } from './fr-loose.ts'
import {
  capReasonsFr,
  dimensionsFr,
  mqaBandsFr,
  nodeKindsFr,
  propertiesFr,
  ratingsFr,
  recordKindsFr,
  severitiesFr,
  untitledFr,
} from './fr-names.ts'
import { pageFr } from './fr-page.ts'
import { readingMessagesFr } from './fr-reading.ts'
import { shaclFr } from './fr-shacl.ts'
import { tableMessagesFr } from './fr-table.ts'
import { countsFr, uiFr } from './fr-ui.ts'
import type { Locale } from './locale.ts'
import { dateFormat, numberFormat } from './numbers.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** French as Belgian public servants write it. */
export const fr: Omit<Locale, 'tag'> & { readonly tag: 'fr' } = {
  tag: 'fr',
  ui: uiFr,
  counts: countsFr,
  page: pageFr,
  severities: severitiesFr,
  recordKinds: recordKindsFr,
  nodeKinds: nodeKindsFr,
  untitled: untitledFr,
  dimensions: dimensionsFr,
  ratings: ratingsFr,
  mqaBands: mqaBandsFr,
  capReasons: capReasonsFr,
  shacl: shaclFr,
  properties: propertiesFr,
  errors: errorsFr,
  reading: { ...readingMessagesFr, ...formatMessagesFr, ...tableMessagesFr },
  checks: { ...frChecks1, ...frChecks2, ...frChecks3, ...frChecks4, ...frLoose },
  // A narrow no-break space between thousands: a number is never broken over two lines.
  number: numberFormat(',', '\u202f'),
  date: dateFormat(MONTHS),
}
