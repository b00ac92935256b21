/** Holds JSON against a schema where it stands in the tree, so that no copy of a record has to be made. */
import type { JsonNode } from '../../json-tree.ts'
import { inside, isEmptyNode, type Value } from '../value.ts'
import type { Schema } from './types.ts'

/** A schema made ready: kinds that are allowed as bits, 0 for any. */
interface Form {
  readonly types: readonly string[]
  readonly kinds: number
  readonly properties: ReadonlyMap<string, Form> | null
  readonly closed: boolean
  readonly items: Form | null
}

const KINDS = { null: 0, string: 1, number: 2, boolean: 4, array: 8, object: 16 } as const

/** What a value should be: the types of its schema; null for a field that is not known. */
export interface Misfit {
  readonly at: Value
  /** Keys from the record to the value. */
  readonly keys: readonly string[]
  readonly types: readonly string[] | null
}

const forms = new WeakMap<Schema, Form>()

function formOf(schema: Schema): Form {
  const known = forms.get(schema)
  if (known !== undefined) return known
  const { type, properties, additionalProperties, items } = schema
  const types: readonly string[] = type === undefined ? [] : typeof type === 'string' ? [type] : type
  const form: Form = {
    types,
    kinds: types.reduce((bits, name) => bits | KINDS[name as keyof typeof KINDS], 0),
    properties: properties ? new Map(Object.entries(properties).map(([key, inner]) => [key, formOf(inner)])) : null,
    closed: additionalProperties === false,
    items: items ? formOf(items) : null,
  }
  forms.set(schema, form)
  return form
}

/** What in a value does not fit its schema. What is empty always fits. */
export function misfits(schema: Schema, value: Value): readonly Misfit[] {
  const form = formOf(schema)
  const found: Misfit[] = []
  if (!fits(form, value.node)) gather(form, value, [], found)
  return found
}

function isKind({ kinds }: Form, node: JsonNode): boolean {
  return kinds === 0 || (kinds & KINDS[node.kind]) !== 0
}

/** Nearly everything fits: that is found out without a word about where it stands. Schemas are few levels deep. */
function fits(form: Form, node: JsonNode): boolean {
  if (!isKind(form, node) && !isEmptyNode(node)) return false
  const { properties, items, closed } = form
  if (node.kind === 'object' && properties !== null) {
    for (const { key, value } of node.members) {
      const inner = properties.get(key)
      if (inner === undefined ? closed && !isEmptyNode(value) : !fits(inner, value)) return false
    }
  } else if (node.kind === 'array' && items !== null) {
    for (const item of node.items) if (!fits(items, item)) return false
  }
  return true
}

function gather(form: Form, value: Value, keys: readonly string[], found: Misfit[]): void {
  const { node } = value
  const { types, properties, items, closed } = form
  if (!isKind(form, node) && !isEmptyNode(node)) found.push({ at: value, keys, types })
  if (node.kind === 'object' && properties !== null) {
    for (const one of node.members) {
      if (!closed || properties.has(one.key)) continue
      if (isEmptyNode(one.value)) continue
      found.push({ at: inside(value, one.value, one.key), keys: [...keys, one.key], types: null })
    }
    for (const one of node.members) {
      const inner = properties.get(one.key)
      if (inner === undefined || fits(inner, one.value)) continue
      gather(inner, inside(value, one.value, one.key), [...keys, one.key], found)
    }
  } else if (node.kind === 'array' && items !== null) {
    for (const [i, item] of node.items.entries()) {
      if (!fits(items, item)) gather(items, inside(value, item, i), [...keys, String(i)], found)
    }
  }
}
