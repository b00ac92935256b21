import { type FileType, fileTypeByExtension, fileTypeOfService } from '../background/file-type.ts'
import { hasContent, isElsewhere, statedObjects } from '../background/nodes.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { extensionsOf, isWebPage, serviceKind } from '../values/url.ts'

const DOWNLOAD_URL = iri('dcat:downloadURL')
const ACCESS_URL = iri('dcat:accessURL')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')
const ACCESS_SERVICE = iri('dcat:accessService')

/** The file type that a download or access URL gives away by its extension or service, or null. A page gives none away. */
function typeByAddress(graph: GraphReader, node: TermId): FileType | null {
  for (const value of [DOWNLOAD_URL, ACCESS_URL].flatMap((property) => presentObjects(graph, node, property))) {
    const url = graph.isBlank(value) ? '' : graph.value(value)
    const kind = serviceKind(url)
    if (kind !== null) return fileTypeOfService(kind)
    const type = isWebPage(url) ? null : fileTypeByExtension(extensionsOf(url)[0] ?? '')
    if (type !== null) return type
  }
  return null
}

/** A distribution that stands elsewhere cannot be judged. */
export default defineCheck({
  id: 'format-declared',
  dimension: 'interoperabel',
  tier: 'E',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:accessService'],
  since: '0.1.0',
  title: 'Every distribution states its format',
  why: 'People choose a file by its format, and programs must know it before they open the file.',
  fix: 'Add dct:format with an IRI of the EU file-type list.',
  limits: 'It cannot tell whether the file has that format.',
  notApplicable: 'The dataset has no distribution.',
  messages: {
    missing: '{node} states no format. Add dct:format with an IRI of the EU file-type list.',
    meant: '{node} states no format, but its address points to {code}. Add dct:format {iri}.',
    empty: '{node} has a format that says nothing. Use an IRI of the EU file-type list, such as {example}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ; dcat:accessURL <https://data.gent.be/bomen> .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    let fine = 0
    for (const node of record.distributions) {
      if (isElsewhere(graph, node)) {
        outcomes.push({ status: 'not-checked', reason: 'not-described' })
        continue
      }
      const stated = [FORMAT, MEDIA_TYPE].some((property) => statedObjects(graph, node, property).length > 0)
      if (stated || graph.objects(node, ACCESS_SERVICE).some((service) => hasContent(graph, service))) {
        fine++
        continue
      }
      const object = graph.object(node, FORMAT)
      const meant = typeByAddress(graph, node)
      if (meant !== null) {
        outcomes.push({ node, value: 0, message: 'meant', path: FORMAT, args: { code: meant.code, iri: meant.iri } })
      } else if (object < 0) outcomes.push({ node, value: 0, message: 'missing', path: FORMAT })
      else {
        const args = { example: 'http://publications.europa.eu/resource/authority/file-type/CSV' }
        outcomes.push({ node, value: 0, message: 'empty', path: FORMAT, object, args })
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
