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

/** As `firstOf`, for names that are asked for again and again. */
export function firstIn(get: Lookup, fields: readonly string[]): Value | null {
  for (let i = 0; i < fields.length; i++) {
    const found = get(fields[i]!)
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

/**
 * States the values of every field in a table. By index: most fields of most records are absent, and to take each row apart
 * costs more than to look.
 */
export function state(to: Statements, subject: Thing, get: Lookup, rows: readonly Row[]): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const first = firstIn(get, namesIn(row[0]))
    if (first === null) continue
    if (plainText(first) !== null) row[2](to, subject, row[1], first)
    else for (const value of leaves(first)) row[2](to, subject, row[1], value)
  }
}
