import type { Profile } from '../model.ts'

const DCT = 'http://purl.org/dc/terms/'
const STATUS = 'https://data.vlaanderen.be/ns/metadata-dcat#statuut'

/** The annex on open data of DCAT-AP-VL: what open data needs beside the profile of the record. */
const profile: Profile = {
  id: 'dcat-ap-vl-open-data',
  kind: 'addition',
  version: '2026-02-12',
  title: 'Open data (DCAT-AP-VL)',
  status: 'recognised',
  date: '2026-02-12',
  source: 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12',
  shapes: 'dcat-ap-vl-open-data.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl'],
  claims: [],
  exchange: null,
  table: {
    mandatory: {
      dataset: [STATUS],
      distribution: [`${DCT}license`],
      service: [STATUS, `${DCT}license`],
      series: [],
      'catalog-record': [],
      catalog: [],
    },
    recommended: { dataset: [], distribution: [], service: [], series: [], 'catalog-record': [], catalog: [] },
  },
}

export default profile
