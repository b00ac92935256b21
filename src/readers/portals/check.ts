import type { JsonNode } from '../json-tree.ts'
import type { PortalId } from './portal.ts'
import { EXTRAS, PACKAGE } from './schemas/ckan.ts'
import { CATALOG, DATASET as POD_DATASET } from './schemas/datajson.ts'
import { NAMES, RECORD } from './schemas/dcat-ap-se.ts'
import { misfits } from './schemas/form.ts'
import { DATASET as ODS_DATASET, OLD_DATASET } from './schemas/opendatasoft.ts'
import { ASSET, VIEW } from './schemas/socrata.ts'
import type { Schema } from './schemas/types.ts'
import { DATASET as UDATA_DATASET } from './schemas/udata.ts'
import { at, items, member, members, textOf, type Value } from './value.ts'

/** What a value should be, when it is something else. */
export type Expected = 'text' | 'list' | 'object' | 'number' | 'boolean'

export interface WrongType {
  readonly at: Value
  /** Path of the field within its record, without numbers: `resources/size`. */
  readonly field: string
  readonly expected: Expected
  /** True when the value is used all the same. */
  readonly understood: boolean
}

export interface Unknown {
  readonly at: Value
  readonly field: string
}

export interface Checked {
  readonly wrong: readonly WrongType[]
  readonly unknown: readonly Unknown[]
}

function schemaOf(portal: PortalId, record: Value): Schema {
  if (portal === 'ckan') return PACKAGE
  if (portal === 'datajson') return POD_DATASET
  if (portal === 'udata') return UDATA_DATASET
  if (portal === 'dcat-ap-se') return RECORD
  if (portal === 'socrata') return member(record, 'resource') === null ? VIEW : ASSET
  return member(record, 'datasetid') === null ? ODS_DATASET : OLD_DATASET
}

/** Holds a record against the schema of its format. */
export function checkRecord(portal: PortalId, record: Value): Checked {
  const { wrong, unknown } = held(schemaOf(portal, record), record)
  if (portal === 'ckan') return { wrong, unknown: [...unknown, ...unknownExtras(record)] }
  if (portal === 'dcat-ap-se') return { wrong, unknown: unknownNames(record) }
  return { wrong, unknown }
}

/** Holds what describes the catalogue against its schema; only data.json has a place for that. */
export function checkCatalog(catalog: Value): Checked {
  return held(CATALOG, catalog)
}

function held(schema: Schema, record: Value): Checked {
  const wrong: WrongType[] = []
  const unknown: Unknown[] = []
  for (const { at, keys, types } of misfits(schema, record)) {
    const field = keys.filter((key) => !/^\d+$/.test(key)).join('/')
    if (types === null) unknown.push({ at, field })
    else {
      const expected = EXPECTED[types[0]!] ?? 'text'
      wrong.push({ at, field, expected, understood: expected !== 'object' && isUnderstood(at.node, 4) })
    }
  }
  return { wrong, unknown }
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  string: 'text',
  array: 'list',
  object: 'object',
  number: 'number',
  boolean: 'boolean',
}

/** Scalars and lists of them are read whatever was expected but an object; an object in the place of a text says nothing. */
function isUnderstood(node: JsonNode, depth: number): boolean {
  if (node.kind === 'object' || depth === 0) return false
  return node.kind !== 'array' || node.items.every((item) => isUnderstood(item, depth - 1))
}

function unknownExtras(record: Value): Unknown[] {
  return items(at(record, 'extras')).flatMap((extra) => {
    const key = textOf(at(extra, 'key'))
    if (key === null) return []
    const name = key.replace(/^dcat_/, '')
    return EXTRAS.has(name) || Object.hasOwn(PACKAGE.properties!, name) ? [] : [{ at: extra, field: `extras/${key}` }]
  })
}

function unknownNames(record: Value): Unknown[] {
  const known = (key: string): boolean => NAMES.has(key) || NAMES.has(key.slice(0, Math.max(0, key.indexOf('-'))))
  return members(record)
    .filter(([key]) => !known(key))
    .map(([field, value]) => ({ at: value, field }))
}
