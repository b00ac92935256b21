import { iri } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** The shapes of DCAT-AP HVD are for every dataset: in a catalogue with others, each of those fails. */
export default defineMalformation({
  id: 'hvd-for-all',
  severity: 'warning',
  words: {
    en: {
      title: 'Rules of high-value datasets for every dataset',
      problem: 'This shape demands dcatap:hvdCategory of every {class}, so all that is no high-value dataset fails.',
      repair: 'Left as it is: run it on high-value datasets only.',
    },
    nl: {
      title: 'Regels voor hoogwaardige datasets bij elke dataset',
      problem:
        'Deze shape eist dcatap:hvdCategory van elke {class}, dus alles wat geen hoogwaardige dataset is valt af.',
      repair: 'Niet aangepast: voer ze alleen op hoogwaardige datasets uit.',
    },
  },
  *find(shapes) {
    const category = shapes.iri(iri('dcatap:hvdCategory'))
    if (category < 0) return
    for (const statement of statementsOf(shapes, sh('targetClass'))) {
      const name = (['dcat:Dataset', 'dcat:DataService', 'dcat:DatasetSeries'] as const).find(
        (one) => iri(one) === shapes.value(statement.object),
      )
      if (name === undefined) continue
      const demands = shapes
        .objects(statement.subject, sh('property'))
        .some((one) => shapes.has(one, sh('path'), category) && shapes.object(one, sh('minCount')) >= 0)
      if (demands) yield at(statement, { class: name }, null)
    }
  },
})
