/** Titles, descriptions, keywords, and their languages. */
import { edit } from '../record.js'
import { contentOf, isLiteral, languageOf, reworded, statement, suffixOf, text } from '../terms.js'
import { added, changed, ifText, replaced, special } from './make.js'

const words = (make) => ifText((o) => (suffixOf(o).startsWith('^') ? null : reworded(o, make(contentOf(o)))))
/** A title stands alone, or the best one would hide a bad one. */
const only = (property, make) => (o, record) => {
  const all = record.objects(record.node, property)
  return all.length > 0 && isLiteral(o) ? make(contentOf(o), languageOf(o) || 'nl') : null
}
const title = (id, make, rules) => replaced(id, 'dataset', 'dct:title', only('dct:title', make), rules)
const description = (id, make, rules) =>
  replaced(id, 'dataset', 'dct:description', only('dct:description', make), rules)
const FRENCH =
  'Ce jeu de données contient la liste complète des arbres que la ville gère le long des rues et dans les parcs, avec leur espèce et leur hauteur.'
export const TEXTS = [
  title('title of one code', () => text('RIOOL_2019_DEF.shp', 'nl'), ['title-substantive']),
  title('title of one word', () => text('Riolering', 'nl'), ['title-substantive']),
  title('title in capitals', (value) => text(`OVERZICHT VAN ALLE ${value.toUpperCase()}`.slice(0, 100), 'nl'), [
    'title-substantive',
  ]),
  title('title "test"', () => text('test', 'nl'), ['title-substantive', 'placeholder-free']),
  title('title far too long', (value) => text(`${value} `.repeat(40).slice(0, 400).trim(), 'nl'), [
    'title-substantive',
  ]),
  title('empty title', () => text('', 'nl'), [
    'dataset-title-empty',
    'dataset-title-missing',
    'title-substantive',
    'mandatory-complete',
  ]),
  description('description that is a stand-in', () => text('Geen beschrijving', 'nl'), [
    'description-substantive',
    'placeholder-free',
  ]),
  description('description of ten words', () => text('Lijst met punten op kaart', 'nl'), ['description-substantive']),
  special('description that repeats the title', ['description-substantive'], (record) => {
    const [name] = record.of(record.node, 'dct:title').filter(({ o }) => isLiteral(o))
    const found = record.of(record.node, 'dct:description')
    return name && found.length > 0 ? [edit(found, [statement(record.node, 'dct:description', name.o)])] : []
  }),
  changed(
    'HTML in the description (R25)',
    'dataset',
    'dct:description',
    words((v) => `<p>${v}</p><br/>`),
    ['text-clean', 'harvest-survival/r25b'],
  ),
  changed(
    'HTML entities in the title',
    'dataset',
    'dct:title',
    words((v) => `${v} &amp; meer`),
    ['text-clean', 'harvest-survival/r25b'],
  ),
  changed(
    'mojibake in the title',
    'dataset',
    'dct:title',
    words((v) => `${v} cafÃ©s`),
    ['text-clean'],
  ),
  changed(
    'mojibake in the description',
    'dataset',
    'dct:description',
    words((v) => `${v} Dat isâ€™t.`),
    ['text-clean'],
  ),
  changed(
    'sign that nobody sees',
    'dataset',
    'dct:title',
    words((v) => `${v.slice(0, 3)}\u200b${v.slice(3)}`),
    ['text-clean'],
  ),
  changed(
    'white space around a title',
    'dataset',
    'dct:title',
    words((v) => ` ${v.trim()}`),
    ['text-clean'],
  ),
  changed(
    'white space around a keyword',
    'dataset',
    'dcat:keyword',
    words((v) => `${v.trim()} `),
    ['text-clean'],
  ),
  added('empty keyword (R01)', 'dataset', 'dcat:keyword', () => text('', 'nl'), [
    'dataset-keyword-empty',
    'harvest-survival/r01',
  ]),
  replaced('keywords packed in one', 'dataset', 'dcat:keyword', () => text('fiets, mobiliteit, tellingen', 'nl'), [
    'keywords-adequate',
  ]),
  replaced('one keyword only', 'dataset', 'dcat:keyword', () => text('mobiliteit', 'nl'), ['keywords-adequate']),
  special('forty keywords', ['keywords-adequate'], (record) => [
    edit(
      [],
      Array.from({ length: 40 }, (_, n) => statement(record.node, 'dcat:keyword', text(`onderwerp ${n + 1}`, 'nl'))),
    ),
  ]),
  changed(
    'title without language (R20)',
    'dataset',
    'dct:title',
    ifText((o) => (languageOf(o) ? text(contentOf(o)) : null)),
    ['dataset-title-untagged', 'language-tagged', 'harvest-survival/r20'],
  ),
  changed(
    'description without language (R20)',
    'dataset',
    'dct:description',
    ifText((o) => (languageOf(o) ? text(contentOf(o)) : null)),
    ['dataset-description-untagged', 'language-tagged', 'harvest-survival/r20'],
  ),
  changed(
    'keyword without language (R20)',
    'dataset',
    'dcat:keyword',
    ifText((o) => (languageOf(o) ? text(contentOf(o)) : null)),
    ['dataset-keyword-untagged', 'language-tagged', 'harvest-survival/r20'],
  ),
  changed(
    'name of the publisher without language',
    'publisher',
    'foaf:name',
    ifText((o) => (languageOf(o) ? text(contentOf(o)) : null)),
    ['agent-name-untagged', 'language-tagged'],
  ),
  changed(
    'language tag of three letters',
    'dataset',
    'dct:title',
    ifText((o) => (languageOf(o) === 'nl' ? text(contentOf(o), 'dut') : null)),
    ['language-tag-correct'],
  ),
  special('French under @nl', ['language-tag-correct'], (record) => {
    const found = record.of(record.node, 'dct:description')
    return found.length > 0 ? [edit(found, [statement(record.node, 'dct:description', text(FRENCH, 'nl'))])] : []
  }),
  changed(
    'Dutch under @fr',
    'dataset',
    'dct:description',
    ifText((o) => (languageOf(o) === 'nl' && contentOf(o).length > 120 ? text(contentOf(o), 'fr') : null)),
    ['language-tag-correct', 'nl-title-description'],
  ),
  special('no Dutch title', ['nl-title-description'], (record) => {
    const all = record.of(record.node, 'dct:title')
    const found = all.filter(({ o }) => /^nl/.test(languageOf(o)))
    return found.length > 0
      ? [edit(found, [statement(record.node, 'dct:title', text(contentOf(found[0].o), 'en'))])]
      : []
  }),
  special('machine-translated Dutch title only', ['nl-title-description', 'language-tag-correct'], (record) =>
    record
      .of(record.node, 'dct:title')
      .filter(({ o }) => languageOf(o) === 'nl')
      .map((one) => edit([one], [{ ...one, o: text(contentOf(one.o), 'nl-t-en') }])),
  ),
  added(
    'two titles in one language',
    'dataset',
    'dct:title',
    (record) =>
      !record.isEu && record.objects(record.node, 'dct:title').some((o) => languageOf(o) === 'nl')
        ? text('Een tweede titel in het Nederlands', 'nl')
        : null,
    ['dataset-title-language-repeated'],
  ),
  special('the same text under two languages', ['language-tag-correct'], (record) =>
    record
      .of(record.node, 'dct:description')
      .filter(
        ({ o }, _, all) =>
          languageOf(o) === 'nl' && contentOf(o).length > 120 && !all.some((one) => languageOf(one.o) === 'en'),
      )
      .map((one) => edit([], [{ ...one, o: text(contentOf(one.o), 'en') }])),
  ),
]
