import type { Graph } from '../../rdf/graph.ts'
import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, type NewStatement, shownTerm } from './malformation.ts'
import { type Statement, statementsOf } from './statements.ts'

/** Properties that were used for messages before there were messages with languages. */
const ELSEWHERE = ['https://data.vlaanderen.be/ns/shacl#message', 'https://purl.eu/ns/shacl#message']

/** `vl:message`: no engine knows it, so its results have no text. */
export default defineMalformation({
  id: 'message-elsewhere',
  severity: 'warning',
  words: {
    en: {
      title: 'A message that no engine shows',
      problem: '{property} stands where sh:message should stand, so the message is never shown.',
      repair: 'Read as sh:message, unless there is one already.',
    },
    nl: {
      title: 'Een melding die geen enkele validator toont',
      problem: '{property} staat waar sh:message moet staan, dus de melding wordt nooit getoond.',
      repair: 'Gelezen als sh:message, tenzij die er al is.',
    },
  },
  *find(shapes) {
    for (const statement of ELSEWHERE.flatMap((property) => statementsOf(shapes, property))) {
      const args = { property: shownTerm(shapes, statement.predicate) }
      if (shapes.object(statement.subject, sh('message')) >= 0) yield at(statement, args, { drop: [statement] })
      else yield at(statement, args, { replace: [{ old: statement, by: messages(shapes, statement) }] })
    }
  },
})

/** The texts; a JSON-LD context without languages makes `{ "nl": "…" }` a node with a property that ends in nl. */
function messages(shapes: Graph, { subject, object }: Statement): NewStatement[] {
  const shape = shapes.terms.key(subject)
  if (shapes.isLiteral(object)) return [[shape, sh('message'), shapes.terms.key(object)]]
  return shapes.predicates(object).flatMap((property) => {
    const language = /(?:nl|en|fr|de)$/.exec(property)?.[0]
    if (language === undefined || property === iri('rdf:type')) return []
    return shapes
      .objects(object, property)
      .filter((text) => shapes.isLiteral(text))
      .map((text): NewStatement => [shape, sh('message'), `"${shapes.value(text)}"@${language}`])
  })
}
