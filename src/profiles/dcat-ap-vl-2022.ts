import type { Profile } from '../model.ts'
import dcatApVl from './dcat-ap-vl-2026-02-12.ts'
import { without } from './without.ts'

const DCAT = 'http://www.w3.org/ns/dcat#'
const DCT = 'http://purl.org/dc/terms/'
const KEYWORD = `${DCAT}keyword`
const STATUUT = 'https://data.vlaanderen.be/ns/metadata-dcat#statuut'
const VERSION = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21'

const { mandatory, recommended } = dcatApVl.table

/**
 * DCAT-AP-VL 2.0, for open data only: what most older records follow. A keyword is mandatory by its official editor, not by
 * its text. What is recommended is what DCAT-AP-VL 3 recommends, as far as 2.0 knows it.
 */
const profile: Profile = {
  id: 'dcat-ap-vl-2022',
  kind: 'record',
  version: '2022-04-21',
  title: 'DCAT-AP-VL 2.0',
  status: 'replaced',
  date: '2022-04-21',
  source: VERSION,
  shapes: 'dcat-ap-vl-2022-04-21.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl'],
  claims: [VERSION],
  exchange: 'dcat-ap',
  table: {
    mandatory: {
      ...mandatory,
      dataset: [...mandatory.dataset, STATUUT, KEYWORD],
      distribution: [...mandatory.distribution, `${DCT}license`],
      service: [...mandatory.service, STATUUT, KEYWORD],
      series: [],
      catalog: [...mandatory.catalog, `${DCT}license`],
    },
    recommended: {
      ...recommended,
      dataset: without(recommended.dataset, KEYWORD),
      distribution: [
        `${DCT}description`,
        `${DCT}format`,
        `${DCAT}mediaType`,
        `${DCT}title`,
        `${DCAT}downloadURL`,
        `${DCAT}byteSize`,
      ],
      service: without(recommended.service, KEYWORD),
      series: [],
      catalog: [],
    },
  },
}

export default profile
