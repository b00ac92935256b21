import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCATAP = 'http://data.europa.eu/r5r/'
const FOAF = 'http://xmlns.com/foaf/0.1/'
const LEGISLATION = `${DCATAP}applicableLegislation`
const CATEGORY = `${DCATAP}hvdCategory`

/**
 * DCAT-AP for High-Value Datasets of the EU: what Implementing Regulation (EU) 2023/138 asks of the metadata beside the
 * profile of the record. Its shapes are asked only of records of high value. What is "a licence or rights", or an API, is
 * no one property and not in the table.
 */
const profile: Profile = {
  id: 'dcat-ap-hvd',
  kind: 'addition',
  version: '3.0.0',
  title: 'DCAT-AP HVD 3',
  status: 'eu',
  date: '2024-10-25',
  source: 'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd/',
  shapes: 'dcat-ap-hvd-3.0.0.ttl',
  borrows: ['dcat-ap-3.0.1.ttl'],
  claims: [
    'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd',
    'https://semiceu.github.io/DCAT-AP/releases/2.2.0-hvd',
    'https://semiceu.github.io/DCAT-AP/dcat-ap-hvd/releases/2.2.0',
  ],
  exchange: null,
  table: {
    mandatory: {
      dataset: [LEGISLATION, CATEGORY, `${DCAT}distribution`],
      distribution: [LEGISLATION, `${DCAT}accessURL`],
      service: [LEGISLATION, CATEGORY, `${DCAT}contactPoint`, `${DCAT}endpointURL`, `${FOAF}page`],
      series: [LEGISLATION, CATEGORY],
      'catalog-record': [`${FOAF}primaryTopic`],
      catalog: [],
    },
    recommended: {
      dataset: [],
      distribution: [],
      service: [`${DCAT}endpointDescription`],
      series: [],
      'catalog-record': [],
      catalog: [],
    },
  },
}

export default profile
