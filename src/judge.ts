/** Judges records: which profile each follows, what its shapes and the checks say. All records of a run, or a part of them. */
import { assessRecord, type Subject, type Surroundings } from './assess.ts'
import { checks } from './checks/index.ts'
import type {
  CrossFacts,
  IsoDate,
  Profile,
  RecordReport,
  RecordView,
  ShapeResult,
  SourceReport,
  TermId,
} from './model.ts'
import { profiles } from './profiles/index.ts'
import { recognise } from './profiles/recognise.ts'
import { addRecord, emptyState, type TotalsState } from './quality/rollup.ts'
import type { Graph } from './rdf/graph.ts'
import { claimsOf } from './records/claims.ts'
import type { Results } from './validation.ts'

/** A record with the profile that it is judged by. */
export interface Chosen extends Pick<Subject, 'record' | 'profile' | 'reason'> {}

/** What the user asks for, as plain data: it goes to every thread. */
export interface Conditions {
  /** Id of the profile; null lets each record choose. */
  readonly profile: string | null
  readonly asOf: IsoDate
}

/** What is the same for all records. */
export function surroundingsOf(graph: Graph, { asOf }: Conditions, cross: CrossFacts): Surroundings {
  return { graph, checks, asOf, evidence: null, cross }
}

export function chooseProfiles(graph: Graph, records: readonly RecordView[], { profile }: Conditions): Chosen[] {
  const asked = profiles.find(({ id }) => id === profile) ?? null
  return records.map((record) => ({ record, ...recognise(claimsOf(graph, record), asked, profiles) }))
}

/** The nodes that the shapes of each profile are asked about, each once. */
export function nodesByProfile(chosen: readonly Chosen[]): Map<Profile, Set<TermId>> {
  const nodes = new Map<Profile, Set<TermId>>()
  for (const { record, profile } of chosen) {
    const own = nodes.get(profile) ?? new Set<TermId>()
    for (const node of record.owned) own.add(node)
    nodes.set(profile, own)
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
 * @throws Error as `assessRecord`
 */
export function judge(
  chosen: readonly Chosen[],
  { sources, results, userResults }: Beforehand,
  surroundings: Surroundings,
  onRecord: (done: number) => void,
): Judged {
  const bySource = new Map(sources.map((source) => [source.name, source]))
  const state = emptyState()
  const reports: RecordReport[] = []
  for (const { record, profile, reason } of chosen) {
    const report = assessRecord(
      {
        record,
        profile,
        reason,
        source: bySource.get(record.place.source)!,
        ...results.of(profile, record.owned),
        userResults: userResults(record.owned),
      },
      surroundings,
    )
    addRecord(state, report)
    reports.push(report)
    onRecord(reports.length)
  }
  return { reports, state }
}
