/** Judging of all records by a crew. */
import { joinSurveys } from '../cross/join.ts'
import type { Survey } from '../cross/survey.ts'
import { type Conditions, type Judged, knownProfiles } from '../judge.ts'
import type { CrossFacts, Finding, NearDuplicate, Neighbours, RecordReport, ShapeResult } from '../model.ts'
import { addState, emptyState } from '../quality/rollup.ts'
import type { Graph } from '../rdf/graph.ts'
import { type RecordList, recordId } from '../records/find.ts'
import { sortResults } from '../shacl/order.ts'
import type { Tally, Validation } from '../validation.ts'
import type { Crew, Order } from './crew.ts'
import { type RowStore, rowStore, rowsOf } from './result-rows.ts'
import type { Answers } from './work.ts'

/** Records of one task at most: a tenth of a second of work. Totals of each task are made, sent and added up. */
const RECORDS = 100
/** Nodes of one task at most. */
const NODES = 2_000
/** Characters of texts in which near duplicates are sought, of one task at most (but for a publisher with more). */
const TEXT = 500_000
/** Tasks for each thread at least, so that none waits long for the last one. */
const ROUNDS = 4

export interface Judging {
  readonly graph: Graph
  readonly list: RecordList
  readonly conditions: Conditions
  readonly validation: Validation
  /** Results of shapes of the user, and who is told which nodes records own. */
  readonly user: { readonly results: readonly ShapeResult[]; of(nodes: readonly number[]): unknown }
  onProgress(phase: 'validating' | 'checking', done: number, total: number): void
}

/** Judges as `judge` does, with the findings of records that belong to no score. */
export async function judgeTogether(
  crew: Crew,
  { graph, list, conditions, validation, user, onProgress }: Judging,
): Promise<Judged & { readonly loose: readonly Finding[] }> {
  const count = list.nodes.length
  const idsOf = (nodes: Int32Array): string[] => Array.from(nodes, (node) => recordId(graph, list, node))
  const ranges = rangesOf(count, share(count, RECORDS, crew))
  const { surveyed, surveyors } = await surveyAll(crew, ranges)
  const { cross, stores, tallies } = await askShapes(crew, graph, surveyed, (done, total) =>
    onProgress('validating', done, total),
  )
  const used = knownProfiles(conditions).filter(({ id }) => stores.has(id))
  await validation.results(graph, new Map(used.map((profile) => [profile, () => []])))
  for (const tally of tallies) validation.count(graph, tally)
  // Their texts are not needed any more, and are many.
  const nodesOf = surveyed.splice(0).map(({ nodes }) => nodes)
  const userStore = rowStore(graph, sortResults)
  userStore.add(rowsOf(graph, user.results))
  const reports: RecordReport[] = []
  const loose: Finding[] = []
  const state = emptyState()
  const orders = ranges.map((range, i): Order<'judge'> => {
    const nodes = nodesOf[i]!
    return {
      here: false,
      by: surveyors[i]!,
      make: () => ({
        kind: 'judge',
        ...range,
        neighbours: new Map(
          idsOf(list.nodes.subarray(range.from, range.to)).map((id): [string, Neighbours] => [id, cross.of(id)!]),
        ),
        catalogues: cross.catalogues,
        results: new Map([...nodes].map(([profile, own]) => [profile, stores.get(profile)!.of(own)])),
        userResults: userStore.of(new Set([...nodes.values()].flatMap((own) => [...own]))),
      }),
    }
  })
  await crew.run(orders, (answer, i) => {
    reports.push(...answer.reports)
    loose.push(...answer.loose)
    addState(state, answer.state)
    user.of(answer.userNodes)
    onProgress('checking', ranges[i]!.to, count)
  })
  return { reports, loose, state }
}

/** By range, what was found of its records, and which thread knows them now. */
async function surveyAll(
  crew: Crew,
  ranges: readonly Range[],
): Promise<{ readonly surveyed: Answers['survey'][]; readonly surveyors: readonly number[] }> {
  const surveyed: Answers['survey'][] = []
  const surveyors: number[] = []
  const orders = ranges.map((range): Order<'survey'> => ({ here: false, make: () => ({ kind: 'survey', ...range }) }))
  await crew.run(orders, (answer, _, by) => {
    surveyed.push(answer)
    surveyors.push(by)
  })
  return { surveyed, surveyors }
}

interface Asked {
  readonly cross: CrossFacts
  readonly stores: ReadonlyMap<string, RowStore>
  /** What other threads looked at. */
  readonly tallies: readonly Tally[]
}

