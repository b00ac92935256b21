import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

const OF_PROPERTIES = ['minCount', 'maxCount', 'uniqueLang', 'lessThan', 'lessThanOrEquals', 'qualifiedValueShape'].map(
  sh,
)

/** A count on a node shape counts the node itself, which is always one. */
export default defineMalformation({
  id: 'path-needed',
  severity: 'error',
  words: {
    en: {
      title: 'A constraint on values, without a property',
      problem:
        '{parameter} stands in a shape without sh:path: it is about the values of a property, and there is none.',
      repair: 'Left out: put it into a property shape.',
    },
    nl: {
      title: 'Een eis aan waarden, zonder eigenschap',
      problem:
        '{parameter} staat in een shape zonder sh:path: het gaat over de waarden van een eigenschap, en die is er niet.',
      repair: 'Weggelaten: zet het in een eigenschap-shape.',
    },
  },
  *find(shapes) {
    for (const statement of OF_PROPERTIES.flatMap((parameter) => statementsOf(shapes, parameter))) {
      const { subject, predicate } = statement
      if (shapes.object(subject, sh('path')) >= 0) continue
      // A property shape without a path is left out as a whole.
      if (shapes.subjects(sh('property'), subject).length > 0) continue
      yield at(statement, { parameter: shownTerm(shapes, predicate) }, { drop: [statement] })
    }
  },
})
