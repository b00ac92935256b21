/** What can be wrong with shapes as they are published, and how each of it is mended. */
import type { MessageArgs, Place, TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { iri, prefixed } from '../../rdf/namespaces.ts'
import type { Statement } from './statements.ts'

/** Words of a kind in one language, with `{name}` holes; first what is wrong, then what is done about it. */
export interface MalformationWords {
  readonly title: string
  readonly problem: string
  /** What the repair does; of a kind that cannot be mended, what its author has to do. */
  readonly repair: string
  /** Instead of `repair`, where this spot cannot be mended although others of its kind can. */
  readonly left?: string
  /** Instead of `repair`, where nobody can tell what is meant (`meant` is `-`), so that it is left out. */
  readonly dropped?: string
}

/**
 * `error`: the shapes do not say what they should, or nothing at all. `warning`: they are SHACL, but find what is not
 * wrong, or never anything. `info`: they are right, but a class or code that is described elsewhere is held against who
 * refers to it.
 */
export type MalformationSeverity = 'error' | 'warning' | 'info'

/** One kind of malformation. The file name is the id; `index.ts` lists them. */
export interface Malformation {
  readonly id: string
  readonly severity: MalformationSeverity
  readonly words: { readonly en: MalformationWords; readonly nl: MalformationWords }
  /** Every spot of this kind, in the order of the index. */
  find(shapes: Graph): Iterable<Spot>
}

/** Where a malformation stands, and how it is mended. */
export interface Spot {
  /** The shape, or whatever has the malformation. */
  readonly shape: TermId
  /** The statement at fault; null when something is missing. */
  readonly statement: Statement | null
  readonly args: MessageArgs
  /** null when it cannot be mended. */
  readonly edit: Edit | null
}

/**
 * A change of the graph of shapes. What one malformation drops, no other brings back by replacing it. Terms of new
 * statements are keys of the term table.
 */
export interface Edit {
  readonly drop?: readonly Statement[]
  readonly replace?: readonly { readonly old: Statement; readonly by: readonly NewStatement[] }[]
  readonly add?: readonly NewStatement[]
}

/** Keys of subject, predicate and object (see `TermTable`). */
export type NewStatement = readonly [subject: string, predicate: string, object: string]

/** Declares a kind of malformation. */
export function defineMalformation<const M extends Malformation>(malformation: M): M {
  return malformation
}

/** The key of a literal of a datatype. */
export function literalKey(text: string, datatype = iri('xsd:string')): string {
  return `"${text}"${datatype}`
}

/** A spot at a statement. */
export function at(statement: Statement, args: MessageArgs, edit: Edit | null): Spot {
  return { shape: statement.subject, statement, args, edit }
}

/** Statements of a shape with a property, as they stand. */
export function parametersOf(shapes: Graph, shape: TermId, property: string): Statement[] {
  return shapes.objects(shape, property).map((object) => ({ subject: shape, predicate: shapes.iri(property), object }))
}

/** How a term is shown: a prefixed name, or the text as it was written; never the label of a blank node. */
export function shownTerm(shapes: Graph, term: TermId): string {
  if (shapes.isBlank(term)) return '[]'
  if (shapes.isIri(term)) return prefixed(shapes.value(term))
  const language = shapes.language(term)
  const datatype = prefixed(shapes.datatype(term))
  const tail = language !== '' ? `@${language}` : datatype === 'xsd:string' ? '' : `^^${datatype}`
  return `"${shapes.value(term)}"${tail}`
}

/** Where a spot stands. */
export function placeOf(shapes: Graph, { shape, statement }: Spot): Place | null {
  if (statement === null) return shapes.placeOfNode(shape)
  const { subject, predicate, object } = statement
  return shapes.placeOfStatement(subject, shapes.value(predicate), object) ?? shapes.placeOfNode(subject)
}
