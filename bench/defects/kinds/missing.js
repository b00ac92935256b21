/** What is not filled in. */
import { edit } from '../record.js'
import { iri, isNode, statement } from '../terms.js'
import { missing, special, where } from './make.js'

const hasAccess = (record) => record.objects(record.node, 'dct:accessRights').length > 0

/** The EU profile leaves these open. */
const asksMore = (record) => !record.isEu

export const MISSING = [
  missing('dataset', 'dct:title', ['dataset-title-missing', 'title-substantive', 'mandatory-complete']),
  missing('dataset', 'dct:description', [
    'dataset-description-missing',
    'description-substantive',
    'mandatory-complete',
  ]),
  missing('dataset', 'dct:publisher', ['dataset-publisher-missing', 'publisher-registered', 'mandatory-complete']),
  missing('dataset', 'dcat:contactPoint', ['dataset-contact-point-missing', 'contact-usable', 'mandatory-complete']),
  missing('dataset', 'dct:identifier', ['dataset-identifier-missing', 'mandatory-complete', 'persistent-identifier']),
  missing('dataset', 'dct:accessRights', [
    'dataset-access-rights-missing',
    'access-rights-declared',
    'mandatory-complete',
  ]),
  missing('dataset', 'dcat:keyword', ['keywords-adequate', 'dataset-keyword-missing', 'recommended-complete']),
  missing('dataset', 'dcat:theme', ['theme-classified', 'dataset-theme-missing', 'recommended-complete']),
  missing('dataset', 'dct:modified', ['modified-present', 'recommended-complete']),
  where(
    asksMore,
    missing('dataset', 'dct:issued', ['recommended-complete', 'dataset-date-missing', 'modified-present']),
  ),
  missing('dataset', 'dct:accrualPeriodicity', ['frequency-declared', 'recommended-complete']),
  missing('dataset', 'dct:spatial', ['spatial-identified', 'dataset-spatial-missing', 'recommended-complete']),
  missing('dataset', 'dct:temporal', ['temporal-stated', 'dataset-temporal-missing', 'recommended-complete']),
  where(asksMore, missing('dataset', 'dcat:landingPage', ['documentation-linked', 'recommended-complete'])),
  where(
    (record) => record.of(record.node, 'dct:source').length === 0,
    missing('dataset', 'dct:provenance', ['provenance-stated', 'recommended-complete']),
  ),
  missing('dataset', 'dct:conformsTo', ['conforms-to-standard', 'recommended-complete', 'definitions-linked']),
  special(
    'dataset without distribution or service',
    ['has-distribution-or-service', 'dataset-distribution-missing'],
    (record) => {
      const links = record.of(record.node, 'dcat:distribution')
      const services = record.statements.filter(({ p, o }) => p.endsWith('servesDataset') && o === record.node)
      return links.length > 0 ? [edit([...links, ...services], [])] : []
    },
  ),
  missing('distribution', 'dcat:accessURL', [
    'distribution-access-url-missing',
    'harvest-survival/r14',
    'mandatory-complete',
  ]),
  missing('distribution', 'dcat:downloadURL', ['download-url-direct', 'bulk-download', 'recommended-complete']),
  missing('distribution', 'dct:format', [
    'format-declared',
    'format-from-vocabulary',
    'distribution-format-missing',
    'recommended-complete',
  ]),
  missing('distribution', 'dcat:mediaType', ['format-from-vocabulary', 'recommended-complete']),
  missing(
    'distribution',
    'dct:license',
    ['licence-present', 'distribution-license-missing', 'recommended-complete'],
    hasAccess,
  ),
  missing('distribution', 'dct:title', ['recommended-complete']),
  missing('distribution', 'dct:identifier', ['distribution-identifier-missing', 'mandatory-complete']),
  missing('publisher', 'foaf:name', ['agent-name-missing', 'publisher-registered']),
  missing('contact', 'vcard:hasEmail', ['contact-channel-missing', 'contact-usable', 'harvest-survival/r10']),
  missing('catalog', 'dct:title', ['catalog-title-missing', 'mandatory-complete']),
  missing('catalog', 'dct:description', ['catalog-description-missing', 'mandatory-complete']),
  missing('catalog', 'dct:publisher', ['catalog-publisher-missing', 'mandatory-complete', 'publisher-registered']),
  missing('catalog', 'dct:license', ['catalog-license-missing', 'recommended-complete']),
  missing('catalog-record', 'dct:modified', ['catalog-record-modified-missing', 'mandatory-complete']),
  missing('catalog-record', 'foaf:primaryTopic', ['catalog-record-primary-topic-missing', 'mandatory-complete']),
  missing('service', 'dcat:endpointURL', [
    'service-endpoint-url-missing',
    'service-endpoint-complete',
    'mandatory-complete',
  ]),
  missing('service', 'dcat:endpointDescription', [
    'service-endpoint-description-missing',
    'service-endpoint-complete',
    'mandatory-complete',
  ]),
  missing('service', 'dct:title', ['service-title-missing', 'title-substantive', 'mandatory-complete']),
  special(
    'contact that is an empty node',
    ['contact-usable', 'dataset-contact-point-missing', 'contact-channel-missing', 'mandatory-complete'],
    (record) => {
      const found = record.of(record.node, 'dcat:contactPoint').filter(({ o }) => isNode(o))
      return found.length > 0 ? [edit(found, [statement(record.node, 'dcat:contactPoint', '_:leeg')])] : []
    },
  ),
  special('distribution that nobody describes', ['references-resolve'], (record) => [
    edit([], [statement(record.node, 'dcat:distribution', iri(`${record.node.slice(1, -1)}/weg/distributie`))]),
  ]),
  special('distribution that no dataset lists', ['distribution-orphan'], (record) =>
    record
      .of(record.node, 'dcat:distribution')
      .filter(({ o }) => record.isA(o, 'dcat:Distribution'))
      .map((one) => edit([one], [])),
  ),
  special(
    'dataset that the catalogue lists but nobody describes',
    ['harvest-survival/r24', 'references-resolve'],
    (record) =>
      record
        .nodes('catalog')
        .filter((node) => record.objects(node, 'dcat:dataset').includes(record.node))
        .map((node) => edit([], [statement(node, 'dcat:dataset', iri('https://data.weg.be/id/dataset/verdwenen'))])),
  ),
  special('dataset that the catalogue does not list', ['references-resolve'], (record) => {
    const found = record.statements.filter(({ p, o }) => o === record.node && /#dataset$/.test(p))
    return found.length > 0 ? [edit(found, [])] : []
  }),
]
