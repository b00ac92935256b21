/** Small pieces of shapes graphs that repairs put in: lists, and the shape of a node that is described elsewhere. */
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { iri } from '../../rdf/namespaces.ts'
import { RDF_FIRST, RDF_NIL, RDF_REST, RDF_TYPE, sh } from '../plan/vocabulary.ts'
import { literalKey, type NewStatement } from './malformation.ts'

/** The key of a new blank node; the name must be its own, and the same for the same repair. */
export function newBlank(name: string): string {
  return `\0repair ${name}`
}

/** Was this shape put in by a repair? */
export function isMade(shapes: Graph, node: TermId): boolean {
  return shapes.isBlank(node) && shapes.value(node).startsWith('repair ')
}

/** A list of terms: its head, and the statements that make it. */
export function newList(name: string, members: readonly string[]): { head: string; statements: NewStatement[] } {
  const cells = members.map((_, i) => newBlank(`${name} ${i}`))
  const statements = members.flatMap((member, i): NewStatement[] => [
    [cells[i]!, RDF_FIRST, member],
    [cells[i]!, RDF_REST, cells[i + 1] ?? RDF_NIL],
  ])
  return { head: cells[0] ?? RDF_NIL, statements }
}

/** `sh:or` over shapes, each given by its parameters. */
export function anyOf(
  shape: string,
  name: string,
  alternatives: readonly (readonly (readonly [parameter: string, value: string])[])[],
): NewStatement[] {
  const members = alternatives.map((_, i) => newBlank(`${name} alternative ${i}`))
  const { head, statements } = newList(`${name} list`, members)
  const within = alternatives.flatMap((parameters, i) =>
    parameters.map(([parameter, value]): NewStatement => [members[i]!, parameter, value]),
  )
  return [[shape, sh('or'), head], ...statements, ...within]
}

/** An IRI whose class the data do not state: it may be described elsewhere. The two shapes stand for `name`. */
export function describedElsewhere(name: string): { head: string; statements: NewStatement[] } {
  const [isIri, noType] = [newBlank(`${name} iri`), newBlank(`${name} untyped`)]
  const { head, statements } = newList(`${name} elsewhere`, [isIri, noType])
  return {
    head,
    statements: [
      ...statements,
      [isIri, sh('nodeKind'), sh('IRI')],
      [noType, sh('path'), RDF_TYPE],
      [noType, sh('maxCount'), literalKey('0', iri('xsd:integer'))],
    ],
  }
}
