/** Asks one check about one record: its outcomes, what they weigh, and the findings that they are. */
import { FULL } from './define.ts'
import { causeOf, findingOf } from './findings.ts'
import type { Check, CheckContext, Measurement, NotChecked, Outcome, RecordKind, TermId } from './model.ts'
import { type CheckOutcomes, measure, type WeighedOutcome } from './quality/measure.ts'
import type { CheckChange } from './rule-changes.ts'
import type { Draft } from './secrecy.ts'

/** What a check yields on most records, with its measurement. */
interface Answer extends CheckOutcomes {
  readonly measurement: Measurement
}

/** A check with its usual answers: made once, because there are some ninety checks a record. */
export interface Asked {
  readonly check: Check
  readonly passed: Answer
  readonly notApplicable: Answer
  readonly notChecked: Answer
  /** The measurement of any answer without marks. */
  readonly zero: Measurement
}

/** What findings are made of, and terms that must not be printed: filled by all checks of a record. */
export interface Gathered {
  readonly drafts: Draft[]
  readonly secret: Set<TermId>
}

const applicable = new WeakMap<readonly Check[], Map<RecordKind, readonly Asked[]>>()

/** Those of the checks that run on records of a kind; made once a run. */
export function applying(checks: readonly Check[], kind: RecordKind): readonly Asked[] {
  const byKind = applicable.get(checks) ?? new Map<RecordKind, readonly Asked[]>()
  applicable.set(checks, byKind)
  const known = byKind.get(kind) ?? checks.filter((check) => applies(check, kind)).map(asked)
  byKind.set(kind, known)
  return known
}

/** A check runs on a record of its scope; one about distributions runs on the dataset that owns them. */
function applies({ scope }: Check, kind: RecordKind): boolean {
  return scope.includes(kind) || (kind === 'dataset' && scope.includes('distribution'))
}

/** What stands for all that has full marks in a check: of those only the number counts. */
const PASSED: WeighedOutcome = { cause: '', value: FULL, count: 1, finding: false, severity: 'info' }
const NOTHING: readonly WeighedOutcome[] = []
/** Full marks are full marks however many there are; the arithmetic refuses more than it can add. */
const MANY = 1_000_000

function asked(check: Check): Asked {
  return {
    check,
    passed: answer(check, [PASSED], false),
    notApplicable: answer(check, NOTHING, false),
    notChecked: answer(check, NOTHING, true),
    zero: { check: check.id, status: 'measured', value: 0 },
  }
}

function answer(check: Check, outcomes: readonly WeighedOutcome[], notChecked: boolean): Answer {
  return { check, outcomes, notChecked, measurement: measure({ check, outcomes, notChecked }) }
}

/**
 * @param change what the user changes of the findings of the check
 * @throws Error when the check breaks; the message names the check and the record
 */
export function ask(
  about: Asked,
  context: CheckContext,
  { drafts, secret }: Gathered,
  change: Exclude<CheckChange, 'off'>,
): CheckOutcomes {
  const { check } = about
  const { graph, record } = context
  let outcomes: WeighedOutcome[] | null = null
  let passed = 0
  let notChecked = false
  try {
    const yielded = check.run(context)
    // A loop by number: most checks give a list, and an iterator for each of ninety would be most of the work here.
    const found: readonly (Outcome | NotChecked)[] = Array.isArray(yielded) ? yielded : [...yielded]
    for (let i = 0; i < found.length; i++) {
      const outcome = found[i]!
      // A count of a wrong kind is left to the arithmetic, which refuses it.
      if (hasFullMarks(outcome) && !outcome.secret && !outcome.hides && isCount(outcome.count)) {
        passed += outcome.count ?? 1
        continue
      }
      if (isNotChecked(outcome)) {
        notChecked = true
        continue
      }
      const { node, value, object = -1 } = outcome
      const severity = change === null || change === 'silent' ? (outcome.severity ?? check.severity) : change
      const told = change === null ? outcome : { ...outcome, severity }
      const finding = change === 'silent' || value >= FULL ? null : findingOf(graph, record, check, told)
      if (finding !== null) drafts.push({ finding, node, object })
      if (outcome.secret) secret.add(object < 0 ? node : object)
      for (const term of outcome.hides ?? []) secret.add(term)
      const weighed = {
        cause: value === FULL ? '' : (finding?.cause ?? causeOf(record, node, outcome.path, check.id)),
        value,
        count: outcome.count ?? 1,
        finding: finding !== null,
        severity,
      }
      if (outcomes === null) outcomes = [weighed]
      else outcomes.push(weighed)
    }
  } catch (cause) {
    throw new Error(`check ${check.id} broke on ${record.id}`, { cause })
  }
  if (outcomes === null) {
    if (passed === 0) return notChecked ? about.notChecked : about.notApplicable
    if (passed <= MANY && !notChecked) return about.passed
    outcomes = []
  }
  if (passed > 0) outcomes.push(passed === 1 ? PASSED : { ...PASSED, count: passed })
  return { check, outcomes, notChecked }
}

/**
 * The measurement of what `ask` returned. Equal ones are one object: reports of many records hold hundreds of thousands.
 *
 * @throws RangeError as `measure`
 */
export function measured(about: Asked, one: CheckOutcomes): Measurement {
  if (one === about.passed) return about.passed.measurement
  if (one === about.notApplicable) return about.notApplicable.measurement
  if (one === about.notChecked) return about.notChecked.measurement
  const made = measure(one)
  return made.value === 0 ? about.zero : made
}

/** What could not be checked has no value. */
function hasFullMarks(outcome: Outcome | NotChecked): outcome is Outcome {
  return (outcome as Partial<Outcome>).value === FULL
}

function isCount(count: number | undefined): boolean {
  return count === undefined || (Number.isInteger(count) && count >= 1)
}

function isNotChecked(outcome: Outcome | NotChecked): outcome is NotChecked {
  return 'status' in outcome
}
