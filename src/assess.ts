/**
 * The pure half of the line: records and what is known of them → findings, measurements, scores. No network, no clock,
 * no files, no promises. Findings, measurements and gains all derive from the same outcomes.
 */
import { FULL } from './define.ts'
import { causeOf, findingOf, order, shapeFindingOf, sortFindings } from './findings.ts'
import type {
  Check,
  CheckContext,
  CrossFacts,
  Evidence,
  Finding,
  GraphReader,
  IsoDate,
  Measurement,
  NotChecked,
  Outcome,
  Profile,
  RecordReport,
  RecordView,
  ShapeResult,
  SourceFacts,
  TermId,
} from './model.ts'
import { capReasons } from './quality/caps.ts'
import { jobsOf } from './quality/jobs.ts'
import { type CheckOutcomes, measure } from './quality/measure.ts'
import { scoreMqa } from './quality/mqa.ts'
import { scoreRecord } from './quality/score.ts'
import { isPublic } from './records/access.ts'
import { contactMail, dateText } from './records/contact.ts'
import { mqaFacts } from './records/mqa-facts.ts'
import { type Draft, masked, maskedText } from './secrecy.ts'

/** What is known of one record before the checks. */
export interface Subject {
  readonly record: RecordView
  readonly profile: Profile
  readonly reason: RecordReport['profile']['reason']
  readonly shapeResults: readonly ShapeResult[]
  readonly exchangeResults: readonly ShapeResult[] | null
  /** What shapes of the user say: findings that count for the gate, and for no score. */
  readonly userResults?: readonly ShapeResult[]
  /** Values that a class rule could not judge. */
  readonly unknown: number
  readonly source: SourceFacts
}

/** What is the same for all records of a run. */
export interface Surroundings {
  readonly graph: GraphReader
  readonly checks: readonly Check[]
  readonly asOf: IsoDate
  readonly evidence: Evidence | null
  readonly cross: CrossFacts | null
  /** Recognised authentic sources, as the user lists them. */
  readonly authenticSources?: readonly string[]
}

/**
 * Checks and scores one record.
 *
 * @throws Error when a check breaks; the message names the check and the record
 */
export function assessRecord(subject: Subject, surroundings: Surroundings): RecordReport {
  const { graph, checks, asOf, evidence, authenticSources, cross } = surroundings
  const { record } = subject
  const context: CheckContext = {
    record,
    graph,
    asOf,
    profile: subject.profile.table,
    shapeResults: subject.shapeResults,
    exchangeResults: subject.exchangeResults,
    source: subject.source,
    evidence,
    cross,
    ...(authenticSources && { authenticSources }),
  }
  const drafts: Draft[] = [...worded(subject), ...(subject.userResults ?? [])].map((result) => ({
    finding: shapeFindingOf(graph, record, result),
    node: result.focus,
    object: result.value,
  }))
  const shapeFindings = drafts.map(({ finding }) => finding)
  const secret = new Set<TermId>()
  const outcomes: CheckOutcomes[] = []
  for (const check of checks) {
    if (applies(check, record)) outcomes.push(ask(check, context, drafts, secret))
  }
  const measurements = outcomes.map(measure)
  const findings = sortFindings(masked(graph, drafts, secret))
  const compliance = subject.exchangeResults ?? subject.shapeResults
  const score = scoreRecord(
    weighted(outcomes, measurements),
    capReasons(measurements, {
      blocking: findings.some((finding) => finding.severity === 'blocking'),
      isPublic: isPublic(graph, record),
    }),
  )
  const mqa = record.kind === 'dataset' ? scoreMqa(mqaFacts(record, graph, conforms(compliance)), () => null) : null
  return {
    id: maskedText(graph, record.id, secret)!,
    kind: record.kind,
    title: maskedText(graph, record.title, secret),
    publisher: maskedText(graph, record.publisher, secret),
    place: record.place,
    profile: { id: subject.profile.id, reason: subject.reason },
    score,
    mqa,
    measurements,
    findings,
    jobs: jobsOf(outcomes, shapeFindings),
    unknown: subject.unknown,
    contact: isFunctional(measurements) ? maskedText(graph, contactMail(graph, record), secret) : null,
    issued: maskedText(graph, dateText(graph, record.node, 'dct:issued'), secret),
    modified: maskedText(graph, dateText(graph, record.node, 'dct:modified'), secret),
  }
}

/** True when the check on contacts found nothing but mailboxes of teams: an address that may be a person's is not told. */
function isFunctional(measurements: readonly Measurement[]): boolean {
  return measurements.some(({ check, value }) => check === 'contact-functional' && value === FULL)
}

/**
 * The SHACL results that are findings of their own: those of the profile, and as warnings those of the exchange profile
 * on values about which the profile says nothing.
 */
function worded({ shapeResults, exchangeResults }: Subject): ShapeResult[] {
  const said = new Set(shapeResults.map(({ focus, path }) => `${focus} ${path}`))
  const others = (exchangeResults ?? []).filter(
    (result) => isViolation(result) && !said.has(`${result.focus} ${result.path}`),
  )
  return [...shapeResults, ...others.map((result) => ({ ...result, severity: 'warning' as const }))]
}

/** A check runs on a record of its scope; one about distributions runs on the dataset that owns them. */
function applies(check: Check, record: RecordView): boolean {
  return check.scope.includes(record.kind) || (record.kind === 'dataset' && check.scope.includes('distribution'))
}

function ask(check: Check, context: CheckContext, drafts: Draft[], secret: Set<TermId>): CheckOutcomes {
  const { graph, record } = context
  const outcomes: CheckOutcomes['outcomes'][number][] = []
  let notChecked = false
  try {
    for (const outcome of check.run(context)) {
      if (isNotChecked(outcome)) {
        notChecked = true
        continue
      }
      const finding = findingOf(graph, record, check, outcome)
      const object = outcome.object ?? -1
      if (finding !== null) drafts.push({ finding, node: outcome.node, object })
      if (outcome.secret) secret.add(object < 0 ? outcome.node : object)
      outcomes.push({
        cause: outcome.value === FULL ? '' : causeOf(record, outcome.node, outcome.path, check.id),
        value: outcome.value,
        count: outcome.count ?? 1,
        finding: finding !== null,
        severity: outcome.severity ?? check.severity,
      })
    }
  } catch (cause) {
    throw new Error(`check ${check.id} broke on ${record.id}`, { cause })
  }
  return { check, outcomes, notChecked }
}

function isNotChecked(outcome: Outcome | NotChecked): outcome is NotChecked {
  return 'status' in outcome
}

function weighted(outcomes: readonly CheckOutcomes[], measurements: readonly Measurement[]) {
  return measurements.map(({ status, value }, i) => {
    const { dimension, tier } = outcomes[i]!.check
    return { dimension, tier, status, value }
  })
}

/** A warning does not make a record break its profile; only a Violation does (quality-model section 1.3, A9). */
function conforms(results: readonly ShapeResult[]): boolean {
  return !results.some(isViolation)
}

function isViolation({ severity }: ShapeResult): boolean {
  return severity === 'error' || severity === 'blocking'
}

/** Worst first: blocking findings, then errors, then the lowest score, then the id. */
export function compareRecords(a: RecordReport, b: RecordReport): number {
  return (
    count(b, 'blocking') - count(a, 'blocking') ||
    count(b, 'error') - count(a, 'error') ||
    (a.score.value ?? -1) - (b.score.value ?? -1) ||
    order(a.id, b.id)
  )
}

function count(record: RecordReport, severity: Finding['severity']): number {
  let n = 0
  for (const finding of record.findings) if (finding.severity === severity) n++
  return n
}
