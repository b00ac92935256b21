import { iri } from '../../rdf/namespaces.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Nothing is fetched because a file says so; some engines stop at an import that is not there. */
export default defineMalformation({
  id: 'import-unread',
  severity: 'warning',
  words: {
    en: {
      title: 'An import that is not read',
      problem: 'owl:imports {what}: nothing is fetched, and some engines stop at it.',
      repair: 'Left as it is: pass the file yourself when its shapes are wanted too.',
    },
    nl: {
      title: 'Een import die niet wordt gelezen',
      problem: 'owl:imports {what}: er wordt niets opgehaald, en sommige validatoren stoppen erop.',
      repair: 'Niet aangepast: geef het bestand zelf mee als je die shapes ook wilt.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, iri('owl:imports'))) {
      yield at(statement, { what: shownTerm(shapes, statement.object) }, null)
    }
  },
})
