/** The code lists that metakeur knows. To add one: its data module, its id in code-list.ts, and a line here. */
import { ADMS_STATUS, LICENCE_TYPE, PUBLISHER_TYPE } from './adms-lists.ts'
import type { CodeList } from './code-list.ts'
import { ACCESS_RIGHT, DATA_THEME, DISTRIBUTION_STATUS, HVD_CATEGORY, PLANNED_AVAILABILITY } from './eu-lists.ts'
import { FILE_TYPE } from './file-type.ts'
import {
  BELGIF_DATATHEME,
  DATASERVICEPROTOCOL,
  GDI_TREFWOORDEN,
  LEVENSFASE,
  ONTWIKKELINGSTOESTAND,
  RELATIEVORM,
} from './flemish-lists.ts'
import { FREQUENCY } from './frequency-facts.ts'
import {
  GDI_SERVICE_TYPE,
  INSPIRE_THEME,
  PROGRESS_CODE,
  REPRESENTATION_TYPE,
  SERVICE_CATEGORY,
  SERVICE_TYPE,
  TOPIC_CATEGORY,
} from './inspire-lists.ts'
import { LANGUAGE } from './languages.ts'
import { EU_LICENCE, FLEMISH_LICENCE, MQA_LICENCE } from './licence-facts.ts'
import { MEDIA_TYPE } from './media-types.ts'
import { CONTINENT, COUNTRY } from './places.ts'
import { OSLO_STANDARD } from './standards.ts'

/** In the order of their ids; `id`, `edition`, `source` and `concepts` are what a report says of each. */
export const CODE_LISTS: readonly CodeList[] = [
  ACCESS_RIGHT,
  ADMS_STATUS,
  BELGIF_DATATHEME,
  CONTINENT,
  COUNTRY,
  DATA_THEME,
  DATASERVICEPROTOCOL,
  DISTRIBUTION_STATUS,
  FILE_TYPE,
  FLEMISH_LICENCE,
  FREQUENCY,
  GDI_SERVICE_TYPE,
  GDI_TREFWOORDEN,
  HVD_CATEGORY,
  INSPIRE_THEME,
  LANGUAGE,
  LEVENSFASE,
  EU_LICENCE,
  LICENCE_TYPE,
  MEDIA_TYPE,
  MQA_LICENCE,
  ONTWIKKELINGSTOESTAND,
  OSLO_STANDARD,
  PLANNED_AVAILABILITY,
  PROGRESS_CODE,
  PUBLISHER_TYPE,
  RELATIEVORM,
  REPRESENTATION_TYPE,
  SERVICE_CATEGORY,
  SERVICE_TYPE,
  TOPIC_CATEGORY,
]
