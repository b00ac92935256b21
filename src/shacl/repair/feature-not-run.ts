import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Parts of SHACL-AF, SHACL-JS and of later drafts: nobody here runs them. */
const NOT_RUN = ['js', 'expression', 'rule', 'jsFunctionName', 'reifierShape', 'memberShape', 'nodeByExpression'].map(
  sh,
)

/** A constraint that is not run must be told, because it looks like a pass. */
export default defineMalformation({
  id: 'feature-not-run',
  severity: 'warning',
  words: {
    en: {
      title: 'A part of SHACL that is not run',
      problem: '{parameter} belongs to an extension of SHACL that is not run: what it asks is not checked.',
      repair: 'Left as it is: say it with SHACL Core or with SPARQL.',
    },
    nl: {
      title: 'Een onderdeel van SHACL dat niet wordt uitgevoerd',
      problem:
        '{parameter} hoort bij een uitbreiding van SHACL die niet wordt uitgevoerd: die eis wordt niet gecontroleerd.',
      repair: 'Niet aangepast: schrijf het met SHACL Core of met SPARQL.',
    },
  },
  *find(shapes) {
    for (const statement of NOT_RUN.flatMap((parameter) => statementsOf(shapes, parameter))) {
      yield at(statement, { parameter: shownTerm(shapes, statement.predicate) }, null)
    }
  },
})
