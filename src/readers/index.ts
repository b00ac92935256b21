import { nquads } from './nquads.ts'
import type { Reader } from './reader.ts'
import { turtle } from './turtle.ts'

/**
 * Every reader, by id. Those of several files stand in a folder: `portals/index.ts` reads the syntax `json`,
 * `table/index.ts` reads `csv` and `xlsx`.
 */
export const readers: readonly Reader[] = [nquads, turtle]
