/** JSON of portals: the reader, and what tells which portal's JSON a text is. */
export { portals } from './portals.ts'
export { recogniseJson } from './recognise.ts'
