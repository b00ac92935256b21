import { deChecks1 } from './de-checks-1.ts'
import { deChecks2 } from './de-checks-2.ts'
import { deChecks3 } from './de-checks-3.ts'
import { deChecks4 } from './de-checks-4.ts'
import { errorsDe } from './de-errors.ts'
import { deLoose } from './de-loose.ts'
import { formatMessagesDe } from './de-messages-formats.ts'
import { readingMessagesDe } from './de-messages-reading.ts'
import { tableMessagesDe } from './de-messages-table.ts'
import {
  capReasonsDe,
  dimensionsDe,
  mqaBandsDe,
  nodeKindsDe,
  propertiesDe,
  ratingsDe,
  recordKindsDe,
  severitiesDe,
  untitledDe,
} from './de-names.ts'
import { pageDe } from './de-page.ts'
import { shaclDe } from './de-shacl.ts'
import { countsDe, uiDe } from './de-ui.ts'
import type { Locale } from './locale.ts'
import { dateFormat, numberFormat } from './numbers.ts'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

/** German as Belgian and German public servants write it. */
export const de: Omit<Locale, 'tag'> & { readonly tag: 'de' } = {
  tag: 'de',
  ui: uiDe,
  counts: countsDe,
  page: pageDe,
  severities: severitiesDe,
  recordKinds: recordKindsDe,
  nodeKinds: nodeKindsDe,
  untitled: untitledDe,
  dimensions: dimensionsDe,
  ratings: ratingsDe,
  mqaBands: mqaBandsDe,
  capReasons: capReasonsDe,
  shacl: shaclDe,
  properties: propertiesDe,
  errors: errorsDe,
  reading: { ...readingMessagesDe, ...formatMessagesDe, ...tableMessagesDe },
  checks: { ...deChecks1, ...deChecks2, ...deChecks3, ...deChecks4, ...deLoose },
  number: numberFormat(',', '.'),
  // A German date has a full stop after the day: 24. November 2026.
  date: (value) => dateFormat(MONTHS)(value).replace(/^(\d+) /, '$1. '),
}
