/**
 * What mending wins (quality-model section 5.9): outcomes and findings with one cause are one job, and its gain is the
 * rise of the record's score when every outcome of that cause has full marks.
 */
import { FULL } from '../define.ts'
import type { Finding, Job, Millionths, Severity } from '../model.ts'
import { type CheckOutcomes, type Pool, pool, valueOfPool } from './measure.ts'
import { bySeverity, byText, worstSeverity } from './order.ts'
import { DEFAULT_WEIGHING, type Weighing } from './quality-model.ts'
import { addToTally, emptyTally, placeOfDimension, type Tally, valueOfTally, weightOf } from './score.ts'

/** A finding that stands beside the outcomes of checks: a SHACL rule has no weight of its own. */
export type FindingWithCause = Pick<Finding, 'check' | 'cause' | 'severity'>

/** What mending one cause changes in one check. */
interface Lift {
  /** Of the check in the list. */
  readonly place: number
  /** Points that the mean would win. */
  points: number
  /** Outcomes that would no longer be below full. */
  outcomes: number
}

interface Draft {
  readonly cause: string
  readonly checks: string[]
  /** In the order of their places. */
  lifts: readonly Lift[]
  severity: Severity
  findings: number
}

/** A check that was measured, before mending. */
interface Before {
  readonly value: Millionths
  readonly sums: Pool
}

/**
 * The jobs of one record: biggest gain first, then worst severity, then cause. A job may have no gain (a rule that
 * carries no weight) or no finding (what a reader words).
 *
 * @param checks every check on this record, with its outcomes
 * @param worded findings that are not outcomes of those checks
 * @param sums of the same checks with the same weighing, when they are added up already
 * @throws RangeError as `pool`
 */
export function jobsOf(
  checks: readonly CheckOutcomes[],
  worded: readonly FindingWithCause[] = [],
  weighing: Weighing = DEFAULT_WEIGHING,
  sums: Tally = tallyOf(checks, weighing),
): Job[] {
  const score = valueOfTally(sums, weighing)
  const before = new Array<Before | undefined>(checks.length)
  const jobs: Job[] = []
  for (const draft of draftsByCause(checks, worded).values()) {
    const { cause, severity, findings } = draft
    const own = draft.checks.length > 1 ? [...draft.checks].sort(byText) : draft.checks
    // What touches no check wins nothing.
    const touches = score !== null && draft.lifts.length > 0
    const gain = touches ? valueWhenMended(checks, before, sums, draft.lifts, weighing) - score : 0
    jobs.push({ cause, checks: own, severity, findings, gain })
  }
  return jobs.sort((a, b) => b.gain - a.gain || bySeverity(a.severity, b.severity) || byText(a.cause, b.cause))
}

/** Sums of what was measured. */
function tallyOf(checks: readonly CheckOutcomes[], weighing: Weighing): Tally {
  const sums = emptyTally()
  for (const one of checks) {
    if (one.failed || one.outcomes.length === 0) continue
    addToTally(sums, one.check.dimension, weightOf(one.check, weighing), 'measured', valueBefore(one).value)
  }
  return sums
}

function valueBefore({ check, outcomes }: CheckOutcomes): Before {
  const sums = pool(outcomes)
  return { value: valueOfPool(sums, check.combine), sums }
}

const NO_LIFTS: readonly Lift[] = []

function draftsByCause(checks: readonly CheckOutcomes[], worded: readonly FindingWithCause[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  const draftOf = (cause: string, check: string, severity: Severity, finding: boolean): Draft => {
    let draft = drafts.get(cause)
    if (draft === undefined) {
      draft = { cause, checks: [check], lifts: NO_LIFTS, severity, findings: 0 }
      drafts.set(cause, draft)
    } else if (!draft.checks.includes(check)) draft.checks.push(check)
    draft.severity = worstSeverity(draft.severity, severity)
    if (finding) draft.findings++
    return draft
  }
  for (let place = 0; place < checks.length; place++) {
    const { check, outcomes, failed } = checks[place]!
    if (failed) continue
    for (const { cause, value, count, finding, severity } of outcomes) {
      if (value === FULL) continue
      const draft = draftOf(cause, check.id, severity, finding)
      const points = (FULL - value) * count
      const last = draft.lifts[draft.lifts.length - 1]
      if (last === undefined || last.place !== place) draft.lifts = [...draft.lifts, { place, points, outcomes: 1 }]
      else {
        last.points += points
        last.outcomes++
      }
    }
  }
  for (const { check, cause, severity } of worded) draftOf(cause, check, severity, true)
  return drafts
}

/**
 * The score with one cause mended: only the checks that it touches are valued again.
 *
 * @param before by place of the check, filled as it is asked for
 */
function valueWhenMended(
  checks: readonly CheckOutcomes[],
  before: (Before | undefined)[],
  tallied: Tally,
  lifts: readonly Lift[],
  weighing: Weighing,
): Millionths {
  const points = tallied.points.slice()
  for (const lift of lifts) {
    const one = checks[lift.place]!
    const { combine, dimension } = one.check
    before[lift.place] ??= valueBefore(one)
    const { value, sums } = before[lift.place]!
    const mended: Pool = { points: sums.points + lift.points, count: sums.count, below: sums.below - lift.outcomes }
    const won = valueOfPool(mended, combine) - value
    points[placeOfDimension(dimension)]! += weightOf(one.check, weighing) * won
  }
  return valueOfTally({ ...tallied, points }, weighing)!
}
