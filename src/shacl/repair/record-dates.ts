import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { anyOf } from './make.ts'
import { at, defineMalformation, parametersOf } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** The official editor writes the dates of a catalogue record as dates or as dates with a time (TR062). */
export default defineMalformation({
  id: 'record-dates',
  severity: 'warning',
  words: {
    en: {
      title: 'Dates of a catalogue record only with a time',
      problem: '{path} of a catalogue record must have a time here; in practice a date alone is as good.',
      repair: 'xsd:date passes as well as xsd:dateTime.',
    },
    nl: {
      title: 'Datums van een catalogusrecord alleen met tijdstip',
      problem: '{path} van een catalogusrecord moet hier een tijdstip hebben; in de praktijk is een datum even goed.',
      repair: 'xsd:date gaat even goed door als xsd:dateTime.',
    },
  },
  *find(shapes) {
    for (const { subject, object } of statementsOf(shapes, sh('targetClass'))) {
      if (shapes.value(object) !== iri('dcat:CatalogRecord')) continue
      for (const property of shapes.objects(subject, sh('property'))) {
        const path = (['dct:issued', 'dct:modified'] as const).find((name) =>
          shapes.has(property, sh('path'), shapes.iri(iri(name))),
        )
        if (path === undefined) continue
        for (const statement of parametersOf(shapes, property, sh('datatype'))) {
          if (shapes.value(statement.object) !== iri('xsd:dateTime')) continue
          const shape = shapes.terms.key(property)
          const by = anyOf(shape, `date ${shape}`, [
            [[sh('datatype'), iri('xsd:date')]],
            [[sh('datatype'), iri('xsd:dateTime')]],
          ])
          yield at(statement, { path }, { replace: [{ old: statement, by }] })
        }
      }
    }
  },
})
