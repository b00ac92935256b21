/** A comparison as GitHub's Markdown: for a step summary or a pull request. */
import { counted, sentence, type Wording } from '../../locales/words.ts'
import type { ComparedFinding, Comparison } from '../../report/comparison.ts'
import { code, escaped, table } from '../markdown-text.ts'
import { type DiffLook, notesOf, rise, score, scoreOnly, signed, varied, worseBy } from './words.ts'

/** Rows of a table, and findings that are told: a comment holds 64 KiB. */
const MOST = { rows: 30, findings: 50 } as const

export type MarkdownDiff = DiffLook &
  Wording & { readonly symbols: { readonly passed: string; readonly failed: string } }

export function* markdownDiff(comparison: Comparison, look: MarkdownDiff): Iterable<string> {
  const { words } = look
  const reasons = worseBy(comparison, look)
  const verdict =
    reasons.length > 0
      ? `${look.symbols.failed} ${words.verdict.worse}`
      : `${look.symbols.passed} ${words.verdict.better}`
  yield `### ${words.title}\n\n**${verdict}**${reasons.length > 0 ? ` ${reasons.join(', ')}` : ''}\n\n`
  yield `${numbers(comparison, look)}\n`
  yield* details(words.sections.publishers, publishers(comparison, look))
  yield* details(words.sections.dimensions, dimensions(comparison, look))
  yield* details(words.sections.newFindings, findings(comparison.findings.added, look))
  const notes = notesOf(comparison, look)
  if (notes.length > 0) yield `${words.sections.notes}:\n\n${notes.map((note) => `- ${escaped(note)}\n`).join('')}`
}

function* details(title: string, body: string): Iterable<string> {
  if (body !== '') yield `<details><summary>${title}</summary>\n\n${body}\n</details>\n\n`
}

function numbers(comparison: Comparison, look: MarkdownDiff): string {
  const { asOf, records, score: scores, findings } = comparison
  const { locale, words } = look
  const n = (value: number): string => locale.number(value)
  const moved = [
    ...(records.added.length > 0 ? [counted(records.added.length, words.counts.added, locale)] : []),
    ...(records.removed.length > 0 ? [counted(records.removed.length, words.counts.removed, locale)] : []),
  ]
  const { old, new: now } = findings.count
  const severities = (['blocking', 'error', 'warning', 'info'] as const).filter(
    (severity) => severity !== 'blocking' || old.blocking + now.blocking > 0,
  )
  const of = (list: readonly ComparedFinding[], severity: string): number =>
    list.filter(({ finding }) => finding.severity === severity).length
  const isDated = asOf.old !== asOf.new
  return table(
    [
      { text: '' },
      { text: isDated ? asOf.old : words.old, right: true },
      { text: isDated ? asOf.new : words.new, right: true },
      { text: words.change },
    ],
    [
      [words.rows.records, n(records.count.old), n(records.count.new), moved.join(', ')],
      [words.rows.score, score(scores.mean.old, locale), score(scores.mean.new, locale), rise(scores.mean, locale)],
      ...severities.map((severity) => {
        const [fixed, added] = [of(findings.fixed, severity), of(findings.added, severity)]
        const told = [counted(fixed, words.counts.fixed, locale), counted(added, words.counts.new, locale)].join(', ')
        const change = signed(now[severity] - old[severity], locale)
        return [
          words.rows[severity],
          n(old[severity]),
          n(now[severity]),
          fixed + added === 0 ? change : `${change} (${told})`.trim(),
        ]
      }),
      [words.rows.changed, '', n(records.changed.length), scoreOnly(comparison, look)],
    ],
  )
}

function publishers({ publishers: all }: Comparison, { locale, words }: MarkdownDiff): string {
  const changed = all.filter(({ mean, added, fixed }) => added + fixed > 0 || rise(mean, locale) !== '')
  if (changed.length === 0) return ''
  const rows = changed
    .slice(0, MOST.rows)
    .map(({ name, mean, added, fixed }) => [
      name === null ? words.noPublisher : escaped(name.slice(0, 200)),
      score(mean.old, locale),
      score(mean.new, locale),
      rise(mean, locale),
      counted(fixed, words.counts.fixed, locale),
      counted(added, words.counts.new, locale),
    ])
  const heads = [
    { text: '' },
    { text: words.old, right: true },
    { text: words.new, right: true },
    { text: words.change, right: true },
    { text: '', right: true },
    { text: '', right: true },
  ]
  const more = changed.length - rows.length
  return table(heads, rows) + (more > 0 ? `\n${counted(more, words.counts.more, locale)}\n` : '')
}

function dimensions({ dimensions: all }: Comparison, { locale, words }: MarkdownDiff): string {
  const changed = all.filter(({ mean }) => rise(mean, locale) !== '')
  if (changed.length === 0) return ''
  return table(
    [
      { text: '' },
      { text: words.old, right: true },
      { text: words.new, right: true },
      { text: words.change, right: true },
    ],
    changed.map(({ id, mean }) => [
      locale.dimensions[id],
      score(mean.old, locale),
      score(mean.new, locale),
      rise(mean, locale),
    ]),
  )
}

function findings(added: readonly ComparedFinding[], look: MarkdownDiff): string {
  const shown = varied(added).slice(0, MOST.findings)
  const lines = shown.map(({ finding, cause }) => {
    const why = cause === 'data' ? '' : ` (${look.words.cause[cause]})`
    const said = escaped(sentence(finding, look).slice(0, 500))
    return `- **${look.locale.severities[finding.severity]}** ${said} ${code(finding.check)}${why}\n`
  })
  const more = added.length - shown.length
  if (more > 0) lines.push(`- ${counted(more, look.words.counts.more, look.locale)}\n`)
  return lines.join('')
}
