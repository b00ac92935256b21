/** Shapes of the profiles in use, and what they say of the nodes of records. */
import type { Looked, Profile, Report, RuleChanges, ShapeResult, ShapeRule, TermId } from './model.ts'
import { hashOf, profileShapes } from './profile-shapes.ts'
import { profiles } from './profiles/index.ts'
import type { Graph } from './rdf/graph.ts'
import { isChanged, NO_CHANGES, severityUnder } from './rule-changes.ts'
import { createEngine, type Engine } from './shacl/engine.ts'
import type { ShapesGraph } from './shacl/model.ts'
import { rulesOf } from './shacl/rules.ts'
import type { Io } from './sources/io.ts'

export interface Results {
  /** What the shapes of a profile say of the nodes of a record. */
  of(profile: Profile, owned: readonly TermId[]): readonly ShapeResult[]
  /** Values that a class rule of a profile could not judge. */
  unknown(profile: Profile, owned: readonly TermId[]): number
}

/** Results on a node, sorted; the same every time that it is asked. */
export type Lookup = (node: TermId) => readonly ShapeResult[]

/** What each rule looked at, by profile and rule. */
export type Tally = ReadonlyMap<string, ReadonlyMap<string, Looked>>

export interface Validation {
  /** The same with what a user changes of rules; rules that are switched off are not asked. */
  under(changes: RuleChanges): Validation
  /** Validates the nodes of each profile, once each. */
  validate(
    graph: Graph,
    nodes: ReadonlyMap<Profile, ReadonlySet<TermId>>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Results>
  /** The first half of `validate`, for one profile: what its shapes say of nodes. */
  find(graph: Graph, profile: Profile, focus: Iterable<TermId>): Promise<readonly ShapeResult[]>
  /** The second half: what was found, anywhere and by profile, as records ask for it. */
  results(graph: Graph, found: ReadonlyMap<Profile, Lookup>): Promise<Results>
  /** What was looked at so far in a graph. */
  tally(graph: Graph): Tally
  /** Counts in what another validation looked at in the same graph. */
  count(graph: Graph, tally: Tally): void
  /** Rules of a profile that was validated. */
  rules(profile: Profile): readonly ShapeRule[]
  /** Rules of all profiles that were validated, exchange profiles included: in the order of the profiles. */
  allRules(): readonly ShapeRule[]
  /** Of the text of its shapes, and of those from which it borrows. */
  sha256(profile: Profile): string
  /** What each rule of a profile looked at in a graph that was validated, by id in order; and which stood idle. */
  looked(profile: Profile, graph: Graph): Pick<Report['profiles'][number], 'idle' | 'applied'>
}

interface Loaded {
  readonly profile: Profile
  readonly engine: Engine
  readonly rules: readonly ShapeRule[]
  readonly sha256: string
}

/** Loads shapes when they are first used. */
export function createValidation(io: Io): Validation {
  const shapesOfProfile = profileShapes(io.asset, io.built)
  const views = new Map<string, Validation>()
  const under = (changes: RuleChanges): Validation => {
    const key = JSON.stringify(changes)
    const view = views.get(key) ?? validationUnder(changes, shapesOfProfile, io, under)
    views.set(key, view)
    return view
  }
  return under(NO_CHANGES)
}

function validationUnder(
  changes: RuleChanges,
  shapesOfProfile: ReturnType<typeof profileShapes>,
  io: Io,
  under: Validation['under'],
): Validation {
  const loaded = new Map<string, Loaded>()
  const load = async (profile: Profile): Promise<Loaded> => {
    const known = loaded.get(keyOf(profile))
    if (known !== undefined) return known
    const loadedShapes = await shapesOfProfile(profile)
    const asked = changed(loadedShapes.shapes, [changes, ...(profile.own ? [profile.own.changes] : [])])
    const made = {
      profile,
      engine: createEngine(asked),
      rules: rulesOf(asked, profile.id),
      sha256: hashOf(loadedShapes, io.sha256),
    }
    loaded.set(keyOf(profile), made)
    return made
  }
  const loadedOf = (profile: Profile): Loaded => loaded.get(keyOf(profile))!
  const find: Validation['find'] = async (graph, profile, focus) => (await load(profile)).engine.validate(graph, focus)
  const results: Validation['results'] = async (graph, found) => {
    for (const profile of found.keys()) await load(profile)
    return {
      of: (profile, owned) => gathered(owned, found.get(profile)!),
      unknown: (profile, owned) => loadedOf(profile).engine.unknown(graph, owned),
    }
  }
  return {
    under,
    async validate(graph, nodes, onProgress) {
      const found = new Map<Profile, Lookup>()
      const total = [...nodes.values()].reduce((sum, set) => sum + set.size, 0)
      let done = 0
      for (const [profile, focus] of nodes) {
        found.set(profile, byFocus(await find(graph, profile, focus)))
        done += focus.size
        onProgress(done, total)
      }
      return results(graph, found)
    },
    find,
    results,
    tally: (graph) => new Map([...loaded].map(([key, { engine }]) => [key, new Map(engine.applied(graph))])),
    count(graph, tally) {
      for (const [key, applied] of tally) loaded.get(key)?.engine.count(graph, applied)
    },
    rules: (profile) => loadedOf(profile).rules,
    allRules: () => inOrder([...loaded.values()]).flatMap(({ rules }) => rules),
    sha256: (profile) => loadedOf(profile).sha256,
    looked(profile, graph) {
      const { rules, engine } = loadedOf(profile)
      const seen = engine.applied(graph)
      const applied = Object.fromEntries(rules.map(({ id }) => [id, seen.get(id) ?? { nodes: 0, values: 0 }]))
      return { idle: Object.keys(applied).filter((id) => applied[id]!.nodes === 0), applied }
    },
  }
}

/** Two profiles of the user may have one name in two runs. */
function keyOf({ id, own }: Profile): string {
  return own === undefined ? id : `${id} ${own.sha256}`
}

/** Those of ours first, whichever were loaded first. */
function inOrder(loaded: readonly Loaded[]): Loaded[] {
  const place = ({ profile }: Loaded): number => {
    const at = profiles.findIndex(({ id }) => id === profile.id)
    return at < 0 ? profiles.length : at
  }
  return [...loaded].sort((a, b) => place(a) - place(b))
}

/** Shapes without the rules that are switched off, and with the severities that are asked. */
function changed(shapes: ShapesGraph, changes: readonly RuleChanges[]): ShapesGraph {
  if (!changes.some(isChanged)) return shapes
  const nodeShapes = shapes.nodeShapes.map((shape) => ({
    ...shape,
    properties: shape.properties.flatMap((property) => {
      const severity = severityUnder(property, changes)
      return severity === 'off' ? [] : [severity === property.severity ? property : { ...property, severity }]
    }),
  }))
  return { ...shapes, nodeShapes }
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

function gathered(owned: readonly TermId[], lookup: Lookup): readonly ShapeResult[] {
  const results: ShapeResult[] = []
  for (const node of owned) for (const result of lookup(node)) results.push(result)
  return results
}

const NONE: readonly ShapeResult[] = []
