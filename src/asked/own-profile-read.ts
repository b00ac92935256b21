/** A profile of the user, from YAML or JSON: checked, with the place of what is wrong. Loaded only when one is asked for. */
import { Ajv2020 as Ajv, type ErrorObject } from 'ajv/dist/2020.js'
import { termVerdict } from '../background/known-terms.ts'
import type { MetakeurError } from '../errors.ts'
import type { MessageArgs, Profile, ProfileTable, RuleChanges, Scope, Severity, ShapeRule } from '../model.ts'
import { nearest } from '../nearest.ts'
import { PREFIXES, prefixed } from '../rdf/namespaces.ts'
import { layerNamed } from '../rule-changes.ts'
import { readYamlFile, type YamlFile, type YamlPath } from '../yaml-file.ts'
import { OWN_PROFILE_SCHEMA, SCOPES } from './own-profile-schema.ts'
import { classOf, type OwnDemand, ownShapes } from './own-shapes.ts'

/** UTF-16 units. */
const LONGEST = 256 * 1024

const LEVELS = ['mandatory', 'recommended', 'optional'] as const
type Level = (typeof LEVELS)[number]

/** As it is written, after ajv. */
interface Written extends Partial<Record<Level, Readonly<Partial<Record<Scope, readonly string[]>>>>> {
  readonly id: string
  readonly title?: string
  readonly extends: string
  readonly source?: string
  readonly shapes?: readonly string[]
  readonly layers?: readonly string[]
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
}

export interface ReadOwnProfile {
  readonly profile: Profile
  /** Files of shapes as they are written, each with the error for when it is not there. */
  readonly shapes: readonly { readonly path: string; missing(): MetakeurError }[]
  /** Rules that it changes, with the error for an id that is unknown. */
  readonly named: readonly { readonly rule: string; unknown(guess: string | null): MetakeurError }[]
}

export interface OwnProfileFile {
  readonly text: string
  readonly name: string
  readonly sha256: string
}

/**
 * @param known profiles that it may extend, and names that it may not have
 * @param rulesOf the rules of one of them
 * @throws MetakeurError usage (2), with the place of the fault
 */
export async function readOwnProfile(
  { text, name, sha256 }: OwnProfileFile,
  known: readonly Profile[],
  rulesOf: (profile: Profile) => Promise<readonly ShapeRule[]>,
): Promise<ReadOwnProfile> {
  const file = readYamlFile(text, name, 'own-profile', LONGEST)
  const validate = new Ajv({ strict: true }).compile(OWN_PROFILE_SCHEMA)
  if (!validate(file.data)) throw faultOf(validate.errors![0]!, file)
  const written = file.data as Written
  if (known.some(({ id }) => id === written.id)) {
    throw file.fail(['id'], 'value', 'own-profile.taken', { id: written.id })
  }
  const base = known.find(({ id, version }) => [id, `${id}@${version}`].includes(written.extends))
  if (base === undefined) throw unknownBase(written.extends, known, file)
  const title = written.title ?? written.id
  const asked = demandsOf(written, file)
  const rules = await rulesOf(base)
  const { changes, added } = changedRules(written, asked, rules)
  const turtle = ownShapes(written.id, title, added)
  const { id, source = base.source } = written
  return {
    profile: {
      ...base,
      id,
      title,
      source,
      version: base.version,
      claims: [],
      table: changedTable(base.table, asked),
      own: { extends: base.id, file: name, sha256, changes, turtle },
    },
    shapes: (written.shapes ?? []).map((path, i) => ({
      path,
      missing: () => file.fail(['shapes', i], 'value', 'own-profile.no-shapes', { path }),
    })),
    named: Object.keys(written.rules ?? {}).map((rule) => ({
      rule,
      unknown: (guess) =>
        guess === null
          ? file.fail(['rules', rule], 'key', 'own-profile.no-rule', { rule })
          : file.fail(['rules', rule], 'key', 'own-profile.rule', { rule, guess }),
    })),
  }
}

/** A property of a scope, and what the user makes of it. */
interface Asked {
  readonly scope: Scope
  readonly property: string
  readonly level: Level
}

function demandsOf(written: Written, file: YamlFile): Asked[] {
  const found: Asked[] = []
  for (const level of LEVELS) {
    for (const scope of SCOPES) {
      for (const [i, term] of (written[level]?.[scope] ?? []).entries()) {
        const path: YamlPath = [level, scope, i]
        const property = fullIri(term, (message, args) => file.fail(path, 'value', message, args))
        const twice = found.find((one) => one.scope === scope && one.property === property)
        if (twice !== undefined) throw file.fail(path, 'value', 'own-profile.twice', { term, level: twice.level })
        found.push({ scope, property, level })
      }
    }
  }
  return found
}

