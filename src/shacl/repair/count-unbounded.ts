import { countsOf } from './counts.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'

/** UML writes "as many as you like" as n; SHACL says so by leaving sh:maxCount out. */
export default defineMalformation({
  id: 'count-unbounded',
  severity: 'error',
  words: {
    en: {
      title: 'A limit that says "no limit"',
      problem: '{parameter} is {value}: no number. Engines stop at it, or report every node.',
      repair: 'Left out: without {parameter} there is no limit.',
    },
    nl: {
      title: 'Een grens die "geen grens" betekent',
      problem: '{parameter} is {value}: geen getal. Validatoren stoppen erop of keuren alles af.',
      repair: 'Weggelaten: zonder {parameter} is er geen grens.',
    },
  },
  *find(shapes) {
    for (const statement of countsOf(shapes, 'unbounded')) {
      const args = {
        parameter: shownTerm(shapes, statement.predicate),
        value: shownTerm(shapes, statement.object),
      }
      yield at(statement, args, { drop: [statement] })
    }
  },
})
