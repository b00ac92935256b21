/** What compiled shapes are made of: types only. */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'

/** One validation result, in terms of the two graphs. */
export interface PlanResult {
  readonly focus: TermId
  /** IRI of a predicate path, a printed path, or '' for a node shape. */
  readonly path: string
  /** Of the data, or -1. */
  readonly value: TermId
  /** Local name, such as `MinCountConstraintComponent`. */
  readonly component: string
  /** IRI of the severity. */
  readonly severity: string
  /** Of the shapes graph. */
  readonly shape: TermId
  /** Results inside sh:node, sh:or and their like that led to this one. */
  readonly detail: readonly PlanResult[]
}

export type Sink = (result: PlanResult) => void

/** What a constraint tells its shape: the value at fault (-1 for none), the component, and what lies beneath. */
export interface Reporter {
  fail(value: TermId, component: string, detail?: readonly PlanResult[], path?: string): void
  readonly sink: Sink
}

/** Tests the value nodes of one focus node; without a reporter it may stop at the first failure. */
export type Constraint = (focus: TermId, values: readonly TermId[], reporter: Reporter | null) => boolean

export interface CompiledShape {
  readonly node: TermId
  conforms(focus: TermId): boolean
  validate(focus: TermId, sink: Sink): void
}

/** What constraints compile against. */
export interface Surroundings {
  readonly shapes: Graph
  readonly data: Graph
  /** Whether results carry what lies beneath them: `sh:detail`. */
  readonly details: boolean
  /** The compiled form of a shape that another refers to. */
  shape(node: TermId): CompiledShape
}
