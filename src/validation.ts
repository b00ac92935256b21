/** Shapes of the profiles in use, and what they say of the nodes of records. */
import type { Profile, ShapeResult, ShapeRule, TermId } from './model.ts'
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

export interface Validation {
  /** Validates the nodes of each profile, once each. */
  validate(
    graph: Graph,
    nodes: ReadonlyMap<Profile, ReadonlySet<TermId>>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Results>
  /** Rules of a profile that was validated. */
  rules(profile: Profile): readonly ShapeRule[]
  /** Rules of all profiles that were validated, exchange profiles included. */
  allRules(): readonly ShapeRule[]
  /** Of the text of its shapes. */
  sha256(profile: Profile): string
  /** Rules that found no node to look at. */
  idle(profile: Profile): readonly string[]
}

interface Loaded {
  readonly engine: Engine
  readonly rules: readonly ShapeRule[]
  readonly sha256: string
  readonly applied: Set<string>
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
      applied: new Set<string>(),
    }
    loaded.set(profile.id, made)
    return made
  }
  return {
    async validate(graph, nodes, onProgress) {
      const own = new Map<string, ReadonlyMap<TermId, ShapeResult[]>>()
      const exchange = new Map<string, ReadonlyMap<TermId, ShapeResult[]>>()
      const total = [...nodes.values()].reduce((sum, set) => sum + set.size, 0)
      let done = 0
      for (const [profile, focus] of nodes) {
        const { engine, applied } = await load(profile)
        own.set(profile.id, byFocus(await engine.validate(graph, focus)))
        for (const rule of engine.applied(graph, focus)) applied.add(rule)
        const other = profiles.find((candidate) => candidate.id === profile.exchange)
        if (other !== undefined) {
          exchange.set(profile.id, byFocus(await (await load(other)).engine.validate(graph, focus)))
        }
        done += focus.size
        onProgress(done, total)
      }
      return {
        of: (profile, owned) => ({
          shapeResults: resultsOf(own.get(profile.id)!, owned),
          exchangeResults: profile.exchange === null ? null : resultsOf(exchange.get(profile.id)!, owned),
          unknown: loaded.get(profile.id)!.engine.unknown(graph, owned),
        }),
      }
    },
    rules: (profile) => loaded.get(profile.id)!.rules,
    allRules: () => [...loaded.values()].flatMap(({ rules }) => rules),
    sha256: (profile) => loaded.get(profile.id)!.sha256,
    idle(profile) {
      const { rules, applied } = loaded.get(profile.id)!
      return rules.map(({ id }) => id).filter((id) => !applied.has(id))
    },
  }
}

function byFocus(results: readonly ShapeResult[]): Map<TermId, ShapeResult[]> {
  const found = new Map<TermId, ShapeResult[]>()
  for (const result of results) {
    const known = found.get(result.focus)
    if (known === undefined) found.set(result.focus, [result])
    else known.push(result)
  }
  return found
}

function resultsOf(results: ReadonlyMap<TermId, ShapeResult[]>, owned: readonly TermId[]): ShapeResult[] {
  const found: ShapeResult[] = []
  for (const node of owned) {
    const own = results.get(node)
    if (own !== undefined) found.push(...own)
  }
  return found
}
