/** Words for files: no colours, one line, of a decent length whatever the data hold. */
import { clean, clipped } from '../locales/clean.ts'
import { en } from '../locales/en.ts'
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import { syntaxesOf } from '../locales/notation.ts'
import { fixOf, problemWords, sentence, type Wording } from '../locales/words.ts'
import type { Finding, ReadProblem, RecordReport, Report, Severity, SourceReport } from '../model.ts'
import { type Marked, marked } from '../report/fingerprint.ts'
import type { RenderOptions } from './reporter.ts'

const ELLIPSIS = '…'

/** Longest message, title and other text of the data, in characters. */
const LONGEST = { message: 1_000, text: 250 } as const

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info']

/** How findings are worded in the language that was asked for; long IRIs and names are shortened. */
export function wordingOf(
  { rules, sources }: Pick<Report, 'rules' | 'sources'>,
  { locale, checks }: RenderOptions,
): Wording {
  return { locale, rules, checks, verbose: false, ellipsis: ELLIPSIS, syntaxes: syntaxesOf(sources) }
}

/** The English sentence of a finding, with names and IRIs in full: formats for programs have that. */
export function englishSentence({ rules, sources }: Report, { checks }: RenderOptions): (finding: Finding) => string {
  const syntaxes = syntaxesOf(sources)
  const wording: Wording = { locale: en, rules, checks, verbose: true, ellipsis: ELLIPSIS, syntaxes }
  return (finding) => sentence(finding, wording)
}

/** What is wrong and how to mend it, in one or more sentences. */
export function message(finding: Finding, wording: Wording): string {
  const wrong = sentence(finding, wording)
  const fix = fixOf(finding, wording)
  return brief(fix === null ? wrong : `${ended(wrong)} ${fix}`, LONGEST.message)
}

/** A sentence that something follows on. */
function ended(text: string): string {
  return /[.!?]/.test(text.charAt(text.length - 1)) ? text : `${text}.`
}

/** What went wrong while reading, and how bad that is. */
export interface Unread {
  readonly source: SourceReport
  readonly problem: ReadProblem
  /** Its number within the source, from 0. */
  readonly nth: number
  /** An error when the source was not read to its end, a warning when something was skipped, information for a notice. */
  readonly severity: Exclude<Severity, 'blocking'>
}

/** Every problem of reading, source by source. */
export function unread(report: Report): Unread[] {
  return report.sources.flatMap((source) =>
    source.problems.map((problem, nth) => ({
      source,
      problem,
      nth,
      severity: problem.notice ? 'info' : source.complete ? 'warning' : 'error',
    })),
  )
}

/** What went wrong while reading, with the next step. */
export function problemText({ message: key, args, hint }: ReadProblem, wording: Wording): string {
  const wrong = problemWords(key, args, wording) ?? clean(key)
  const next = hint === null ? null : problemWords(hint, args, wording)
  const { hint: says } = wording.locale.ui
  return brief(next === null ? wrong : `${ended(wrong)} ${fill(says, { hint: next })}`, LONGEST.message)
}

/** The title of a record, or what it is when it has none. */
export function titleOf({ title, kind }: RecordReport, locale: Locale): string {
  const text = title === null ? '' : brief(title).trim()
  return text === '' ? locale.untitled[kind] : text
}

/** A text of the data on one line, without what cannot be seen, and no longer than somebody reads. */
export function brief(text: string, most: number = LONGEST.text): string {
  // A character may take several units, and what is cleaned away is no reason to read ten megabytes.
  return clipped(clean(text.slice(0, most * 4)), most, ELLIPSIS)
}

/** All findings, the worst severity first; within a severity in the order of the report, worst record first. */
export function worstFirst(report: Report): Marked[] {
  const all = [...marked(report)]
  return SEVERITIES.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
}

/** The severities that fail the gate; those of an error when it lets everything pass, so that a reader sees something. */
export function failing({ verdict }: RenderOptions): ReadonlySet<Severity> {
  const asked = verdict.rules.find(({ gate }) => gate === 'fail-on')?.limit ?? 'error'
  return new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(asked as Severity) + 1))
}
