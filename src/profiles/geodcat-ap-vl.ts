import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const MDCAT = 'https://data.vlaanderen.be/ns/metadata-dcat#'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL'

/**
 * GEODCAT-AP-VL, for geographic data, with what the model of 2026-07-01 corrects. What is recommended is what DCAT-AP-VL 3
 * and that model recommend.
 */
const profile: Profile = {
  id: 'geodcat-ap-vl',
  kind: 'record',
  version: '2026-02-24',
  title: 'GEODCAT-AP-VL 3',
  status: 'recognised',
  date: '2026-02-24',
  source: `${STANDARD}/erkendestandaard/2026-02-24`,
  shapes: 'geodcat-ap-vl-2026-02-24.ttl',
  borrows: [
    'dcat-ap-vl-2026-02-12.ttl',
    'dcat-ap-vl-2022-04-21.ttl',
    'metadata-dcat-2022-04-21.ttl',
    'geodcat-ap-vl-2022-04-21.ttl',
  ],
  // 2026-02-12 is its later address, as of its sibling DCAT-AP-VL (standards.md, a).
  claims: [`${STANDARD}/erkendestandaard/2026-02-24`, `${STANDARD}/erkendestandaard/2026-02-12`, STANDARD],
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
      series: [`${DCT}title`, `${DCT}description`, `${DCT}identifier`, `${DCAT}contactPoint`],
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
      series: [`${DCT}publisher`, `${DCT}modified`, `${DCT}accrualPeriodicity`, `${DCT}spatial`, `${DCT}temporal`],
      'catalog-record': [`${DCT}source`, `${DCT}conformsTo`],
      catalog: [],
    },
  },
}

export default profile
