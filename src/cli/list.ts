import { CODE_LISTS } from '../background/index.ts'
import { type Known, listJson, listPage, TOPICS, type Topic, topicsPage } from '../docs/lists.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { unknown } from '../nearest.ts'
import { profiles } from '../profiles/index.ts'
import { outputFormats } from '../reporters/formats.ts'
import { allRules } from '../rule-docs.ts'
import { spokenRules } from '../spoken-rules.ts'
import { FORMATS, SYNTAXES } from './choices.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { terminalOf } from './terminal.ts'

/** `metakeur list [topic]` */
export async function list(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [word, extra] = words
  if (extra !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: extra })
  const topic = topicOf(word)
  const format = formatOf(options.format)
  const { asset, built } = await io.files()
  const locale = await loadLocale(tag)
  const rules = await spokenRules(await allRules(asset, built), locale, asset)
  const known: Known = { rules, profiles, formats: formats(), codeLists: CODE_LISTS }
  // In a pipe each row is one line, for grep and its kind.
  const width = io.stdout.isTTY ? terminalOf(io, io.stdout, options.color).width : Number.POSITIVE_INFINITY
  const page = (): string => (topic === null ? topicsPage(known, locale, width) : listPage(topic, known, locale, width))
  await io.stdout.write(format === 'json' ? listJson(topic, known, locale) : page())
  return EXIT.ok
}

function formats(): Known['formats'] {
  return [
    ...Object.entries(outputFormats).map(([id, { extension }]) => ({
      id,
      kind: 'output' as const,
      extensions: [extension],
    })),
    ...SYNTAXES.map(({ id, extensions }) => ({
      id,
      kind: 'input' as const,
      extensions: extensions.flatMap((extension) => [extension, `${extension}.gz`]),
    })),
  ]
}

function topicOf(word: string | undefined): Topic | null {
  if (word === undefined) return null
  const topic = TOPICS.find((name) => name === word)
  if (topic === undefined) throw unknown('unknown-topic', ['topic', word], TOPICS)
  return topic
}

function formatOf(format: string | null): 'text' | 'json' {
  const known = FORMATS.list
  const found = known.find((name) => name === (format ?? 'text'))
  if (found === undefined) throw unknown('unknown-format', ['format', format!], known)
  return found
}
