/** A weight profile from YAML or JSON: checked, with the line and column of what is wrong. Loaded only when one is given. */
import { Ajv2020 as Ajv, type ErrorObject } from 'ajv/dist/2020.js'
import { closest, distance } from 'fastest-levenshtein'
import { FULL } from '../define.ts'
import type { MessageArgs, WeightsReport } from '../model.ts'
import { boundsOf, type WeightProfile } from '../quality/weight-profile.ts'
import { readYamlFile } from '../yaml-file.ts'
import { WEIGHTS_SCHEMA } from './weights-schema.ts'

/** UTF-16 units: a profile that names every check has a twentieth of it. */
const LONGEST = 256 * 1024

type Path = readonly string[]

/** As it is written, after ajv. */
interface Written extends Partial<Pick<WeightsReport, 'dimensions' | 'tiers' | 'checks' | 'thresholds'>> {
  readonly title?: string
  /** In points. */
  readonly ratings?: Readonly<Partial<Record<'A' | 'B' | 'C' | 'D', number>>>
}

/**
 * Reads a weight profile. JSON is YAML (YAML 1.2, section 1.3).
 * @param name of its file, for messages
 * @throws MetakeurError usage (2), with the place of the fault
 */
export function readWeights(text: string, name: string, sha256: string): WeightProfile {
  const { data, fail } = readYamlFile(text, name, 'weights', LONGEST)
  const validate = new Ajv({ strict: true }).compile(WEIGHTS_SCHEMA)
  if (!validate(data)) {
    const { path, what, key, args } = wordsOf(validate.errors![0]!)
    throw fail(path, what, key, args)
  }
  const { title = null, dimensions = {}, tiers = {}, checks = {}, ratings = {}, thresholds = {} } = data as Written
  const bounds = Object.fromEntries(
    Object.entries(ratings).map(([rating, points]) => [rating, Math.round((points * FULL) / 100)]),
  )
  const all = boundsOf(bounds)
  const wrong = all.findIndex(([, bound], i) => i > 0 && bound >= all[i - 1]![1] && bound > 0)
  if (wrong > 0) {
    const [better, worse] = [all[wrong - 1]![0], all[wrong]![0]]
    const at = Object.hasOwn(ratings, worse) ? worse : better
    throw fail(['ratings', at], 'value', 'weights.order', { better, worse })
  }
  const hasThresholds = Object.values(thresholds).some((set) => Object.keys(set).length > 0)
  return { name, sha256, title, dimensions, tiers, checks, ratings: bounds, ...(hasThresholds && { thresholds }) }
}

/** A fault of ajv as one of ours. */
function wordsOf(error: ErrorObject): { path: Path; what: 'key' | 'value'; key: string; args: MessageArgs } {
  const path = error.instancePath.split('/').slice(1)
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const given = String(params.additionalProperty)
      const known = Object.keys(schemaAt(path).properties ?? {})
      const args = { key: given, ...guessed(given, known) }
      return { path: [...path, given], what: 'key', key: 'weights.unknown-key', args }
    }
    case 'required':
    case 'const':
      return { path, what: 'value', key: 'weights.version', args: {} }
    default:
      return { path, what: 'value', key: 'weights.value', args: { key: path.join(' / '), expected: expectedAt(path) } }
  }
}

/** Where a list of names is long, the nearest one says more than all of them. */
function guessed(given: string, known: readonly string[]): MessageArgs {
  const guess = given.length > 100 ? known[0]! : closest(given, known)
  const near = given.length <= 100 && distance(given, guess) <= Math.max(2, given.length / 3)
  return { known: near ? guess : known.length > 20 ? 'metakeur list checks' : known.join(', ') }
}

interface SchemaNode {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, SchemaNode>>
}

function schemaAt(path: Path): SchemaNode {
  return path.reduce<SchemaNode>((schema, key) => schema.properties?.[key] ?? {}, WEIGHTS_SCHEMA as SchemaNode)
}

function expectedAt(path: Path): string {
  const schema = schemaAt(path)
  if (schema.enum !== undefined) return schema.enum.join(', ')
  if (schema.maximum !== undefined) return `${schema.minimum ?? 0}..${schema.maximum}`
  if (schema.type === 'string') return '"Gent"'
  const first = Object.keys(schema.properties ?? {})[0]
  return `${path.at(-1) ?? ''}: { ${first}: ... }`.replace(/^: /, '')
}
