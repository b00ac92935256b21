/** The parts of shacl-engine 1.1 that we use; the package ships no types. */
declare module 'shacl-engine' {
  import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'

  /** A list of nodes in a dataset (of the package grapoi). */
  export interface Pointer {
    readonly term: Term | undefined
    readonly terms: readonly Term[]
  }

  export interface Result {
    /** What a SPARQL constraint bound, by variable. */
    readonly args: Readonly<Record<string, Term>>
    readonly constraintComponent: NamedNode
    readonly focusNode: Pointer
    readonly severity: NamedNode
    readonly shape: { readonly ptr: Pointer }
    /** Missing where the constraint is about the number of values. */
    readonly value?: Pointer
  }

  export interface ValidatorOptions {
    /** Makes the terms of messages. */
    readonly factory: unknown
    readonly debug?: boolean
    readonly details?: boolean
    readonly trace?: boolean
    /** Constraints besides those of SHACL Core. */
    readonly validations?: ReadonlyMap<NamedNode, unknown>
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: ValidatorOptions)
    /** Validates the given nodes against the given shapes, whatever those shapes target; else all that is targeted. */
    validate(
      data: { dataset: DatasetCore; terms?: readonly Term[] },
      shapes?: readonly { terms: readonly Term[] }[],
    ): Promise<{ readonly conforms: boolean; readonly results: Result[] }>
  }
}

declare module 'shacl-engine/sparql.js' {
  import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'

  export const validations: ReadonlyMap<NamedNode, unknown>
  /** Resolves the nodes that a target selects. */
  export const targetResolvers: ReadonlyMap<
    NamedNode,
    (
      target: { out(): { readonly value: string } },
      context: { readonly factory: unknown; readonly focusNode: { readonly dataset: DatasetCore } },
    ) => Promise<readonly Term[]>
  >
}
