/** From the outcomes of one record to all that is counted of it: scores, points, overlays, jobs with their gains. */
import { causeOf } from './findings.ts'
import type {
  CapReason,
  Check,
  GraphReader,
  Measurement,
  MqaScore,
  RecordReport,
  RecordView,
  ShapeResult,
  Tier,
} from './model.ts'
import { type FindingWithCause, jobsOf } from './quality/jobs.ts'
import type { CheckOutcomes } from './quality/measure.ts'
import { scoreMqa } from './quality/mqa.ts'
import { mqaGain } from './quality/mqa-gain.ts'
import { overlaysOf } from './quality/overlays/overlays.ts'
import { DEFAULT_WEIGHING, type Weighing } from './quality/quality-model.ts'
import { addToTally, emptyTally, scoreOfTally, type Tally, weightOf } from './quality/score.ts'
import type { Scoring } from './quality/scoring.ts'
import { type WeightProfile, weighingOf } from './quality/weight-profile.ts'
import { mqaFacts } from './records/mqa-facts.ts'
import { overlayFacts } from './records/overlay-facts.ts'
import { priorityOf } from './records/priority.ts'

/** What is known of a record when its checks have run. */
export interface Outcomes {
  readonly record: RecordView
  readonly graph: GraphReader
  readonly checks: readonly Check[]
  readonly outcomes: readonly CheckOutcomes[]
  /** In the same order. */
  readonly measurements: readonly Measurement[]
  /** The same by the numbers of the model, where the user set some otherwise. */
  readonly usual: readonly Measurement[]
  readonly reasons: readonly CapReason[]
  /** Findings that are no outcomes of checks. */
  readonly worded: readonly FindingWithCause[]
  /** What breaks DCAT-AP: results that are violations. */
  readonly violations: readonly ShapeResult[]
}

type Scores = Pick<RecordReport, 'score' | 'defaultScore' | 'mqa' | 'overlays' | 'priority' | 'listedIn' | 'jobs'>

export function scoresOf(about: Outcomes, scoring: Scoring): Scores {
  const { record, graph, checks, outcomes, measurements, reasons, worded } = about
  const weighing = weighingFor(scoring.weights)
  const sums = tallyOf(about, weighing)
  const jobs = jobsOf(outcomes, worded, weighing, sums)
  const { mqa, gainOf } = mqaOf(about, scoring)
  const priority = priorityOf(graph, record, scoring)
  const tierOf = tiersOf(checks)
  const listedIn = record.catalogs.filter((catalog) => graph.isIri(catalog)).map((catalog) => graph.value(catalog))
  return {
    score: scoreOfTally(sums, reasons, weighing),
    ...(scoring.weights !== null && { defaultScore: defaultScore(about) }),
    mqa,
    overlays: overlaysOf(record.kind, measurements, overlayFacts(record, graph), (id) => tierOf.get(id) ?? null),
    ...(priority.length > 0 && { priority }),
    ...(listedIn.length > 0 && { listedIn }),
    jobs: jobs.map((job) => {
      const gain = gainOf(job)
      return gain > 0 ? { ...job, mqaGain: gain } : job
    }),
  }
}

function tallyOf({ outcomes, measurements }: Outcomes, weighing: Weighing): Tally {
  const sums = emptyTally()
  for (let i = 0; i < measurements.length; i++) {
    const { status, value } = measurements[i]!
    if (status === 'not-applicable') continue
    const { check } = outcomes[i]!
    addToTally(sums, check.dimension, weightOf(check, weighing), status, value)
  }
  return sums
}

/** The score of the model itself, beside that of the user's weights. */
function defaultScore(about: Outcomes): NonNullable<Scores['defaultScore']> {
  const { dimensions: _, ...score } = scoreOfTally(
    tallyOf({ ...about, measurements: about.usual }, DEFAULT_WEIGHING),
    about.reasons,
  )
  return score
}

/** The points of a dataset, and what a job wins of them. Nobody asked yet whether links answer. */
function mqaOf(
  { record, graph, violations }: Outcomes,
  { mqa: switches }: Scoring,
): { mqa: MqaScore | null; gainOf(job: RecordReport['jobs'][number]): number } {
  if (record.kind !== 'dataset') return { mqa: null, gainOf: () => 0 }
  const status = () => null
  const facts = mqaFacts(record, graph, violations.length === 0, switches)
  const mqa = scoreMqa(facts, status, switches)
  const breaks = new Set(
    violations.map(({ focus, path, rule, closest }) =>
      causeOf(record, focus, path === '' || closest !== undefined ? undefined : path, rule),
    ),
  )
  return { mqa, gainOf: (job) => mqaGain(job, { facts, breaks, status, switches }, mqa.lower) }
}

const weighings = new WeakMap<WeightProfile, Weighing>()

function weighingFor(profile: WeightProfile | null): Weighing {
  if (profile === null) return DEFAULT_WEIGHING
  const known = weighings.get(profile) ?? weighingOf(profile)
  weighings.set(profile, known)
  return known
}

const tiers = new WeakMap<readonly Check[], ReadonlyMap<string, Tier>>()

function tiersOf(checks: readonly Check[]): ReadonlyMap<string, Tier> {
  const known = tiers.get(checks) ?? new Map(checks.map(({ id, tier }) => [id, tier]))
  tiers.set(checks, known)
  return known
}
