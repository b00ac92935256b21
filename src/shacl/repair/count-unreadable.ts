import { countsOf } from './counts.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'

/** `sh:maxCount "one"`: nobody can tell which number is meant. */
export default defineMalformation({
  id: 'count-unreadable',
  severity: 'error',
  words: {
    en: {
      title: 'A limit that is no number',
      problem: '{parameter} is {value}: no whole number from 0 up.',
      repair: 'Left out: this limit is not checked until it is a number.',
    },
    nl: {
      title: 'Een grens die geen getal is',
      problem: '{parameter} is {value}: geen geheel getal vanaf 0.',
      repair: 'Weggelaten: deze grens wordt pas gecontroleerd als er een getal staat.',
    },
  },
  *find(shapes) {
    for (const statement of countsOf(shapes, 'unreadable')) {
      const args = {
        parameter: shownTerm(shapes, statement.predicate),
        value: shownTerm(shapes, statement.object),
      }
      yield at(statement, args, { drop: [statement] })
    }
  },
})
