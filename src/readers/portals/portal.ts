import type { Statements, Thing } from './statements.ts'
import type { Value } from './value.ts'

/** Formats of portals. */
export type PortalId = 'ckan' | 'datajson' | 'dcat-ap-se' | 'opendatasoft' | 'socrata' | 'udata'

/** What people call them. */
export const TITLES: Readonly<Record<PortalId, string>> = {
  ckan: 'CKAN',
  datajson: 'data.json',
  'dcat-ap-se': 'DCAT-AP-SE',
  opendatasoft: 'Opendatasoft',
  socrata: 'Socrata',
  udata: 'udata',
}

/** What a document of a portal holds. */
export interface Found {
  readonly portal: PortalId
  /** The records, in the order of the document; of a long list the first ones. */
  readonly records: readonly Value[]
  /** The list that they stand in, when there is one, and what of an item of it is the record. */
  readonly list: Value | null
  readonly recordIn: (item: Value) => Value
  /** How many there are on the portal, when the document says so. */
  readonly total: Value | null
  /** What describes the catalogue, when the format has a place for that. */
  readonly catalog: Value | null
  /** Address of the portal without a slash at its end, when the document tells. */
  readonly base: string | null
}

/** What the mapping of a record may use. */
export interface Mapping {
  readonly found: Found
  /** Name of the source. */
  readonly source: string
  readonly to: Statements
  /**
   * A record. When another one of this document has its name already, it becomes nameless and the report says so: two
   * descriptions must not become one.
   */
  record(at: Value, name: string | null, className: string): Thing
  /** Refers to another record of this document by its identifier; a text when there is none. Done after all are read. */
  refer(subject: Thing, property: string, identifier: Value): void
}
