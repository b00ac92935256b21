import type { TermId } from '../../model.ts'
import { listOf } from '../plan/reading.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

const LISTS = new Set(['and', 'or', 'xone'].map(sh))

/** `sh:node <x>` where nothing is said of x: everything conforms to nothing. */
export default defineMalformation({
  id: 'shape-undescribed',
  severity: 'error',
  words: {
    en: {
      title: 'A shape that is not there',
      problem: '{parameter} refers to {shape}, of which the file says nothing: every value conforms to it.',
      repair: 'Cannot be mended by itself: describe {shape} in this file.',
    },
    nl: {
      title: 'Een shape die er niet is',
      problem:
        '{parameter} verwijst naar {shape}, maar daarover staat niets in het bestand: elke waarde voldoet eraan.',
      repair: 'Niet vanzelf te herstellen: beschrijf {shape} in dit bestand.',
    },
  },
  *find(shapes) {
    const named = ['node', 'shape', 'not', 'qualifiedValueShape', 'and', 'or', 'xone'].map(sh)
    for (const statement of named.flatMap((parameter) => statementsOf(shapes, parameter))) {
      const inList = LISTS.has(shapes.value(statement.predicate)) ? listOf(shapes, statement.object) : null
      for (const shape of inList ?? [statement.object]) {
        if (!isMissing(shape)) continue
        const args = { parameter: shownTerm(shapes, statement.predicate), shape: shownTerm(shapes, shape) }
        yield at(statement, args, null)
      }
    }

    function isMissing(shape: TermId): boolean {
      return shapes.isIri(shape) && !shapes.isDescribed(shape)
    }
  },
})
