import { html } from './html.ts'
import { jsonld } from './jsonld.ts'
import { nquads } from './nquads.ts'
import { portals } from './portals/index.ts'
import { rdfxml } from './rdfxml.ts'
import type { Reader } from './reader.ts'
import { tables } from './table/index.ts'
import { turtle } from './turtle.ts'

/**
 * Every reader, by id. Those of several files stand in a folder: `portals/index.ts` reads the syntax `json`,
 * `table/index.ts` reads `csv` and `xlsx`.
 */
export const readers: readonly Reader[] = [html, jsonld, nquads, portals, rdfxml, tables, turtle]
