import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** A shape of thumbnails that is for every distribution fails each one without a download URL. */
export default defineMalformation({
  id: 'target-of-thumbnail',
  severity: 'error',
  words: {
    en: {
      title: 'A shape of thumbnails for every distribution',
      problem: 'The shape is about thumbnails (adms:sample), but its target is every dcat:Distribution.',
      repair: 'Its target is read as sh:targetObjectsOf adms:sample.',
    },
    nl: {
      title: 'Een shape voor voorbeeldweergaven die voor elke distributie geldt',
      problem: 'De shape gaat over voorbeeldweergaven (adms:sample), maar haar doel is elke dcat:Distribution.',
      repair: 'Haar doel wordt gelezen als sh:targetObjectsOf adms:sample.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('targetClass'))) {
      const { subject, object } = statement
      if (shapes.value(object) !== iri('dcat:Distribution')) continue
      if (!shapes.isIri(subject) || !/[#/](?:Voorbeeldweergave|Thumbnail|Sample)[^#/]*$/i.test(shapes.value(subject))) {
        continue
      }
      const by = [shapes.value(subject), sh('targetObjectsOf'), iri('adms:sample')] as const
      yield at(statement, {}, { replace: [{ old: statement, by: [by] }] })
    }
  },
})
