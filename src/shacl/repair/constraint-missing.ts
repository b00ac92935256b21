import { CONSTRAINT_PARAMETERS } from '../plan/constraints.ts'
import { sh } from '../plan/vocabulary.ts'
import { defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

const PARAMETERS = CONSTRAINT_PARAMETERS.map(sh)
/** Parts of SHACL-AF and of SPARQL that are no shapes, although they have a path. */
const NO_SHAPES = [sh('Parameter'), sh('TripleRule'), sh('SPARQLRule')]

/** A property shape that asks nothing: it never finds anything, whatever its message says. */
export default defineMalformation({
  id: 'constraint-missing',
  severity: 'warning',
  words: {
    en: {
      title: 'A property shape that asks nothing',
      problem: 'The shape of {path} has no constraint, so it never finds anything.',
      repair: 'Left as it is: say what is asked, such as sh:maxCount 0 for a property that must not be used.',
    },
    nl: {
      title: 'Een eigenschap-shape die niets vraagt',
      problem: 'De shape van {path} stelt geen eis, dus ze vindt nooit iets.',
      repair:
        'Niet aangepast: zeg wat je vraagt, zoals sh:maxCount 0 voor een eigenschap die niet gebruikt mag worden.',
    },
  },
  *find(shapes) {
    for (const { subject, object } of statementsOf(shapes, sh('path'))) {
      if (NO_SHAPES.some((type) => shapes.isA(subject, type))) continue
      const properties = shapes.predicates(subject)
      if (properties.some((property) => PARAMETERS.includes(property))) continue
      // A misspelt constraint is told as such.
      if (properties.some((property) => /^.*#(?:shape|nodekind)$/.test(property))) continue
      yield { shape: subject, statement: null, args: { path: shownTerm(shapes, object) }, edit: null }
    }
  },
})
