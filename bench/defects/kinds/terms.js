/** A text where a node belongs, a node where a text belongs, and terms that no vocabulary has. */
import { edit } from '../record.js'
import { contentOf, iri, isLiteral, isNode, RDF_TYPE, statement, text } from '../terms.js'
import { added, asText, changed, ifNode, ifText, renamed, special } from './make.js'

const label = (o) =>
  text(
    contentOf(o)
      .replace(/^.*[/#]/, '')
      .toLowerCase() || 'x',
  )
const address = (o) => (/^<https?:/.test(o) ? text(contentOf(o)) : null)
const dutch = (words) => () => text(words, 'nl')

export const TERMS = [
  asText('dataset', 'dct:language', label, ['vocabulary-terms-valid', 'dataset-language-is-text']),
  asText('dataset', 'dct:accessRights', label, [
    'vocabulary-terms-valid',
    'dataset-access-rights-not-iri',
    'dataset-access-rights-is-text',
    'access-rights-declared',
  ]),
  asText('dataset', 'dcat:theme', dutch('Milieu'), [
    'vocabulary-terms-valid',
    'dataset-theme-not-iri',
    'dataset-theme-is-text',
    'theme-classified',
  ]),
  asText('dataset', 'dct:publisher', dutch('Stad Voorbeeld'), ['dataset-publisher-is-text', 'publisher-registered']),
  asText('dataset', 'dct:accrualPeriodicity', dutch('jaarlijks'), [
    'vocabulary-terms-valid',
    'frequency-declared',
    'dataset-accrual-periodicity-is-text',
  ]),
  asText('dataset', 'dcat:landingPage', address, [
    'dataset-landing-page-not-iri',
    'dataset-landing-page-is-text',
    'documentation-linked',
  ]),
  asText('dataset', 'dct:spatial', dutch('Gent'), ['dataset-spatial-is-text', 'spatial-identified']),
  asText('dataset', 'dct:temporal', dutch('2019 tot 2025'), ['dataset-temporal-is-text', 'temporal-stated']),
  asText('dataset', 'dct:conformsTo', dutch('OSLO Openbaar domein'), [
    'dataset-conforms-to-is-text',
    'harvest-survival/r03',
    'conforms-to-standard',
  ]),
  asText('dataset', 'dct:provenance', dutch('Opgemeten op het terrein'), [
    'dataset-provenance-is-text',
    'provenance-stated',
  ]),
  asText('dataset', 'dcat:contactPoint', dutch('Dienst Data'), ['dataset-contact-point-is-text', 'contact-usable']),
  asText('dataset', 'dcat:distribution', (o) => text(contentOf(o)), [
    'dataset-distribution-is-text',
    'has-distribution-or-service',
    'references-resolve',
  ]),
  asText('distribution', 'dct:license', dutch('Gratis hergebruik'), [
    'distribution-license-is-text',
    'licence-known',
    'harvest-survival/r17',
  ]),
  asText('distribution', 'dct:format', label, [
    'vocabulary-terms-valid',
    'distribution-format-not-iri',
    'distribution-format-is-text',
    'format-from-vocabulary',
  ]),
  asText('distribution', 'dcat:mediaType', (o) => text(contentOf(o).replace(/^.*media-types\//, '')), [
    'vocabulary-terms-valid',
    'distribution-media-type-is-text',
    'format-from-vocabulary',
  ]),
  asText('distribution', 'dcat:accessURL', address, [
    'distribution-access-url-not-iri',
    'distribution-access-url-is-text',
  ]),
  asText('distribution', 'dcat:downloadURL', address, [
    'distribution-download-url-not-iri',
    'distribution-download-url-is-text',
  ]),
  asText('distribution', 'dct:rights', dutch('Vermeld de bron.'), ['distribution-rights-is-text']),
  asText('contact', 'vcard:hasEmail', (o) => text(contentOf(o).replace(/^mailto:/, '')), [
    'contact-email-not-iri',
    'contact-usable',
    'contact-email-is-text',
    'iri-wellformed',
  ]),
  asText('catalog-record', 'dct:conformsTo', dutch('DCAT-AP Vlaanderen'), [
    'catalog-record-conforms-to-is-text',
    'profile-claim-unknown',
    'harvest-survival/r03',
  ]),
  asText('service', 'dcat:endpointURL', address, [
    'service-endpoint-url-not-iri',
    'service-endpoint-url-is-text',
    'service-endpoint-complete',
  ]),
  changed(
    'IRI as title',
    'dataset',
    'dct:title',
    ifText((_o, record) => (record.node.startsWith('<') ? record.node : null)),
    ['dataset-title-is-node', 'title-substantive'],
  ),
  changed(
    'IRI as identifier',
    'dataset',
    'dct:identifier',
    ifText((_o, record) => (record.node.startsWith('<') ? record.node : null)),
    ['dataset-identifier-is-node'],
  ),
  changed(
    'IRI as keyword',
    'dataset',
    'dcat:keyword',
    ifText(() => iri('https://www.example.be/trefwoord/water')),
    ['dataset-keyword-is-node'],
  ),
  renamed('dct:licence for dct:license', 'distribution', 'dct:license', 'dct:licence', ['known-terms-only']),
  renamed('dcat:downloadUrl for dcat:downloadURL', 'distribution', 'dcat:downloadURL', 'dcat:downloadUrl', [
    'known-terms-only',
  ]),
  renamed('dcat:mediatype for dcat:mediaType', 'distribution', 'dcat:mediaType', 'dcat:mediatype', [
    'distribution-media-type-misspelt',
    'known-terms-only',
  ]),
  renamed('dcat:contactpoint for dcat:contactPoint', 'dataset', 'dcat:contactPoint', 'dcat:contactpoint', [
    'known-terms-only',
  ]),
  renamed('class name as property (dcat:Distribution)', 'dataset', 'dcat:distribution', 'dcat:Distribution', [
    'known-terms-only',
  ]),
  renamed('dcat:endpointUrl for dcat:endpointURL (R04)', 'service', 'dcat:endpointURL', 'dcat:endpointUrl', [
    'service-endpoint-url-misspelt',
    'known-terms-only',
    'harvest-survival/r04',
  ]),
  renamed('dcat:servesdataset for dcat:servesDataset', 'service', 'dcat:servesDataset', 'dcat:servesdataset', [
    'service-serves-dataset-misspelt',
    'known-terms-only',
  ]),
  renamed('dc:title for dct:title', 'dataset', 'dct:title', 'dc:title', [
    'known-terms-only',
    'dataset-title-missing',
    'title-substantive',
  ]),
  renamed('dct:keyword, which is no property', 'dataset', 'dcat:keyword', 'dct:keyword', ['known-terms-only']),
  renamed('mdcat with http', 'dataset', 'mdcat:statuut', 'http://data.vlaanderen.be/ns/metadata-dcat#statuut', [
    'dataset-statuut-misspelt',
    'known-terms-only',
  ]),
  renamed('schema:startDate in a period', 'period', 'dcat:startDate', 'schema:startDate', [
    'period-start-date-deprecated',
    'temporal-stated',
  ]),
  renamed('owl:versionInfo for dcat:version', 'dataset', 'dcat:version', 'owl:versionInfo', [
    'dataset-version-info-deprecated',
  ]),
  added(
    'dct:isVersionOf for dcat:isVersionOf',
    'dataset',
    'dct:isVersionOf',
    (record) => (record.isNew && !record.isEu ? iri('https://data.voorbeeldstad.be/id/dataset/ouder') : null),
    ['dataset-is-version-of-deprecated'],
  ),
  special('accessURL on the dataset', ['dataset-access-url-misplaced'], (record) =>
    record.objects(record.node, 'dcat:accessURL').length > 0
      ? []
      : record
          .nodes('distribution')
          .flatMap((node) => record.objects(node, 'dcat:accessURL'))
          .slice(0, 1)
          .map((o) => edit([], [statement(record.node, 'dcat:accessURL', o)])),
  ),
  special(
    'class that does not exist (dcat:distribution)',
    ['known-terms-only', 'dataset-distribution-wrong-class'],
    (record) =>
      record.nodes('distribution').flatMap((node) =>
        record
          .of(node, 'rdf:type')
          .filter(({ o }) => o === iri('dcat:Distribution'))
          .map((one) => edit([one], [{ ...one, o: iri('dcat:distribution') }])),
      ),
  ),
  special('agent of another class', ['dataset-publisher-wrong-class', 'catalog-publisher-wrong-class'], (record) =>
    record.nodes('publisher').flatMap((node) => {
      const types = record.statements.filter(({ s, p }) => s === node && p === RDF_TYPE)
      return types.length > 0 ? [edit(types, [statement(node, 'rdf:type', iri('dct:Location'))])] : []
    }),
  ),
  changed('file size as words', 'distribution', 'dcat:byteSize', (o) => (isLiteral(o) ? text('4,8 MB') : null), [
    'datatype-correct',
    'byte-size-plausible',
    'harvest-survival/r26a',
    'distribution-byte-size-wrong-datatype',
  ]),
  added(
    'negative file size',
    'distribution',
    'dcat:byteSize',
    (record, node) =>
      record.of(node, 'dcat:byteSize').length > 0 ? null : '"-1"^^<http://www.w3.org/2001/XMLSchema#decimal>',
    ['byte-size-plausible'],
  ),
  special('measurement that is infinite (R23)', ['harvest-survival/r23'], (record) => [
    edit(
      [],
      [
        statement(record.node, 'dqv:hasQualityMeasurement', '_:meting'),
        statement('_:meting', 'rdf:type', iri('dqv:QualityMeasurement')),
        statement('_:meting', 'dqv:isMeasurementOf', iri('https://data.voorbeeldstad.be/id/metriek/juistheid')),
        statement('_:meting', 'dqv:value', '"INF"^^<http://www.w3.org/2001/XMLSchema#double>'),
      ],
    ),
  ]),
  changed(
    'empty licence node (R07)',
    'distribution',
    'dct:license',
    ifNode(() => '_:leeg'),
    ['licence-present', 'licence-known', 'harvest-survival/r07'],
  ),
  changed('empty publisher node (R07)', 'dataset', 'dct:publisher', (o) => (isNode(o) ? '_:leeg' : null), [
    'publisher-registered',
    'harvest-survival/r07',
    'agent-name-missing',
    'mandatory-complete',
  ]),
]
