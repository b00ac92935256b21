/** Whom, what and which profile a record names. */
import { contentOf, iri, isLiteral } from '../terms.js'
import { added, changed, constant, ifNode } from './make.js'

const profileOf = (make) =>
  ifNode((o) => (/\/(?:DCAT-AP-VL|metadata-dcat)\/erkendestandaard\//.test(o) ? iri(make(contentOf(o))) : null))
export const CLAIMS = [
  added(
    'standard as an address of a service (R03)',
    'dataset',
    'dct:conformsTo',
    constant(iri('https://geo.stad.be/ows?service=WFS&request=GetCapabilities')),
    ['harvest-survival/r03'],
  ),
  changed(
    'profile that is none',
    'catalog-record',
    'dct:conformsTo',
    profileOf(() => 'https://www.stad.be/profiel'),
    ['profile-claim-unknown', 'catalog-record-conforms-to-not-recognised'],
  ),
  changed(
    'profile of an older address',
    'catalog-record',
    'dct:conformsTo',
    profileOf((v) => v.replace(/erkendestandaard.*$/, 'erkendestandaard/2030-01-01')),
    ['profile-claim-unknown', 'catalog-record-conforms-to-not-recognised'],
  ),
  added(
    'high-value law without a category',
    'dataset',
    'dcatap:applicableLegislation',
    (record) =>
      record.of(record.node, 'dcatap:hvdCategory').length > 0
        ? null
        : iri('http://data.europa.eu/eli/reg_impl/2023/138/oj'),
    ['hvd-declared-consistently', 'dcat-ap-hvd-dataset-hvd-category-missing'],
  ),
  changed(
    'publisher that is in no register (R21)',
    'dataset',
    'dct:publisher',
    (o) =>
      /OVO\d{6}|cbe|kbo/i.test(o) && !isLiteral(o) ? iri('https://www.stad.be/organisatie/stad-voorbeeld') : null,
    ['publisher-registered', 'harvest-survival/r21'],
  ),
  changed(
    'OVO code with a digit less',
    'dataset',
    'dct:publisher',
    ifNode((o) => (/OVO\d{6}>$/.test(o) ? o.replace(/\d>$/, '>') : null)),
    ['publisher-registered', 'harvest-survival/r21'],
  ),
  added('creator that is the portal (R05)', 'dataset', 'dct:creator', constant(iri('https://metadata.vlaanderen.be')), [
    'harvest-survival/r05',
    'responsible-not-portal',
  ]),
]
