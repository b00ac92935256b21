/** Shapes of the profiles in use, and what they say of the nodes of records. */
import type { Looked, Profile, Report, ShapeResult, ShapeRule, TermId } from './model.ts'
import { profiles } from './profiles/index.ts'
import type { Graph } from './rdf/graph.ts'
import { createEngine, type Engine, loadShapes, rulesOf } from './shacl/index.ts'
import type { Io } from './sources/io.ts'

/** What SHACL says of the nodes of one record. */
export interface RecordResults {
  readonly shapeResults: readonly ShapeResult[]
  readonly exchangeResults: readonly ShapeResult[] | null
  readonly unknown: number
}

export interface Results {
  of(profile: Profile, owned: readonly TermId[]): RecordResults
}

/** Results on a node, sorted; the same every time that it is asked. */
export type Lookup = (node: TermId) => readonly ShapeResult[]

/** What each rule looked at, by profile and rule. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, Looked>>

export interface Validation {
  /** Validates the nodes of each profile, once each. */
  validate(
    graph: Graph,
    nodes: ReadonlyMap<Profile, ReadonlySet<TermId>>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Results>
  /** The first half of `validate`, for one profile: what its shapes and those of its exchange profile say of nodes. */
  find(graph: Graph, profile: Profile, focus: Iterable<TermId>): Promise<ProfileResults>
  /** The second half: what was found, anywhere and by profile, as records ask for it. */
  results(graph: Graph, found: ReadonlyMap<string, ProfileResults<Lookup>>): Promise<Results>
  /** What was looked at so far in a graph. */
  tally(graph: Graph): Tally
  /** Counts in what another validation looked at in the same graph. */
  count(graph: Graph, tally: Tally): void
  /** Rules of a profile that was validated. */
  rules(profile: Profile): readonly ShapeRule[]
  /** Rules of all profiles that were validated, exchange profiles included. */
  allRules(): readonly ShapeRule[]
  /** Of the text of its shapes. */
  sha256(profile: Profile): string
  /** What each rule of a profile looked at in a graph that was validated, by id in order; and which stood idle. */
  looked(profile: Profile, graph: Graph): Pick<Report['profiles'][number], 'idle' | 'applied'>
}

/** By the shapes of a profile, and by those of its exchange profile; null when it is that profile. */
export interface ProfileResults<T = readonly ShapeResult[]> {
  readonly own: T
  readonly exchange: T | null
}

interface Loaded {
  readonly engine: Engine
  readonly rules: readonly ShapeRule[]
  readonly sha256: string
}

/** Loads shapes when they are first used. */
export function createValidation(io: Io): Validation {
  const loaded = new Map<string, Loaded>()
  const load = async (profile: Profile): Promise<Loaded> => {
    const known = loaded.get(profile.id)
    if (known !== undefined) return known
    const text = await io.asset(`shapes/${profile.shapes}`)
    const hash = io.sha256()
    hash.update(new TextEncoder().encode(text))
    const shapes = await loadShapes(text, profile.shapes)
    const made = {
      engine: createEngine(shapes),
      rules: rulesOf(shapes, profile.id),
      sha256: hash.hex(),
    }
    loaded.set(profile.id, made)
    return made
  }
  const exchangeOf = (profile: Profile): Profile | undefined => profiles.find(({ id }) => id === profile.exchange)
  const find: Validation['find'] = async (graph, profile, focus) => {
    const own = await (await load(profile)).engine.validate(graph, focus)
    const other = exchangeOf(profile)
    return { own, exchange: other === undefined ? null : await (await load(other)).engine.validate(graph, focus) }
  }
  const results: Validation['results'] = async (graph, found) => {
    for (const profile of profiles) {
      if (!found.has(profile.id)) continue
      await load(profile)
      const other = exchangeOf(profile)
      if (other !== undefined) await load(other)
    }
    return {
      of(profile, owned) {
        const { own, exchange } = found.get(profile.id)!
        return {
          shapeResults: owned.flatMap(own),
          exchangeResults: exchange === null ? null : owned.flatMap(exchange),
          unknown: loaded.get(profile.id)!.engine.unknown(graph, owned),
        }
      },
    }
  }
  return {
    async validate(graph, nodes, onProgress) {
      const found = new Map<string, ProfileResults<Lookup>>()
      const total = [...nodes.values()].reduce((sum, set) => sum + set.size, 0)
      let done = 0
      for (const [profile, focus] of nodes) {
        const { own, exchange } = await find(graph, profile, focus)
        found.set(profile.id, { own: byFocus(own), exchange: exchange === null ? null : byFocus(exchange) })
        done += focus.size
        onProgress(done, total)
      }
      return results(graph, found)
    },
    find,
    results,
    tally: (graph) => new Map([...loaded].map(([id, { engine }]) => [id, new Map(engine.applied(graph))])),
    count(graph, tally) {
      for (const [id, applied] of tally) loaded.get(id)?.engine.count(graph, applied)
    },
    rules: (profile) => loaded.get(profile.id)!.rules,
    allRules: () => [...loaded.values()].flatMap(({ rules }) => rules),
    sha256: (profile) => loaded.get(profile.id)!.sha256,
    looked(profile, graph) {
      const { rules, engine } = loaded.get(profile.id)!
      const seen = engine.applied(graph)
      const applied = Object.fromEntries(rules.map(({ id }) => [id, seen.get(id) ?? { nodes: 0, values: 0 }]))
      return { idle: Object.keys(applied).filter((id) => applied[id]!.nodes === 0), applied }
    },
  }
}

function byFocus(results: readonly ShapeResult[]): Lookup {
  const found = new Map<TermId, ShapeResult[]>()
  for (const result of results) {
    const known = found.get(result.focus)
    if (known === undefined) found.set(result.focus, [result])
    else known.push(result)
  }
  return (node) => found.get(node) ?? NONE
}

const NONE: readonly ShapeResult[] = []
