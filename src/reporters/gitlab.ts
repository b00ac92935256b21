import type { Wording } from '../locales/words.ts'
import type { Place, Report, Severity } from '../model.ts'
import { hashOf } from '../report/fingerprint.ts'
import { jsonLine } from '../report/json-text.ts'
import { relativeNames } from './paths.ts'
import { remembered } from './remembered.ts'
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
  readonly check: string
  readonly fingerprint: string
  readonly severity: string
  readonly place: Place
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
    // GitLab refuses a path that begins with a slash.
    const pathOf = relativeNames(options.root, (path) => jsonLine(path.replace(/^\/+/, '')))
    const nameOf = remembered(jsonLine)
    for (const { description, check, fingerprint, severity, place } of issuesOf(report, wordingOf(report, options))) {
      // As JSON.stringify writes an object of these, which has to find out anew for each what it is made of.
      const location = `{"path":${pathOf(place.source)},"lines":{"begin":${Math.max(1, place.line)}}}`
      const names = `"check_name":${nameOf(check)},"fingerprint":"${fingerprint}","severity":"${severity}"`
      yield `${separator}  {"description":${jsonLine(description)},${names},"location":${location}}`
      separator = ',\n'
    }
    yield '\n]\n'
  },
})

function* issuesOf(report: Report, wording: Wording): Iterable<Issue> {
  for (const { source, problem, nth, severity } of unread(report)) {
    yield {
      description: problemText(problem, wording),
      check: problem.message,
      fingerprint: hashOf(JSON.stringify([source.name, problem.message, nth])),
      severity: severity === 'error' ? 'blocker' : SEVERITY[severity],
      place: problem.place,
    }
  }
  for (const { record, finding, fingerprint } of worstFirst(report)) {
    if (finding.standing === 'suppressed') continue
    yield {
      description: message(finding, wording),
      check: finding.check,
      fingerprint,
      severity: SEVERITY[finding.severity],
      place: finding.place ?? record?.place ?? { source: report.sources[0]?.name ?? '-', line: 1, column: 1 },
    }
  }
}
