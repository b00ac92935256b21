import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const MDCAT = 'https://data.vlaanderen.be/ns/metadata-dcat#'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/metadata-dcat'

/**
 * metadata-DCAT, for open and closed data: it became DCAT-AP-VL 3 and is phased out during 2026. What is recommended is what
 * DCAT-AP-VL 3 recommends, as far as metadata-DCAT knows it.
 */
const profile: Profile = {
  id: 'metadata-dcat',
  kind: 'record',
  version: '2022-04-21',
  title: 'metadata-DCAT',
  status: 'replaced',
  date: '2022-04-21',
  source: `${STANDARD}/erkendestandaard/2022-04-21`,
  shapes: 'metadata-dcat-2022-04-21.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl', 'dcat-ap-vl-2022-04-21.ttl'],
  // 2025-09-16 is the design that became DCAT-AP-VL 3; no record should follow it.
  claims: [`${STANDARD}/erkendestandaard/2022-04-21`, STANDARD],
  exchange: 'dcat-ap',
  table: {
    mandatory: {
      dataset: [
        `${DCT}title`,
        `${DCT}description`,
        `${DCT}identifier`,
        `${DCT}accessRights`,
        `${DCAT}contactPoint`,
        `${DCT}publisher`,
      ],
      distribution: [`${DCT}identifier`, `${DCAT}accessURL`],
      service: [
        `${DCT}title`,
        `${DCT}identifier`,
        `${DCAT}contactPoint`,
        `${DCT}publisher`,
        `${DCAT}endpointDescription`,
        `${DCT}accessRights`,
      ],
      series: [],
      'catalog-record': [`${DCT}identifier`, `${DCT}modified`, `${FOAF}primaryTopic`],
      catalog: [`${DCT}identifier`, `${DCT}title`, `${DCT}description`, `${DCAT}contactPoint`, `${DCT}publisher`],
    },
    recommended: {
      dataset: [
        `${DCAT}keyword`,
        `${DCAT}theme`,
        `${DCT}spatial`,
        `${DCT}temporal`,
        `${DCAT}distribution`,
        `${DCT}modified`,
        `${DCT}issued`,
        `${DCT}accrualPeriodicity`,
        `${DCT}conformsTo`,
        `${DCT}provenance`,
        `${DCAT}landingPage`,
      ],
      distribution: [
        `${DCT}format`,
        `${DCAT}mediaType`,
        `${DCT}license`,
        `${DCT}title`,
        `${DCT}description`,
        `${DCAT}downloadURL`,
        `${DCAT}byteSize`,
      ],
      service: [
        `${DCAT}endpointURL`,
        `${DCT}description`,
        `${DCAT}keyword`,
        `${DCAT}theme`,
        `${DCAT}servesDataset`,
        `${DCT}conformsTo`,
        `${DCT}license`,
        `${MDCAT}landingspaginaVoorAuthenticatie`,
        `${MDCAT}landingspaginaVoorGebruiksinformatie`,
        `${MDCAT}landingspaginaVoorStatusinformatie`,
      ],
      series: [],
      'catalog-record': [`${DCT}source`, `${DCT}conformsTo`],
      catalog: [`${DCT}license`],
    },
  },
}

export default profile
