/** Values that should come from a code list. */
import { contentOf, iri, text } from '../terms.js'
import { added, changed, code, constant, ifNode } from './make.js'

const CODES = ['vocabulary-terms-valid']
const inList = (list, make) => ifNode((o) => (o.includes(`/authority/${list}/`) ? make(contentOf(o)) : null))
const isOpen = (record) => record.objects(record.node, 'dct:accessRights').some((o) => o.endsWith('/PUBLIC>'))
export const CODE_DEFECTS = [
  changed(
    'theme outside the lists',
    'dataset',
    'dcat:theme',
    ifNode((_o, record) =>
      record.objects(record.node, 'dcat:theme').length === 1 ? iri('https://www.stad.be/thema/groen') : null,
    ),
    ['vocabulary-terms-valid', 'theme-classified', 'authority-links'],
  ),
  changed(
    'theme code that does not exist',
    'dataset',
    'dcat:theme',
    ifNode(() => code('data-theme', 'WATER')),
    CODES,
  ),
  changed(
    'theme with a trailing slash',
    'dataset',
    'dcat:theme',
    inList('data-theme', (v) => iri(`${v.replace(/\/$/, '')}/`)),
    CODES,
  ),
  changed(
    'language DUT (R19)',
    'dataset',
    'dct:language',
    ifNode((o) => (/lexvo|DUT/.test(o) ? null : code('language', 'DUT'))),
    ['vocabulary-terms-valid', 'harvest-survival/r19'],
  ),
  changed(
    'language of lexvo (R19)',
    'dataset',
    'dct:language',
    ifNode((o) => (/lexvo|DUT/.test(o) ? null : iri('http://lexvo.org/id/iso639-3/nld'))),
    ['vocabulary-terms-valid', 'harvest-survival/r19'],
  ),
  changed(
    'language as two letters in the path',
    'dataset',
    'dct:language',
    inList('language', () => code('language', 'nl')),
    CODES,
  ),
  changed(
    'authority IRI with https',
    'dataset',
    'dct:accessRights',
    inList('access-right', (v) => iri(v.replace(/^http:/, 'https:'))),
    CODES,
  ),
  changed(
    'access-rights (plural) in the path',
    'dataset',
    'dct:accessRights',
    inList('access-right', (v) => iri(v.replace('access-right/', 'access-rights/'))),
    ['vocabulary-terms-valid', 'access-rights-declared', 'dataset-access-rights-not-allowed'],
  ),
  changed(
    'access right that is no code',
    'dataset',
    'dct:accessRights',
    ifNode(() => code('access-right', 'OPEN')),
    ['vocabulary-terms-valid', 'access-rights-declared', 'dataset-access-rights-not-allowed'],
  ),
  changed(
    'access right as a described node (R12)',
    'dataset',
    'dct:accessRights',
    ifNode(() => '_:recht'),
    ['vocabulary-terms-valid', 'access-rights-declared', 'dataset-access-rights-not-iri', 'harvest-survival/r12'],
  ),
  added(
    'two access rights',
    'dataset',
    'dct:accessRights',
    (record) => (isOpen(record) ? code('access-right', 'RESTRICTED') : null),
    ['dataset-access-rights-too-many', 'access-rights-declared'],
  ),
  changed(
    'frequency that is no code',
    'dataset',
    'dct:accrualPeriodicity',
    ifNode(() => code('frequency', 'YEARLY')),
    ['vocabulary-terms-valid', 'frequency-declared'],
  ),
  changed(
    'format that is no code',
    'distribution',
    'dct:format',
    ifNode(() => code('file-type', 'COMMA')),
    CODES,
  ),
  changed('format ".csv"', 'distribution', 'dct:format', constant(text('.csv')), [
    'vocabulary-terms-valid',
    'distribution-format-not-iri',
    'distribution-format-is-text',
  ]),
  changed(
    'media type as format',
    'distribution',
    'dct:format',
    ifNode(() => iri('https://www.iana.org/assignments/media-types/text/csv')),
    CODES,
  ),
  changed(
    'media type that does not exist',
    'distribution',
    'dcat:mediaType',
    ifNode(() => iri('https://www.iana.org/assignments/media-types/text/excel')),
    CODES,
  ),
  added(
    'two formats (R16)',
    'distribution',
    'dct:format',
    (record, node) => (record.of(node, 'dct:format').length === 1 ? code('file-type', 'PDF') : null),
    ['distribution-format-too-many', 'harvest-survival/r16'],
  ),
  added(
    'availability of the old list',
    'distribution',
    'dcatap:availability',
    constant(iri('http://data.europa.eu/r5r/availability/stable')),
    CODES,
  ),
  changed(
    'statuut that is no code',
    'dataset',
    'mdcat:statuut',
    ifNode((o) => iri(`${contentOf(o)}X`)),
    CODES,
  ),
  changed(
    'life phase that is no code',
    'service',
    'mdcat:levensfase',
    ifNode(() => iri('https://data.vlaanderen.be/id/concept/levensfase/actief')),
    ['vocabulary-terms-valid', 'service-life-phase-not-allowed'],
  ),
]
