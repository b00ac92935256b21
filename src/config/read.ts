/** A configuration from YAML or JSON: checked, with the line and column of what is wrong. Loaded only when there is one. */
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import { MetakeurError } from '../errors.ts'
import { readYamlFile, type YamlPath } from '../yaml-file.ts'
import { faultOf } from './faults.ts'
import type { ConfigKey } from './schema.ts'

/** UTF-16 units. */
const LONGEST = 1024 * 1024

/** What stands in a configuration, as it would be typed. */
export interface Configuration {
  /** Values of options by key: of a text the text, of a list all values, of a flag whether it is on. */
  readonly given: ReadonlyMap<string, string | boolean | readonly string[]>
  readonly sources: readonly string[]
  /** null when none are named. */
  readonly outputs: readonly { readonly format?: string; readonly file?: string }[] | null
  readonly suppress: readonly {
    readonly rule: string
    readonly record?: string
    readonly reason: string
    readonly expires?: string
  }[]
  /** The same error, with the place of a key. */
  at(path: YamlPath, error: MetakeurError): MetakeurError
  /** The same error, with the place of the first word that it is about; null when there is none. */
  atWord(isMeant: (word: string) => boolean, error: MetakeurError): MetakeurError | null
}

/** @throws MetakeurError usage (2), with the place of the fault */
export function readConfiguration(
  text: string,
  name: string,
  keys: readonly ConfigKey[],
  schema: object,
): Configuration {
  const file = readYamlFile(text, name, 'config', LONGEST)
  // An empty file, or one of comments only, asks nothing.
  const data = file.data ?? {}
  const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema)
  if (!validate(data)) throw faultOf(validate.errors![0]!, schema, file)
  const written = data as Record<string, unknown> & Pick<Configuration, 'suppress'>
  const given = new Map<string, string | boolean | readonly string[]>()
  for (const { key, kind } of keys) {
    if (Object.hasOwn(written, key)) given.set(key, givenOf(written[key], kind))
  }
  return {
    given,
    sources: (written.sources ?? []) as Configuration['sources'],
    outputs: (written.outputs ?? null) as Configuration['outputs'],
    suppress: written.suppress ?? [],
    at: (path, error) => withPlace(error, file.fail(path, 'value', error.key)),
    atWord(isMeant, error) {
      for (const { word, path, what } of wordsOf(data, [])) {
        if (isMeant(word)) return withPlace(error, file.fail(path, what, error.key))
      }
      return null
    },
  }
}

function withPlace(error: MetakeurError, { place }: MetakeurError): MetakeurError {
  return new MetakeurError(error.code, error.key, error.args, { place, hint: error.hint, cause: error })
}

/** What a configuration says: values, names within an option, and both as they would be typed (`name=value`). */
function* wordsOf(data: unknown, path: YamlPath): Iterable<{ word: string; path: YamlPath; what: 'key' | 'value' }> {
  if (typeof data !== 'object' || data === null) {
    yield { word: String(data), path, what: 'value' }
    return
  }
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, key]
    if (path.length > 0) yield { word: key, path: here, what: 'key' }
    yield* wordsOf(value, here)
    if (path.length > 0) yield { word: `${key}=${value}`, path: here, what: 'value' }
  }
}

function givenOf(value: unknown, kind: ConfigKey['kind']): string | boolean | readonly string[] {
  if (typeof value === 'boolean') return value
  const items = Array.isArray(value)
    ? value.map(String)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([name, item]) => `${name}=${item}`)
      : [String(value)]
  return kind === 'list' ? items : items.join(',')
}
