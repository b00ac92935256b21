import type { Locale } from './locale.ts'
import { nlChecks1 } from './nl-checks-1.ts'
import { nlChecks2 } from './nl-checks-2.ts'
import { nlChecks3 } from './nl-checks-3.ts'
import { nlChecks4 } from './nl-checks-4.ts'
import { errorsNl } from './nl-errors.ts'
import { nlLoose } from './nl-loose.ts'
import { formatMessagesNl } from './nl-messages-formats.ts'
import { readingMessagesNl } from './nl-messages-reading.ts'
import { tableMessagesNl } from './nl-messages-table.ts'
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
import { pageNl } from './nl-page.ts'
import { shaclNl } from './nl-shacl.ts'
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
  page: pageNl,
  severities: severitiesNl,
  recordKinds: recordKindsNl,
  nodeKinds: nodeKindsNl,
  untitled: untitledNl,
  dimensions: dimensionsNl,
  ratings: ratingsNl,
  mqaBands: mqaBandsNl,
  capReasons: capReasonsNl,
  shacl: shaclNl,
  properties: propertiesNl,
  errors: errorsNl,
  reading: { ...readingMessagesNl, ...formatMessagesNl, ...tableMessagesNl },
  checks: { ...nlChecks1, ...nlChecks2, ...nlChecks3, ...nlChecks4, ...nlLoose },
  number: numberFormat(',', '.'),
  date: dateFormat(MONTHS),
}
