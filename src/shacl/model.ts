import type { Layer, Severity, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'

/** One named property shape. */
export interface PropertyShape {
  /** Local name of its IRI. */
  readonly id: string
  readonly iri: string
  /** The shape itself, in the graph of shapes. */
  readonly node: TermId
  /** Property that it is about: `mk:property`, else the path, printed when it is no single predicate. */
  readonly path: string
  /** The predicate that its path is, or null for any other path. */
  readonly predicate: string | null
  readonly severity: Severity
  readonly layer: Layer
  /** True when it judges the class of values, which is unknown for an IRI whose class the input does not state. */
  readonly judgesClass: boolean
  readonly name: Readonly<Record<string, string>>
  readonly description: Readonly<Record<string, string>>
  readonly message: Readonly<Record<string, string>>
  /** Paragraphs of the standard. */
  readonly source: readonly string[]
  /** Rows (`class|property`) of the standard's table of constraints that it covers. */
  readonly constraints: readonly string[]
  /** Rules of the standard's text (`TR007`) that it covers. */
  readonly textRules: readonly string[]
}

/** One node shape with targets: which nodes it looks at, and with which rules. */
export interface NodeShape {
  readonly iri: string
  readonly targetClasses: readonly string[]
  readonly targetObjectsOf: readonly string[]
  /** Nodes that also have one of these classes belong to another shape. */
  readonly exceptClasses: readonly string[]
  /** Nodes to which nothing but one of these properties points belong to another shape. */
  readonly exceptOnlyObjectOf: readonly string[]
  /** Class that it is about, as a full IRI. */
  readonly about: string
  readonly properties: readonly PropertyShape[]
}

/** The statements of a file of shapes of ours. */
export interface ShapesFile {
  readonly name: string
  readonly graph: Graph
}

/** A file of shapes, read and checked by `loadShapes`. */
export interface ShapesGraph {
  readonly name: string
  /** All its statements. */
  readonly graph: Graph
  readonly nodeShapes: readonly NodeShape[]
}
