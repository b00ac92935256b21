import type { CliWords } from './words.ts'

/** The French words of `metakeur map`. */
export const mapFr: CliWords['map'] = {
  write: 'Pour corriger ou fixer ceci :',
  wrote: 'Mise en correspondance écrite dans {file}. Adaptez-la où il le faut, puis :',
  reasons: {
    unknown: 'non comprise',
    empty: 'vide',
    'left-out': 'non utilisée',
    twice: 'une autre colonne donne la même chose',
  },
  head: [
    'Mise en correspondance de {path} pour metakeur : ce que donne chaque colonne.',
    'Adaptez-la où il le faut, puis : metakeur check {path} --map {file}',
    '',
    'À droite se trouve une propriété, comme dct:title ; avec dct:title@fr, les textes sont en français.',
    'dcat:distribution/dcat:accessURL appartient à la distribution ; avec ignore, une colonne est omise.',
    'On peut en dire plus : Mots-clés: { property: dcat:keyword, separator: "," }',
    'et avec values, un texte en devient un autre : Licence: { property: dct:license, values: { gratuit: https://... } }',
  ],
  encoding: 'Le fichier a été lu comme {encoding}.',
  language: "Langue des textes qui n'en nomment pas :",
  dataset: "Adresse web d'un jeu de données, faite de son identifiant :",
  guess: 'une proposition : ressemble à {name}',
  list: 'liste en JSON, objets : {objects}, champs : {fields}',
}
