import type { CliWords } from './words.ts'

/** The Dutch words of `metakeur map`. */
export const mapNl: CliWords['map'] = {
  write: 'Dit verbeteren of vastleggen:',
  wrote: 'Mapping geschreven naar {file}. Pas ze aan waar nodig, en dan:',
  reasons: {
    unknown: 'niet begrepen',
    empty: 'leeg',
    'left-out': 'niet gebruikt',
    twice: 'een andere kolom geeft hetzelfde',
  },
  head: [
    'Mapping van {path} voor metakeur: wat elke kolom geeft.',
    'Pas ze aan waar nodig, en dan: metakeur check {path} --map {file}',
    '',
    'Rechts staat een eigenschap, zoals dct:title; met dct:title@nl zijn de teksten Nederlands.',
    'dcat:distribution/dcat:accessURL is van de distributie; met ignore valt een kolom weg.',
    'Er kan meer bij staan: Trefwoorden: { property: dcat:keyword, separator: "," }',
    'en met values krijgt een tekst een andere: Licentie: { property: dct:license, values: { gratis: https://... } }',
  ],
  encoding: 'Het bestand is gelezen als {encoding}.',
  language: 'Taal van teksten die er geen noemen:',
  dataset: 'Webadres van een dataset, gemaakt uit de identificator:',
  guess: 'een voorstel: lijkt op {name}',
  list: 'lijst in JSON, objecten: {objects}, velden: {fields}',
}
