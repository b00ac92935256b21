/** Licences and rights. */
import { edit } from '../record.js'
import { contentOf, iri, statement, text } from '../terms.js'
import { added, changed, code, constant, ifNode, replaced, special } from './make.js'

const FLEMISH = /data\.vlaanderen\.be\/id\/licentie\//
const licence = (make) => changedLicence((value) => (FLEMISH.test(value) ? make(value) : null))
const changedLicence = (make) =>
  ifNode((o) => {
    const made = make(contentOf(o))
    return made === null ? null : iri(made)
  })
const LICENCE = [
  'licence-known',
  'distribution-license-not-allowed',
  'distribution-license-not-recognised',
  'harvest-survival/r17',
]
const isOpen = (record) => record.objects(record.node, 'dct:accessRights').some((o) => o.endsWith('/PUBLIC>'))
export const LICENCES = [
  changed(
    'licence under /doc/',
    'distribution',
    'dct:license',
    licence((v) => v.replace('/id/', '/doc/')),
    LICENCE,
  ),
  changed(
    'Flemish licence with http',
    'distribution',
    'dct:license',
    licence((v) => (v.startsWith('https:') ? v.replace('https:', 'http:') : null)),
    LICENCE,
  ),
  changed(
    'licence with a trailing slash',
    'distribution',
    'dct:license',
    licence((v) => (v.endsWith('/') ? null : `${v}/`)),
    LICENCE,
  ),
  changed(
    'licence version v1.1',
    'distribution',
    'dct:license',
    licence((v) => v.replace('v1.0', 'v1.1')),
    LICENCE,
  ),
  changed(
    'licence without version',
    'distribution',
    'dct:license',
    licence((v) => v.replace(/\/v1\.0$/, '')),
    LICENCE,
  ),
  changed(
    'licence as a web page',
    'distribution',
    'dct:license',
    ifNode(() => iri('https://overheid.vlaanderen.be/modellicentie-gratis-hergebruik.html')),
    LICENCE,
  ),
  changed(
    'licence without commerce',
    'distribution',
    'dct:license',
    ifNode((o, record) =>
      isOpen(record) && !/nc|_NC/.test(o) ? iri('http://creativecommons.org/licenses/by-nc/4.0/') : null,
    ),
    ['licence-open', 'distribution-license-not-allowed'],
  ),
  changed(
    'licence that nobody knows',
    'distribution',
    'dct:license',
    ifNode(() => iri('https://www.stad.be/voorwaarden')),
    LICENCE,
  ),
  added(
    'two licences',
    'distribution',
    'dct:license',
    (record, node) =>
      record.of(node, 'dct:license').length === 1
        ? iri('https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0')
        : null,
    ['distribution-license-too-many'],
  ),
  special(
    'licence on the dataset instead of the distribution',
    ['licence-present', 'distribution-license-missing'],
    (record) => {
      const found = record.nodes('distribution').flatMap((node) => record.of(node, 'dct:license'))
      return found.length > 0 && isOpen(record)
        ? [edit(found, [statement(record.node, 'dct:license', found[0].o)])]
        : []
    },
  ),
  replaced(
    'closed, yet with an open licence',
    'dataset',
    'dct:accessRights',
    (_, record) =>
      record
        .nodes('distribution')
        .some((node) =>
          record
            .objects(node, 'dct:license')
            .some((o) => /creative-commons-zero|\/CC0>|publicdomain\/zero|gratis-hergebruik\/v1/.test(o)),
        )
        ? code('access-right', 'NON_PUBLIC')
        : null,
    ['rights-licence-agree'],
  ),
  replaced(
    'restricted without a reason',
    'dataset',
    'dct:accessRights',
    (_, record) =>
      isOpen(record) &&
      record.of(record.node, 'dct:rights').length === 0 &&
      record.of(record.node, 'dcatap:applicableLegislation').length === 0
        ? code('access-right', 'RESTRICTED')
        : null,
    ['restriction-justified', 'rights-licence-agree'],
  ),
  added('rights "geen beperkingen" (R06)', 'distribution', 'dct:rights', constant(text('Geen beperkingen', 'nl')), [
    'harvest-survival/r06',
    'distribution-rights-is-text',
  ]),
]
