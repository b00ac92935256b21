/** The configuration: read, and put behind what was typed. Loaded when there is one. */
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { type ConfigKey, configSchema } from '../config/schema.ts'
import { MetakeurError } from '../errors.ts'
import type { Suppression } from '../report/accept.ts'
import { changesOf } from './changes.ts'
import { FORMATS } from './choices.ts'
import { DQV } from './dqv-options.ts'
import type { CliIo } from './io.ts'
import { COLOURS, FAIL_ON } from './option-values.ts'
import { type Given, OPTIONS, type OptionName, type OptionSpec } from './options.ts'
import { type OutputWord, pairs } from './outputs.ts'
import type { Parsed } from './parse.ts'
import { readOptions } from './read-options.ts'
import { wordsEn } from './words-en.ts'

/** Bytes of a configuration. */
const LARGEST = 4 * 1024 * 1024

/** Options of which the values are known beforehand. */
const CHOICES: Partial<Record<OptionName, readonly string[]>> = {
  failOn: FAIL_ON,
  theme: COLOURS,
  dqv: DQV,
  lang: ['nl', 'en', 'fr', 'de'],
}

/** What a value looks like, where a flag, a text or a list does not say it. */
const EXAMPLES: Partial<Record<OptionName, unknown>> = {
  asOf: '2026-11-24',
  authenticSources: 'authentic-sources.txt',
  baseline: 'metakeur.baseline.json',
  context: { 'https://example.org/context.jsonld': 'context.jsonld' },
  dqvBase: 'https://example.org/quality/',
  jobs: 'auto',
  layers: ['mandatory', 'range'],
  map: 'mapping.yml',
  max: { 'licence-present': 10 },
  maxDepth: 256,
  maxNew: 0,
  maxSize: '500m',
  min: { open: 60 },
  minAverage: 70,
  minMqa: 221,
  minScore: 60,
  mqa: { alignment: 'any' },
  priority: 'priority.txt',
  profile: ['dcat-ap-vl'],
  rule: { 'frequency-declared': 'off' },
  shapes: ['shapes/own.ttl'],
  sheet: 'Datasets',
  syntax: 'turtle',
  weights: 'weights.yml',
}

/** Every option that a configuration can give, with its key: the one table behind reading, schema and `init`. */
export function configKeys(): (ConfigKey & { readonly spec: OptionSpec })[] {
  return OPTIONS.filter(({ config }) => config !== false).map((spec) => {
    const { name, long, value, many, file, key } = spec
    const kind = value ? (many ? 'list' : 'text') : 'flag'
    return {
      spec,
      key: key ?? long.replace(/^--(?:no-)?/, ''),
      kind,
      file: file !== undefined,
      text: wordsEn.options[name].text.replace('{syntaxes} ', 'syntax of the sources '),
      choices: CHOICES[name] ?? null,
      example: EXAMPLES[name] ?? (kind === 'flag' ? !long.startsWith('--no-') : kind === 'list' ? [] : ''),
    }
  })
}

/** The JSON Schema of a configuration; `src/config/config.schema.json` is the same for others. */
export function schemaOfConfig(): object {
  return configSchema(configKeys(), FORMATS.check)
}

/**
 * What was typed, with a configuration behind it: options that were typed win, and so do sources and outputs.
 *
 * @throws MetakeurError usage (2) for a configuration that is not in order, with the place; input (3) when it cannot be read
 */
