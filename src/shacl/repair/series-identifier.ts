import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { defineMalformation, parametersOf } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** A series may have an adms:identifier; the published shapes demand exactly one (TR063). */
export default defineMalformation({
  id: 'series-identifier',
  severity: 'error',
  words: {
    en: {
      title: 'Exactly one adms:identifier on a series',
      problem: 'The shape of dataset series demands exactly one adms:identifier, which the standard leaves free.',
      repair: 'Both limits are left out.',
    },
    nl: {
      title: 'Precies één adms:identifier bij een datasetserie',
      problem: 'De shape van datasetseries eist precies één adms:identifier, terwijl de standaard dat vrij laat.',
      repair: 'Beide grenzen worden weggelaten.',
    },
  },
  *find(shapes) {
    for (const { subject, object } of statementsOf(shapes, sh('targetClass'))) {
      if (shapes.value(object) !== iri('dcat:DatasetSeries')) continue
      for (const property of shapes.objects(subject, sh('property'))) {
        if (!shapes.has(property, sh('path'), shapes.iri(iri('adms:identifier')))) continue
        const limits = [sh('minCount'), sh('maxCount')].flatMap((one) => parametersOf(shapes, property, one))
        const least = limits.find(({ predicate }) => shapes.value(predicate) === sh('minCount'))
        if (least === undefined || shapes.value(least.object) === '0') continue
        yield { shape: property, statement: least, args: {}, edit: { drop: limits } }
      }
    }
  },
})
