/**
 * The pure half of the line: records and what is known of them → findings, measurements, scores. No network, no clock,
 * no files, no promises. Findings, measurements and gains all derive from the same outcomes.
 */
import { applying, ask, type Gathered, measured } from './ask-check.ts'
import { withParts } from './ask-parts.ts'
import { isViolation, wordedResults } from './beside.ts'
import { FULL } from './define.ts'
import { findingOf, order, shapeFindingOf, sortFindings } from './findings.ts'
import type {
  AppliedProfile,
  Check,
  CheckContext,
  CrossFacts,
  Evidence,
  Finding,
  GraphReader,
  IsoDate,
  Measurement,
  NodeName,
  RecordReport,
  RecordView,
  RuleChanges,
  ShapeResult,
  SourceFacts,
  TermId,
} from './model.ts'
import type { Applied, ClaimFault } from './profiles/recognise.ts'
import { capReasons } from './quality/caps.ts'
import type { CheckOutcomes } from './quality/measure.ts'
import { DEFAULT_SCORING, type Scoring } from './quality/scoring.ts'
import { iri } from './rdf/namespaces.ts'
import { isPublic } from './records/access.ts'
import { CLAIM_RULES } from './records/claim-rules.ts'
import { contactMail, dateText } from './records/contact.ts'
import { bestLabel } from './records/names.ts'
import { checkUnder, isChanged, NO_CHANGES, severityUnder } from './rule-changes.ts'
import { scoresOf } from './scores.ts'
import { type Draft, masked, maskedText, screened, shownName } from './secrecy.ts'

const CONFORMS_TO = iri('dct:conformsTo')

/** What is known of one record before the checks. */
export interface Subject {
  readonly record: RecordView
  /** Its main profile. */
  readonly applied: Applied
  readonly shapeResults: readonly ShapeResult[]
  readonly exchangeResults: readonly ShapeResult[] | null
  /** Profiles that apply beside it, with what their shapes say. */
  readonly further?: readonly { readonly applied: Applied; readonly results: readonly ShapeResult[] }[]
  /** What is wrong with the profiles that it claims. */
  readonly faults?: readonly ClaimFault[]
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
  /** Checks of the caller: they find, and count for no score. */
  readonly ownChecks?: readonly Check[]
  readonly asOf: IsoDate
  readonly evidence: Evidence | null
  readonly cross: CrossFacts | null
  /** What the user changes of rules; missing: nothing. */
  readonly changes?: RuleChanges
  /** What the user has a say in; missing: as by default. */
  readonly scoring?: Scoring
  /** True when each distribution is to have a value of its own (see `Measurement.parts`). */
  readonly parts?: boolean
}

/** A record of which all but what the checks say is known. */
interface Case {
  readonly subject: Subject
  readonly context: CheckContext
  readonly changes: readonly RuleChanges[]
  readonly gathered: Gathered
  readonly shapeFindings: readonly Finding[]
  readonly outcomes: CheckOutcomes[]
  readonly measurements: Measurement[]
}

/**
 * Checks and scores some records, best some tens of them: each check is asked about all of them in turn, because some ninety
 * checks do not fit in the nearest memory of a processor, and some tens of records do.
 *
 * @throws Error when a check breaks; the message names the check and the record
 */
export function assessRecords(subjects: readonly Subject[], surroundings: Surroundings): RecordReport[] {
  const { checks, ownChecks = NO_CHECKS } = surroundings
  const cases = subjects.map((subject) => caseOf(subject, surroundings))
  for (const kind of new Set(subjects.map(({ record }) => record.kind))) {
    const alike = cases.filter(({ subject }) => subject.record.kind === kind)
    for (const about of applying(checks, kind)) {
      for (const { context, changes, gathered, outcomes, measurements } of alike) {
        const change = changes.length === 0 ? null : checkUnder(about.check, changes)
        if (change === 'off') continue
        const one = ask(about, context, gathered, change)
        outcomes.push(one)
        measurements.push(measured(about, one))
      }
    }
    for (const about of applying(ownChecks, kind)) {
      for (const { context, changes, gathered } of alike) {
        const change = checkUnder(about.check, changes)
        if (change !== 'off') ask(about, context, gathered, change)
      }
    }
  }
  return cases.map((one) => reportOf(one, surroundings))
}

/** What is known of a record before the checks: what shapes and claims say. */
function caseOf(subject: Subject, surroundings: Surroundings): Case {
  const { graph, asOf, evidence, scoring = DEFAULT_SCORING, cross } = surroundings
  const { record, applied, further = [] } = subject
  const changes = [surroundings.changes ?? NO_CHANGES, applied.profile.own?.changes ?? NO_CHANGES].filter(isChanged)
  const { authenticSources, weights } = scoring
  const thresholds = weights?.thresholds
  const context: CheckContext = {
    record,
    graph,
    asOf,
    profile: applied.profile.table,
    shapeResults: subject.shapeResults,
    exchangeResults: subject.exchangeResults,
    besideResults: further.flatMap(({ results }) => results),
    source: subject.source,
    evidence,
    cross,
    ...(authenticSources && { authenticSources }),
    ...(thresholds && { thresholds }),
  }
  const drafts: Draft[] = [...wordedResults(subject), ...(subject.userResults ?? [])].map((result) => ({
    finding: shapeFindingOf(graph, record, result),
    node: result.focus,
    object: result.value,
  }))
  drafts.push(...claimDrafts(graph, subject, changes))
  const shapeFindings = drafts.map(({ finding }) => finding)
  const gathered = { drafts, secret: new Set<TermId>() }
  return { subject, context, changes, gathered, shapeFindings, outcomes: [], measurements: [] }
}

