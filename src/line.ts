/** The middle of the line, from sources to judged records: here in one thread, in `workers/` in several. Both do the same. */

import { joinSurveys } from './cross/join.ts'
import { surveyOf } from './cross/survey.ts'
import {
  type Conditions,
  chooseProfiles,
  type Judged,
  judge,
  judgeWatched,
  nodesByProfile,
  surroundingsOf,
  type Watch,
} from './judge.ts'
import type { Finding, ShapeResult, SourceReport, TermId } from './model.ts'
import type { Graph } from './rdf/graph.ts'
import { type Allocate, inHeap } from './rdf/graph-index.ts'
import { type RecordList, viewRecord } from './records/find.ts'
import { looseFindings } from './records/loose.ts'
import type { FoundSource } from './sources/find.ts'
import type { Io } from './sources/io.ts'
import { type ReadOptions, readSources } from './sources/read.ts'
import type { Validation } from './validation.ts'

/** What is to be judged, and how. */
export interface Case {
  readonly graph: Graph
  readonly list: RecordList
  readonly sources: readonly SourceReport[]
  readonly conditions: Conditions
  readonly validation: Validation
  readonly user: {
    /** All that shapes of the user say. */
    readonly results: readonly ShapeResult[]
    /** What they say of the nodes of a record; so it becomes known which nodes belong to records. */
    of(owned: readonly TermId[]): readonly ShapeResult[]
  }
  onProgress(phase: 'validating' | 'checking', done: number, total: number): void
  readonly watch?: Watch
}

export interface Line {
  /** Where the list of records must lie. */
  readonly allocate: Allocate
  /** As `readSources`. */
  read(sources: readonly FoundSource[], options: ReadOptions): Promise<{ graph: Graph; sources: SourceReport[] }>
  /** Judges all records; `loose` are findings about them that are of no score. */
  judge(about: Case): Promise<Judged & { readonly loose: readonly Finding[] }>
  end(): Promise<void>
}

export function lineInOneThread(io: Io): Line {
  return {
    allocate: inHeap,
    read: (sources, options) => readSources(sources, options, io),
    async judge({ graph, list, sources, conditions, validation, user, onProgress, watch }) {
      const records = Array.from(list.nodes, (node) => viewRecord(graph, list, node))
      const chosen = chooseProfiles(graph, records, conditions)
      const results = await validation.validate(graph, nodesByProfile(chosen), (done, total) =>
        onProgress('validating', done, total),
      )
      const cross = joinSurveys(records.map((record) => surveyOf(graph, record)))
      const beforehand = { sources, results, userResults: user.of }
      const surroundings = surroundingsOf(graph, conditions, cross)
      const onRecord = (done: number): void => onProgress('checking', done, chosen.length)
      const judged = watch
        ? await judgeWatched(chosen, beforehand, { ...surroundings, ownChecks: watch.checks }, onRecord, watch)
        : judge(chosen, beforehand, surroundings, onRecord)
      return { ...judged, loose: looseFindings(graph, { records, orphans: [], classes: [] }) }
    },
    async end() {},
  }
}
