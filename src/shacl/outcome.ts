/** What validating found, as one plain value: for reports, and for those who use metakeur as a SHACL validator. */
import type { MessageArgs, Place, ShapeFault, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import type { PlanResult } from './plan/model.ts'
import { sh } from './plan/vocabulary.ts'
import { userRules } from './user-rules.ts'
import type { Validated } from './validate.ts'
import { argsOf, faultsOf } from './words.ts'

export type OutcomeTerm =
  | { readonly type: 'iri'; readonly value: string }
  /** The label is made here: the same shapes and data give the same one. */
  | { readonly type: 'blank'; readonly value: string }
  | { readonly type: 'literal'; readonly value: string; readonly language: string; readonly datatype: string }

export interface OutcomeResult {
  readonly focusNode: OutcomeTerm
  /** IRI of a single property, else a path in the syntax of SPARQL; null when it is about the node itself. */
  readonly path: string | null
  readonly value: OutcomeTerm | null
  /** Full IRIs. */
  readonly severity: string
  readonly component: string
  readonly shape: OutcomeTerm
  /** The SPARQL constraint that found it, or null. */
  readonly constraint: OutcomeTerm | null
  /** sh:message by language, with its holes still open. */
  readonly message: Readonly<Record<string, string>>
  readonly args: MessageArgs
  readonly closest: readonly ShapeFault[]
  /** Where the value stands in the data, else the node. */
  readonly place: Place | null
  readonly detail: readonly OutcomeResult[]
}

/** What a shape had to look at. */
export interface OutcomeShape {
  readonly shape: OutcomeTerm
  /** Of the rule that `check --shapes` makes of it. */
  readonly id: string
  readonly path: string | null
  readonly nodes: number
  readonly values: number
  readonly place: Place | null
}

export interface Outcome {
  /** True when there is no result at all, whatever its severity (SHACL section 3.1). */
  readonly conforms: boolean
  readonly results: readonly OutcomeResult[]
  /** Shapes with constraints, in order of id. */
  readonly shapes: readonly OutcomeShape[]
  /** Distinct focus nodes. */
  readonly focusNodes: number
}

export function outcomeOf(shapes: Graph, data: Graph, { results, looked, nodes }: Validated): Outcome {
  const name = labels(shapes, data)
  const rules = [...userRules(shapes, '', new Set()).entries()].filter(([node, { shape }]) => node === shape)
  return {
    conforms: results.length === 0,
    results: results.map(asPlain),
    shapes: rules
      .map(([shape, { rule }]) => ({
        shape: name('s', shape),
        id: rule.id,
        path: rule.path === '' ? null : rule.path,
        nodes: looked.get(shape)?.nodes ?? 0,
        values: looked.get(shape)?.values ?? 0,
        place: shapes.placeOfNode(shape),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    focusNodes: nodes.size,
  }

  function asPlain(result: PlanResult): OutcomeResult {
    const { focus, path, value, severity, component, shape, argument, detail, closest } = result
    const constraint = component === 'SPARQLConstraintComponent' ? argument : -1
    const own = constraint < 0 ? {} : messagesOf(shapes, constraint)
    return {
      focusNode: name('d', focus),
      path: path === '' ? null : path,
      value: value < 0 ? null : name('d', value),
      severity,
      component: sh(component),
      shape: name('s', shape),
      constraint: constraint < 0 ? null : name('s', constraint),
      message: Object.keys(own).length > 0 ? own : messagesOf(shapes, shape),
      args: argsOf(shapes, data, result),
      closest: faultsOf(shapes, data, closest),
      place: placeOf(data, focus, path, value),
      detail: detail.map(asPlain),
    }
  }
}

/** Labels of blank nodes in the order in which they are first named; those of data and of shapes are kept apart. */
function labels(shapes: Graph, data: Graph): (of: 'd' | 's', term: TermId) => OutcomeTerm {
  const given = { d: new Map<TermId, string>(), s: new Map<TermId, string>() }
  return (of, term) => {
    const graph = of === 'd' ? data : shapes
    if (graph.isIri(term)) return { type: 'iri', value: graph.value(term) }
    if (graph.isLiteral(term)) {
      const [language, datatype] = [graph.language(term), graph.datatype(term)]
      return { type: 'literal', value: graph.value(term), language, datatype }
    }
    const known = given[of]
    let label = known.get(term)
    if (label === undefined) {
      label = `${of === 'd' ? 'node' : 'shape'}${known.size + 1}`
      known.set(term, label)
    }
    return { type: 'blank', value: label }
  }
}

function messagesOf(shapes: Graph, node: TermId): Record<string, string> {
  const found: Record<string, string> = {}
  for (const text of shapes.objects(node, sh('message'))) {
    if (shapes.isLiteral(text)) found[shapes.language(text)] ??= shapes.value(text)
  }
  return found
}

/** The value, else the first value of the property, else the node, else where the node is named. */
function placeOf(data: Graph, focus: TermId, path: string, value: TermId): Place | null {
  const object = value >= 0 ? value : data.object(focus, path)
  return (
    (path === '' ? null : data.placeOfStatement(focus, path, object)) ??
    data.placeOfNode(focus) ??
    placeOfMention(data, focus)
  )
}

function placeOfMention(data: Graph, node: TermId): Place | null {
  const [row] = data.rowsOfObject(node)
  if (row === undefined) return null
  const [s, p] = [data.columns[0]![row]!, data.columns[1]![row]!]
  return data.placeOfStatement(s, data.value(p), node)
}
