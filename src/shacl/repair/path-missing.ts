import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** A property shape that is described, but not which property it is about. */
export default defineMalformation({
  id: 'path-missing',
  severity: 'error',
  words: {
    en: {
      title: 'A property shape without sh:path',
      problem: 'The property shape {property} does not say which property it is about: sh:path is missing.',
      repair: 'Left out: give it an sh:path, and it is checked.',
    },
    nl: {
      title: 'Een eigenschap-shape zonder sh:path',
      problem: 'De shape {property} zegt niet over welke eigenschap ze gaat: sh:path ontbreekt.',
      repair: 'Weggelaten: geef ze een sh:path, dan wordt ze gecontroleerd.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('property'))) {
      const { object } = statement
      if (!shapes.isDescribed(object) || shapes.object(object, sh('path')) >= 0) continue
      yield at(statement, { property: shownTerm(shapes, object) }, { drop: [statement] })
    }
  },
})
