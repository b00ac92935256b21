import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { JsonNode } from '../json-tree.ts'
import { plain } from './plain.ts'
import type { PortalId } from './portal.ts'
import { EXTRAS, PACKAGE } from './schemas/ckan.ts'
import { CATALOG, DATASET as POD_DATASET } from './schemas/datajson.ts'
import { NAMES, RECORD } from './schemas/dcat-ap-se.ts'
import { DATASET as ODS_DATASET, OLD_DATASET } from './schemas/opendatasoft.ts'
import { ASSET, VIEW } from './schemas/socrata.ts'
import type { Schema } from './schemas/types.ts'
import { DATASET as UDATA_DATASET } from './schemas/udata.ts'
import { at, isNothing, items, member, members, textOf, type Value } from './value.ts'

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

const ajv = new Ajv({ allErrors: true, strict: false, logger: false, ownProperties: true })
const compiled = new Map<Schema, ValidateFunction>()

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
  const { wrong, unknown } = validate(schemaOf(portal, record), record)
  if (portal === 'ckan') return { wrong, unknown: [...unknown, ...unknownExtras(record)] }
  if (portal === 'dcat-ap-se') return { wrong, unknown: unknownNames(record) }
  return { wrong, unknown }
}

/** Holds what describes the catalogue against its schema; only data.json has a place for that. */
export function checkCatalog(catalog: Value): Checked {
  return validate(CATALOG, catalog)
}

function validate(schema: Schema, record: Value): Checked {
  let test = compiled.get(schema)
  if (test === undefined) {
    test = ajv.compile(schema)
    compiled.set(schema, test)
  }
  const wrong: WrongType[] = []
  const unknown: Unknown[] = []
  if (test(plain(record))) return { wrong, unknown }
  for (const error of test.errors ?? []) {
    const keys = keysOf(error)
    const found = keys.reduce<Value | null>((value, key) => value && step(value, key), record)
    if (found === null || isNothing(found)) continue
    const field = keys.filter((key) => !/^\d+$/.test(key)).join('/')
    if (error.keyword === 'additionalProperties') unknown.push({ at: found, field })
    else {
      const expected = expectedOf(error)
      wrong.push({ at: found, field, expected, understood: expected !== 'object' && isUnderstood(found.node, 4) })
    }
  }
  return { wrong, unknown }
}

/** Keys from the record to the value: the field itself for one that is not known. */
function keysOf(error: ErrorObject): string[] {
  const keys = error.instancePath
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return error.keyword === 'additionalProperties' ? [...keys, error.params.additionalProperty] : keys
}

function step(value: Value, key: string): Value | null {
  return value.node.kind === 'array' ? (items(value)[Number(key)] ?? null) : member(value, key)
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  string: 'text',
  array: 'list',
  object: 'object',
  number: 'number',
  boolean: 'boolean',
}

function expectedOf(error: ErrorObject): Expected {
  const [first] = String(error.params.type).split(',')
  return EXPECTED[first!] ?? 'text'
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
