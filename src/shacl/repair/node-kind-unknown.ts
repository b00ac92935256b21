import { prefixed } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

const KINDS = ['IRI', 'Literal', 'BlankNode', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'IRIOrLiteral']

/** `sh:nodeKind "IRI"` or `sh:nodeKind sh:Iri`. */
export default defineMalformation({
  id: 'node-kind-unknown',
  severity: 'error',
  words: {
    en: {
      title: 'A kind of node that does not exist',
      problem: 'sh:nodeKind {value}: SHACL has no such kind of node.',
      repair: 'Read as {meant}.',
      dropped: 'Left out: the kind of node is not checked until it is one that exists.',
    },
    nl: {
      title: 'Een soort knoop die niet bestaat',
      problem: 'sh:nodeKind {value}: die soort knoop kent SHACL niet.',
      repair: 'Gelezen als {meant}.',
      dropped: 'Weggelaten: de soort knoop wordt pas gecontroleerd als het er een is die bestaat.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('nodeKind'))) {
      const { subject, object } = statement
      const value = shapes.value(object)
      if (shapes.isIri(object) && KINDS.some((kind) => sh(kind) === value)) continue
      const meant = kindMeant(value)
      const args = { value: shownTerm(shapes, object), meant: meant === null ? '-' : prefixed(meant) }
      const by = [shapes.terms.key(subject), sh('nodeKind'), meant ?? ''] as const
      yield at(statement, args, meant === null ? { drop: [statement] } : { replace: [{ old: statement, by: [by] }] })
    }
  },
})

/** The kind of node that a name such as `sh:Iri` or a text such as "IRI" means, or null. */
export function kindMeant(name: string): string | null {
  const local = name.replace(/^.*[#:/]/, '').toLowerCase()
  const kind = KINDS.find((one) => one.toLowerCase() === local)
  return kind === undefined ? null : sh(kind)
}
