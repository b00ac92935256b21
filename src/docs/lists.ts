/** What `metakeur list` shows: rows of plain data (for JSON) and the same as text. */
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { DimensionId, Profile } from '../model.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { table } from './columns.ts'
import { docsWords } from './words.ts'

export const TOPICS = ['checks', 'rules', 'profiles', 'formats', 'dimensions', 'codelists'] as const
export type Topic = (typeof TOPICS)[number]

/** A format of a report or of the input. */
export interface FormatDoc {
  readonly id: string
  readonly kind: 'output' | 'input'
  /** File extensions without a dot. */
  readonly extensions: readonly string[]
}

/** A code list that is known offline, as far as it is listed. */
export interface CodeListDoc {
  readonly id: string
  readonly edition: string
  readonly concepts: number
  readonly source: string
}

/** Everything that can be listed. */
export interface Known {
  readonly rules: readonly RuleDoc[]
  readonly profiles: readonly Profile[]
  readonly formats: readonly FormatDoc[]
  readonly codeLists: readonly CodeListDoc[]
}

/** One row as data. Words are in the asked language; everything else is the same in every language. */
export type Row = Readonly<Record<string, string | number | null | readonly string[]>>

/** The rows of a topic. */
export function listed(topic: Topic, known: Known, locale: Locale): Row[] {
  switch (topic) {
    case 'checks':
      return known.rules.filter(({ kind }) => kind === 'check').map((rule) => ruleRow(rule, locale))
    case 'rules':
      return known.rules.map((rule) => ruleRow(rule, locale))
    case 'profiles':
      return known.profiles.map(({ id, version, title, status, date, source }) => ({
        id,
        version,
        title,
        status,
        date,
        rules: known.rules.filter((rule) => rule.profiles.some((profile) => profile.id === id)).length,
        source,
      }))
    case 'formats':
      return known.formats.map(({ id, kind, extensions }) => ({ id, kind, extensions }))
    case 'dimensions':
      return (Object.keys(locale.dimensions) as DimensionId[]).map((id) => ({
        id,
        name: locale.dimensions[id],
        checks: known.rules.filter(({ dimension }) => dimension === id).map((rule) => rule.id),
      }))
    case 'codelists':
      return known.codeLists.map(({ id, edition, concepts, source }) => ({ id, edition, concepts, source }))
  }
}

function ruleRow(rule: RuleDoc, locale: Locale): Row {
  const { id, kind, severity, dimension, tier, mode, scope, layer, path, source, since } = rule
  const inProfiles = rule.profiles.map((profile) => profile.id)
  const { title, why, fix } = rule.words[locale.tag]
  return {
    id,
    kind,
    severity,
    dimension,
    tier,
    mode,
    scope,
    profiles: inProfiles,
    layer,
    path,
    title,
    why,
    fix,
    source,
    since,
  }
}

/**
 * A topic as text; ends with a newline.
 *
 * @param width characters a line may take; Infinity puts each row on one line
 */
export function listPage(topic: Topic, known: Known, locale: Locale, width: number): string {
  const words = docsWords[locale.tag]
  const rows = listed(topic, known, locale).map((row) => cells(topic, row, locale))
  const first = known.rules[0]?.id
  const hint =
    (topic === 'checks' || topic === 'rules') && first !== undefined
      ? `\n${fill(words.explainHint, { rule: first })}\n`
      : ''
  return `${table(rows, width)}\n${hint}`
}

function cells(topic: Topic, row: Row, locale: Locale): string[] {
  const words = docsWords[locale.tag]
  switch (topic) {
    case 'checks':
    case 'rules':
      return [String(row.id), locale.severities[row.severity as keyof Locale['severities']], String(row.title)]
    case 'profiles':
      return [String(row.id), String(row.version), String(row.title)]
    case 'formats': {
      const extensions = (row.extensions as readonly string[]).map((extension) => `.${extension}`).join(' ')
      return [String(row.id), row.kind === 'output' ? words.output : words.input, extensions]
    }
    case 'dimensions': {
      const { length } = row.checks as readonly string[]
      return [
        String(row.id),
        String(row.name),
        fill(length === 1 ? words.counted.one : words.counted.many, { n: String(length) }),
      ]
    }
    case 'codelists':
      return [String(row.id), String(row.edition), locale.number(row.concepts as number), String(row.source)]
  }
}

/** The topics themselves, with how many each holds. */
export function topicsPage(known: Known, locale: Locale, width: number): string {
  const words = docsWords[locale.tag]
  const rows = TOPICS.map((topic) => [
    topic,
    locale.number(listed(topic, known, locale).length).padStart(4),
    words.topics[topic],
  ])
  return `${table(rows, width)}\n\n${words.listHint}\n`
}

/** A topic, or all of them, as JSON; ends with a newline. */
export function listJson(topic: Topic | null, known: Known, locale: Locale): string {
  const value =
    topic === null
      ? Object.fromEntries(TOPICS.map((name) => [name, listed(name, known, locale)]))
      : listed(topic, known, locale)
  return `${JSON.stringify(value, null, 2)}\n`
}
