import type { CliWords } from './words.ts'

/** The English words of `metakeur map`. */
export const mapEn: CliWords['map'] = {
  write: 'To correct or settle this:',
  wrote: 'Mapping written to {file}. Edit it where needed, then:',
  reasons: {
    unknown: 'not understood',
    empty: 'empty',
    'left-out': 'not used',
    twice: 'another column gives the same',
  },
  head: [
    'Mapping of {path} for metakeur: what each column gives.',
    'Edit it where needed, then: metakeur check {path} --map {file}',
    '',
    'On the right stands a property, such as dct:title; with dct:title@nl its texts are Dutch.',
    'dcat:distribution/dcat:accessURL is of the distribution; ignore leaves a column out.',
    'More can be said: Tags: { property: dcat:keyword, separator: "," }',
    'and with values a text gets another: Licence: { property: dct:license, values: { free: https://... } }',
  ],
  encoding: 'The file was read as {encoding}.',
  language: 'Language of texts that name none:',
  dataset: 'Web address of a dataset, made from its identifier:',
  guess: 'a guess: looks like {name}',
  list: 'list in JSON, objects: {objects}, fields: {fields}',
}
