/** Tables: the reader of CSV and Excel, a look at one, and rows of others (plain JSON) by a mapping. */
export type { ColumnView } from './column-views.ts'
export { type Mappable, mapRows, viewRows } from './json-rows.ts'
export type { Mapping } from './mapping.ts'
export type { MapCell, MapRow } from './model.ts'
export { type TableView, tables, viewTable } from './tables.ts'
