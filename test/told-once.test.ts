/** What a fault says of several nodes is one sentence with places, on pages that people read. */
import { expect, test } from 'vitest'
import { check } from '../src/index.ts'

const HTTP = 'http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0'
const numbers = [1, 2, 3, 4]
const content = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
<https://example.org/a> a dcat:Dataset ; dct:title "Bomen"@nl ;
  dcat:distribution ${numbers.map((i) => `<https://example.org/d${i}>`).join(', ')} .
${numbers.map((i) => `<https://example.org/d${i}> a dcat:Distribution ; dct:title "deel ${i}"@nl ; dct:license <${HTTP}> .`).join('\n')}
`

const times = (text: string): number => text.split('is not the official IRI of the licence').length - 1

test('a licence of four distributions', async () => {
  const checked = await check({ name: 'licences.ttl', content }).result
  const found = checked.report.records[0]!.findings.filter((finding) => finding.check === 'licence-known')
  expect(found).toHaveLength(numbers.length)
  expect(times(await checked.render('html'))).toBe(1)
  expect(times(await checked.render('markdown'))).toBe(1)
  // Where everything is asked for, nothing is left out.
  expect(times(await checked.render('html', { all: true }))).toBe(numbers.length)
})
