import type { CliWords } from './words.ts'

/** The German words of `metakeur map`. */
export const mapDe: CliWords['map'] = {
  write: 'Das verbessern oder festhalten:',
  wrote: 'Mapping geschrieben nach {file}. Passen Sie es an, wo nötig, und dann:',
  reasons: {
    unknown: 'nicht verstanden',
    empty: 'leer',
    'left-out': 'nicht verwendet',
    twice: 'eine andere Spalte gibt dasselbe an',
  },
  head: [
    'Mapping von {path} für metakeur: was jede Spalte angibt.',
    'Passen Sie es an, wo nötig, und dann: metakeur check {path} --map {file}',
    '',
    'Rechts steht eine Eigenschaft, etwa dct:title; mit dct:title@nl sind die Texte Niederländisch.',
    'dcat:distribution/dcat:accessURL ist von der Distribution; mit ignore fällt eine Spalte weg.',
    'Mehr ist möglich: Schlagwörter: { property: dcat:keyword, separator: "," }',
    'und mit values bekommt ein Text einen anderen: Lizenz: { property: dct:license, values: { frei: https://... } }',
  ],
  encoding: 'Die Datei wurde als {encoding} gelesen.',
  language: 'Sprache der Texte, die keine nennen:',
  dataset: 'Webadresse eines Datensatzes, aus dem Identifikator gebildet:',
  guess: 'ein Vorschlag: ähnelt {name}',
  list: 'Liste in JSON, Objekte: {objects}, Felder: {fields}',
}
