/**
 * What the help names from the lists of plug-ins, written out because the lists are too heavy to load for a page of help.
 * A test keeps them equal.
 */
export const FORMATS = { check: ['pretty', 'json'], list: ['text', 'json'] } as const

/** Syntaxes of the input, with the extensions of their files; each may also end in `.gz`. */
export const SYNTAXES = [
  { id: 'turtle', extension: 'ttl' },
  { id: 'trig', extension: 'trig' },
  { id: 'ntriples', extension: 'nt' },
  { id: 'nquads', extension: 'nq' },
] as const
