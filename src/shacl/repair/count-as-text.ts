import { iri } from '../../rdf/namespaces.ts'
import { countsOf } from './counts.ts'
import { at, defineMalformation, literalKey, shownTerm } from './malformation.ts'

/** `sh:minCount "1"`: strict engines refuse the whole file, others count with it by luck. */
export default defineMalformation({
  id: 'count-as-text',
  severity: 'error',
  words: {
    en: {
      title: 'A number written as text',
      problem: '{parameter} is {value}: a text or another kind of number, where an xsd:integer is needed.',
      repair: 'Read as the number {number}.',
    },
    nl: {
      title: 'Een getal dat als tekst is geschreven',
      problem: '{parameter} is {value}: een tekst of een ander soort getal, waar een xsd:integer nodig is.',
      repair: 'Gelezen als het getal {number}.',
    },
  },
  *find(shapes) {
    for (const statement of countsOf(shapes, 'text')) {
      const { subject, predicate, object } = statement
      const number = shapes.value(object).trim().replace('+', '')
      const by = [shapes.terms.key(subject), shapes.value(predicate), literalKey(number, iri('xsd:integer'))] as const
      const args = { parameter: shownTerm(shapes, predicate), value: shownTerm(shapes, object), number }
      yield at(statement, args, { replace: [{ old: statement, by: [by] }] })
    }
  },
})
