/**
 * What mending wins (quality-model section 5.9): outcomes and findings with one cause are one job, and its gain is the
 * rise of the record's score when every outcome of that cause has full marks.
 */
import { FULL } from '../define.ts'
import type { Finding, Job, Millionths, Severity } from '../model.ts'
import { type CheckOutcomes, type Pool, pool, valueOfPool } from './measure.ts'
import { bySeverity, byText, worstSeverity } from './order.ts'
import { DEFAULT_WEIGHING, type Weighing } from './quality-model.ts'
import { placeOfDimension, type Tally, tally, valueOfTally, type WeightedMeasurement } from './score.ts'

/** A finding that stands beside the outcomes of checks: a SHACL rule has no weight of its own. */
export type FindingWithCause = Pick<Finding, 'check' | 'cause' | 'severity'>

/** What mending one cause changes in one check. */
interface Lift {
  /** Points that the mean would win. */
  points: number
  /** Outcomes that would no longer be below full. */
  outcomes: number
}

interface Draft {
  readonly checks: Set<string>
  /** By place of the check in the list. */
  readonly lifts: Map<number, Lift>
  severity: Severity
  findings: number
}

/** A check that was measured, before mending. */
interface Before extends WeightedMeasurement {
  readonly value: Millionths
  readonly sums: Pool
}

/**
 * The jobs of one record: biggest gain first, then worst severity, then cause. A job may have no gain (a rule that
 * carries no weight) or no finding (what a reader words).
 *
 * @param checks every check on this record, with its outcomes
 * @param worded findings that are not outcomes of those checks
 * @throws RangeError as `pool`
 */
export function jobsOf(
  checks: readonly CheckOutcomes[],
  worded: readonly FindingWithCause[] = [],
  weighing: Weighing = DEFAULT_WEIGHING,
): Job[] {
  const before = checks.map(valueBefore)
  const sums = tally(
    before.filter((one) => one !== null),
    weighing,
  )
  const score = valueOfTally(sums, weighing)
  const jobs: Job[] = []
  for (const [cause, draft] of draftsByCause(checks, worded)) {
    jobs.push({
      cause,
      checks: [...draft.checks].sort(byText),
      severity: draft.severity,
      findings: draft.findings,
      gain: score === null ? 0 : valueWhenMended(checks, before, sums, draft, weighing) - score,
    })
  }
  return jobs.sort((a, b) => b.gain - a.gain || bySeverity(a.severity, b.severity) || byText(a.cause, b.cause))
}

function valueBefore({ check, outcomes, failed }: CheckOutcomes): Before | null {
  if (failed || outcomes.length === 0) return null
  const sums = pool(outcomes)
  const { dimension, tier, combine } = check
  return { dimension, tier, status: 'measured', value: valueOfPool(sums, combine), sums }
}

function draftsByCause(checks: readonly CheckOutcomes[], worded: readonly FindingWithCause[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  const draftOf = (cause: string, check: string, severity: Severity, finding: boolean): Draft => {
    let draft = drafts.get(cause)
    if (draft === undefined) {
      draft = { checks: new Set(), lifts: new Map(), severity, findings: 0 }
      drafts.set(cause, draft)
    }
    draft.checks.add(check)
    draft.severity = worstSeverity(draft.severity, severity)
    if (finding) draft.findings++
    return draft
  }
  checks.forEach(({ check, outcomes, failed }, place) => {
    if (failed) return
    for (const { cause, value, count, finding, severity } of outcomes) {
      if (value === FULL) continue
      const { lifts } = draftOf(cause, check.id, severity, finding)
      const lift = lifts.get(place)
      if (lift === undefined) lifts.set(place, { points: (FULL - value) * count, outcomes: 1 })
      else {
        lift.points += (FULL - value) * count
        lift.outcomes++
      }
    }
  })
  for (const { check, cause, severity } of worded) draftOf(cause, check, severity, true)
  return drafts
}

/** The score with one cause mended: only the checks that it touches are valued again. */
function valueWhenMended(
  checks: readonly CheckOutcomes[],
  before: readonly (Before | null)[],
  tallied: Tally,
  draft: Draft,
  weighing: Weighing,
): Millionths {
  const points = [...tallied.points]
  for (const [place, lift] of draft.lifts) {
    const { combine } = checks[place]!.check
    const { dimension, tier, value, sums } = before[place]!
    const mended: Pool = { points: sums.points + lift.points, count: sums.count, below: sums.below - lift.outcomes }
    points[placeOfDimension(dimension)]! += weighing.tiers[tier] * (valueOfPool(mended, combine) - value)
  }
  return valueOfTally({ ...tallied, points }, weighing)!
}
