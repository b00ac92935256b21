import type { ExampleFormat } from '../examples/formats.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { RuleDoc } from '../rule-docs.ts'
import type { TextRule } from '../text-rules.ts'
import { fieldDe } from './field-words-de.ts'
import { fieldFr } from './field-words-fr.ts'

type Range = NonNullable<RuleDoc['field']>['range']

/** The words of `explain` about fields, examples and the rules of texts. */
export interface FieldWords {
  readonly ranges: Readonly<Record<Range, string>>
  /** Instead of a cardinality, for a property that nobody should use. */
  readonly banned: string
  readonly good: string
  readonly bad: string
  readonly formats: Readonly<Record<ExampleFormat, string>>
  readonly unsaid: Readonly<Record<ExampleFormat, string>>
  readonly text: string
  readonly textOf: string
  readonly texts: Readonly<Record<TextRule['kind'], string>>
  readonly rules: string
  readonly checks: string
  readonly more: string
}

const en: FieldWords = {
  ranges: {
    listed: 'one of a list',
    iri: 'IRI',
    node: 'IRI or described on the spot',
    'tagged-text': 'text with its language',
    text: 'text',
    value: 'value',
  },
  banned: 'not to be used',
  good: 'Good, {format}',
  bad: 'Bad, {format}',
  formats: { jsonld: 'JSON-LD', csv: 'CSV' },
  unsaid: {
    jsonld: 'In JSON-LD this fault cannot occur.',
    csv: 'In CSV this fault cannot be shown: a table has no column for it, or metakeur reads the cell as what is meant.',
  },
  text: 'Text',
  textOf: 'rule of the text of {of}',
  texts: {
    rule: 'judged by the rules below',
    behaviour: 'how metakeur works',
    unjudged: 'cannot be judged from metadata',
  },
  rules: 'Rules of the profiles',
  checks: 'Checks',
  more: 'More about one: metakeur explain {rule}',
}

const nl: FieldWords = {
  ranges: {
    listed: 'een waarde uit een lijst',
    iri: 'IRI',
    node: 'IRI of ter plaatse beschreven',
    'tagged-text': 'tekst met de taal erbij',
    text: 'tekst',
    value: 'waarde',
  },
  banned: 'niet te gebruiken',
  good: 'Goed, {format}',
  bad: 'Fout, {format}',
  formats: { jsonld: 'JSON-LD', csv: 'CSV' },
  unsaid: {
    jsonld: 'In JSON-LD kan deze fout niet voorkomen.',
    csv: 'In CSV valt deze fout niet te tonen: een tabel heeft er geen kolom voor, of metakeur leest de cel zoals bedoeld.',
  },
  text: 'Tekst',
  textOf: 'regel uit de tekst van {of}',
  texts: {
    rule: 'beoordeeld door de regels hieronder',
    behaviour: 'hoe metakeur werkt',
    unjudged: 'niet te beoordelen uit metadata',
  },
  rules: 'Regels van de profielen',
  checks: 'Controles',
  more: 'Meer over één regel: metakeur explain {rule}',
}

export const fieldWords: Readonly<Record<LocaleTag, FieldWords>> = { en, nl, fr: fieldFr, de: fieldDe }
