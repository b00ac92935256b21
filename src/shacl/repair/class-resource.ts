import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, parametersOf } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Everything is a resource, so nobody writes that it is one; meant is an IRI. */
export default defineMalformation({
  id: 'class-resource',
  severity: 'error',
  words: {
    en: {
      title: 'The class of everything',
      problem: 'sh:class rdfs:Resource asks for a class that data never state, so every value fails.',
      repair: 'Read as sh:nodeKind sh:IRI: a link to something.',
    },
    nl: {
      title: 'De klasse van alles',
      problem: 'sh:class rdfs:Resource vraagt een klasse die niemand vermeldt, dus elke waarde wordt afgekeurd.',
      repair: 'Gelezen als sh:nodeKind sh:IRI: een verwijzing naar iets.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('class'))) {
      const { subject, object } = statement
      if (!shapes.isIri(object) || shapes.value(object) !== iri('rdfs:Resource')) continue
      const by = [shapes.terms.key(subject), sh('nodeKind'), sh('IRI')] as const
      const hasKind = parametersOf(shapes, subject, sh('nodeKind')).length > 0
      yield at(statement, {}, hasKind ? { drop: [statement] } : { replace: [{ old: statement, by: [by] }] })
    }
  },
})
