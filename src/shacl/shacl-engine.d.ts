/** The part of shacl-engine 1.1 that we use; the package ships no types. */
declare module 'shacl-engine' {
  import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'

  /** A list of nodes in a dataset (of the package grapoi). */
  export interface Pointer {
    readonly term: Term | undefined
    readonly terms: readonly Term[]
  }

  export interface Result {
    readonly constraintComponent: NamedNode
    readonly focusNode: Pointer
    readonly shape: { readonly ptr: Pointer }
    /** Missing where the constraint is about the number of values. */
    readonly value?: Pointer
  }

  export class Validator {
    /** @param options `factory` makes the terms of messages. */
    constructor(shapes: DatasetCore, options: { factory: unknown; debug?: boolean; details?: boolean; trace?: boolean })
    /** Validates the given nodes against the given shapes, whatever those shapes target. */
    validate(
      data: { dataset: DatasetCore; terms?: readonly Term[] },
      shapes?: readonly { terms: readonly Term[] }[],
    ): Promise<{ readonly conforms: boolean; readonly results: Result[] }>
  }
}
