/** What ajv says of a document → one of our errors, with the place. */
import type { ErrorObject } from 'ajv'
import { MetakeurError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import type { YamlFile } from '../yaml-file.ts'

interface SchemaNode {
  readonly enum?: readonly string[]
  readonly examples?: readonly unknown[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
}

/** The first thing that is wrong with a configuration. */
export function faultOf(error: ErrorObject, schema: object, file: YamlFile): MetakeurError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const params = error.params as Record<string, unknown>
  const key = path.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''
  const at = (from: readonly string[]): SchemaNode => schemaAt(schema, from)
  switch (error.keyword) {
    case 'additionalProperties': {
      const given = String(params.additionalProperty)
      const keys = Object.keys(at(path).properties ?? {}).filter((name) => name !== '$schema')
      const guess = nearest(given, keys)
      const args = { key: given, known: keys.join(', ') }
      return guessed(file.fail([...path, given], 'key', 'config.unknown-key', args), guess)
    }
    case 'required': {
      const missing = String(params.missingProperty)
      const example = exampleOf(at([...path, missing]))
      return file.fail(path, 'value', 'config.missing-key', { key: missing, example })
    }
    case 'enum': {
      const value = String(valueAt(file.data, path))
      const known = at(path).enum ?? []
      const guess = nearest(value, known)
      return guessed(file.fail(path, 'value', 'config.choice', { key, value, known: known.join(', ') }), guess)
    }
    default: {
      // Of a list it is the list that has an example, of the whole file the file.
      const own = exampleOf(at(path))
      const example = own === '' ? exampleOf(at(path.slice(0, -1))) : own
      return file.fail(path, 'value', 'config.value', { key: key || 'sources', example: example || '[catalogue/]' })
    }
  }
}

/** The same with the word that was probably meant, which says more than all that are possible. */
function guessed(error: MetakeurError, guess: string | null): MetakeurError {
  if (guess === null) return error
  const { code, key, args, place } = error
  return new MetakeurError(code, key, { ...args, guess }, { place })
}

function schemaAt(schema: object, path: readonly string[]): SchemaNode {
  let node = schema as SchemaNode
  for (const key of path) {
    const { items, properties, additionalProperties } = node
    if (items !== undefined && /^\d+$/.test(key)) node = items
    else if (properties !== undefined && Object.hasOwn(properties, key)) node = properties[key]!
    else node = typeof additionalProperties === 'object' ? additionalProperties : {}
  }
  return node
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data)
}

/** As YAML on one line. */
function exampleOf({ examples = [], enum: choices = [] }: SchemaNode): string {
  const example = examples[0] ?? choices[0]
  return example === undefined ? '' : flow(example)
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`)
    return `{ ${entries.join(', ')} }`
  }
  return typeof value === 'string' && /[:#,[\]{}*]\s|^[*&!|>'"%@`]/.test(value) ? JSON.stringify(value) : String(value)
}
