/** Judges records: which profile each follows, what its shapes and the checks say. All records of a run, or a part of them. */
import { assessRecords, type Subject, type Surroundings } from './assess.ts'
import { checks } from './checks/index.ts'
import type {
  Check,
  CrossFacts,
  IsoDate,
  Profile,
  RecordReport,
  RecordView,
  RuleChanges,
  ShapeResult,
  SourceReport,
  TermId,
} from './model.ts'
import { profiles } from './profiles/index.ts'
import { type Recognised, recogniser } from './profiles/recognise.ts'
import { addRecord, emptyState, type TotalsState } from './quality/rollup.ts'
import type { Scoring } from './quality/scoring.ts'
import type { Graph } from './rdf/graph.ts'
import { signsOf } from './records/signs.ts'
import type { Results } from './validation.ts'

/** A record with the profiles that it is judged by. */
export interface Chosen extends Recognised {
  readonly record: RecordView
  /** The profile that says whether it survives exchange; null when the main profile is that one. */
  readonly exchange: Profile | null
}

/** What the user asks for, as plain data: it goes to every thread. */
export interface Conditions {
  /** Ids of the profiles that are asked for; without one of records each record chooses. */
  readonly asked: readonly string[]
  /** Profiles of the user. */
  readonly own: readonly Profile[]
  readonly changes: RuleChanges
  readonly asOf: IsoDate
  /** What the user has a say in; missing: as by default. */
  readonly scoring?: Scoring
  /** True when each distribution is to have a value of its own. */
  readonly parts?: boolean
}

/** What is the same for all records. */
export function surroundingsOf(graph: Graph, conditions: Conditions, cross: CrossFacts): Surroundings {
  const { asOf, scoring, changes, parts = false } = conditions
  return { graph, checks, asOf, evidence: null, cross, changes, parts, ...(scoring && { scoring }) }
}

/** Every profile that a run knows: those of the user come last. */
export function knownProfiles({ own }: Pick<Conditions, 'own'>): readonly Profile[] {
  return own.length === 0 ? profiles : [...profiles, ...own]
}

export function chooseProfiles(graph: Graph, records: readonly RecordView[], conditions: Conditions): Chosen[] {
  const known = knownProfiles(conditions)
  const asked = known.filter(({ id }) => conditions.asked.includes(id))
  const recognise = recogniser(asked, known)
  return records.map((record) => {
    const recognised = recognise(signsOf(graph, record))
    const exchange = known.find(({ id }) => id === recognised.main.profile.exchange) ?? null
    return { record, exchange, ...recognised }
  })
}

/** The nodes that the shapes of each profile are asked about, each once. Profiles that are asked the same share one set. */
export function nodesByProfile(chosen: readonly Chosen[]): Map<Profile, ReadonlySet<TermId>> {
  const groups = new Map<string, { readonly profiles: readonly Profile[]; readonly nodes: Set<TermId> }>()
  for (const { record, main, further, exchange } of chosen) {
    const all = [main, ...further].map(({ profile }) => profile)
    const profiles = exchange === null || all.includes(exchange) ? all : [...all, exchange]
    const key = profiles.map(({ id }) => id).join(' ')
    let group = groups.get(key)
    if (group === undefined) {
      group = { profiles, nodes: new Set() }
      groups.set(key, group)
    }
    for (const node of record.owned) group.nodes.add(node)
  }
  const nodes = new Map<Profile, ReadonlySet<TermId>>()
  for (const group of groups.values()) {
    for (const profile of group.profiles) {
      const known = nodes.get(profile)
      nodes.set(profile, known === undefined ? group.nodes : new Set([...known, ...group.nodes]))
    }
  }
  return nodes
}

/** What shapes and reading say of records, as the checks need it. */
export interface Beforehand {
  readonly sources: readonly SourceReport[]
  readonly results: Results
  /** What shapes of the user say of the nodes of a record. */
  userResults(owned: readonly TermId[]): readonly ShapeResult[]
}

export interface Judged {
  /** In the order in which the records were given. */
  readonly reports: readonly RecordReport[]
  readonly state: TotalsState
}

/**
 * @param onRecord called after each record with the number of those that are done
 * @throws Error as `assessRecords`
 */
export function judge(
  chosen: readonly Chosen[],
  beforehand: Beforehand,
  surroundings: Surroundings,
  onRecord: (done: number) => void,
): Judged {
  const { judged, take } = gathering(onRecord)
  for (const report of judging(chosen, beforehand, surroundings)) take(report)
  return judged
}

function gathering(onRecord: (done: number) => void): { readonly judged: Judged; take(report: RecordReport): void } {
  const state = emptyState()
  const reports: RecordReport[] = []
  return {
    judged: { reports, state },
    take(report) {
      addRecord(state, report)
      reports.push(report)
      onRecord(reports.length)
    },
  }
}

/** What a program that calls sees and says while records are judged; in one thread only. */
export interface Watch {
  /** Called with each record as soon as it is judged. What it throws ends the run. */
  onRecord(report: RecordReport): void
  /** Checks of the caller: they find, and count for no score. */
  readonly checks: readonly Check[]
}

/** Records between two turns of whoever else waits for this thread. */
const TURN = 32

/** As `judge`, and lets the caller see each record, and do something else now and then (read it, or stop the run). */
export async function judgeWatched(
  chosen: readonly Chosen[],
  beforehand: Beforehand,
  surroundings: Surroundings,
  onRecord: (done: number) => void,
  watch: Watch,
): Promise<Judged> {
  const { judged, take } = gathering(onRecord)
  for (const report of judging(chosen, beforehand, surroundings)) {
    watch.onRecord(report)
    take(report)
    if (judged.reports.length % TURN === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return judged
}

/** Records that are judged together (see `assessRecords`). */
const TOGETHER = 64

/**
 * Judges some records after the other, as they are asked for.
 *
 * @throws Error as `assessRecords`
 */
function* judging(
  chosen: readonly Chosen[],
  { sources, results, userResults }: Beforehand,
  surroundings: Surroundings,
): Generator<RecordReport> {
  const bySource = new Map(sources.map((source) => [source.name, source]))
  const subjectOf = ({ record, main, further, exchange, faults }: Chosen): Subject => {
    const { owned } = record
    return {
      record,
      applied: main,
      source: bySource.get(record.place.source)!,
      shapeResults: results.of(main.profile, owned),
      exchangeResults: exchange === null ? null : results.of(exchange, owned),
      further: further.map((applied) => ({ applied, results: results.of(applied.profile, owned) })),
      faults,
      unknown: results.unknown(main.profile, owned),
      userResults: userResults(owned),
    }
  }
  for (let from = 0; from < chosen.length; from += TOGETHER) {
    yield* assessRecords(chosen.slice(from, from + TOGETHER).map(subjectOf), surroundings)
  }
}
