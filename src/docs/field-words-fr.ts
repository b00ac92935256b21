import type { FieldWords } from './field-words.ts'

/** The French words of `explain` about fields, examples and the rules of texts. */
export const fieldFr: FieldWords = {
  ranges: {
    listed: "une valeur d'une liste",
    iri: 'une IRI',
    node: 'une IRI, ou décrit sur place',
    'tagged-text': 'un texte avec sa langue',
    text: 'un texte',
    value: 'une valeur',
  },
  banned: 'à ne pas utiliser',
  good: 'Bon, {format}',
  bad: 'Mauvais, {format}',
  formats: { jsonld: 'JSON-LD', csv: 'CSV' },
  unsaid: {
    jsonld: 'En JSON-LD, cette faute ne peut pas se produire.',
    csv: "En CSV, cette faute ne peut pas être montrée : un tableau n'a pas de colonne pour elle, ou metakeur lit la cellule comme elle est voulue.",
  },
  text: 'Texte',
  textOf: 'règle du texte de {of}',
  texts: {
    rule: 'jugée par les règles ci-dessous',
    behaviour: 'façon dont metakeur fonctionne',
    unjudged: 'ne peut pas être jugée à partir de métadonnées',
  },
  rules: 'Règles des profils',
  checks: 'Contrôles',
  more: 'Plus sur une règle : metakeur explain {rule}',
}
