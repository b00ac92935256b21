/** A mapping from YAML: checked, with the line and column of what is wrong. Loaded only when a mapping is given. */
import { Ajv, type ErrorObject } from 'ajv'
import { closest, distance } from 'fastest-levenshtein'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { EXIT, MetakeurError } from '../../errors.ts'
import type { MessageArgs } from '../../model.ts'
import { fieldOfPath, PATHS } from './fields.ts'
import { IGNORE, type MappedColumn, type Mapping } from './mapping.ts'
import { MAPPING_SCHEMA } from './mapping-schema.ts'

/** UTF-16 units of a mapping; one of a hundred columns has a hundredth of it. */
const LONGEST = 1024 * 1024

type Path = readonly (string | number)[]

/**
 * Reads a mapping.
 * @param name of its file, for messages
 * @throws MetakeurError usage (2), with the place of the fault
 */
export function readMapping(text: string, name: string): Mapping {
  const lines = new LineCounter()
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { source: name, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const fail = (offset: number, key: string, args: MessageArgs = {}): MetakeurError =>
    new MetakeurError(EXIT.usage, key, { name, ...args }, { place: place(offset), hint: `${key}.hint` })
  if (text.length > LONGEST) throw fail(0, 'mapping.too-large', { limit: LONGEST })
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const broken = document.errors[0]
  if (broken !== undefined) {
    throw fail(broken.pos[0], 'mapping.syntax', { detail: broken.message.split('\n')[0]!, yaml: broken.code })
  }
  /** Where a member stands: its key, else its value. */
  const offsetOf = (path: Path): number => {
    const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true)
    const key = path.at(-1)
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    const node = isNode(pair?.key) ? pair.key : document.getIn(path, true)
    return (isNode(node) ? node.range?.[0] : undefined) ?? 0
  }
  const valueOffset = (path: Path): number => {
    const node = document.getIn(path, true)
    return isNode(node) ? (node.range?.[0] ?? 0) : offsetOf(path)
  }
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 100 })
  } catch {
    throw fail(0, 'mapping.aliases')
  }
  // An empty file, or one of comments only, is a mapping that says nothing.
  if (data === null || data === undefined) throw fail(0, 'mapping.empty')
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(MAPPING_SCHEMA)
  if (!validate(data)) {
    const { path, key, args } = wordsOf(validate.errors![0]!)
    const isKey = key === 'mapping.unknown-key'
    throw fail(isKey ? offsetOf(path) : valueOffset(path), key, args)
  }
  const mapping = data as Written
  const columns = new Map<string, MappedColumn>()
  for (const [heading, column] of Object.entries(mapping.columns)) {
    const full = typeof column === 'string' ? { property: column } : column
    const path = ['columns', heading, ...(typeof column === 'string' ? [] : ['property'])]
    columns.set(
      heading,
      columnOf(full, (property) => fail(valueOffset(path), 'mapping.property', guessed(property))),
    )
  }
  const { delimiter = null, quote = null, header = null, sheet = null } = mapping.table ?? {}
  return {
    name,
    delimiter,
    quote,
    headerRow: header,
    sheet: sheet === null ? null : String(sheet),
    language: mapping.language?.toLowerCase() ?? null,
    dataset: mapping.dataset ?? null,
    columns,
  }
}

/** As it is written, after ajv. */
interface Written {
  readonly table?: { delimiter?: string; quote?: string; header?: number; sheet?: string | number }
  readonly language?: string
  readonly dataset?: string
  readonly columns: Readonly<Record<string, string | WrittenColumn>>
}

interface WrittenColumn {
  readonly property: string
  readonly language?: string
  readonly separator?: string
  readonly group?: number
  readonly dates?: 'dmy' | 'mdy'
  readonly values?: Readonly<Record<string, string>>
}

function columnOf(written: WrittenColumn, refuse: (property: string) => MetakeurError): MappedColumn {
  const { language = null, separator = null, group = 0, dates = null, values = {} } = written
  // `dct:title@nl` is short for a property and a language.
  const [, path = '', tag] = /^(.*?)(?:@([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*))?$/.exec(
    written.property.trim().replace(/@id$/, '\0'),
  )!
  const property = path.replace('\0', '@id')
  if (property !== IGNORE && (fieldOfPath(property) === null || isSlip(property))) throw refuse(property)
  return {
    property: property === IGNORE ? null : property,
    language: (language ?? tag)?.toLowerCase() ?? null,
    separator,
    group,
    dates,
    values: new Map(Object.entries(values)),
  }
}

/** Is it one or two letters away from a path that is known, and so probably meant? */
function isSlip(property: string): boolean {
  if (property.length > 100 || PATHS.includes(property)) return false
  const guess = closest(property, PATHS)
  const local = property.length - property.lastIndexOf(':') - 1
  return distance(property.toLowerCase(), guess.toLowerCase()) <= (local < 5 ? 1 : 2)
}

/** The path that is most like one that is not known. */
function guessed(property: string): MessageArgs {
  const guess = closest(property, PATHS)
  const near = property.length <= 100 && distance(property, guess) <= Math.max(3, property.length / 3)
  return near ? { property, guess } : { property, guess: 'dct:title' }
}

/** A fault of ajv as one of ours. */
function wordsOf(error: ErrorObject): { path: Path; key: string; args: MessageArgs } {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const params = error.params as Record<string, unknown>
  const at = path.join(' / ')
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        path: [...path, String(params.additionalProperty)],
        key: 'mapping.unknown-key',
        args: { key: String(params.additionalProperty), known: knownKeys(path).join(', ') },
      }
    case 'required':
      return { path, key: 'mapping.missing-key', args: { key: String(params.missingProperty) } }
    case 'const':
      return { path, key: 'mapping.version', args: { known: 1 } }
    default:
      // The whole file is no object.
      if (path.length === 0) return { path, key: 'mapping.missing-key', args: { key: 'version' } }
      return { path, key: 'mapping.value', args: { key: at, expected: expectedAt(path) } }
  }
}

/** Members that may stand where an unknown one stands. */
function knownKeys(path: Path): string[] {
  const { properties } = MAPPING_SCHEMA
  if (path.length === 0) return Object.keys(properties)
  return path[0] === 'table' ? Object.keys(properties.table.properties) : COLUMN_KEYS
}

const COLUMN_KEYS = Object.keys(MAPPING_SCHEMA.properties.columns.additionalProperties.else.properties)

/** An example of what a member holds. */
const EXAMPLES: Readonly<Record<string, string>> = {
  columns: 'Titel: dct:title',
  dataset: 'https://example.org/id/dataset/{}',
  dates: 'dmy, mdy',
  delimiter: '";"',
  group: '1',
  header: '1',
  language: 'nl',
  quote: "'\"'",
  separator: '","',
  sheet: 'Datasets',
  table: 'delimiter: ";"',
  values: 'gratis: https://example.org/licentie',
}

function expectedAt(path: Path): string {
  for (const part of [...path].reverse()) if (Object.hasOwn(EXAMPLES, String(part))) return EXAMPLES[String(part)]!
  return 'version: 1'
}
