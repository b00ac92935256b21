/** Tests as JUnit knows them, made of a report. */
import { clean } from '../locales/clean.ts'
import { count, nodeWords, placeWords, ruleTitle, standingWords, type Wording } from '../locales/words.ts'
import type { Finding, RecordReport, Report } from '../model.ts'
import { isCounted } from '../report/gate.ts'
import { withRelativePaths } from './paths.ts'
import { problemPlace } from './problem-place.ts'
import type { RenderOptions } from './reporter.ts'
import { brief, failing, message, problemText, titleOf, unread, wordingOf } from './words.ts'

export interface TestCase {
  /** Name of its suite: the file. */
  readonly suite: string
  /** Who has to mend it: the publisher, else the file. */
  readonly classname: string
  /** No two tests of a class have the same. */
  readonly name: string
  /** Path of the file, or '' for none. */
  readonly file: string
  readonly status: 'passed' | 'failure' | 'error' | 'skipped'
  /** Severity of the worst finding, for a failure. */
  readonly type: string
  /** What is wrong, on one line. */
  readonly message: string
  /** The same in full. */
  readonly text: string
  /** Findings that do not make it fail. */
  readonly output: string
}

/** Findings of one test that are told, and findings that do not fail. */
const MOST = { findings: 20, output: 50 } as const

/** Sources that could not be read first, then records, worst first, then what belongs to no record or was not measured. */
export function* casesOf(named: Report, options: RenderOptions): Iterable<TestCase> {
  const report = withRelativePaths(named, options.root)
  const wording = wordingOf(report, options)
  const severities = failing(options)
  const fails = (finding: Finding): boolean => severities.has(finding.severity) && isCounted(finding)
  const unique = uniqueNames()
  yield* unreadCases(report, wording, unique)
  for (const record of report.records) yield* recordCases(record, { wording, options, fails, unique })
  yield* looseCases(report, { wording, options, fails, unique })
  yield* skippedCases(report, options, unique)
}

interface Surroundings {
  readonly wording: Wording
  readonly options: RenderOptions
  /** Is it one that fails the gate? */
  readonly fails: (finding: Finding) => boolean
  readonly unique: (classname: string, name: string) => string
}

function* unreadCases(report: Report, wording: Wording, unique: Surroundings['unique']): Iterable<TestCase> {
  for (const { problem, source, severity } of unread(report)) {
    if (severity === 'info') continue
    const file = clean(source.name)
    const text = problemText(problem, wording)
    const status = severity === 'error' ? 'error' : 'passed'
    yield {
      suite: file,
      classname: file,
      name: unique(file, clean(problem.message)),
      file,
      status,
      type: severity,
      message: text,
      text: `${text}\n${problemPlace(problem, wording.locale)}`,
      output: status === 'passed' ? `${text}\n${problemPlace(problem, wording.locale)}` : '',
    }
  }
}

/** One failed test a rule; else one passed test. The findings that do not fail are told once, at the first of them. */
function* recordCases(record: RecordReport, { wording, options, fails, unique }: Surroundings): Iterable<TestCase> {
  const file = clean(record.place.source)
  const classname = record.publisher === null ? file : brief(record.publisher)
  const title = `${titleOf(record, options.locale)} (${brief(record.id)})`
  const base = { suite: file, classname, file, type: '', message: '', text: '', output: '' }
  let output = told(
    record.findings.filter((finding) => !fails(finding)),
    wording,
    MOST.output,
  )
  const broken = byRule(record.findings.filter(fails))
  if (broken.length === 0) yield { ...base, name: unique(classname, title), status: 'passed', output }
  for (const findings of broken) {
    yield { ...base, ...failure(findings, wording), name: unique(classname, `${title} ${findings[0]!.check}`), output }
    output = ''
  }
}

function* looseCases(report: Report, { wording, fails, unique }: Surroundings): Iterable<TestCase> {
  for (const finding of report.findings) {
    const file = finding.place === null ? '' : clean(finding.place.source)
    const classname = file === '' ? report.tool.name : file
    const name = unique(classname, `${nodeWords(finding.node, wording)} ${finding.check}`)
    const base = { suite: classname, classname, name, file, type: '', message: '', text: '', output: '' }
    if (fails(finding)) yield { ...base, ...failure([finding], wording) }
    else yield { ...base, status: 'passed', output: told([finding], wording, 1) }
  }
}

/** One a check, not one a record: links that were not asked would skip more tests than there are. */
function* skippedCases(report: Report, { locale }: RenderOptions, unique: Surroundings['unique']): Iterable<TestCase> {
  const { name } = report.tool
  for (const id of Object.keys(report.summary.metrics).sort()) {
    const { notChecked } = report.summary.metrics[id]!
    if (notChecked === 0) continue
    const message = `${id}: ${count(notChecked, 'notMeasured', locale)}`
    const base = { suite: name, classname: name, file: '', type: '', text: '', output: '' }
    yield { ...base, name: unique(name, id), status: 'skipped', message }
  }
}

function byRule(findings: readonly Finding[]): Finding[][] {
  const rules = new Map<string, Finding[]>()
  for (const finding of findings) {
    const known = rules.get(finding.check)
    if (known === undefined) rules.set(finding.check, [finding])
    else known.push(finding)
  }
  return [...rules.values()]
}

function failure(
  findings: readonly Finding[],
  wording: Wording,
): Pick<TestCase, 'status' | 'type' | 'message' | 'text'> {
  const { check, severity } = findings[0]!
  return {
    status: 'failure',
    type: severity,
    message: message(findings[0]!, wording),
    text: `${told(findings, wording, MOST.findings)}\n${ruleTitle(check, wording)} (${check})`,
  }
}

/** A line with what is wrong, and one with where, for each finding. */
function told(findings: readonly Finding[], wording: Wording, most: number): string {
  const { locale } = wording
  const lines = findings.slice(0, most).flatMap((finding) => {
    const at = [finding.place === null ? '' : placeWords(finding.place, locale), finding.path ?? '', finding.check]
    const place = at.filter((part) => part !== '').map(clean)
    const stands = standingWords(finding, wording).map((words) => ` (${words})`)
    return [
      `${locale.severities[finding.severity]}: ${message(finding, wording)}${stands.join('')}`,
      `  ${place.join(', ')}`,
    ]
  })
  if (findings.length > most) lines.push(count(findings.length - most, 'moreFindings', locale))
  return lines.join('\n')
}

/** GitLab keeps only the first of two tests with one name: later ones get a number. */
function uniqueNames(): Surroundings['unique'] {
  const used = new Map<string, number>()
  const next = (key: string): number => {
    const n = (used.get(key) ?? 0) + 1
    used.set(key, n)
    return n
  }
  return (classname, name) => {
    const first = `${classname}\n${name}`
    let n = next(first)
    while (n > 1 && used.has(`${first} (${n})`)) n = next(first)
    if (n > 1) used.set(`${first} (${n})`, 1)
    return n > 1 ? `${name} (${n})` : name
  }
}
