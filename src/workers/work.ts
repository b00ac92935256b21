/** What a thread of a run can do: each task is one function from plain data to plain data. The main thread does them too. */
import { nearDuplicates } from '../cross/near.ts'
import { type Survey, surveyOf } from '../cross/survey.ts'
import {
  type Conditions,
  chooseProfiles,
  type Judged,
  judge,
  knownProfiles,
  nodesByProfile,
  surroundingsOf,
} from '../judge.ts'
import type { CrossFacts, Finding, NearDuplicate, Neighbours, Profile, SourceReport, TermId } from '../model.ts'
import { GraphBuilder } from '../rdf/builder.ts'
import type { Graph } from '../rdf/graph.ts'
import { type Handover, handover } from '../rdf/joining.ts'
import { type RecordList, viewRecord } from '../records/find.ts'
import { looseFindings } from '../records/loose.ts'
import type { FoundSource } from '../sources/find.ts'
import type { Io } from '../sources/io.ts'
import { LIMITS, type ReadOptions, readInto } from '../sources/read.ts'
import { hashSource, readSlice, type Slice, type SliceRead } from '../sources/slices.ts'
import type { Lookup, Tally, Validation } from '../validation.ts'
import { type ResultRows, rowsOf, unpackedResults } from './result-rows.ts'

/** A range of records, by their place in the list. */
interface Range {
  readonly from: number
  readonly to: number
}

export interface Tasks {
  /** Read a source, or a slice of it. */
  read: { readonly source: FoundSource; readonly number: number; readonly slice: Slice | null }
  /** Count and hash the bytes of a source that is read in slices. */
  hash: { readonly source: FoundSource }
  /** Say what others must know of records, and which nodes their shapes are asked about. */
  survey: Range
  /** Seek near duplicates among all records of some publishers. */
  near: { readonly surveys: readonly Survey[] }
  /** Ask shapes about nodes. */
  validate: { readonly profile: string; readonly nodes: Int32Array }
  /** Judge records, with what was found out about them. */
  judge: Range & {
    readonly neighbours: ReadonlyMap<string, Neighbours>
    readonly catalogues: number
    /** By profile. */
    readonly results: ReadonlyMap<string, ResultRows>
    readonly userResults: ResultRows
  }
}

export interface Answers {
  read: { readonly handover: Handover; readonly reports: readonly SourceReport[]; readonly slice: SliceRead | null }
  hash: { readonly bytes: number; readonly sha256: string }
  survey: {
    readonly surveys: readonly Survey[]
    /** What the records own, by the profiles whose shapes are asked about it. */
    readonly nodes: ReadonlyMap<string, Int32Array>
  }
  near: ReadonlyMap<string, NearDuplicate>
  validate: { readonly found: ResultRows; readonly tally: Tally }
  judge: Judged & {
    readonly loose: readonly Finding[]
    /** Nodes of records on which shapes of the user have results. */
    readonly userNodes: readonly TermId[]
  }
}

export type Kind = keyof Tasks
export type Task<K extends Kind = Kind> = { [k in K]: { readonly kind: k } & Tasks[k] }[K]
export type Answer<K extends Kind = Kind> = Answers[K]

/** What all tasks after reading are about. */
export interface Subjects {
  readonly graph: Graph
  readonly list: RecordList
  readonly sources: readonly SourceReport[]
  readonly conditions: Conditions
}

export interface Work {
  /** How sources are read. */
  options: ReadOptions
  subjects: Subjects | null
  do<K extends Kind>(task: Task<K>): Promise<Answer<K>>
}

export function createWork(io: Io, validation: Validation, onStatements: (statements: number) => void): Work {
  const work: Work = {
    options: {},
    subjects: null,
    async do<K extends Kind>(task: Task<K>): Promise<Answer<K>> {
      return (await act(task as Task)) as Answer<K>
    },
  }
  const act = async (task: Task): Promise<Answer> => {
    switch (task.kind) {
      case 'read':
        return read(task, work.options, io, onStatements)
      case 'hash':
        return hashSource(task.source, io)
      case 'survey':
        return survey(task, work.subjects!)
      case 'near':
        return nearDuplicates(task.surveys)
      case 'validate':
        return validate(task, work.subjects!, validation)
      case 'judge':
        return judgePart(task, work.subjects!, validation)
    }
  }
  return work
}

