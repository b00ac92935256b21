import { fill } from '../../locales/fill.ts'
import type { Locale, Plural } from '../../locales/locale.ts'
import { counted } from '../../locales/words.ts'
import type { Millionths } from '../../model.ts'
import type { Cause } from '../../report/cause.ts'
import type { ChangedCondition, ComparedFinding, Comparison, Pair } from '../../report/comparison.ts'
import { points } from '../../report/points.ts'

/** Words of a comparison; `{n}` is a number. */
export interface DiffWords {
  readonly title: string
  readonly old: string
  readonly new: string
  readonly change: string
  readonly rows: Readonly<
    Record<
      'records' | 'score' | 'ofSame' | 'inNewRecords' | 'blocking' | 'error' | 'warning' | 'info' | 'changed',
      string
    >
  >
  readonly counts: Readonly<Record<'added' | 'removed' | 'fixed' | 'new' | 'more' | 'records' | 'scoreOnly', Plural>>
  readonly sections: Readonly<
    Record<
      'newFindings' | 'dimensions' | 'publishers' | 'better' | 'worse' | 'newRules' | 'fixedRules' | 'notes',
      string
    >
  >
  readonly noPublisher: string
  readonly conditions: Readonly<Record<ChangedCondition['what'], string>>
  readonly causes: Readonly<Record<Exclude<Cause, 'data' | 'record'>, Plural>>
  readonly cause: Readonly<Record<Cause, string>>
  readonly notComparable: string
  readonly scoreUnsure: string
  readonly regraded: Plural
  readonly nothing: string
  readonly verdict: {
    readonly better: string
    readonly worse: string
    readonly errors: Plural
    readonly score: string
  }
}

/** How comparisons are worded. */
export interface DiffLook {
  readonly locale: Locale
  readonly words: DiffWords
}

/** How many of the changed records only got another score: by what others of the run are, or by a measure without findings. */
export function scoreOnly({ records: { changed } }: Comparison, { locale, words }: DiffLook): string {
  const only = changed.filter(({ added, fixed }) => added + fixed === 0).length
  return only === 0 ? '' : counted(only, words.counts.scoreOnly, locale)
}

/** Points with one decimal, or a dash. */
export function score(value: Millionths | null, locale: Locale): string {
  return value === null ? '-' : locale.number(points(value), 1)
}

/** `+3,0`; nothing when it is the same as shown, or when there is nothing to compare. */
export function rise({ old, new: now }: Pair<Millionths | null>, locale: Locale): string {
  if (old === null || now === null) return ''
  return signed(tenths(points(now) - points(old)), locale, 1)
}

/** `+41`, `-107`; nothing for 0. */
export function signed(n: number, locale: Locale, decimals = 0): string {
  return n === 0 ? '' : `${n > 0 ? '+' : '-'}${locale.number(Math.abs(n), decimals)}`
}

/** Differences of tenths are no tenths in binary. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** What changed beside the metadata, and how many findings that explains. */
export function notesOf(comparison: Comparison, { locale, words }: DiffLook): string[] {
  const { conditions, findings, score: scores } = comparison
  const notes = conditions.map(({ what, of, versions }) =>
    fill(words.conditions[what], {
      of,
      old: conditionValue(what, versions.old, locale),
      new: conditionValue(what, versions.new, locale),
    }),
  )
  for (const cause of ['profile', 'model', 'date'] as const) {
    const { added, fixed } = findings.causes[cause]
    if (added + fixed > 0) notes.push(counted(added + fixed, words.causes[cause], locale))
  }
  if (findings.regraded > 0) notes.push(counted(findings.regraded, words.regraded, locale))
  if (!scores.comparable) notes.push(words.notComparable)
  else if (comparison.worse.scoreUnsure) notes.push(words.scoreUnsure)
  return notes
}

function conditionValue(what: ChangedCondition['what'], value: string, locale: Locale): string {
  return value === '' ? '-' : what === 'date' ? locale.date(value) : value
}

/** The first of each rule, then all others; each in the order given: eight times the same tells one thing. */
export function varied(findings: readonly ComparedFinding[]): ComparedFinding[] {
  const rules = new Set<string>()
  const first: ComparedFinding[] = []
  const rest: ComparedFinding[] = []
  for (const one of findings) {
    ;(rules.has(one.finding.check) ? rest : first).push(one)
    rules.add(one.finding.check)
  }
  return [...first, ...rest]
}

/** Why it is worse; empty when it is not. */
export function worseBy({ worse }: Comparison, { locale, words }: DiffLook): string[] {
  return [
    ...(worse.errors > 0 ? [counted(worse.errors, words.verdict.errors, locale)] : []),
    ...(worse.score ? [words.verdict.score] : []),
  ]
}
