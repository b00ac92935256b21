/** What a thread does with records: what others must know of them, what shapes say of their nodes, and judging. */
import { nearDuplicates } from '../cross/near.ts'
import { surveyOf } from '../cross/survey.ts'
import {
  type Chosen,
  type Conditions,
  chooseProfiles,
  judge,
  knownProfiles,
  nodesByProfile,
  surroundingsOf,
} from '../judge.ts'
import type { CrossFacts, Profile, TermId } from '../model.ts'
import { viewRecord } from '../records/find.ts'
import { looseFindings } from '../records/loose.ts'
import type { Lookup, Tally, Validation } from '../validation.ts'
import { type ResultRows, rowsOf, unpackedResults } from './result-rows.ts'
import type { Answers, Range, RecordWork, Subjects, Tasks } from './work.ts'

/** @param validation of this thread */
export function recordWork(validation: Validation): RecordWork {
  return async (task, subjects) => {
    switch (task.kind) {
      case 'survey':
        return survey(task, subjects)
      case 'near':
        return nearDuplicates(task.surveys)
      case 'validate':
        return validate(task, subjects, validation)
      case 'judge':
        return judgePart(task, subjects, validation)
    }
  }
}

function survey(range: Range, subjects: Subjects): Answers['survey'] {
  const { graph } = subjects
  const chosen = chosenIn(range, subjects)
  let kept = surveyed.get(subjects)
  if (kept === undefined) {
    kept = new Map()
    surveyed.set(subjects, kept)
  }
  kept.set(range.from, chosen)
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
  const kept = surveyed.get(subjects)
  const chosen = kept?.get(task.from) ?? chosenIn(task, subjects)
  kept?.delete(task.from)
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

/** Records that this thread looked at, by the begin of their range, until it judges them. */
const surveyed = new WeakMap<Subjects, Map<number, readonly Chosen[]>>()

function chosenIn({ from, to }: Range, { graph, list, conditions }: Subjects): readonly Chosen[] {
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
