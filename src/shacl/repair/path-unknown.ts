import { termVerdict } from '../../background/known-terms.ts'
import { PREFIXES, prefixed } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation } from './malformation.ts'
import misspelt from './path-misspelt.ts'
import { statementsOf } from './statements.ts'

/** A property in a vocabulary that has none of that name, where it cannot be told for sure which is meant. */
export default defineMalformation({
  id: 'path-unknown',
  severity: 'warning',
  words: {
    en: {
      title: 'A property that its vocabulary does not have',
      problem: '{path} does not exist in its vocabulary, so the shape never sees a value. {guess}',
      repair: 'Left as it is: correct the path yourself.',
    },
    nl: {
      title: 'Een eigenschap die haar vocabularium niet heeft',
      problem: '{path} bestaat niet in dat vocabularium, dus de shape ziet nooit een waarde. {guess}',
      repair: 'Niet aangepast: corrigeer het pad zelf.',
    },
  },
  *find(shapes) {
    const mended = new Set([...misspelt.find(shapes)].map(({ statement }) => statement))
    for (const statement of statementsOf(shapes, sh('path'))) {
      if (!shapes.isIri(statement.object) || mended.has(statement)) continue
      const path = shapes.value(statement.object)
      // Namespaces of profiles hold more than is known of them.
      if (path.startsWith(PREFIXES.mdcat) || path.startsWith(PREFIXES.generiek)) continue
      const verdict = termVerdict(path, 'properties')
      if (verdict.kind !== 'unknown') continue
      yield at(statement, { path: prefixed(path), guess: verdict.meant === null ? '' : `(${verdict.meant}?)` }, null)
    }
  },
})
