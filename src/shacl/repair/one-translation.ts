import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { isTrue } from '../plan/reading.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** `sh:maxCount 1` beside `sh:uniqueLang true` for one property: a title in two languages is one too many. */
export default defineMalformation({
  id: 'one-translation',
  severity: 'warning',
  words: {
    en: {
      title: 'One value where each language may have one',
      problem: '{path} may have one value a language, and by sh:maxCount 1 only one at all: a translation fails.',
      repair: 'sh:maxCount is left out; sh:uniqueLang stays.',
    },
    nl: {
      title: 'Eén waarde waar elke taal er een mag hebben',
      problem:
        '{path} mag één waarde per taal hebben, en door sh:maxCount 1 maar één in totaal: een vertaling valt af.',
      repair: 'sh:maxCount wordt weggelaten; sh:uniqueLang blijft.',
    },
  },
  *find(shapes) {
    const unique = new Set<string>()
    for (const { subject, object } of statementsOf(shapes, sh('uniqueLang'))) {
      if (isTrue(shapes, object)) for (const name of namesOf(shapes, subject)) unique.add(name)
    }
    for (const statement of statementsOf(shapes, sh('maxCount'))) {
      if (shapes.value(statement.object) !== '1') continue
      if (!namesOf(shapes, statement.subject).some((name) => unique.has(name))) continue
      const path = shownTerm(shapes, shapes.object(statement.subject, sh('path')))
      yield at(statement, { path }, { drop: [statement] })
    }
  },
})

/** Which property of which shape a property shape is about: constraints may stand in shapes of their own. */
function namesOf(shapes: Graph, property: TermId): string[] {
  const path = shapes.object(property, sh('path'))
  if (path < 0 || !shapes.isIri(path)) return []
  return [property, ...shapes.subjects(sh('property'), property)].map((owner) => `${owner} ${path}`)
}
