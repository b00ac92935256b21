/** What the words of a result need, as text: the parameters of the constraint, and what came closest. */
import type { MessageArgs, ShapeFault, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { prefixed } from '../rdf/namespaces.ts'
import { termKind } from '../rdf/term-kind.ts'
import type { PlanResult } from './plan/model.ts'
import { listOf } from './plan/reading.ts'
import { sh } from './plan/vocabulary.ts'

/** Members of a list that are named. */
const MOST_MEMBERS = 12
/** Faults of the nearest alternative that are told, and alternatives within alternatives. */
const MOST_FAULTS = 8
const DEEPEST = 3
/** Holes that every finding fills. */
const TAKEN = ['this', 'node', 'path', 'value']
/** UTF-16 units of a text in a message. */
const LONGEST = 120

/** Parameters that a component has besides the one that declares it. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  PatternConstraintComponent: ['flags'],
  QualifiedMinCountConstraintComponent: ['qualifiedMinCount'],
  QualifiedMaxCountConstraintComponent: ['qualifiedMaxCount'],
  ClosedConstraintComponent: ['ignoredProperties'],
}

/** `MinCountConstraintComponent` → `minCount`: the parameter, as messages name it in `{$minCount}`. */
export function parameterOf(component: string): string {
  const name = component.replace(/ConstraintComponent$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}

/** The holes that a message of a result may have, but for the node, the path and the value. */
export function argsOf(shapes: Graph, data: Graph, result: PlanResult): MessageArgs {
  const { component, shape, argument, found, bindings } = result
  const args: Record<string, string | number> = {}
  if (bindings !== undefined) {
    for (const [name, term] of bindings) if (!TAKEN.includes(name)) args[name] = termText(data, term)
    return args
  }
  // `node` is the hole for the node itself.
  const parameter = parameterOf(component)
  if (!component.startsWith('Qualified'))
    args[parameter === 'node' ? 'shape' : parameter] = parameterText(shapes, argument)
  for (const name of BESIDES[component] ?? []) {
    const value = shapes.object(shape, sh(name))
    if (value >= 0) args[name] = parameterText(shapes, value)
  }
  if (found !== null) args.found = found
  return args
}

/** What was wrong with the alternative that came closest, in the order in which it was found. */
export function faultsOf(shapes: Graph, data: Graph, results: readonly PlanResult[], depth = 0): ShapeFault[] {
  if (depth >= DEEPEST) return []
  const seen = new Set<string>()
  const faults: ShapeFault[] = []
  for (const result of results) {
    const isTold = result.value >= 0 && !data.isBlank(result.value)
    const fault: ShapeFault = {
      path: result.path === '' ? null : prefixed(result.path),
      value: isTold ? shortened(data.value(result.value)) : null,
      ...(isTold && { term: termKind(data, result.value) }),
      component: result.component,
      args: argsOf(shapes, data, result),
      closest: faultsOf(shapes, data, result.closest, depth + 1),
    }
    const text = JSON.stringify(fault)
    if (seen.size < MOST_FAULTS && !seen.has(text)) faults.push(fault)
    seen.add(text)
  }
  return faults
}

/** A parameter: a name, a text, or the members of a list. */
function parameterText(shapes: Graph, value: TermId): string {
  if (!shapes.isBlank(value)) return termText(shapes, value)
  const members = listOf(shapes, value)
  if (members === null) return '[]'
  const shown = members.slice(0, MOST_MEMBERS).map((member) => memberText(shapes, member))
  return members.length > MOST_MEMBERS ? `${shown.join(', ')}, …` : shown.join(', ')
}

function memberText(shapes: Graph, member: TermId): string {
  return shapes.isLiteral(member) ? `"${termText(shapes, member)}"` : termText(shapes, member)
}

function termText(graph: Graph, term: TermId): string {
  if (graph.isBlank(term)) return '[]'
  return graph.isIri(term) ? prefixed(graph.value(term)) : shortened(graph.value(term))
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
