import { describe, expect, test } from 'vitest'
import type { Measurement } from '../src/model.ts'
import { fair } from '../src/quality/overlays/fair.ts'
import { CORE_ELEMENTS, isHvdComplete, overlaysOf } from '../src/quality/overlays/overlays.ts'
import { overlayFacts } from '../src/records/overlay-facts.ts'
import { checkContext } from './check-context.ts'

const measured = (values: Record<string, number | null>): Measurement[] =>
  Object.entries(values).map(([check, value]) => ({
    check,
    status: value === null ? 'not-checked' : 'measured',
    value,
  }))

const tierOf = (check: string) => (check === 'keywords-adequate' ? 'B' : 'E')

const EU = 'http://publications.europa.eu/resource/authority'
const CC0 = `dct:license <${EU}/licence/CC0>`
const format = (code: string) => `dct:format <${EU}/file-type/${code}>`

function overlays(turtle: string, values: Record<string, number | null> = {}) {
  const { record, graph } = checkContext(turtle)
  return overlaysOf(record.kind, measured(values), overlayFacts(record, graph), tierOf)
}

describe('FAIR', () => {
  test('by hand: a letter is the mean of its metrics, by tier; what was not measured is left out', () => {
    const score = fair(
      measured({
        'mandatory-complete': 0,
        'keywords-adequate': 1_000_000,
        'persistent-identifier': 1_000_000,
        'links-alive': null,
      }),
      tierOf,
    )
    // (4 × 0 + 2 × 1) / 6 and (4 × 1 + 4 × 0 + 2 × 1) / 10
    expect([score.principles.F2, score.F]).toEqual([333_333, 600_000])
    expect([score.principles.A1, score.A, score.I, score.R]).toEqual([null, null, null, null])
  })

  test('a check that does not exist counts for nothing', () => {
    expect(fair(measured({ 'open-format': 0 }), () => null).R).toBeNull()
  })
})

describe('stars', () => {
  const dataset = (...distributions: string[]) =>
    `<http://d.be/1> a dcat:Dataset ; dcat:distribution ${distributions.map((d) => `[ a dcat:Distribution ; ${d} ]`).join(' , ')} .`
  const URL = 'dcat:accessURL <http://d.be/x>'
  test.each<[string, number, string, Record<string, number>?]>([
    ['no licence', 0, dataset(`${URL} ; ${format('CSV')}`)],
    ['no address', 0, dataset(`${CC0} ; ${format('CSV')}`)],
    ['a picture', 1, dataset(`${URL} ; ${CC0} ; ${format('PNG')}`)],
    ['a spreadsheet of one maker', 2, dataset(`${URL} ; ${CC0} ; ${format('XLS')}`)],
    ['an open table', 3, dataset(`${URL} ; ${CC0} ; ${format('CSV')}`)],
    ['RDF', 4, dataset(`${URL} ; ${CC0} ; ${format('RDF_TURTLE')}`)],
    ['RDF that links', 5, dataset(`${URL} ; ${CC0} ; ${format('RDF_TURTLE')}`), { 'relations-declared': 1_000_000 }],
    [
      'a table that links stays at three',
      3,
      dataset(`${URL} ; ${CC0} ; ${format('CSV')}`),
      { 'relations-declared': 1_000_000 },
    ],
    ['the best one', 3, dataset(URL, `${URL} ; ${CC0} ; ${format('CSV')}`)],
    ['the licence of the dataset', 3, dataset(`${URL} ; ${format('CSV')}`).replace(' ; dcat:d', ` ; ${CC0} ; dcat:d`)],
    [
      'a closed licence',
      0,
      dataset(`${URL} ; ${format('CSV')} ; dct:license <https://creativecommons.org/licenses/by-nc/4.0/>`),
    ],
  ])('%s: %i', (_, stars, turtle, values = {}) => {
    expect(overlays(turtle, values).stars).toBe(stars)
  })

  test('only a dataset has them', () => {
    expect(overlays('<http://d.be/s> a dcat:DataService .').stars).toBeNull()
  })
})

describe('the essential core', () => {
  const FULL = `<http://d.be/1> a dcat:Dataset ; dct:title "Bomen" ; dct:description "x y" ; dct:publisher <http://d.be/p> ;
    dcat:contactPoint <mailto:data@d.be> ; dct:accessRights <${EU}/access-right/PUBLIC> ; dct:modified "2026-01-01" ;
    dct:identifier "1" ; dcat:distribution [ dcat:accessURL <http://d.be/x> ; ${CC0} ; ${format('CSV')} ] .`
  test('all of it', () => {
    expect(overlays(FULL).core).toEqual({ present: 10, outOf: 10, missing: [] })
  })
  test.each(CORE_ELEMENTS.map((element) => [element]))('without %s', (element) => {
    const property = element.replace(':', ':')
    const without = FULL.replace(new RegExp(`${property} (?:"[^"]*"|<[^>]*>)`), 'rdfs:comment "x"')
    expect(overlays(without).core).toEqual({ present: 9, outOf: 10, missing: [element] })
  })
  test('a stand-in and a husk are not there', () => {
    const poor = FULL.replace('"Bomen"', '"onbekend"').replace('<mailto:data@d.be>', '[ a vcard:Organization ]')
    expect(overlays(poor).core!.missing).toEqual(['dct:title', 'dcat:contactPoint'])
  })
  test('a service has no format; a catalogue has no core', () => {
    expect(overlays('<http://d.be/s> a dcat:DataService ; dcat:endpointURL <http://d.be/wfs> .').core).toMatchObject({
      present: 1,
      outOf: 9,
    })
    expect(overlays('<http://d.be/c> a dcat:Catalog .').core).toBeNull()
  })
})

describe('high-value data', () => {
  const hvd =
    '<http://d.be/1> a dcat:Dataset ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> .'
  test('its checks, and whether all of them pass', () => {
    const { hvd: good } = overlays(hvd, { 'hvd-conditions': 1_000_000, 'bulk-download': 1_000_000 })
    expect(good).toEqual({
      declared: true,
      checks: {
        'hvd-declared-consistently': null,
        'hvd-conditions': 1_000_000,
        'freshness-vs-frequency': null,
        'bulk-download': 1_000_000,
      },
    })
    expect(isHvdComplete(good)).toBe(true)
    expect(isHvdComplete(overlays(hvd, { 'hvd-conditions': 999_999 }).hvd)).toBe(false)
  })
  test('other data are not', () => {
    const { hvd: other } = overlays('<http://d.be/1> a dcat:Dataset .', { 'hvd-conditions': 0 })
    expect([other, isHvdComplete(other)]).toEqual([{ declared: false, checks: {} }, false])
  })
})
