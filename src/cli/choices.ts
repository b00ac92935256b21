/**
 * What the help names from the lists of plug-ins, written out because the lists are too heavy to load for a page of help.
 * A test keeps them equal.
 */
export const FORMATS = {
  check: [
    'pretty',
    'summary',
    'html',
    'markdown',
    'csv',
    'json',
    'ndjson',
    'junit',
    'sarif',
    'github',
    'gitlab',
    'shacl',
    'shacl-jsonld',
    'earl',
    'dqv',
    'dqv-jsonld',
    'dqv-nquads',
    'oslo-datakwaliteit',
  ],
  list: ['text', 'json'],
  shapes: ['pretty', 'turtle', 'jsonld', 'json'],
  diff: ['pretty', 'markdown', 'json'],
} as const

/** Languages that metakeur speaks. */
export const LANGUAGES = ['en', 'nl', 'fr', 'de'] as const

/** Ids of the profiles. */
export const PROFILES = [
  'dcat-ap-vl',
  'dcat-ap-vl-2022',
  'geodcat-ap-vl',
  'geodcat-ap-vl-2022',
  'metadata-dcat',
  'dcat-ap',
  'dcat-ap-2',
  'dcat-ap-hvd',
  'dcat-ap-vl-open-data',
  'datavindplaats',
] as const

/** Syntaxes of the input, with the extensions of their files; each may also end in `.gz`, or lie in a `.zip`. */
export const SYNTAXES = [
  { id: 'turtle', extensions: ['ttl'] },
  { id: 'trig', extensions: ['trig'] },
  { id: 'ntriples', extensions: ['nt'] },
  { id: 'nquads', extensions: ['nq'] },
  { id: 'rdfxml', extensions: ['rdf', 'xml', 'owl'] },
  { id: 'jsonld', extensions: ['jsonld'] },
  { id: 'html', extensions: ['html', 'htm'] },
  { id: 'json', extensions: ['json'] },
  { id: 'csv', extensions: ['csv', 'tsv'] },
  { id: 'xlsx', extensions: ['xlsx'] },
] as const
