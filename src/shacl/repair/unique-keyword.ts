import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Several keywords in one language are what keywords are for (TR008). */
export default defineMalformation({
  id: 'unique-keyword',
  severity: 'warning',
  words: {
    en: {
      title: 'One keyword a language',
      problem: 'sh:uniqueLang on dcat:keyword fails every record with two keywords in one language.',
      repair: 'Left out.',
    },
    nl: {
      title: 'Eén trefwoord per taal',
      problem: 'sh:uniqueLang op dcat:keyword keurt elk record met twee trefwoorden in één taal af.',
      repair: 'Weggelaten.',
    },
  },
  *find(shapes) {
    const keyword = shapes.iri(iri('dcat:keyword'))
    for (const statement of statementsOf(shapes, sh('uniqueLang'))) {
      if (shapes.has(statement.subject, sh('path'), keyword)) yield at(statement, {}, { drop: [statement] })
    }
  },
})