function fullIri(term: string, fail: (message: string, args: MessageArgs) => MetakeurError): string {
  const [prefix = '', ...rest] = term.split(':')
  const isPrefixed = Object.hasOwn(PREFIXES, prefix) && !rest.join(':').startsWith('//')
  const full = isPrefixed ? PREFIXES[prefix as keyof typeof PREFIXES] + rest.join(':') : term
  if (!/^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u.test(full)) {
    throw fail('own-profile.term', { term, known: 'dct:spatial' })
  }
  const verdict = termVerdict(full, 'properties')
  if (verdict.kind === 'unknown') throw fail('own-profile.term', { term, known: verdict.meant ?? 'dct:spatial' })
  return full
}

/** What becomes of the rules of the profile, and for which properties there is none yet. */
function changedRules(
  { layers, rules: written = {} }: Written,
  asked: readonly Asked[],
  rules: readonly ShapeRule[],
): { readonly changes: RuleChanges; readonly added: readonly OwnDemand[] } {
  const severities: Record<string, Severity | 'off'> = {}
  const added: OwnDemand[] = []
  for (const { scope, property, level } of asked) {
    const target = classOf(scope)
    const own = rules.filter(
      ({ id, path, targetClass }) => path === property && prefixed(targetClass) === target && id.endsWith('-missing'),
    )
    const severity = level === 'mandatory' ? 'error' : level === 'recommended' ? 'warning' : 'off'
    for (const { id } of own) severities[id] = severity
    if (own.length === 0 && severity !== 'off') added.push({ scope, property, severity })
  }
  const changes = {
    layers: layers === undefined ? null : layers.map((layer) => layerNamed(layer)!),
    rules: { ...severities, ...written },
  }
  return { changes, added }
}

function changedTable(table: ProfileTable, asked: readonly Asked[]): ProfileTable {
  const changed = (level: 'mandatory' | 'recommended'): ProfileTable['mandatory'] => {
    const lists = SCOPES.map((scope) => {
      const own = asked.filter((one) => one.scope === scope)
      const left = table[level][scope].filter((property) => !own.some((one) => one.property === property))
      return [scope, [...left, ...own.filter((one) => one.level === level).map(({ property }) => property)]]
    })
    return Object.fromEntries(lists) as ProfileTable['mandatory']
  }
  return { mandatory: changed('mandatory'), recommended: changed('recommended') }
}

function unknownBase(typed: string, known: readonly Profile[], file: YamlFile): MetakeurError {
  const names = known.map(({ id }) => id)
  const guess = nearest(typed.split('@', 1)[0]!, names)
  return file.fail(['extends'], 'value', 'own-profile.extends', {
    profile: typed,
    known: guess === null ? names.join(', ') : guess,
  })
}

/** A fault of ajv as one of ours. */
function faultOf(error: ErrorObject, file: YamlFile): MetakeurError {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const keys = Object.keys(schemaAt(path).properties ?? {})
      const guess = nearest(key, keys)
      return file.fail([...path, key], 'key', 'own-profile.unknown-key', { key, known: guess ?? keys.join(', ') })
    }
    case 'required':
      return file.fail(path, 'value', 'own-profile.missing-key', { key: String(params.missingProperty) })
    case 'const':
      return file.fail(path, 'value', 'own-profile.version')
    default: {
      const key = path.join(' / ')
      return file.fail(path, 'value', 'own-profile.value', { key, expected: expectedAt(path) })
    }
  }
}

interface SchemaNode {
  readonly enum?: readonly string[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: false | SchemaNode
}

function schemaAt(path: readonly string[]): SchemaNode {
  return path.reduce<SchemaNode>(
    (schema, key) => {
      if (schema.items !== undefined && /^\d+$/.test(key)) return schema.items
      return schema.properties?.[key] ?? (schema.additionalProperties || {})
    },
    OWN_PROFILE_SCHEMA as unknown as SchemaNode,
  )
}

/** An example of what a member holds. */
const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'id: stad-gent',
  extends: 'extends: dcat-ap-vl',
  title: 'title: "Stad Gent"',
  source: 'source: https://example.org/profiel',
  shapes: 'shapes: [extra.ttl]',
  layers: 'layers: [mandatory, range]',
  rules: 'rules: { licence-open: off }',
  mandatory: 'mandatory: { dataset: [dct:spatial] }',
  recommended: 'recommended: { dataset: [dct:temporal] }',
  optional: 'optional: { dataset: [dct:publisher] }',
}

function expectedAt(path: readonly string[]): string {
  return schemaAt(path).enum?.join(', ') ?? EXAMPLES[path[0] ?? ''] ?? 'version: 1'
}
