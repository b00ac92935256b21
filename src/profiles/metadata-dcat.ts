import type { Profile } from '../model.ts'
import dcatApVl from './dcat-ap-vl-2026-02-12.ts'
import { without } from './without.ts'

const ENDPOINT = 'http://www.w3.org/ns/dcat#endpointURL'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/metadata-dcat'

const { mandatory, recommended } = dcatApVl.table

/**
 * metadata-DCAT, for open and closed data: it became DCAT-AP-VL 3 and is phased out during 2026. What is recommended is what
 * DCAT-AP-VL 3 recommends, as far as metadata-DCAT knows it.
 */
const profile: Profile = {
  id: 'metadata-dcat',
  kind: 'record',
  version: '2022-04-21',
  title: 'metadata-DCAT',
  status: 'replaced',
  date: '2022-04-21',
  source: `${STANDARD}/erkendestandaard/2022-04-21`,
  shapes: 'metadata-dcat-2022-04-21.ttl',
  borrows: ['dcat-ap-vl-2026-02-12.ttl', 'dcat-ap-vl-2022-04-21.ttl'],
  // 2025-09-16 is the design that became DCAT-AP-VL 3; no record should follow it.
  claims: [`${STANDARD}/erkendestandaard/2022-04-21`, STANDARD],
  exchange: 'dcat-ap',
  table: {
    mandatory: { ...mandatory, service: without(mandatory.service, ENDPOINT), series: [] },
    recommended: { ...recommended, service: [ENDPOINT, ...recommended.service], series: [] },
  },
}

export default profile
