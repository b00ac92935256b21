import { type ValueKind, valueKindOf } from '../../background/datatypes.ts'
import { iri, PREFIXES, type Prefix, prefixed } from '../../rdf/namespaces.ts'
import { DATASET_NAMES, DISTRIBUTION_NAMES, DISTRIBUTION_ONLY_NAMES, LEFT_OUT } from './field-names.ts'
import type { Field, Kind } from './model.ts'

/** Before the path of everything that hangs on a distribution. */
export const DISTRIBUTION = 'dcat:distribution/'

/** A name by which a field is known. */
export interface Name {
  readonly text: string
  readonly key: string
  readonly field: Field
}

/** One key for the spellings of a heading: letters and digits without accents, in lower case. */
export function keyOf(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function namesOf(lines: string, start = ''): Name[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, path, kind, names] = /^(\S+)\s+(\S+)\s+(.*)$/.exec(line) as unknown as [string, string, string, string]
      const many = kind.endsWith('*')
      const field: Field = { path: start + path, kind: (many ? kind.slice(0, -1) : kind) as Kind, many }
      return names.split(' | ').map((text): Name => ({ text, key: keyOf(text), field }))
    })
}

const DATASET = namesOf(DATASET_NAMES)
const OF_DISTRIBUTION = namesOf(DISTRIBUTION_NAMES, DISTRIBUTION)
const SCOPED = namesOf(DISTRIBUTION_ONLY_NAMES, DISTRIBUTION)

/** Every name that needs no other word beside it, in the order in which a guess prefers them. */
export const NAMES: readonly Name[] = [...DATASET, ...OF_DISTRIBUTION]

/** The fields that a key names: anywhere, of the dataset only, of a distribution only. */
export const FIELDS = {
  any: byKey(NAMES),
  dataset: byKey(DATASET),
  distribution: byKey([...OF_DISTRIBUTION, ...SCOPED]),
} as const
export type Scope = keyof typeof FIELDS

/** Paths of every field. */
export const PATHS: readonly string[] = [...new Set([...NAMES, ...SCOPED].map(({ field }) => field.path))]

const BY_PATH = new Map([...NAMES, ...SCOPED].map(({ field }) => [field.path, field]))

export const LEFT_OUT_KEYS: ReadonlySet<string> = new Set(LEFT_OUT.split('|').map(keyOf))

function byKey(names: readonly Name[]): ReadonlyMap<string, readonly Field[]> {
  const found = new Map<string, Field[]>()
  for (const { key, field } of names) found.set(key, [...(found.get(key) ?? []), field])
  return found
}

const STEP = /^([a-z]+):[\w.-]+$/

/**
 * The field of a path: one of ours, or for a property with a known prefix a field that takes values as they come. Null
 * when it is no path.
 */
export function fieldOfPath(path: string): Field | null {
  const known = BY_PATH.get(path)
  if (known !== undefined) return known
  const steps = path.split('/')
  const last = steps.pop()!
  if (steps.length > 2 || !steps.every(isName) || !(isName(last) || (last === '@id' && steps.length < 2))) return null
  const own = BY_PATH.get(last)
  // What a property takes does not depend on whose it is: the date of a distribution is a date.
  const kind = last === '@id' ? 'iri' : (own?.kind ?? kindOf(last))
  // Between the points of a geometry stand the signs that part values elsewhere.
  return { path, kind, many: last !== '@id' && (own?.many ?? kind !== 'geometry') }
}

/** A property that we have no word for may still be known to take dates, or numbers. */
function kindOf(property: string): Kind {
  const known = valueKindOf(iri(property as `${Prefix}:${string}`))
  return known === undefined ? 'any' : KINDS[known]
}

const KINDS: Readonly<Record<ValueKind, Kind>> = {
  date: 'date',
  moment: 'date',
  size: 'whole',
  length: 'decimal',
  duration: 'duration',
  geometry: 'geometry',
}

function isName(step: string): boolean {
  const prefix = STEP.exec(step)?.[1]
  return prefix !== undefined && Object.hasOwn(PREFIXES, prefix)
}

const ALIASES: Readonly<Record<string, string>> = { dc: 'dct', dcterms: 'dct' }

/** The field that a property name or IRI stands for: `dct:title`, `dcterms:title`, `http://purl.org/dc/terms/title`. */
export function fieldOfProperty(heading: string): Field | null {
  const name = /^https?:\/\//.test(heading) ? prefixed(heading) : heading
  const [, prefix, local] = /^([A-Za-z]+):([\w.-]+)$/.exec(name) ?? []
  if (prefix === undefined) return null
  const lower = prefix.toLowerCase()
  const path = `${Object.hasOwn(ALIASES, lower) ? ALIASES[lower]! : lower}:${local!}`
  return byFoldedPath().get(path.toLowerCase()) ?? fieldOfPath(path)
}

let foldedPaths: ReadonlyMap<string, Field> | null = null

/** Fields by path in lower case, a property of a distribution before one of the dataset. */
function byFoldedPath(): ReadonlyMap<string, Field> {
  if (foldedPaths !== null) return foldedPaths
  const found = new Map<string, Field>()
  const add = (path: string, field: Field): void => void (found.has(path) || found.set(path, field))
  const folded = (field: Field): string => field.path.toLowerCase()
  for (const { field } of OF_DISTRIBUTION) add(folded(field).slice(DISTRIBUTION.length), field)
  for (const { field } of DATASET) add(folded(field), field)
  // A property of a contact point or an agent: the only place where it can stand.
  for (const { field } of DATASET) add(folded(field).slice(folded(field).indexOf('/') + 1), field)
  foldedPaths = found
  return found
}
