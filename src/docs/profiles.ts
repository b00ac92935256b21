/** What `metakeur profiles` shows: the profiles, as data and as text. */
import type { Locale } from '../locales/locale.ts'
import type { Profile } from '../model.ts'
import { table } from './columns.ts'
import { docsWords } from './words.ts'

/** A profile with what its shapes are. */
export interface ProfileDoc {
  readonly profile: Profile
  readonly rules: number
  /** Of the text of its shapes, and of those from which it borrows. */
  readonly sha256: string
}

/** The profiles as JSON; ends with a newline. */
export function profilesJson(docs: readonly ProfileDoc[]): string {
  const rows = docs.map(({ profile, rules, sha256 }) => {
    const { id, version, title, kind, status, date, source, shapes, borrows, claims, exchange } = profile
    return { id, version, title, kind, status, date, rules, sha256, source, shapes, borrows, claims, exchange }
  })
  return `${JSON.stringify(rows, null, 2)}\n`
}

/** The profiles as text: a row each, and below it where it comes from; ends with a newline. */
export function profilesPage(docs: readonly ProfileDoc[], locale: Locale): string {
  const words = docsWords[locale.tag].profiles
  const head = [words.id, words.version, words.status, words.kind, words.rules, words.date]
  const rows = docs.map(({ profile: { id, version, status, kind, date }, rules }) => [
    id,
    version,
    words.statuses[status],
    words.kinds[kind],
    locale.number(rules).padStart(words.rules.length),
    date,
  ])
  const [first, ...lines] = table([head, ...rows], Number.POSITIVE_INFINITY).split('\n')
  const blocks = docs.map(({ profile, sha256 }, i) => [
    lines[i]!,
    `  ${profile.title}`,
    `  ${profile.source}`,
    `  sha256 ${sha256}`,
  ])
  return `${[first!, ...blocks.flat()].join('\n')}\n\n${words.hint}\n`
}
