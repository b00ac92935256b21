import { ANY, fields, LIST, NUMBER, object, objectOrText, objects, type Schema, TEXT, TEXTS } from './types.ts'

/** Project Open Data v1.1 (DCAT-US), v1.0, and DCAT in plain JSON as ckanext-dcat writes it. */

const PARENT = objectOrText({ '@type': TEXT, '@id': TEXT, name: TEXTS, subOrganizationOf: ANY })

const AGENT = { ...fields('@type @id uri url homepage email mbox identifier type', TEXT), name: TEXTS }

const PUBLISHER = objectOrText({ ...AGENT, subOrganizationOf: PARENT })

const DISTRIBUTION = {
  ...fields(
    `@type @id accessURL downloadURL format mediaType describedBy describedByType license issued modified identifier
    conformsTo`,
    TEXT,
  ),
  ...fields('title description rights', TEXTS),
  byteSize: NUMBER,
  language: LIST,
}

export const DATASET: Schema = object({
  ...fields(
    `@type @id identifier accessLevel accessRights modified issued accrualPeriodicity landingPage license temporal
    describedBy describedByType dataDictionary primaryITInvestmentUII systemOfRecords mbox webService accessURL format
    version isPartOf`,
    TEXT,
  ),
  ...fields('title description rights accessLevelComment provenance', TEXTS),
  ...fields('keyword theme category language references bureauCode programCode conformsTo', LIST),
  spatial: { type: ['string', 'object', 'array'] },
  dataQuality: { type: 'boolean' },
  ...fields('publisher creator', PUBLISHER),
  contactPoint: objectOrText(
    fields('@type @id fn name hasEmail email hasURL url hasTelephone phone uri identifier', TEXT),
  ),
  distribution: objects(DISTRIBUTION),
  '@context': ANY,
})

export const CATALOG: Schema = object({
  ...fields('@type @id conformsTo describedBy homepage issued modified license', TEXT),
  ...fields('title description', TEXTS),
  language: LIST,
  publisher: PUBLISHER,
  dataset: { type: 'array', items: { type: 'object' } },
  '@context': ANY,
})
