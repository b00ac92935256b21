/** Pieces of which random texts are made. */
import fc from 'fast-check'

/** Texts made of pieces, so that what is looked for comes often. */
export function texts(...pieces: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
}

export const SIGNS = [
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  "'",
  '’',
  '-',
  '–',
  '€',
  '&',
  '<',
  '>',
  ';',
  ':',
  '/',
  '=',
  '@',
  '1',
  '23',
  '\u00a0',
]
export const LETTERS = [
  'a',
  'B',
  'c',
  'é',
  'Ë',
  'ß',
  'ÿ',
  'ſ',
  'K',
  'İ',
  'œ',
  'ĳ',
  'e\u0301',
  '½',
  '²',
  '\u200b',
  '\u0007',
  'Ã©',
  'ﬁ',
  '😀',
  '\ud800',
  '中',
]
export const WORDS = [
  'de',
  'het',
  'LES',
  'und',
  'the',
  'été',
  'für',
  'data',
  'à',
  'fietsers',
  'aaien',
  'ooievaar',
  'geëerd',
  'bureau',
]
