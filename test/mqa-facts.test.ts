import { describe, expect, test } from 'vitest'
import type { MqaDistributionFacts, MqaFacts } from '../src/quality/mqa-facts.ts'
import { mqaFacts } from '../src/records/mqa-facts.ts'
import { checkContext } from './check-context.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types'

function facts(turtle: string, compliant: boolean | null = null): MqaFacts {
  const { record, graph } = checkContext(turtle)
  return mqaFacts(record, graph, compliant)
}

const NOTHING: MqaDistributionFacts = {
  accessUrls: [],
  downloadUrls: [],
  format: false,
  mediaType: false,
  alignment: false,
  nonProprietary: false,
  machineReadable: false,
  licence: false,
  knownLicence: false,
  rights: false,
  byteSize: false,
  issued: false,
  modified: false,
}

describe('facts for the MQA', () => {
  test('a bare dataset has nothing, and compliance is as given', () => {
    const bare = facts('<http://x/d> a dcat:Dataset .')
    expect(Object.entries(bare).filter(([, value]) => value === true)).toEqual([])
    expect(bare.compliant).toBe(null)
    expect(bare.distributions).toEqual([])
    expect(facts('<http://x/d> a dcat:Dataset .', false).compliant).toBe(false)
  })

  test('presence is bare presence: empty texts and husks count', () => {
    const full =
      facts(`<http://x/d> a dcat:Dataset ; dcat:keyword "" ; dcat:theme "x" ; dct:spatial [] ; dct:temporal [] ;
      dct:accessRights "n/a" ; dcat:contactPoint [] ; dct:publisher [] ; dct:issued "" ; dct:modified "gisteren" .`)
    const { accessRightsKnown, compliant, distributions, ...rest } = full
    expect(Object.values(rest)).toEqual(Array(9).fill(true))
    expect(accessRightsKnown).toBe(false)
  })

  test.each<[string, Partial<MqaDistributionFacts>]>([
    [
      'dcat:accessURL <http://x/a>, <http://x/b> ; dcat:downloadURL "x.csv"',
      { accessUrls: ['http://x/a', 'http://x/b'], downloadUrls: ['x.csv'] },
    ],
    [`dct:format <${EU}/file-type/CSV>`, { format: true, nonProprietary: true, machineReadable: true }],
    [
      `dct:format <${EU}/file-type/CSV> ; dcat:mediaType <${IANA}/text/csv>`,
      { format: true, mediaType: true, alignment: true, nonProprietary: true, machineReadable: true },
    ],
    [`dcat:mediaType <${IANA}/application/pdf>`, { mediaType: true }],
    [`dct:format <${EU}/file-type/GML>`, { format: true }],
    [`dct:format <${EU}/file-type/XLSX>`, { format: true, machineReadable: true }],
    [`dct:format <${EU}/file-type/PNG>`, { format: true, nonProprietary: true }],
    [
      'dct:format "CSV" ; dcat:mediaType "text/csv"',
      { format: true, mediaType: true, alignment: true, nonProprietary: true, machineReadable: true },
    ],
    [
      'dct:format [ a dct:MediaTypeOrExtent ; rdfs:label "csv" ]',
      { format: true, nonProprietary: true, machineReadable: true },
    ],
    [`dct:format <https${EU.slice(4)}/file-type/CSV>`, { format: true }],
    ['dct:format <http://x/csv>', { format: true }],
    ['dct:license <http://x/l>', { licence: true }],
    [`dct:license <${EU}/licence/CC_BY_4_0>`, { licence: true, knownLicence: true }],
    ['dct:license <http://creativecommons.org/licenses/by/4.0/>', { licence: true, knownLicence: true }],
    ['dct:license <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0>', { licence: true }],
    [
      'dct:rights [] ; dcat:byteSize "" ; dct:issued "2024" ; dct:modified "2024"',
      { rights: true, byteSize: true, issued: true, modified: true },
    ],
  ])('distribution with %s', (properties, expected) => {
    const { distributions } = facts(
      `<http://x/d> a dcat:Dataset ; dcat:distribution <http://x/1> . <http://x/1> ${properties} .`,
    )
    expect(distributions).toEqual([{ ...NOTHING, ...expected }])
  })

  test('access rights of the table, under another scheme, and of nobody', () => {
    const known = (value: string): boolean =>
      facts(`<http://x/d> a dcat:Dataset ; dct:accessRights ${value} .`).accessRightsKnown
    expect(known(`<${EU}/access-right/PUBLIC>`)).toBe(true)
    expect(known(`<https${EU.slice(4)}/access-right/PUBLIC>`)).toBe(false)
    expect(known(`"PUBLIC"`)).toBe(false)
  })
})
