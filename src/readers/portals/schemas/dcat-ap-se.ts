import { fields, NUMBER, objectOrText, type Schema, TEXT } from './types.ts'

/** Objects of the processor of DCAT-AP-SE. Fields with a language behind their name are known by the part before it. */
const AGENT = objectOrText(fields('about name type homepage mbox role', TEXT))
const CONTACT = objectOrText(fields('about name type email address phone', TEXT))
const NODE: Schema = { type: ['object', 'string', 'array'] }

const RESOURCE = {
  ...fields(
    `about issued modified identifier adms keyword theme title description versionNotes versionInfo landingPage homepage
    temporalResolution relation isReferencedBy accessRights accrualPeriodicity language spatialUrl accessURL downloadURL
    formatMedia format status availability accessService endpointURL endpointDescription servesDataset type license`,
    { type: ['string', 'array'], items: TEXT },
  ),
  ...fields('byteSize spatialResolutionInMeters', NUMBER),
  ...fields('publisher creator', AGENT),
  contactPoint: CONTACT,
  ...fields('conformsTo page rights licensedoc offers temporal checksum distribution', NODE),
}

export const RECORD: Schema = { type: 'object', properties: RESOURCE }

/** Names of fields without a language. */
export const NAMES = new Set(Object.keys(RESOURCE))
