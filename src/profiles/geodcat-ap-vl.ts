import type { Profile } from '../model.ts'
import dcatApVl from './dcat-ap-vl-2026-02-12.ts'
import geodcatApVl2022 from './geodcat-ap-vl-2022.ts'
import { without } from './without.ts'

const DCT = 'http://purl.org/dc/terms/'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL'

const { mandatory, recommended } = geodcatApVl2022.table

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
    mandatory: { ...mandatory, series: without(dcatApVl.table.mandatory.series, `${DCT}publisher`) },
    recommended: {
      ...recommended,
      series: [`${DCT}publisher`, `${DCT}modified`, ...dcatApVl.table.recommended.series],
    },
  },
}

export default profile
