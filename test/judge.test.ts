import { expect, test } from 'vitest'
import { joinSurveys } from '../src/cross/join.ts'
import { surveyOf } from '../src/cross/survey.ts'
import { type Chosen, chooseProfiles, judge, nodesByProfile, surroundingsOf } from '../src/judge.ts'
import type { RecordReport } from '../src/model.ts'
import { findRecords } from '../src/records/find.ts'
import { NO_CHANGES } from '../src/rule-changes.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'
import { turtleGraph } from './turtle-graph.ts'

/** More records than are judged together or remembered, of three kinds, in which faults, terms and nodes come again. */
const COUNT = 140
const statements = Array.from({ length: COUNT }, (_, i) => {
  const node = `<https://data.gent.be/id/${i}>`
  const dates = `dct:issued "2024-0${1 + (i % 9)}-01"^^xsd:date ; dct:modified "20${10 + (i % 20)}-02-30"^^xsd:date`
  if (i % 10 === 0)
    return `${node} a dcat:DataService ; dct:title "Dienst ${i}" ; dcat:endpointUrl <https://a.be/${i}> .`
  if (i % 10 === 1) return `${node} a dcat:DatasetSeries ; dct:title "Reeks ${i % 3}"@nl ; dct:licence "x" .`
  return `${node} a dcat:Dataset, dcat:Datasets ; dct:title "Bomen ${i % 7}"@nl, "test" ; ${dates} ;
  dct:description "Bel Jan op 0470 12 34 ${10 + i} of lees https://a.be/?token=abcdefghijklmnop${i}"@nl ;
  dct:publisher <https://data.gent.be/agent/${i % 4}> ; dcat:keywords "boom" ; dcat:theme <http://eurovoc.europa.eu/${i % 5}> ;
  dcat:contactPoint [ vcard:hasEmail <mailto:jan.peeters${i % 6}@gent.be> ] ;
  dcat:distribution <https://data.gent.be/d/${i}>, <https://data.gent.be/d/${i - 1}> .
<https://data.gent.be/d/${i}> a dcat:Distribution ; dct:format "csv" ; dcat:accessURL <https://data.gent.be/f/${i % 2}> ;
  dct:license <https://creativecommons.org/licenses/by/${i % 5}.0/> ; dcat:byteSize "${i} MB" .
<https://data.gent.be/agent/${i % 4}> a foaf:Agent ; foaf:name "Stad Gent"@nl, "Gent ${i % 2}"@nl .`
})

test('what is said of a record does not depend on the records that are judged with it', async () => {
  const graph = turtleGraph(statements.join('\n'))
  const { records } = findRecords(graph)
  expect(records.length).toBe(COUNT)
  const conditions = { asked: [], own: [], changes: NO_CHANGES, asOf: '2026-11-24' }
  const chosen = chooseProfiles(graph, records, conditions)
  const results = await createValidation(nodeIo()).validate(graph, nodesByProfile(chosen), () => {})
  const source = { name: 'test.ttl', statements: graph.size, skipped: 0, complete: true }
  // biome-ignore lint/suspicious/noExplicitAny: of a source, judging reads these only
  const beforehand = { sources: [source as any], results, userResults: () => [] }
  const surroundings = surroundingsOf(graph, conditions, joinSurveys(records.map((one) => surveyOf(graph, one))))
  const reportsOf = (some: readonly Chosen[]): readonly RecordReport[] =>
    judge(some, beforehand, surroundings, () => {}).reports

  const together = reportsOf(chosen)
  expect(together.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  expect(together.every(({ findings, measurements }) => findings.length > 5 && measurements.length > 20)).toBe(true)
  expect(chosen.flatMap((one) => reportsOf([one]))).toEqual(together)
  // Asked again, in another order: what is remembered of a record must be about that record.
  expect(reportsOf(chosen.toReversed()).toReversed()).toEqual(together)
})
