import type { ArtifactLocation, Location, Notification, Result, Run } from 'sarif'
import { count, type Wording } from '../locales/words.ts'
import type { Finding, Place, ReadProblem, Report, ScoreTotal } from '../model.ts'
import type { Marked } from '../report/fingerprint.ts'
import { jsonText } from '../report/json-text.ts'
import { points } from '../report/points.ts'
import { isFile, pathUri, relativeNames } from './paths.ts'
import { defineReporter, type RenderOptions } from './reporter.ts'
import { descriptorOf, LEVEL } from './sarif-rule.ts'
import { message, problemText, unread, wordingOf, worstFirst } from './words.ts'

/** What code scanning takes of one run; of these it keeps the worst 5,000. */
const MOST = 25_000
const KEPT = 5_000

/**
 * SARIF 2.1.0 (OASIS) for code scanning (user-experience section 4.2): a result a finding, worst first. Findings that
 * stand in no file, and what goes beyond the limits of code scanning, are left out and counted in `run.properties`. No
 * result has a score or a line in its fingerprint, so that alerts stay the same from run to run.
 */
export default defineReporter({
  id: 'sarif',
  extension: 'sarif',
  *render(report: Report, options: RenderOptions): Iterable<string> {
    const wording = wordingOf(report, options)
    const all = worstFirst(report)
    const located = all.filter((one) => isPlaced(placeOf(one)))
    const told = located.slice(0, MOST)
    const rules = [...new Set(told.map(({ finding }) => finding.check))].sort()
    const index = new Map(rules.map((id, i) => [id, i]))
    const { results: _, ...run } = runOf(report, options, { all: all.length, located: located.length })
    const descriptors = rules.map((id) => descriptorOf(id, report, wording))
    yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n'
    yield `      "tool": ${jsonText({ driver: { ...run.tool.driver, rules: descriptors } }, 6)},\n`
    for (const [key, value] of Object.entries(run)) {
      if (key !== 'tool') yield `      ${JSON.stringify(key)}: ${jsonText(value, 6)},\n`
    }
    yield '      "results": ['
    const uriOf = uris(options.root)
    for (const [i, one] of told.entries()) {
      const result = resultOf(one, index.get(one.finding.check)!, wording, uriOf)
      yield `${i > 0 ? ',' : ''}\n        ${jsonText(result, 8)}`
    }
    yield `${told.length > 0 ? '\n      ' : ''}]\n    }\n  ]\n}\n`
  },
})

function runOf(report: Report, options: RenderOptions, found: { all: number; located: number }): Run {
  const { name, version } = report.tool
  const profiles = report.profiles.filter(({ records }) => records > 0).map(({ id }) => id)
  return {
    tool: { driver: { name, version, semanticVersion: version } },
    automationDetails: { id: `${name}/${profiles.sort().join('+') || 'none'}/` },
    language: options.locale.tag,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.sources.every(({ complete }) => complete),
        exitCode: options.exit,
        toolExecutionNotifications: notifications(report, options, found),
      },
    ],
    properties: {
      ...judgedBy(report),
      asOf: report.asOf,
      findings: found.all,
      withoutFile: found.all - found.located,
      beyondLimit: Math.max(0, found.located - MOST),
      hiddenByCodeScanning: Math.max(0, Math.min(found.located, MOST) - KEPT),
    },
    results: [],
  }
}

/** The model; by other weights than its own also its hash without them, and the means by both, in points. */
function judgedBy({ model, summary }: Report): Readonly<Record<string, string | number | null>> {
  const { defaultScore, score } = summary
  const mean = (of: ScoreTotal): number | null => (of.mean === null ? null : points(of.mean))
  return {
    model: model.version,
    modelSha256: model.sha256,
    ...(model.defaultSha256 !== undefined && { modelDefaultSha256: model.defaultSha256 }),
    ...(defaultScore !== undefined && { meanScore: mean(score), defaultMeanScore: mean(defaultScore) }),
  }
}

/** What could not be read, and what was left out. */
function notifications(
  report: Report,
  options: RenderOptions,
  found: { all: number; located: number },
): Notification[] {
  const { locale } = options
  const uriOf = uris(options.root)
  const wording = wordingOf(report, options)
  const problems = unread(report).map(({ problem, severity }) => ({
    level: LEVEL[severity],
    descriptor: { id: problem.message },
    message: { text: plain(problemText(problem, wording)) },
    ...(isPlaced(problem.place) && { locations: [problemLocation(problem, uriOf)] }),
  }))
  const placeless = found.all - found.located
  const beyond = found.located - MOST
  return [
    ...problems,
    ...(placeless > 0 ? [note(`${count(placeless, 'cutPlaceless', locale)}.`)] : []),
    ...(beyond > 0 ? [note(`${count(beyond, 'cutFindings', locale)}: ${locale.ui.limitResults}.`)] : []),
  ]
}

function note(text: string): Notification {
  return { level: 'note', message: { text } }
}

function resultOf(
  { finding, record, fingerprint }: Marked,
  ruleIndex: number,
  wording: Wording,
  uriOf: (source: string) => string,
): Result {
  const { check, severity, path, component } = finding
  return {
    ruleId: check,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: plain(message(finding, wording)) },
    locations: [locationOf((finding.place ?? record?.place)!, uriOf)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...standingOf(finding),
    properties: {
      record: finding.record,
      ...(path !== null && { path }),
      ...(component !== undefined && { component }),
    },
  }
}

/** Against the baseline: 2.1.0, section 3.27.24; and what was accepted, section 3.27.23. An empty list says: not suppressed. */
function standingOf({ standing, justification }: Finding): Pick<Result, 'baselineState' | 'suppressions'> {
  if (standing === undefined) return {}
  const accepted = standing === 'known' || standing === 'suppressed'
  const why = justification === undefined ? {} : { justification }
  return {
    // The configuration suppresses whatever the baseline says: it is not known whether it is new.
    ...(standing !== 'suppressed' && { baselineState: standing === 'new' ? 'new' : 'unchanged' }),
    suppressions: accepted ? [{ kind: 'external', status: 'accepted', ...why }] : [],
  }
}

function placeOf({ finding, record }: Marked): Place | null {
  return finding.place ?? record?.place ?? null
}

function isPlaced(place: Place | null): boolean {
  return place !== null && isFile(place.source)
}

/** Of files, relative to a folder. */
function uris(root: string | undefined): (source: string) => string {
  return relativeNames(root, pathUri)
}

/** Where something begins; its end is not known. */
function locationOf({ source, line, column }: Place, uriOf: (source: string) => string): Location {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(source, uriOf),
      region: { startLine: line, startColumn: column },
    },
  }
}

/** Where reading met with trouble; of a source that was not opened, the file alone. */
function problemLocation({ place, unopened }: ReadProblem, uriOf: (source: string) => string): Location {
  return unopened
    ? { physicalLocation: { artifactLocation: artifactOf(place.source, uriOf) } }
    : locationOf(place, uriOf)
}

function artifactOf(source: string, uriOf: (source: string) => string): ArtifactLocation {
  const uri = uriOf(source)
  return { uri, ...(!uri.startsWith('file:') && { uriBaseId: '%SRCROOT%' }) }
}

/** A message is plain text but for links, `[text](target)`: text of the data makes none. */
function plain(text: string): string {
  return text.replace(/\]\(/g, '] (')
}