/** The report of a record of which all checks were asked. */
function reportOf(one: Case, { graph, checks, scoring = DEFAULT_SCORING, parts = false }: Surroundings): RecordReport {
  const { subject, context, shapeFindings, outcomes, measurements } = one
  const { drafts, secret } = one.gathered
  const { record, applied, further = [] } = subject
  const { thresholds } = context
  const findings = sortFindings(masked(graph, drafts, secret))
  const reasons = capReasons(measurements, {
    blocking: findings.some((finding) => finding.severity === 'blocking'),
    isPublic: isPublic(graph, record),
  })
  const violations = (subject.exchangeResults ?? subject.shapeResults).filter(isViolation)
  const usual = thresholds === undefined ? measurements : usualMeasurements(checks, context, measurements)
  const known = { record, graph, checks, outcomes, measurements, usual, reasons, worded: shapeFindings, violations }
  const { jobs, ...scores } = scoresOf(known, scoring)
  return {
    id: maskedText(graph, record.id, secret)!,
    kind: record.kind,
    title: maskedText(graph, record.title, secret),
    publisher: maskedText(graph, record.publisher, secret),
    place: record.place,
    profile: told(applied),
    ...(further.length > 0 && { further: further.map((other) => told(other.applied)) }),
    ...scores,
    ...(parts && record.kind === 'dataset' && { distributions: distributionNames(graph, record, secret) }),
    measurements: parts ? withParts(applying(checks, record.kind), context, measurements) : measurements,
    findings,
    jobs,
    unknown: subject.unknown,
    contact: isFunctional(measurements) ? maskedText(graph, contactMail(graph, record), secret) : null,
    issued: maskedText(graph, dateText(graph, record.node, 'dct:issued'), secret),
    modified: maskedText(graph, dateText(graph, record.node, 'dct:modified'), secret),
  }
}

/** An address of which something must not be printed names nothing any more. */
function distributionNames(graph: GraphReader, { distributions }: RecordView, secret: ReadonlySet<TermId>): NodeName[] {
  return distributions.map((node, i) => {
    const position = distributions.length > 1 ? i + 1 : 0
    const known = graph.isIri(node) ? graph.value(node) : null
    const name: NodeName = { kind: 'distribution', iri: known, label: bestLabel(graph, node), position }
    const shown = shownName(graph, name, node, secret)
    return shown.iri === known ? shown : { ...shown, iri: null }
  })
}

/** True when the check on contacts found nothing but mailboxes of teams: an address that may be a person's is not told. */
function isFunctional(measurements: readonly Measurement[]): boolean {
  return measurements.some(({ check, value }) => check === 'contact-functional' && value === FULL)
}

function told({ profile, reason, because }: Applied): AppliedProfile {
  return { id: profile.id, reason, ...(because !== null && { because: screened(because) }) }
}

/** What is wrong with the profiles that a record claims; a value that is no profile to a rule of its own profile is told by that. */
function claimDrafts(graph: GraphReader, subject: Subject, changes: readonly RuleChanges[]): Draft[] {
  const { record, faults = [], shapeResults } = subject
  return faults.flatMap(({ rule: id, message, claim, args }) => {
    const rule = CLAIM_RULES.find((one) => one.id === id)!
    const severity = severityUnder(rule, changes)
    const isTold = shapeResults.some(
      ({ focus, path, value }) => focus === claim.node && path === CONFORMS_TO && value === claim.value,
    )
    if (severity === 'off' || (message === 'unknown' && isTold)) return []
    const outcome = { node: claim.node, value: 0, message, path: CONFORMS_TO, object: claim.value, args }
    const finding = findingOf(graph, record, { id, severity }, outcome)!
    return [{ finding, node: claim.node, object: claim.value }]
  })
}

const NO_CHECKS: readonly Check[] = []

/** The measurements as they are by the numbers of the model: checks of which the user set a number are asked again. */
function usualMeasurements(
  checks: readonly Check[],
  { thresholds = {}, ...context }: CheckContext,
  measurements: readonly Measurement[],
): readonly Measurement[] {
  const asked = new Map(applying(checks, context.record.kind).map((about) => [about.check.id, about]))
  return measurements.map((measurement) => {
    const about = Object.hasOwn(thresholds, measurement.check) ? asked.get(measurement.check) : undefined
    if (about === undefined) return measurement
    return measured(about, ask(about, context, { drafts: [], secret: new Set() }, 'silent'))
  })
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
