import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { listOf } from '../plan/reading.ts'
import { RDF_FIRST, RDF_REST, sh } from '../plan/vocabulary.ts'
import { newList } from './make.ts'
import { at, defineMalformation, type Edit, shownTerm } from './malformation.ts'
import { type Statement, statementsOf } from './statements.ts'

const LISTS = ['in', 'or', 'and', 'xone', 'languageIn', 'ignoredProperties', 'alternativePath'].map(sh)

/** `sh:in <a> , <b>`: several values are several constraints, so this asks for a value that is in both lists. */
export default defineMalformation({
  id: 'list-missing',
  severity: 'error',
  words: {
    en: {
      title: 'Values that should be a list',
      problem: '{parameter} has the value {value}, which is no list. Engines stop at it.',
      repair: 'All values of {parameter} are read as one list: in Turtle, put them between ( and ).',
    },
    nl: {
      title: 'Waarden die een lijst moeten zijn',
      problem: '{parameter} heeft de waarde {value}, en dat is geen lijst. Validatoren stoppen erop.',
      repair: 'Alle waarden van {parameter} worden als één lijst gelezen: zet ze in Turtle tussen ( en ).',
    },
  },
  *find(shapes) {
    for (const parameter of LISTS) {
      const loose = new Map<TermId, Statement[]>()
      for (const statement of statementsOf(shapes, parameter)) {
        if (listOf(shapes, statement.object) !== null) continue
        const { subject } = statement
        loose.set(subject, [...(loose.get(subject) ?? []), statement])
      }
      for (const statements of loose.values()) {
        for (const [i, statement] of statements.entries()) {
          const args = { parameter: shownTerm(shapes, statement.predicate), value: shownTerm(shapes, statement.object) }
          yield at(statement, args, i === 0 ? asList(shapes, statements) : { drop: [statement] })
        }
      }
    }
  },
})

/** A list that broke off cannot be read as one: it is left out. */
function asList(shapes: Graph, statements: readonly Statement[]): Edit {
  const [first] = statements
  const members = statements.map(({ object }) => object).filter((object) => !isBroken(shapes, object))
  if (members.length === 0) return { drop: [first!] }
  const shape = shapes.terms.key(first!.subject)
  const parameter = shapes.value(first!.predicate)
  const sorted = [...members].sort((a, b) => shapes.compare(a, b))
  const list = newList(
    `${parameter} ${shape}`,
    sorted.map((object) => shapes.terms.key(object)),
  )
  return { replace: [{ old: first!, by: [[shape, parameter, list.head], ...list.statements] }] }
}

function isBroken(shapes: Graph, node: TermId): boolean {
  return shapes.object(node, RDF_FIRST) >= 0 || shapes.object(node, RDF_REST) >= 0
}
