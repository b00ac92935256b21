import { nquads } from './nquads.ts'
import type { Reader } from './reader.ts'
import { turtle } from './turtle.ts'

/** Every reader, by id. */
export const readers: readonly Reader[] = [nquads, turtle]