/** Near duplicates come first: while the surveys are joined here, others are asked about nodes. */
async function askShapes(
  crew: Crew,
  graph: Graph,
  surveyed: readonly Answers['survey'][],
  onNodes: (done: number, total: number) => void,
): Promise<Asked> {
  const surveys = surveyed.flatMap((part) => part.surveys)
  const texts = surveys.reduce((sum, { text }) => sum + text.length, 0)
  const nearOrders = nearGroups(surveys, share(texts, TEXT, crew)).map(
    (group): Order<'near'> => ({ here: false, make: () => ({ kind: 'near', surveys: group }) }),
  )
  const chunks = chunksOf(surveyed, crew)
  const orders: Order<'near' | 'validate'>[] = [
    ...nearOrders,
    ...chunks.map(
      ({ profile, nodes }): Order<'validate'> => ({ here: false, make: () => ({ kind: 'validate', profile, nodes }) }),
    ),
  ]
  const total = chunks.reduce((sum, { nodes }) => sum + nodes.length, 0)
  const near = new Map<string, NearDuplicate>()
  const stores = new Map<string, RowStore>()
  const tallies: Tally[] = []
  let cross = nearOrders.length === 0 ? joinSurveys(surveys, near) : null
  let done = 0
  await crew.run(orders, (answer, i, by) => {
    const chunk = chunks[i - nearOrders.length]
    if (chunk === undefined) {
      for (const [id, nearest] of answer as Answers['near']) near.set(id, nearest)
      if (i === nearOrders.length - 1) cross = joinSurveys(surveys, near)
      return
    }
    const { found, tally } = answer as Answers['validate']
    storeOf(stores, chunk.profile, graph).add(found)
    // What this thread looked at is counted already.
    if (by !== 0) tallies.push(tally)
    done += chunk.nodes.length
    onNodes(done, total)
  })
  return { cross: cross!, stores, tallies }
}

function storeOf(stores: Map<string, RowStore>, profile: string, graph: Graph): RowStore {
  let store = stores.get(profile)
  if (store === undefined) {
    store = rowStore(graph, sortResults)
    stores.set(profile, store)
  }
  return store
}

/** How much of a whole one task has. */
function share(whole: number, most: number, { size }: Crew): number {
  return Math.max(1, Math.min(most, Math.ceil(whole / (size * ROUNDS))))
}

interface Range {
  readonly from: number
  readonly to: number
}

function rangesOf(count: number, size: number): Range[] {
  const ranges: Range[] = []
  for (let from = 0; from < count; from += size) ranges.push({ from, to: Math.min(count, from + size) })
  return ranges
}

/** Each node that the shapes of a profile are asked about once, in chunks. */
function chunksOf(surveyed: readonly Answers['survey'][], crew: Crew): { profile: string; nodes: Int32Array }[] {
  const all = new Map<string, Set<number>>()
  for (const { nodes } of surveyed) {
    for (const [profile, own] of nodes) {
      const known = all.get(profile) ?? new Set()
      for (const node of own) known.add(node)
      all.set(profile, known)
    }
  }
  return [...all].flatMap(([profile, set]) => {
    const nodes = Int32Array.from(set)
    return rangesOf(nodes.length, share(nodes.length, NODES, crew)).map(({ from, to }) => ({
      profile,
      nodes: nodes.slice(from, to),
    }))
  })
}

/**
 * Datasets in groups that can be looked at apart, because near duplicates are sought among those of one publisher: all of
 * a publisher are in one group.
 */
function nearGroups(surveys: readonly Survey[], most: number): Survey[][] {
  const byPublisher = new Map<string, Survey[]>()
  for (const survey of surveys) {
    if (survey.kind !== 'dataset' || survey.publisher === null) continue
    const known = byPublisher.get(survey.publisher)
    if (known === undefined) byPublisher.set(survey.publisher, [survey])
    else known.push(survey)
  }
  const sized = [...byPublisher.values()].map((group) => ({
    group,
    size: group.reduce((sum, { text }) => sum + text.length, 0),
  }))
  const groups: Survey[][] = []
  let room = 0
  // The largest first: the last task should be a short one.
  for (const { group, size } of sized.sort((a, b) => b.size - a.size)) {
    if (groups.length === 0 || room < size) {
      groups.push([])
      room = most
    }
    groups.at(-1)!.push(...group)
    room -= size
  }
  return groups
}
