import { iri, PREFIXES } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, type Edit, shownTerm } from './malformation.ts'
import { statementsOf } from './statements.ts'

/** Classes that catalogues never state of a node: values have datatypes, not classes, and these have other names. */
const NEVER = new Set(
  (
    ['rdfs:Literal', 'rdfs:Resource', 'rdf:langString', 'dct:Agent', 'dcat:Resource', 'schema:ContactPoint'] as const
  ).map(iri),
)

/** A target that no node has: the shape stands idle, and everything seems to be in order. */
export default defineMalformation({
  id: 'target-idle',
  severity: 'warning',
  words: {
    en: {
      title: 'A target that never matches',
      problem: 'sh:targetClass {class}: data state this of nothing, so the shape never looks at anything.',
      repair: 'foaf:Agent, which data have, is a target too.',
      left: 'Left as it is: name the class that data have.',
    },
    nl: {
      title: 'Een doel dat nooit voorkomt',
      problem: 'sh:targetClass {class}: dat staat bij niets in de data, dus de shape kijkt nooit ergens naar.',
      repair: 'foaf:Agent, dat wel in de data staat, is ook een doel.',
      left: 'Niet aangepast: noem de klasse die in de data staat.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('targetClass'))) {
      const { subject, object } = statement
      const name = shapes.value(object)
      if (shapes.isIri(object) && !NEVER.has(name) && !name.startsWith(PREFIXES.xsd)) continue
      const agent: Edit = { add: [[shapes.terms.key(subject), sh('targetClass'), iri('foaf:Agent')]] }
      yield at(statement, { class: shownTerm(shapes, object) }, name === iri('dct:Agent') ? agent : null)
    }
  },
})
