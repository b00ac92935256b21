import type { Kind } from './kinds.ts'
import type { Statements, Thing } from './statements.ts'
import { leaves, lookupIn, plainText, type Value } from './value.ts'

/** A field of a record by its name; null when it is absent or holds nothing. */
export type Lookup = (name: string) => Value | null

/**
 * Names of fields, the property that they mean and how their values are written. The first field that holds something
 * counts: `issued|metadata_created`.
 */
export type Row = readonly [fields: string, property: string, kind: Kind]

/** The fields of an object. */
export function fieldsOf(value: Value): Lookup {
  return lookupIn(value)
}

/** The first field that holds something. */
export function firstOf(get: Lookup, ...fields: readonly string[]): Value | null {
  return firstIn(get, fields)
}

function firstIn(get: Lookup, fields: readonly string[]): Value | null {
  for (const field of fields) {
    const found = get(field)
    if (found !== null) return found
  }
  return null
}

const names = new Map<string, readonly string[]>()

function namesIn(fields: string): readonly string[] {
  let found = names.get(fields)
  if (found === undefined) {
    found = fields.split('|')
    names.set(fields, found)
  }
  return found
}

/** States the values of every field in a table. */
export function state(to: Statements, subject: Thing, get: Lookup, rows: readonly Row[]): void {
  for (const [fields, property, kind] of rows) {
    const first = firstIn(get, namesIn(fields))
    if (first === null) continue
    if (plainText(first) !== null) kind(to, subject, property, first)
    else for (const value of leaves(first)) kind(to, subject, property, value)
  }
}
