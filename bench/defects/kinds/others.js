/** What a record is to other records. */
import { edit } from '../record.js'
import { contentOf, expand, iri, isIri, isLiteral, reworded, statement, text } from '../terms.js'
import { added, code, special } from './make.js'

/** Statements of other records that are like this one, under names of their own. */
function copyOf(record, name, change) {
  const other = iri(`${record.node.slice(1, -1)}-${name}`)
  return record.of(record.node).map((one) => ({ ...one, s: other, o: change(one) ?? one.o }))
}
const listing = (record, name) =>
  record.statements
    .filter(({ p, o }) => p === expand('dcat:dataset') && o === record.node)
    .map((one) => ({ ...one, o: iri(`${record.node.slice(1, -1)}-${name}`) }))
const named = (record) => isIri(record.node) && record.objects(record.node, 'dct:title').some(isLiteral)
const identifier = expand('dct:identifier')
const title = expand('dct:title')
export const OTHERS = [
  special('two records with one identifier (R26)', ['identifier-unique', 'harvest-survival/r26c'], (record) =>
    named(record) && record.of(record.node, 'dct:identifier').length > 0
      ? [
          edit(
            [],
            [
              ...copyOf(record, 'tweede', (one) =>
                one.p === title ? text('Iets heel anders over waterlopen', 'nl') : null,
              ),
              ...listing(record, 'tweede'),
            ],
          ),
        ]
      : [],
  ),
  special('dataset and service with one identifier (R02)', ['identifier-unique', 'harvest-survival/r02'], (record) =>
    record.nodes('service').flatMap((node) => {
      const [own] = record.objects(record.node, 'dct:identifier')
      const found = record.of(node, 'dct:identifier')
      return own && found.length > 0 && found[0].o !== own
        ? [edit(found, [statement(node, 'dct:identifier', own)])]
        : []
    }),
  ),
  special('the same record twice', ['no-exact-duplicate', 'title-distinctive'], (record) =>
    named(record)
      ? [
          edit(
            [],
            [
              ...copyOf(record, 'kopie', (one) => (one.p === identifier ? text('kopie') : null)),
              ...listing(record, 'kopie'),
            ],
          ),
        ]
      : [],
  ),
  special('the same record but for a word', ['no-near-duplicate'], (record) =>
    named(record) && record.objects(record.node, 'dct:description').some((o) => contentOf(o).length > 200)
      ? [
          edit(
            [],
            [
              ...copyOf(record, 'bijna', (one) =>
                one.p === identifier
                  ? text('bijna')
                  : one.p === title && isLiteral(one.o)
                    ? reworded(one.o, `${contentOf(one.o)} nieuw`)
                    : null,
              ),
              ...listing(record, 'bijna'),
            ],
          ),
        ]
      : [],
  ),
  special('loose records of one series', ['series-grouped'], (record) =>
    named(record) && record.of(record.node, 'dcat:inSeries').length === 0
      ? [
          edit(
            record.of(record.node, 'dct:title'),
            ['', '2021', '2022', '2023'].flatMap((year) =>
              year === ''
                ? [statement(record.node, 'dct:title', text('Jaarlijkse metingen van het water 2020', 'nl'))]
                : [
                    ...copyOf(record, year, (one) =>
                      one.p === identifier
                        ? text(`jaar-${year}`)
                        : one.p === title
                          ? text(`Jaarlijkse metingen van het water ${year}`, 'nl')
                          : null,
                    ),
                    ...listing(record, year),
                  ],
            ),
          ),
        ]
      : [],
  ),
  added(
    'series that is a text',
    'dataset',
    'dcat:inSeries',
    (record) => (record.of(record.node, 'dcat:inSeries').length > 0 ? null : text('Luchtkwaliteit', 'nl')),
    ['dataset-in-series-is-text'],
  ),
  special('series without title', ['series-title-missing', 'title-substantive', 'mandatory-complete'], (record) =>
    record
      .nodes('series')
      .map((node) => edit(record.of(node, 'dct:title'), []))
      .filter(({ remove }) => remove.length > 0),
  ),
  special('version that does not point back', ['inverse-links-agree'], (record) =>
    isIri(record.node)
      ? [
          edit(
            [],
            [
              statement(record.node, 'dcat:hasVersion', iri(`${contentOf(record.node)}-v2`)),
              ...copyOf(record, 'v2', (one) =>
                one.p === identifier
                  ? text('v2')
                  : one.p === title
                    ? text('Tweede versie van iets anders', 'nl')
                    : null,
              ),
              ...listing(record, 'v2'),
            ],
          ),
        ]
      : [],
  ),
  special('source of a catalogue record that is the dataset (R13)', ['harvest-survival/r13'], (record) =>
    record
      .nodes('catalog-record')
      .map((node) => edit(record.of(node, 'dct:source'), [statement(node, 'dct:source', record.node)])),
  ),
  special('withdrawn, yet promising updates', ['lifecycle-consistent'], (record) =>
    record
      .objects(record.node, 'dct:accrualPeriodicity')
      .some((o) => /DAILY|WEEKLY|MONTHLY|QUARTERLY|ANNUAL>/.test(o)) &&
    record.of(record.node, 'adms:status').length === 0
      ? [edit([], [statement(record.node, 'adms:status', code('distribution-status', 'WITHDRAWN'))])]
      : [],
  ),
  added(
    'derived, without a source',
    'dataset',
    'dct:description',
    (record) =>
      record.of(record.node, 'dct:source').length === 0 && record.of(record.node, 'dct:provenance').length === 0
        ? text('Deze gegevens zijn een bewerking van de kaart van een andere dienst.', 'nl')
        : null,
    ['derivation-linked', 'dataset-description-language-repeated'],
  ),
]
