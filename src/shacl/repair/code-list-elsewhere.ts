import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { anyOf, describedElsewhere, isMade } from './make.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** A shape that asks of a code which list it is in: only data that hold the whole list can answer. */
export default defineMalformation({
  id: 'code-list-elsewhere',
  severity: 'info',
  words: {
    en: {
      title: 'A code list that is described elsewhere',
      problem: 'sh:node {node} asks a code for its skos:inScheme, which only the code list itself states.',
      repair: 'A code of which nothing is stated passes as unknown; the check vocabulary-terms-valid knows the lists.',
    },
    nl: {
      title: 'Een codelijst die elders is beschreven',
      problem: 'sh:node {node} vraagt van een code de skos:inScheme, en die staat alleen in de codelijst zelf.',
      repair: 'Een code waarover niets vermeld is, gaat door als onbekend; vocabulary-terms-valid kent de lijsten.',
    },
  },
  *find(shapes) {
    const inScheme = shapes.iri(iri('skos:inScheme'))
    if (inScheme < 0) return
    for (const statement of statementsOf(shapes, sh('node'))) {
      const { subject, object } = statement
      if (isMade(shapes, subject)) continue
      if (!shapes.objects(object, sh('property')).some((one) => shapes.has(one, sh('path'), inScheme))) continue
      const [shape, node] = [shapes.terms.key(subject), shapes.terms.key(object)]
      const name = `code ${shape} ${node}`
      const elsewhere = describedElsewhere(name)
      const alternatives = anyOf(shape, name, [[[sh('node'), node]], [[sh('and'), elsewhere.head]]])
      const by = [...alternatives, ...elsewhere.statements]
      yield at(statement, { node: shownTerm(shapes, object) }, { replace: [{ old: statement, by }] })
    }
  },
})
