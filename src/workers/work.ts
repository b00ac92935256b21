/**
 * What a thread of a run can do: each task is one function from plain data to plain data. The main thread does them too.
 * What is about records, checks and shapes is loaded when it is first asked for: reading alone needs nothing of it.
 */
import type { Survey } from '../cross/survey.ts'
import type { Conditions, Judged } from '../judge.ts'
import type { Finding, NearDuplicate, Neighbours, SourceReport, TermId } from '../model.ts'
import { GraphBuilder } from '../rdf/builder.ts'
import type { Graph } from '../rdf/graph.ts'
import { type Handover, handover } from '../rdf/joining.ts'
import type { RecordList } from '../records/find.ts'
import type { FoundSource } from '../sources/find.ts'
import type { Io } from '../sources/io.ts'
import { LIMITS, type ReadOptions, readInto } from '../sources/read.ts'
import { hashSource, readSlice, type Slice, type SliceRead } from '../sources/slices.ts'
import type { Hashed } from '../sources/stream.ts'
import type { Tally } from '../validation.ts'
import type { ResultRows } from './result-rows.ts'

/** A range of records, by their place in the list. */
export interface Range {
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
  hash: Hashed
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

/** Does the tasks that are about records. */
export type RecordWork = (task: RecordTask, subjects: Subjects) => Promise<Answer>
export type RecordTask = Task<Exclude<Kind, 'read' | 'hash'>>

/** @param records made when the first task about records comes */
export function createWork(
  io: Io,
  records: () => Promise<RecordWork>,
  onStatements: (statements: number) => void,
): Work {
  let recordWork: Promise<RecordWork> | null = null
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
      default:
        recordWork ??= records()
        return (await recordWork)(task, work.subjects!)
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
