import type { Graph } from '../../rdf/graph.ts'
import { iri, PREFIXES, prefixed } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, type NewStatement } from './malformation.ts'
import { type Statement, statementsOf } from './statements.ts'

const XSD_TYPES =
  'string boolean decimal integer double float date time dateTime dateTimeStamp gYear gMonth gDay gYearMonth gMonthDay duration yearMonthDuration dayTimeDuration byte short int long unsignedByte unsignedShort unsignedInt unsignedLong positiveInteger nonNegativeInteger negativeInteger nonPositiveInteger hexBinary base64Binary anyURI language normalizedString token NMTOKEN Name NCName QName anySimpleType anyAtomicType NOTATION'.split(
    ' ',
  )

/** `sh:datatype rdfs:Literal`, `xsd:Decimal`: no value has such a datatype, so every value fails. */
export default defineMalformation({
  id: 'datatype-unknown',
  severity: 'error',
  words: {
    en: {
      title: 'A datatype that does not exist',
      problem: 'sh:datatype {datatype} is the datatype of no value, so every value fails.',
      repair: 'Read as {meant}.',
      dropped: 'Left out: the datatype is not checked until it is one that exists.',
    },
    nl: {
      title: 'Een datatype dat niet bestaat',
      problem: 'sh:datatype {datatype} is het datatype van geen enkele waarde, dus elke waarde wordt afgekeurd.',
      repair: 'Gelezen als {meant}.',
      dropped: 'Weggelaten: het datatype wordt pas gecontroleerd als het er een is dat bestaat.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('datatype'))) {
      const by = meant(shapes, statement)
      if (by === null) continue
      const args = {
        datatype: prefixed(shapes.value(statement.object)),
        meant: by === undefined ? '-' : `${prefixed(by[1])} ${prefixed(by[2])}`,
      }
      yield at(statement, args, by === undefined ? { drop: [statement] } : { replace: [{ old: statement, by: [by] }] })
    }
  },
})

/** The parameter that is meant; null when the datatype is right, undefined when nobody knows. */
function meant(shapes: Graph, { subject, object }: Statement): NewStatement | null | undefined {
  const name = shapes.value(object)
  const shape = shapes.terms.key(subject)
  if (name === iri('rdfs:Literal')) return [shape, sh('nodeKind'), sh('Literal')]
  if (name === iri('rdfs:Resource')) return [shape, sh('nodeKind'), sh('IRI')]
  if (!shapes.isIri(object)) return undefined
  const space = PREFIXES.xsd
  if (!name.toLowerCase().startsWith(space.toLowerCase())) return null
  const local = name.slice(space.length)
  if (XSD_TYPES.includes(local)) return null
  const known = XSD_TYPES.find((type) => type.toLowerCase() === local.toLowerCase())
  return known === undefined ? undefined : [shape, sh('datatype'), space + known]
}
