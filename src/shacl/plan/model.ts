/** What compiled shapes are made of: types only. */
import type { Looked, TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { Path, Walk } from './path.ts'

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
  /** The value of the parameter that asked for it, in the shapes graph: the list of an sh:in, the limit of a count. */
  readonly argument: TermId
  /** How many there were, where a number is at fault; else null. */
  readonly found: number | null
  /** Results inside sh:node, sh:or and their like that led to this one. */
  readonly detail: readonly PlanResult[]
  /** Those of `detail` that tell a person most: of alternatives, those of the one that came closest. */
  readonly closest: readonly PlanResult[]
  /** What a SPARQL constraint bound, by variable: terms of the data. */
  readonly bindings?: ReadonlyMap<string, TermId>
}

export type Sink = (result: PlanResult) => void

/** What a constraint may say of a failure besides the value. */
export type Failure = Partial<Pick<PlanResult, 'path' | 'found' | 'detail' | 'closest' | 'bindings'>>

/** What a constraint tells its shape: the value at fault (-1 for none), the component, and what lies beneath. */
export interface Reporter {
  fail(value: TermId, component: string, more?: Failure): void
  readonly sink: Sink
}

/** Tests the value nodes of one focus node; without a reporter it may stop at the first failure. */
export type Constraint = (focus: TermId, values: readonly TermId[], reporter: Reporter | null) => boolean

export interface CompiledShape {
  readonly node: TermId
  /** Counted while it works: times that it was asked about a node, and value nodes (of a node shape the node itself). */
  readonly looked: Looked
  conforms(focus: TermId): boolean
  validate(focus: TermId, sink: Sink): void
  /** From a focus node to its values; of a node shape to itself. */
  readonly walk: Walk
  /** Null for a node shape. */
  readonly path: Path | null
  /** As `validate`, on values that were looked up already; it counts nothing. */
  judge(focus: TermId, values: readonly TermId[], sink: Sink): void
  /** True when it can find something where there is no value. */
  readonly missesValues: boolean
  /** True when what it says of a value depends on nothing but that value. */
  readonly ofEachValue: boolean
}

/** One row of what a query found, by variable: terms of the data. */
export type Row = ReadonlyMap<string, TermId>

/** Answers of SPARQL queries, which come from elsewhere and not at once. */
export interface Answers {
  /** Rows of a SPARQL constraint of a shape at a node; null when they are not there yet, which is then remembered. */
  rows(shape: TermId, constraint: TermId, focus: TermId): readonly Row[] | null
  /** Nodes that an `sh:target` of a shape selects. */
  targets(target: TermId): readonly TermId[]
}

/** What constraints compile against. */
export interface Surroundings {
  readonly shapes: Graph
  readonly data: Graph
  /** Whether results carry what lies beneath them: `sh:detail`. */
  readonly details: boolean
  /** Missing where SPARQL is refused. */
  readonly answers?: Answers
  /** The compiled form of a shape that another refers to. */
  shape(node: TermId): CompiledShape
}