export async function configured(parsed: Parsed, path: string, io: CliIo): Promise<Parsed> {
  const [{ readTextFile }, { readConfiguration }] = await Promise.all([
    import('../sources/text-file.ts'),
    import('../config/read.ts'),
  ])
  const { name, text } = await readTextFile(path, await io.files(), LARGEST)
  const keys = configKeys()
  const configuration = readConfiguration(text, name, keys, schemaOfConfig())
  const { sources, outputs, suppress, at } = configuration
  const folder = dirname(resolve(io.cwd(), path))
  /** A file of the configuration, as seen from here. */
  const here = (file: string): string =>
    file === '-' || isAbsolute(file) ? file : relative(io.cwd(), join(folder, file)) || '.'
  const given: Partial<Record<OptionName, Given>> = {}
  for (const { key, spec } of keys) {
    const value = configuration.given.get(key)
    if (value === undefined) continue
    const one = givenOf(value, spec, here)
    if (one === null) continue
    // Each is read alone, so that what is wrong with it has its place.
    placed(
      () => changesOf(readOptions({ [spec.name]: one }, [])),
      (error) => at([key], error),
    )
    if (parsed.command === null || spec.commands.includes(parsed.command)) given[spec.name] = one
  }
  const suppressions = suppress.map(({ rule, record = '*', reason, expires }, i): Suppression => {
    placed(
      () => readOptions({ expires }, []),
      (error) => at(['suppress', i, 'expires'], error),
    )
    return { rule, record, reason, expires: expires ?? null }
  })
  const words = wordsOf(parsed, outputs, here)
  const wanted = placed(
    () => (parsed.given.splitBy === undefined ? pairs(words) : parsed.options.outputs),
    (error) => at(['outputs'], error),
  )
  return {
    ...parsed,
    arguments: takesSources(parsed) && parsed.arguments.length === 0 ? sources.map(here) : parsed.arguments,
    options: {
      ...readOptions({ ...given, ...parsed.given }, wanted),
      typed: parsed.options.typed,
      suppress: suppressions,
    },
    blame(error) {
      if (!(error instanceof MetakeurError) || error.place !== null) return error
      const word = BLAMED.map((name) => error.args[name]).find((value) => typeof value === 'string')
      if (word === undefined || isTyped(word, parsed)) return error
      return configuration.atWord((one) => one === word || here(one) === word, error) ?? error
    },
  }
}

/** Arguments of errors that are words of the user: what only a run knows, such as rules, profiles and files. */
const BLAMED = ['rule', 'profile', 'value', 'name'] as const

function isTyped(word: string, parsed: Parsed): boolean {
  const typed = [...parsed.arguments, ...Object.values(parsed.given).flat()]
  return typed.some((one) => one === word || String(one).startsWith(`${word}=`))
}

/** Only what checks sources has sources, and only a check writes the reports of the configuration. */
function takesSources({ command }: Parsed): boolean {
  return command === 'check' || command === 'baseline'
}

function wordsOf(
  { command, outputs }: Parsed,
  written: readonly { readonly format?: string; readonly file?: string }[] | null,
  here: (file: string) => string,
): readonly OutputWord[] {
  if (command !== 'check' || outputs.length > 0 || written === null) return outputs
  return written.flatMap(({ format, file }): OutputWord[] => [
    ...(format === undefined ? [] : [{ name: 'format' as const, value: format }]),
    ...(file === undefined ? [] : [{ name: 'output' as const, value: here(file) + (/[\\/]$/.test(file) ? '/' : '') }]),
  ])
}

/** A value as it would have been typed; null when it says what goes without saying. */
function givenOf(
  value: string | boolean | readonly string[],
  { file, long }: OptionSpec,
  here: (file: string) => string,
): Given | null {
  if (typeof value === 'boolean') {
    if (long.startsWith('--no-')) return value ? null : false
    return value ? true : null
  }
  const seen = (text: string): string => {
    if (file === undefined || (file === 'sometimes' && !/[\\/]|\.[a-z]+$/i.test(text))) return text
    // A context is an address and a file.
    const from = long === '--context' ? text.lastIndexOf('=') + 1 : 0
    return text.slice(0, from) + here(text.slice(from))
  }
  return typeof value === 'string' ? seen(value) : value.map(seen)
}

function placed<T>(act: () => T, at: (error: MetakeurError) => MetakeurError): T {
  try {
    return act()
  } catch (error) {
    throw error instanceof MetakeurError ? at(error) : error
  }
}