async function read(
  { source, number, slice }: Tasks['read'],
  options: ReadOptions,
  io: Io,
  onStatements: (statements: number) => void,
): Promise<Answers['read']> {
  const builder = new GraphBuilder(number)
  const limits = { ...LIMITS, ...options.limits }
  const read = slice === null ? null : await readSlice(builder, source, slice, limits, io)
  let told = 0
  const onProgress = (count: number): void => {
    onStatements(count - told)
    told = count
  }
  const reports = slice === null ? await readInto(builder, [source], { ...options, onProgress }, io) : []
  onProgress(builder.count)
  return { handover: handover(builder, number), reports, slice: read }
}

function survey(range: Range, subjects: Subjects): Answers['survey'] {
  const { graph } = subjects
  const chosen = chosenIn(range, subjects)
  const sets = nodesByProfile(chosen)
  // Profiles that are asked the same share their nodes on the way too.
  const arrays = new Map([...new Set(sets.values())].map((set) => [set, Int32Array.from(set)]))
  const nodes = [...sets].map(([{ id }, set]): [string, Int32Array] => [id, arrays.get(set)!])
  return {
    surveys: chosen.map(({ record }) => surveyOf(graph, record)),
    nodes: new Map(nodes),
  }
}

async function validate(
  { profile, nodes }: Tasks['validate'],
  { graph, conditions }: Subjects,
  every: Validation,
): Promise<Answers['validate']> {
  const validation = every.under(conditions.changes)
  const before = validation.tally(graph)
  const found = await validation.find(graph, profileOf(profile, conditions), nodes)
  return { found: rowsOf(graph, found), tally: difference(validation.tally(graph), before) }
}

async function judgePart(task: Tasks['judge'], subjects: Subjects, every: Validation): Promise<Answers['judge']> {
  const { graph, sources, conditions } = subjects
  const chosen = chosenIn(task, subjects)
  const lookup = (rows: ResultRows): Lookup => unpackedResults(graph, rows)
  const found = [...task.results].map(([profile, rows]): [Profile, Lookup] => [
    profileOf(profile, conditions),
    lookup(rows),
  ])
  const results = await every.under(conditions.changes).results(graph, new Map(found))
  const ofUser = lookup(task.userResults)
  const userNodes = new Set<TermId>()
  const userResults = (owned: readonly TermId[]) =>
    owned.flatMap((node) => {
      const own = ofUser(node)
      if (own.length > 0) userNodes.add(node)
      return own
    })
  const surroundings = surroundingsOf(graph, conditions, crossOf(task))
  const judged = judge(chosen, { sources, results, userResults }, surroundings, () => {})
  const records = chosen.map(({ record }) => record)
  const loose = looseFindings(graph, { records, orphans: [], classes: [] })
  return { ...judged, loose, userNodes: [...userNodes] }
}

function chosenIn({ from, to }: Range, { graph, list, conditions }: Subjects) {
  const views = Array.from(list.nodes.subarray(from, to), (node) => viewRecord(graph, list, node))
  return chooseProfiles(graph, views, conditions)
}

function profileOf(id: string, conditions: Conditions): Profile {
  return knownProfiles(conditions).find((profile) => profile.id === id)!
}

/** What is known of others lies at hand for the records of a task only: whoever asks more must not get a silent null. */
function crossOf({ neighbours, catalogues }: Tasks['judge']): CrossFacts {
  return {
    of(id) {
      const known = neighbours.get(id)
      if (known === undefined) throw new Error(`the neighbours of ${id} were asked about in another task`)
      return known
    },
    catalogues,
  }
}

function difference(after: Tally, before: Tally): Tally {
  const less = [...after].map(([profile, rules]) => {
    const known = before.get(profile)
    const left = [...rules].map(([rule, { nodes, values }]) => {
      const was = known?.get(rule)
      return [rule, { nodes: nodes - (was?.nodes ?? 0), values: values - (was?.values ?? 0) }] as const
    })
    return [profile, new Map(left)] as const
  })
  return new Map(less)
}
