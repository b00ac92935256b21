import type { Profile } from '../model.ts'

const ADMS = 'http://www.w3.org/ns/adms#'
const DCAT = 'http://www.w3.org/ns/dcat#'
const DCATAP = 'http://data.europa.eu/r5r/'
const DCT = 'http://purl.org/dc/terms/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const SOLUTION = 'solution/dcat-application-profile-data-portals-europe/release'
/** Both names of the collection, on both hosts. */
const PAGES = ['semic-support-centre', 'semantic-interoperability-community-semic'].flatMap((collection) =>
  ['joinup.ec.europa.eu', 'interoperable-europe.ec.europa.eu'].map(
    (host) => `https://${host}/collection/${collection}/${SOLUTION}`,
  ),
)

/** DCAT-AP 2.1.1 of the EU, with which records of 2.0 and 2.1 are judged too; it knows no dataset series. */
const profile: Profile = {
  id: 'dcat-ap-2',
  kind: 'record',
  version: '2.1.1',
  title: 'DCAT-AP 2',
  status: 'replaced',
  date: '2022-06-24',
  source: `${PAGES[1]}/211`,
  shapes: 'dcat-ap-2.1.1.ttl',
  borrows: ['dcat-ap-3.0.1.ttl'],
  claims: PAGES.flatMap((page) => ['200', '201', '210', '211'].map((release) => `${page}/${release}`)).concat(
    ['2.0.0', '2.0.1', '2.1.0', '2.1.1'].map((release) => `https://semiceu.github.io/DCAT-AP/releases/${release}`),
  ),
  exchange: null,
  table: {
    mandatory: {
      dataset: [`${DCT}title`, `${DCT}description`],
      distribution: [`${DCAT}accessURL`],
      service: [`${DCT}title`, `${DCAT}endpointURL`],
      series: [],
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
      service: [`${DCAT}endpointDescription`, `${DCAT}servesDataset`],
      series: [],
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
