import type { Profile } from '../model.ts'

const ADMS = 'http://www.w3.org/ns/adms#'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCATAP = 'http://data.europa.eu/r5r/'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const RELEASE = 'collection/semic-support-centre/solution/dcat-application-profile-data-portals-europe/release/300'

/**
 * DCAT-AP 3.0.1 of the EU: the profile in which portals exchange records. The table is that of its shapes and of its
 * recommendations; a property path that is not one property (series members, "a dataset or a service") is not in it.
 */
const profile: Profile = {
  id: 'dcat-ap',
  kind: 'record',
  version: '3.0.1',
  title: 'DCAT-AP 3',
  status: 'eu',
  date: '2025-07-10',
  source: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/',
  shapes: 'dcat-ap-3.0.1.ttl',
  borrows: [],
  claims: [
    `https://interoperable-europe.ec.europa.eu/${RELEASE}`,
    `https://joinup.ec.europa.eu/${RELEASE}`,
    'https://semiceu.github.io/DCAT-AP/releases/3.0.1',
    'https://semiceu.github.io/DCAT-AP/releases/3.0.0',
    'http://data.europa.eu/r5r',
  ],
  exchange: null,
  table: {
    mandatory: {
      dataset: [`${DCT}title`, `${DCT}description`],
      distribution: [`${DCAT}accessURL`],
      service: [`${DCT}title`, `${DCAT}endpointURL`],
      series: [`${DCT}title`, `${DCT}description`],
      'catalog-record': [`${DCT}modified`, `${FOAF}primaryTopic`],
      catalog: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`],
    },
    recommended: {
      dataset: [
        `${DCAT}contactPoint`,
        `${DCAT}distribution`,
        `${DCAT}keyword`,
        `${DCT}publisher`,
        `${DCT}spatial`,
        `${DCT}temporal`,
        `${DCAT}theme`,
      ],
      distribution: [`${DCATAP}availability`, `${DCT}description`, `${DCT}format`, `${DCT}license`],
      service: [
        `${DCAT}contactPoint`,
        `${DCAT}endpointDescription`,
        `${DCAT}keyword`,
        `${DCAT}servesDataset`,
        `${DCAT}theme`,
        `${DCT}conformsTo`,
        `${DCT}publisher`,
      ],
      series: [`${DCAT}contactPoint`, `${DCT}publisher`],
      'catalog-record': [`${ADMS}status`, `${DCT}conformsTo`, `${DCT}issued`],
      catalog: [
        `${DCAT}themeTaxonomy`,
        `${DCT}issued`,
        `${DCT}language`,
        `${DCT}license`,
        `${DCT}modified`,
        `${DCT}spatial`,
        `${FOAF}homepage`,
      ],
    },
  },
}

export default profile
