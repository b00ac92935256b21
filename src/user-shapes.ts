/** `check --shapes`: shapes of the user beside those of the profiles. Their findings count for the gate, not for scores. */
import { strayFindingOf } from './findings.ts'
import type { Finding, RuleChanges, ShapeResult, ShapeRule, ShapesReport, TermId } from './model.ts'
import type { Graph } from './rdf/graph.ts'
import { severityUnder } from './rule-changes.ts'
import type { UserShapes } from './shacl/index.ts'
import type { Io } from './sources/io.ts'

export interface UserRules {
  readonly rules: readonly ShapeRule[]
  /** Runs them on all that they target in the input, under what the user changes of rules. */
  validate(graph: Graph, changes: readonly RuleChanges[]): Promise<UserFindings>
}

export interface UserFindings {
  readonly rules: readonly ShapeRule[]
  /** All results, on whatever nodes. */
  readonly results: readonly ShapeResult[]
  /** Results on the nodes of a record. */
  of(owned: readonly TermId[]): ShapeResult[]
  /** Findings on nodes that no record owns; to be asked after all records. */
  stray(): Finding[]
  readonly reports: readonly ShapesReport[]
}

/**
 * Reads and mends, or refuses, the shapes of a user.
 *
 * @throws MetakeurError as `readShapeFiles` and `userShapes`
 */
export async function loadUserShapes(
  { shapes = [], strictShapes = false }: { readonly shapes?: readonly string[]; readonly strictShapes?: boolean },
  io: Io,
): Promise<UserRules> {
  const files = shapes.length === 0 ? [] : await filesOf(shapes, strictShapes, io)
  const all = files.flatMap((file) => file.rules)
  return {
    rules: all,
    async validate(graph, changes) {
      const severities = new Map(all.map((rule) => [rule.id, severityUnder(rule, changes)]))
      const results: ShapeResult[] = []
      const reports: ShapesReport[] = []
      for (const { name, sha256, repairs, rules, validate } of files) {
        const found = await validate(graph)
        for (const result of found.results) {
          const severity = severities.get(result.rule)!
          if (severity !== 'off') results.push({ ...result, severity })
        }
        const { applied, focusNodes } = found
        const idle = Object.keys(applied).filter((id) => applied[id]!.nodes === 0)
        reports.push({ name, sha256, repairs, focusNodes, rules: rules.length, idle, applied })
      }
      const rules = all.flatMap((rule): ShapeRule[] => {
        const severity = severities.get(rule.id)!
        return severity === 'off' ? [] : [{ ...rule, severity }]
      })
      return { rules, reports, results, ...onNodes(graph, results) }
    },
  }
}

function onNodes(graph: Graph, results: readonly ShapeResult[]): Pick<UserFindings, 'of' | 'stray'> {
  const byNode = new Map<TermId, ShapeResult[]>()
  for (const result of results) {
    const known = byNode.get(result.focus)
    if (known) known.push(result)
    else byNode.set(result.focus, [result])
  }
  const owned = new Set<TermId>()
  return {
    of(nodes) {
      const found: ShapeResult[] = []
      for (const node of nodes) {
        const own = byNode.get(node)
        if (own === undefined) continue
        owned.add(node)
        found.push(...own)
      }
      return found
    },
    stray: () => results.filter(({ focus }) => !owned.has(focus)).map((result) => strayFindingOf(graph, result)),
  }
}

/** Most runs have none, and what mends and runs them takes its time to load. */
async function filesOf(
  paths: readonly string[],
  strict: boolean,
  io: Io,
): Promise<(UserShapes & { readonly sha256: string | null })[]> {
  const [{ readShapeFiles }, { userShapes }, { allRules }] = await Promise.all([
    import('./shape-files.ts'),
    import('./shacl/user.ts'),
    import('./rule-docs.ts'),
  ])
  const ids = new Set((await allRules(io.asset, io.built)).map(({ id }) => id))
  return (await readShapeFiles(paths, io)).map(({ source, graph }) => {
    const file = userShapes(graph, { name: source.name, strict, taken: ids })
    for (const { id } of file.rules) ids.add(id)
    return { ...file, sha256: source.sha256 }
  })
}
