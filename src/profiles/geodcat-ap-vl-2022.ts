import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const MDCAT = 'https://data.vlaanderen.be/ns/metadata-dcat#'
const VERSION = 'https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL/erkendestandaard/2022-04-21'

/** GEODCAT-AP-VL of 2022, for geographic data. What is recommended is what DCAT-AP-VL 3 recommends, as far as 2022 knows it. */
const profile: Profile = {
  id: 'geodcat-ap-vl-2022',
  kind: 'record',
  version: '2022-04-21',
  title: 'GEODCAT-AP-VL 2022',
  status: 'replaced',
  date: '2022-04-21',
  source: VERSION,
  shapes: 'geodcat-ap-vl-2022-04-21.ttl',
  borrows: [
    'dcat-ap-vl-2026-02-12.ttl',
    'dcat-ap-vl-2022-04-21.ttl',
    'metadata-dcat-2022-04-21.ttl',
    'geodcat-ap-vl-2026-02-24.ttl',
  ],
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
        `${DCT}spatial`,
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
        `${DCAT}keyword`,
        `${DCAT}theme`,
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
      catalog: [],
    },
  },
}

export default profile
