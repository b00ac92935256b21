/** The lists of ADMS, the Asset Description Metadata Schema. */
import type { CodeList } from './code-list.ts'

const EDITOR = 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri'

/** adms:status of a catalogue record. */
export const ADMS_STATUS: CodeList = {
  id: 'adms-status',
  space: 'http://purl.org/adms/status/',
  edition: '1.0',
  source: EDITOR,
  concepts: 4,
  codes: 'Completed Deprecated UnderDevelopment Withdrawn',
  formerSpaces: ['http://purl.org/adms/status/1.0#', 'http://purl.org/adms/status/1.0/'],
}

/** dct:type of a licence document. */
export const LICENCE_TYPE: CodeList = {
  id: 'licence-type',
  space: 'http://purl.org/adms/licencetype/',
  edition: '1.0',
  source: EDITOR,
  concepts: 13,
  codes: `
  Attribution GrantBack JurisdictionWithinTheEU KnownPatentEncumbrance NoDerivativeWork NominalCost
  NonCommercialUseOnly OtherRestrictiveClauses PublicDomain ReservedNames-Endorsement-OfficialStatus
  RoyaltiesRequired UnknownIPR ViralEffect-ShareAlike`,
  formerSpaces: ['http://purl.org/adms/licencetype/1.0#', 'http://purl.org/adms/licencetype/1.0/'],
}

/** dct:type of an agent. */
export const PUBLISHER_TYPE: CodeList = {
  id: 'publisher-type',
  space: 'http://purl.org/adms/publishertype/',
  edition: '1.0',
  source: EDITOR,
  concepts: 11,
  codes: `
  Academia-ScientificOrganisation Company IndustryConsortium LocalAuthority NationalAuthority
  NonGovernmentalOrganisation NonProfitOrganisation PrivateIndividual(s) RegionalAuthority StandardisationBody
  SupraNationalAuthority`,
  formerSpaces: ['http://purl.org/adms/publishertype/1.0#', 'http://purl.org/adms/publishertype/1.0/'],
}
