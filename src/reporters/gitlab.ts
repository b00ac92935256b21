import type { Wording } from '../locales/words.ts'
import type { Place, Report, Severity } from '../model.ts'
import { hashOf } from '../report/fingerprint.ts'
import { jsonLine } from '../report/json-text.ts'
import { relativeNames } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { message, problemText, unread, wordingOf, worstFirst } from './words.ts'

/** GitLab's five; `critical` is not used. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  blocking: 'blocker',
  error: 'major',
  warning: 'minor',
  info: 'info',
}

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

/**
 * GitLab's Code Quality report (user-experience section 4.4): one JSON array, worst findings first. What could not be
 * read is an issue too, so that an unread file does not look like a clean one. What the configuration suppresses is not in
 * it; what a baseline knows is, because GitLab compares with the branch before.
 */
export default defineReporter({
  id: 'gitlab',
  extension: 'gitlab.json',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    let separator = '\n'
    yield '['
    for (const issue of issuesOf(report, wordingOf(report, options), options.root)) {
      yield `${separator}  ${jsonLine(issue)}`
      separator = ',\n'
    }
    yield '\n]\n'
  },
})

function* issuesOf(report: Report, wording: Wording, root: string | undefined): Iterable<Issue> {
  const nameOf = relativeNames(root)
  for (const { source, problem, nth, severity } of unread(report)) {
    yield {
      description: problemText(problem, wording),
      check_name: problem.message,
      fingerprint: hashOf(JSON.stringify([source.name, problem.message, nth])),
      severity: severity === 'error' ? 'blocker' : SEVERITY[severity],
      location: locationOf(problem.place, nameOf),
    }
  }
  for (const { record, finding, fingerprint } of worstFirst(report)) {
    if (finding.standing === 'suppressed') continue
    const place = finding.place ?? record?.place ?? { source: report.sources[0]?.name ?? '-', line: 1, column: 1 }
    yield {
      description: message(finding, wording),
      check_name: finding.check,
      fingerprint,
      severity: SEVERITY[finding.severity],
      location: locationOf(place, nameOf),
    }
  }
}

/** GitLab refuses a path that begins with a slash, and an issue without a line. */
function locationOf({ source, line }: Place, nameOf: (source: string) => string): Issue['location'] {
  return { path: nameOf(source).replace(/^\/+/, ''), lines: { begin: Math.max(1, line) } }
}
