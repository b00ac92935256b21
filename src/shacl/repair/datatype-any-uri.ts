import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { anyOf, isMade } from './make.ts'
import { at, defineMalformation } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** `sh:datatype xsd:anyURI` asks for a text with that datatype; a link, which is meant, fails. */
export default defineMalformation({
  id: 'datatype-any-uri',
  severity: 'warning',
  words: {
    en: {
      title: 'A link as datatype',
      problem: 'sh:datatype xsd:anyURI lets only texts pass that have this datatype, and fails every link.',
      repair: 'A link passes as well: sh:or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:anyURI ] ).',
    },
    nl: {
      title: 'Een verwijzing als datatype',
      problem: 'sh:datatype xsd:anyURI laat alleen teksten met dat datatype door en keurt elke verwijzing af.',
      repair: 'Een verwijzing gaat ook door: sh:or ( [ sh:nodeKind sh:IRI ] [ sh:datatype xsd:anyURI ] ).',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('datatype'))) {
      if (shapes.value(statement.object) !== iri('xsd:anyURI') || isMade(shapes, statement.subject)) continue
      const shape = shapes.terms.key(statement.subject)
      const by = anyOf(shape, `uri ${shape}`, [[[sh('nodeKind'), sh('IRI')]], [[sh('datatype'), iri('xsd:anyURI')]]])
      yield at(statement, {}, { replace: [{ old: statement, by }] })
    }
  },
})
