import type { Profile } from '../model.ts'
import dcatAp from './dcat-ap-3.0.1.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const SOLUTION = 'solution/dcat-application-profile-data-portals-europe/release'
/** Both names of the collection, on both hosts. */
const PAGES = ['semic-support-centre', 'semantic-interoperability-community-semic'].flatMap((collection) =>
  ['joinup.ec.europa.eu', 'interoperable-europe.ec.europa.eu'].map(
    (host) => `https://${host}/collection/${collection}/${SOLUTION}`,
  ),
)

const { mandatory, recommended } = dcatAp.table

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
    mandatory: { ...mandatory, series: [] },
    recommended: { ...recommended, service: [`${DCAT}endpointDescription`, `${DCAT}servesDataset`], series: [] },
  },
}

export default profile
