/** Shapes of a user beside those of a profile: mended or refused, run on everything that they target. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Looked, ShapeResult, ShapeRule, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { checkShapes, refusalsOf } from './check.ts'
import type { PlanResult } from './plan/model.ts'
import { counted } from './repair/repair.ts'
import { severityOf, type UserRule, userRules } from './user-rules.ts'
import { validateGraph } from './validate.ts'
import { argsOf, faultsOf } from './words.ts'

export interface UserOptions {
  /** What reports and errors call the file. */
  readonly name: string
  /** Refuse malformed shapes instead of mending them. */
  readonly strict: boolean
  /** Ids of rules that are in use already. */
  readonly taken: ReadonlySet<string>
}

export interface UserShapes {
  readonly name: string
  /** Of every shape that can find something, by id. */
  readonly rules: readonly ShapeRule[]
  /** Malformations that were mended or passed over, by kind. */
  readonly repairs: Readonly<Record<string, number>>
  validate(data: Graph): Promise<UserResults>
}

export interface UserResults {
  /** Each once, in canonical order; on nodes of records and on others. */
  readonly results: readonly ShapeResult[]
  /** Distinct nodes that any of the shapes was for. */
  readonly focusNodes: number
  /** What each rule looked at, by id. */
  readonly applied: Readonly<Record<string, Looked>>
}

/**
 * @param shapes a file of shapes, as it was read
 * @throws MetakeurError exit 3: `shapes-malformed` with the first place when `strict`, `shapes-empty` when nothing is
 *   targeted, else what stops a shape from being run: it is never a pass
 */
export function userShapes(shapes: Graph, { name, strict, taken }: UserOptions): UserShapes {
  const checked = strict ? strictly(shapes, name) : checkShapes(shapes)
  const [refusal] = checked.refusals
  if (refusal !== undefined) throw refusal
  const graph = checked.repaired
  const rules = userRules(graph, name, taken)
  if (rules.size === 0) throw new MetakeurError(EXIT.input, 'shapes-empty', { name })
  return {
    name,
    rules: [...rules.values()].map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1)),
    repairs: counted(checked.found),
    async validate(data) {
      const { results, nodes, looked } = await validateGraph(graph, data, { details: true })
      const applied = [...rules.values()].map(({ rule, shape }): [string, Looked] => [
        rule.id,
        looked.get(shape) ?? { nodes: 0, values: 0 },
      ])
      return {
        results: results.map((result) => shapeResult(graph, data, rules, result)),
        focusNodes: nodes.size,
        applied: Object.fromEntries(applied.sort(([a], [b]) => (a < b ? -1 : 1))),
      }
    },
  }
}

/** What is only a matter of what data say of others is no malformation; anything else is. */
function strictly(shapes: Graph, name: string): ReturnType<typeof checkShapes> {
  const { found } = checkShapes(shapes)
  const malformed = found.filter(({ kind }) => kind.severity !== 'info')
  const [first] = malformed
  if (first !== undefined) {
    const args = { name, kind: first.kind.id, count: malformed.length }
    throw new MetakeurError(EXIT.input, 'shapes-malformed', args, { place: first.place, hint: 'shapes-check' })
  }
  return { found: [], repaired: shapes, refusals: refusalsOf(shapes) }
}

function shapeResult(
  shapes: Graph,
  data: Graph,
  rules: ReadonlyMap<TermId, UserRule>,
  result: PlanResult,
): ShapeResult {
  const { focus, path, value, component, shape, argument } = result
  const { rule } = (component === 'SPARQLConstraintComponent' ? rules.get(argument) : undefined) ?? rules.get(shape)!
  return {
    rule: rule.id,
    focus,
    path,
    value,
    component,
    severity: severityOf(result.severity),
    args: argsOf(shapes, data, result),
    closest: faultsOf(shapes, data, result.closest),
  }
}
