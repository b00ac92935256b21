import type { Profile } from '../model.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'

/**
 * Datavindplaats, the data portal of Flanders: what it needs to show, filter and sort a record. No standard, so nothing is
 * mandatory. One of three dates is enough to sort by; the table names the one that says most.
 */
const profile: Profile = {
  id: 'datavindplaats',
  kind: 'addition',
  version: '092c4d10',
  title: 'Datavindplaats',
  status: 'portal',
  date: '2026-02-12',
  source: 'https://github.com/Informatievlaanderen/metadata-docs',
  shapes: 'datavindplaats.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl'],
  claims: [],
  exchange: null,
  table: {
    mandatory: { dataset: [], distribution: [], service: [], series: [], 'catalog-record': [], catalog: [] },
    recommended: {
      dataset: [
        `${DCT}accessRights`,
        `${DCT}modified`,
        `${DCT}publisher`,
        `${DCAT}theme`,
        `${DCAT}keyword`,
        `${DCAT}distribution`,
      ],
      distribution: [`${DCT}format`, `${DCT}license`],
      service: [
        `${DCT}accessRights`,
        `${DCT}modified`,
        `${DCT}publisher`,
        `${DCAT}theme`,
        `${DCAT}keyword`,
        `${DCAT}servesDataset`,
        `${DCT}license`,
      ],
      series: [],
      'catalog-record': [`${DCT}language`],
      catalog: [],
    },
  },
}

export default profile
