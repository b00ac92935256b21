import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const MDCAT = 'https://data.vlaanderen.be/ns/metadata-dcat#'
const VERSION = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21'

/**
 * DCAT-AP-VL 2.0, for open data only: what most older records follow. A keyword is mandatory by its official editor, not by
 * its text. What is recommended is what DCAT-AP-VL 3 recommends, as far as 2.0 knows it.
 */
const profile: Profile = {
  id: 'dcat-ap-vl-2022',
  kind: 'record',
  version: '2022-04-21',
  title: 'DCAT-AP-VL 2.0',
  status: 'replaced',
  date: '2022-04-21',
  source: VERSION,
  shapes: 'dcat-ap-vl-2022-04-21.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl'],
  claims: [VERSION],
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
        `${MDCAT}statuut`,
        `${DCAT}keyword`,
      ],
      distribution: [`${DCT}identifier`, `${DCAT}accessURL`, `${DCT}license`],
      service: [
        `${DCT}title`,
        `${DCT}identifier`,
        `${DCAT}contactPoint`,
        `${DCT}publisher`,
        `${DCAT}endpointURL`,
        `${DCAT}endpointDescription`,
        `${DCT}accessRights`,
        `${MDCAT}statuut`,
        `${DCAT}keyword`,
      ],
      series: [],
      'catalog-record': [`${DCT}identifier`, `${DCT}modified`, `${FOAF}primaryTopic`],
      catalog: [
        `${DCT}identifier`,
        `${DCT}title`,
        `${DCT}description`,
        `${DCAT}contactPoint`,
        `${DCT}publisher`,
        `${DCT}license`,
      ],
    },
    recommended: {
      dataset: [
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
        `${DCT}description`,
        `${DCT}format`,
        `${DCAT}mediaType`,
        `${DCT}title`,
        `${DCAT}downloadURL`,
        `${DCAT}byteSize`,
      ],
      service: [
        `${DCT}description`,
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
      catalog: [],
    },
  },
}

export default profile
