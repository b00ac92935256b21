import { errorsEn } from './en-errors.ts'
import {
  capReasonsEn,
  dimensionsEn,
  mqaBandsEn,
  nodeKindsEn,
  propertiesEn,
  ratingsEn,
  recordKindsEn,
  severitiesEn,
  untitledEn,
} from './en-names.ts'
import { pageEn } from './en-page.ts'
import { shaclEn } from './en-shacl.ts'
import { countsEn, uiEn } from './en-ui.ts'
import type { Locale } from './locale.ts'
import { formatMessagesEn } from './messages-formats.ts'
import { readingMessagesEn } from './messages-reading.ts'
import { tableMessagesEn } from './messages-table.ts'
import { dateFormat, numberFormat } from './numbers.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** English: the words of checks stand in the checks themselves, those of shape rules in the shapes. */
export const en: Locale = {
  tag: 'en',
  ui: uiEn,
  counts: countsEn,
  page: pageEn,
  severities: severitiesEn,
  recordKinds: recordKindsEn,
  nodeKinds: nodeKindsEn,
  untitled: untitledEn,
  dimensions: dimensionsEn,
  ratings: ratingsEn,
  mqaBands: mqaBandsEn,
  capReasons: capReasonsEn,
  shacl: shaclEn,
  properties: propertiesEn,
  errors: errorsEn,
  reading: { ...readingMessagesEn, ...formatMessagesEn, ...tableMessagesEn },
  checks: {},
  number: numberFormat('.', ','),
  date: dateFormat(MONTHS),
}
