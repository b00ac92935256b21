import { nquads } from './nquads.ts'
import { portals } from './portals/index.ts'
import type { Reader } from './reader.ts'
import { turtle } from './turtle.ts'

type Facts = Pick<Reader, 'id' | 'title' | 'syntaxes'>

/** A reader that is loaded when there is something for it: most runs read one format. */
function later(facts: Facts, load: () => Promise<Reader>): Reader {
  return { ...facts, read: async (request) => (await load()).read(request) }
}

/**
 * Every reader, by id. Those of several files stand in a folder: `portals/index.ts` reads the syntax `json`,
 * `table/index.ts` reads `csv` and `xlsx`.
 */
export const readers: readonly Reader[] = [
  later({ id: 'html', title: 'HTML', syntaxes: ['html'] }, async () => (await import('./html.ts')).html),
  later({ id: 'jsonld', title: 'JSON-LD', syntaxes: ['jsonld'] }, async () => (await import('./jsonld.ts')).jsonld),
  nquads,
  portals,
  later({ id: 'rdfxml', title: 'RDF/XML', syntaxes: ['rdfxml'] }, async () => (await import('./rdfxml.ts')).rdfxml),
  later(
    { id: 'table', title: 'CSV, Excel', syntaxes: ['csv', 'xlsx'] },
    async () => (await import('./table/tables.ts')).tables,
  ),
  turtle,
]
