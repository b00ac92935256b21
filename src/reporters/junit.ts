import { count } from '../locales/words.ts'
import type { Report, ScoreTotal } from '../model.ts'
import { points } from '../report/points.ts'
import { casesOf, type TestCase } from './junit-cases.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { attribute, content } from './xml.ts'

/** GitLab refuses more, counted in elements and in bytes (user-experience section 4.3); some room is left for the ends. */
const LIMITS = { elements: 249_900, bytes: 29_900_000 }

/**
 * JUnit XML for GitLab, Jenkins and Azure (user-experience section 4.3): a failed test for each rule that a record
 * breaks, a passed test for each record that breaks none, an error for each source that could not be read, and a skipped
 * test for each check that could not look. Findings that do not fail the gate are told as output of a test. There is no
 * time in it: the same input gives the same bytes.
 */
export default defineReporter({
  id: 'junit',
  extension: 'xml',
  render: (report: Report, options: RenderOptions): Iterable<string> => junitXml(report, options, LIMITS),
})

/** The document, with no more elements and bytes than these but for the few of the model and of what was left out. */
export function* junitXml(report: Report, options: RenderOptions, limits: typeof LIMITS): Iterable<string> {
  const { suites, cut } = fitting(casesOf(report, options), limits)
  if (cut > 0) add(suites, cutCase(report, options, cut))
  const all = [...suites.values()].flat()
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attribute('name', report.tool.name)}${counts(all)}>\n`
  for (const [i, name] of [...suites.keys()].sort().entries()) {
    const tests = suites.get(name)!
    yield `  <testsuite${attribute('name', name)}${counts(tests)}>\n`
    // Receivers know properties of a suite only.
    if (i === 0) yield* properties(report)
    for (const { text } of tests) yield text
    yield '  </testsuite>\n'
  }
  yield '</testsuites>\n'
}

/** By what it was judged, and by other weights than those of the model the means by both. */
function* properties({ model, summary }: Report): Iterable<string> {
  const mean = ({ mean }: ScoreTotal): string => (mean === null ? '' : String(points(mean)))
  const { defaultScore, score } = summary
  const all = {
    'model.version': model.version,
    'model.sha256': model.sha256,
    ...(model.defaultSha256 !== undefined && { 'model.default.sha256': model.defaultSha256 }),
    ...(defaultScore !== undefined && { 'score.mean': mean(score), 'score.default.mean': mean(defaultScore) }),
  }
  yield '    <properties>\n'
  for (const [name, value] of Object.entries(all)) {
    yield `      <property${attribute('name', name)}${attribute('value', value)}/>\n`
  }
  yield '    </properties>\n'
}

/** Of what is ASCII the characters are the bytes. */
const NOT_ASCII = /[^ -~\n]/

/** A test as it is written. */
interface Written {
  readonly status: TestCase['status']
  readonly text: string
}

function add(suites: Map<string, Written[]>, one: TestCase, text = element(one)): void {
  const suite = suites.get(one.suite)
  const written = { status: one.status, text }
  if (suite === undefined) suites.set(one.suite, [written])
  else suite.push(written)
}

/** As many tests as the receivers take, by suite; the first are the most important. */
function fitting(cases: Iterable<TestCase>, limits: typeof LIMITS): { suites: Map<string, Written[]>; cut: number } {
  const suites = new Map<string, Written[]>()
  const encoder = new TextEncoder()
  let elements = 1
  let bytes = 0
  let cut = 0
  for (const one of cases) {
    if (cut > 0) {
      cut++
      continue
    }
    const text = element(one)
    const opens = !suites.has(one.suite)
    elements += (opens ? 2 : 1) + (one.status === 'passed' ? 0 : 1) + (one.output === '' ? 0 : 1)
    // The tags of a suite hold its name, in which any character may be written as a reference.
    bytes +=
      (NOT_ASCII.test(text) ? encoder.encode(text).length : text.length) + (opens ? 200 + 8 * one.suite.length : 0)
    if (elements > limits.elements || bytes > limits.bytes) cut = 1
    else add(suites, one, text)
  }
  return { suites, cut }
}

function cutCase(report: Report, { locale }: RenderOptions, cut: number): TestCase {
  const { name } = report.tool
  const text = `${count(cut, 'cutTests', locale)}: ${locale.ui.limitTests}.`
  return {
    suite: name,
    classname: name,
    name: text,
    file: '',
    status: 'skipped',
    type: '',
    message: text,
    text: '',
    output: '',
  }
}

function counts(cases: readonly Written[]): string {
  const of = (status: TestCase['status']): number => cases.filter((one) => one.status === status).length
  return (
    attribute('tests', cases.length) +
    attribute('failures', of('failure')) +
    attribute('errors', of('error')) +
    attribute('skipped', of('skipped'))
  )
}

function element({ classname, name, file, status, type, message, text, output }: TestCase): string {
  const start = `    <testcase${attribute('classname', classname)}${attribute('name', name)}${file === '' ? '' : attribute('file', file)}`
  const told = attribute('message', message)
  const inner: string[] = []
  if (status === 'skipped') inner.push(`      <skipped${told}/>\n`)
  else if (status !== 'passed')
    inner.push(`      <${status}${told}${attribute('type', type)}>${content(text)}</${status}>\n`)
  if (output !== '') inner.push(`      <system-out>${content(output)}</system-out>\n`)
  return inner.length === 0 ? `${start}/>\n` : `${start}>\n${inner.join('')}    </testcase>\n`
}
