import type { Reader } from '../reader.ts'

/**
 * JSON of portals: answers of CKAN, Opendatasoft, Socrata and udata, data.json of Project Open Data (DCAT-US), and the plain
 * JSON of DCAT-AP-SE; lists of a user's own by a mapping. Recognised by content; every statement has the line, column and
 * JSON Pointer of the value that it comes from.
 */
export const portals: Reader = {
  id: 'portals',
  title: 'CKAN, Opendatasoft, Socrata, udata, data.json',
  syntaxes: ['json'],
  // The code lists are loaded when there is JSON to read.
  read: async (request) => (await import('./read.ts')).read(request),
}
