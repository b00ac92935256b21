/**
 * The pure half of the line: records and what is known of them → findings, measurements, scores. No network, no clock,
 * no files, no promises. Findings, measurements and gains all derive from the same outcomes.
 */
import { isViolation, wordedResults } from './beside.ts'
import { FULL } from './define.ts'
import { causeOf, findingOf, order, shapeFindingOf, sortFindings } from './findings.ts'
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
  NotChecked,
  Outcome,
  RecordKind,
  RecordReport,
  RecordView,
  RuleChanges,
  ShapeResult,
  SourceFacts,
  TermId,
} from './model.ts'
import type { Applied, ClaimFault } from './profiles/recognise.ts'
import { capReasons } from './quality/caps.ts'
import { type CheckOutcomes, measure } from './quality/measure.ts'
import { DEFAULT_SCORING, type Scoring } from './quality/scoring.ts'
import { iri } from './rdf/namespaces.ts'
import { isPublic } from './records/access.ts'
import { CLAIM_RULES } from './records/claim-rules.ts'
import { contactMail, dateText } from './records/contact.ts'
import { type CheckChange, checkUnder, isChanged, NO_CHANGES, severityUnder } from './rule-changes.ts'
import { scoresOf } from './scores.ts'
import { type Draft, masked, maskedText, screened } from './secrecy.ts'

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
}

/**
 * Checks and scores one record.
 *
 * @throws Error when a check breaks; the message names the check and the record
 */
export function assessRecord(subject: Subject, surroundings: Surroundings): RecordReport {
  const { graph, checks, asOf, evidence, scoring = DEFAULT_SCORING, cross } = surroundings
  const { record, applied, further = [] } = subject
  const changes = [surroundings.changes ?? NO_CHANGES, applied.profile.own?.changes ?? NO_CHANGES].filter(isChanged)
  const { authenticSources } = scoring
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
  }
  const drafts: Draft[] = [...wordedResults(subject), ...(subject.userResults ?? [])].map((result) => ({
    finding: shapeFindingOf(graph, record, result),
    node: result.focus,
    object: result.value,
  }))
  drafts.push(...claimDrafts(graph, subject, changes))
  const shapeFindings = drafts.map(({ finding }) => finding)
  const secret = new Set<TermId>()
  const outcomes: CheckOutcomes[] = []
  for (const check of applying(checks, record.kind)) {
    const change = changes.length === 0 ? null : checkUnder(check, changes)
    if (change !== 'off') outcomes.push(ask(check, context, drafts, secret, change))
  }
  for (const check of applying(surroundings.ownChecks ?? NO_CHECKS, record.kind)) {
    const change = checkUnder(check, changes)
    if (change !== 'off') ask(check, context, drafts, secret, change)
  }
  const measurements = outcomes.map(measure)
  const findings = sortFindings(masked(graph, drafts, secret))
  const reasons = capReasons(measurements, {
    blocking: findings.some((finding) => finding.severity === 'blocking'),
    isPublic: isPublic(graph, record),
  })
  const violations = (subject.exchangeResults ?? subject.shapeResults).filter(isViolation)
  const known = { record, graph, checks, outcomes, measurements, reasons, worded: shapeFindings, violations }
  const { jobs, ...scores } = scoresOf(known, scoring)
  return {
    id: maskedText(graph, record.id, secret)!,
    kind: record.kind,
    title: maskedText(graph, record.title, secret),
    publisher: maskedText(graph, record.publisher, secret),
    place: record.place,
    profile: told(applied),
    ...(further.length > 0 && { further: further.map((one) => told(one.applied)) }),
    ...scores,
    measurements,
    findings,
    jobs,
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

/** A check runs on a record of its scope; one about distributions runs on the dataset that owns them. */
function applies({ scope }: Check, kind: RecordKind): boolean {
  return scope.includes(kind) || (kind === 'dataset' && scope.includes('distribution'))
}

const NO_CHECKS: readonly Check[] = []
const applicable = new WeakMap<readonly Check[], Map<RecordKind, readonly Check[]>>()

/** Those of the checks that run on records of a kind; made once a run. */
function applying(checks: readonly Check[], kind: RecordKind): readonly Check[] {
  const byKind = applicable.get(checks) ?? new Map<RecordKind, readonly Check[]>()
  applicable.set(checks, byKind)
  const known = byKind.get(kind) ?? checks.filter((check) => applies(check, kind))
  byKind.set(kind, known)
  return known
}

/** What stands for all that has full marks in a check: of those only the number counts. */
const PASSED = { cause: '', value: FULL, count: 1, finding: false, severity: 'info' } as const
const ALL_PASSED: CheckOutcomes['outcomes'] = [PASSED]

/** @param change what the user changes of the findings of the check */
function ask(
  check: Check,
  context: CheckContext,
  drafts: Draft[],
  secret: Set<TermId>,
  change: Exclude<CheckChange, 'off'>,
): CheckOutcomes {
  const { graph, record } = context
  const outcomes: CheckOutcomes['outcomes'][number][] = []
  let passed = 0
  let notChecked = false
  try {
    for (const outcome of check.run(context)) {
      if (isNotChecked(outcome)) {
        notChecked = true
        continue
      }
      // A count of a wrong kind is left to the arithmetic, which refuses it.
      if (outcome.value === FULL && !outcome.secret && !outcome.hides && isCount(outcome.count)) {
        passed += outcome.count ?? 1
        continue
      }
      const severity = change === null || change === 'silent' ? (outcome.severity ?? check.severity) : change
      const finding =
        change === 'silent' || outcome.value >= FULL ? null : findingOf(graph, record, check, { ...outcome, severity })
      const object = outcome.object ?? -1
      if (finding !== null) drafts.push({ finding, node: outcome.node, object })
      if (outcome.secret) secret.add(object < 0 ? outcome.node : object)
      for (const term of outcome.hides ?? []) secret.add(term)
      outcomes.push({
        cause: outcome.value === FULL ? '' : causeOf(record, outcome.node, outcome.path, check.id),
        value: outcome.value,
        count: outcome.count ?? 1,
        finding: finding !== null,
        severity,
      })
    }
  } catch (cause) {
    throw new Error(`check ${check.id} broke on ${record.id}`, { cause })
  }
  if (passed === 1 && outcomes.length === 0) return { check, outcomes: ALL_PASSED, notChecked }
  if (passed > 0) outcomes.push(passed === 1 ? PASSED : { ...PASSED, count: passed })
  return { check, outcomes, notChecked }
}

function isCount(count: number | undefined): boolean {
  return count === undefined || (Number.isInteger(count) && count >= 1)
}

function isNotChecked(outcome: Outcome | NotChecked): outcome is NotChecked {
  return 'status' in outcome
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
