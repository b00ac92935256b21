import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const MDCAT = 'https://data.vlaanderen.be/ns/metadata-dcat#'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL'

/**
 * DCAT-AP-VL 3, the recognised standard of Flanders. What is mandatory is what the standard and its official editor ask;
 * what is recommended adds what DCAT-AP 3 and the data strategy ask (quality-model section 3.3). "A dataset or a
 * service", recommended of a catalogue, is no one property and not in the table.
 */
const profile: Profile = {
  id: 'dcat-ap-vl',
  kind: 'record',
  version: '2026-02-12',
  title: 'DCAT-AP-VL 3',
  status: 'recognised',
  date: '2026-02-12',
  source: `${STANDARD}/erkendestandaard/2026-02-12`,
  shapes: 'dcat-ap-vl-2026-02-12.ttl',
  borrows: [],
  // 2026-02-24 is its first print: the same version under an earlier address (standards.md, a).
  claims: [`${STANDARD}/erkendestandaard/2026-02-12`, `${STANDARD}/erkendestandaard/2026-02-24`, STANDARD],
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
        `${DCAT}endpointURL`,
        `${DCAT}endpointDescription`,
        `${DCT}accessRights`,
      ],
      series: [`${DCT}title`, `${DCT}description`, `${DCT}identifier`, `${DCAT}contactPoint`, `${DCT}publisher`],
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
      series: [`${DCT}accrualPeriodicity`, `${DCT}spatial`, `${DCT}temporal`],
      'catalog-record': [`${DCT}source`, `${DCT}conformsTo`],
      catalog: [`${DCT}license`],
    },
  },
}

export default profile
