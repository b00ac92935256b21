import { hasContent, isElsewhere } from '../background/nodes.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'

const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const ACCESS_SERVICE = iri('dcat:accessService')

/** A distribution that stands elsewhere cannot be judged. */
export default defineCheck({
  id: 'format-declared',
  dimension: 'interoperabel',
  tier: 'E',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:accessService'],
  since: '0.1.0',
  title: 'Every distribution states its format',
  why: 'People choose a file by its format, and programs must know it before they open the file.',
  fix: 'Add dct:format with an IRI of the EU file-type list.',
  limits: 'It cannot tell whether the file has that format.',
  notApplicable: 'The dataset has no distribution.',
  messages: {
    missing: '{node} states no format. Add dct:format with an IRI of the EU file-type list.',
    empty: '{node} has a format that says nothing. Use an IRI of the EU file-type list, such as {example}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> .`,
  },
  *run({ record, graph }) {
    let fine = 0
    for (const node of record.distributions) {
      if (isElsewhere(graph, node)) {
        yield { status: 'not-checked', reason: 'not-described' }
        continue
      }
      const stated = [FORMAT, MEDIA_TYPE].some((property) => presentObjects(graph, node, property).length > 0)
      if (stated || graph.objects(node, ACCESS_SERVICE).some((service) => hasContent(graph, service))) {
        fine++
        continue
      }
      const object = graph.object(node, FORMAT)
      if (object < 0) yield { node, value: 0, message: 'missing', path: FORMAT }
      else {
        const args = { example: 'http://publications.europa.eu/resource/authority/file-type/CSV' }
        yield { node, value: 0, message: 'empty', path: FORMAT, object, args }
      }
    }
    if (fine > 0) yield { node: record.node, value: FULL, count: fine }
  },
})
