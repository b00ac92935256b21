import type { Profile } from '../model.ts'
import metadataDcat from './metadata-dcat.ts'
import { without } from './without.ts'

const DCT = 'http://purl.org/dc/terms/'
const SPATIAL = `${DCT}spatial`
const VERSION = 'https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL/erkendestandaard/2022-04-21'

const { mandatory, recommended } = metadataDcat.table

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
      ...mandatory,
      dataset: [...mandatory.dataset, SPATIAL],
      catalog: [...mandatory.catalog, `${DCT}license`],
    },
    recommended: { ...recommended, dataset: without(recommended.dataset, SPATIAL), catalog: [] },
  },
}

export default profile
