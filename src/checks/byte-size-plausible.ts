import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { sizeFault } from '../values/file-sizes.ts'

const BYTE_SIZE = iri('dcat:byteSize')

/** The offline part: a whole number from 1 to 2^50. What the server says of the size is asked when links are checked. */
export default defineCheck({
  id: 'byte-size-plausible',
  dimension: 'accuraat',
  tier: 'N',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  parts: 'added',
  reads: ['dcat:byteSize'],
  since: '0.1.0',
  title: 'File sizes are possible',
  why: 'People and programs decide by the size whether they can download and open a file.',
  fix: 'Let the job that publishes the file write its size in bytes, as a whole number.',
  limits: 'It does not compare the size with the file.',
  notApplicable: 'No distribution states a size.',
  messages: {
    zero: 'The size of {node} is 0 bytes. Give the real size, or leave it out.',
    negative: 'The size of {node} is {value}, less than nothing. Give the size in bytes.',
    fraction: 'The size of {node} is {value}, no whole number. Give the size in bytes.',
    large: 'The size of {node} is {value} bytes, more than any file. Correct the number.',
    noNumber: 'The size of {node} is "{value}", no number. Give the size in bytes, as a whole number without a unit.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:byteSize "102400"^^xsd:nonNegativeInteger .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:byteSize "1,2 MB" .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.distributions) {
      for (const object of graph.objects(node, BYTE_SIZE)) {
        if (graph.isBlank(object)) continue
        const fault = sizeFault(graph.value(object))
        if (fault === null) fine++
        else outcomes.push({ node, value: 0, message: fault, path: BYTE_SIZE, object })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
