import type { Locale } from './locale.ts'
import { readingMessagesNl } from './messages-reading.ts'
import { nlChecks1 } from './nl-checks-1.ts'
import { nlChecks2 } from './nl-checks-2.ts'
import { errorsNl } from './nl-errors.ts'
import { nlLoose } from './nl-loose.ts'
import {
  capReasonsNl,
  dimensionsNl,
  mqaBandsNl,
  nodeKindsNl,
  propertiesNl,
  ratingsNl,
  recordKindsNl,
  severitiesNl,
  untitledNl,
} from './nl-names.ts'
import { countsNl, uiNl } from './nl-ui.ts'
import { dateFormat, numberFormat } from './numbers.ts'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Dutch as Flemish data stewards use it. */
export const nl: Locale = {
  tag: 'nl',
  ui: uiNl,
  counts: countsNl,
  severities: severitiesNl,
  recordKinds: recordKindsNl,
  nodeKinds: nodeKindsNl,
  untitled: untitledNl,
  dimensions: dimensionsNl,
  ratings: ratingsNl,
  mqaBands: mqaBandsNl,
  capReasons: capReasonsNl,
  properties: propertiesNl,
  errors: errorsNl,
  reading: readingMessagesNl,
  checks: { ...nlChecks1, ...nlChecks2, ...nlLoose },
  number: numberFormat(',', '.'),
  date: dateFormat(MONTHS),
}
