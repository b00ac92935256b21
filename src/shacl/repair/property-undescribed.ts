import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** `sh:property <x>` where nothing is said of x: a generator that lost its own output. */
export default defineMalformation({
  id: 'property-undescribed',
  severity: 'error',
  words: {
    en: {
      title: 'A property shape that is not there',
      problem: 'The shape refers to the property shape {property}, of which the file says nothing.',
      repair: 'Left out: describe it, or take the reference away.',
    },
    nl: {
      title: 'Een eigenschap-shape die er niet is',
      problem: 'De shape verwijst naar {property}, maar daarover staat niets in het bestand.',
      repair: 'Weggelaten: beschrijf ze, of haal de verwijzing weg.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('property'))) {
      if (shapes.isDescribed(statement.object)) continue
      yield at(statement, { property: shownTerm(shapes, statement.object) }, { drop: [statement] })
    }
  },
})
