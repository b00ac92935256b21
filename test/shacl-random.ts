/** Random shapes graphs and random data for comparing two SHACL engines. */
import fc from 'fast-check'

const CLASSES = ['ex:A', 'ex:B', 'ex:C']
const PROPERTIES = ['ex:p', 'ex:q', 'ex:r']
const NODES = ['ex:n1', 'ex:n2', 'ex:n3', 'ex:n4', '_:x1', '_:x2']
const LITERALS = [
  '"a"',
  '"abc"',
  '""',
  '"a"@en',
  '"b"@en',
  '"a"@nl',
  '"een"@nl-be',
  '1',
  '2',
  '-3',
  '1.5',
  '"x"^^xsd:integer',
  'true',
  '"2020-01-01"^^xsd:date',
  '"2021-13-01"^^xsd:date',
  '"2020-01-01T00:00:00Z"^^xsd:dateTime',
  '"2021-01-01T00:00:00Z"^^xsd:dateTime',
  '"2020-06-01T00:00:00"^^xsd:dateTime',
]

const one = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const object = fc.oneof(one(NODES), one(LITERALS))

/** Some statements, as Turtle without prefixes. */
const statements = (objects: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.tuple(one(NODES), one(CLASSES)).map(([s, c]) => `${s} a ${c} .`),
        fc.tuple(one(NODES), one(PROPERTIES), objects).map(([s, p, o]) => `${s} ${p} ${o} .`),
      ),
      { minLength: 1, maxLength: 24 },
    )
    .map((lines) => lines.join('\n'))

export const dataTurtle = statements(object)

/** Literals that two engines order alike: numbers, plain ASCII strings, and dates and times with a zone. */
const ordered = one(
  ['1', '2', '-3', '1.5', '1.50', '"a"', '"b"', '"2020-01-01T00:00:00Z"^^xsd:dateTime'].concat(
    '"2019-12-31T20:00:00-05:00"^^xsd:dateTime',
  ),
)

export const orderedTurtle = statements(fc.oneof(one(NODES), ordered))

/** A shape that compares the values of two properties. */
export const orderTurtle: fc.Arbitrary<string> = fc
  .tuple(one(CLASSES), one(PROPERTIES), one(['lessThan', 'lessThanOrEquals']), one(PROPERTIES))
  .map(
    ([c, p, order, q]) =>
      `ex:s0 a sh:NodeShape ; sh:targetClass ${c} ; sh:property [ sh:path ${p} ; sh:${order} ${q} ] .`,
  )

const path: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: one(PROPERTIES) },
  one(PROPERTIES).map((p) => `[ sh:inversePath ${p} ]`),
  fc.tuple(one(PROPERTIES), one(PROPERTIES)).map(([a, b]) => `( ${a} ${b} )`),
  fc.tuple(one(PROPERTIES), one(PROPERTIES)).map(([a, b]) => `[ sh:alternativePath ( ${a} ${b} ) ]`),
  one(PROPERTIES).map((p) => `[ sh:zeroOrOnePath ${p} ]`),
  one(PROPERTIES).map((p) => `[ sh:oneOrMorePath ${p} ]`),
  one(PROPERTIES).map((p) => `[ sh:zeroOrMorePath ${p} ]`),
)

const nodeKind = one(['IRI', 'Literal', 'BlankNode', 'BlankNodeOrIRI', 'BlankNodeOrLiteral', 'IRIOrLiteral'])

/** Constraints that may stand in any shape; one line of Turtle each. */
const generic: fc.Arbitrary<string> = fc.oneof(
  one(CLASSES).map((c) => `sh:class ${c} ;`),
  one(['xsd:string', 'xsd:integer', 'xsd:date', 'xsd:dateTime', 'rdf:langString', 'xsd:boolean']).map(
    (d) => `sh:datatype ${d} ;`,
  ),
  nodeKind.map((k) => `sh:nodeKind sh:${k} ;`),
  fc
    .tuple(one(['minExclusive', 'minInclusive', 'maxExclusive', 'maxInclusive']), one(['0', '1', '1.5', '2']))
    .map(([c, v]) => `sh:${c} ${v} ;`),
  fc.tuple(one(['minLength', 'maxLength']), one(['0', '1', '2', '3'])).map(([c, v]) => `sh:${c} ${v} ;`),
  one(['^a', 'c$', '^$', 'n[12]$']).map((p) => `sh:pattern "${p}" ;`),
  fc.uniqueArray(one(['"en"', '"nl"', '"fr"']), { minLength: 1 }).map((l) => `sh:languageIn ( ${l.join(' ')} ) ;`),
  fc
    .uniqueArray(object, { minLength: 1, maxLength: 4 })
    .map((l) => `sh:in ( ${l.filter((x) => !x.startsWith('_:')).join(' ')} ) ;`),
  object.filter((o) => !o.startsWith('_:')).map((o) => `sh:hasValue ${o} ;`),
)

const inProperty: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: generic },
  fc.nat(2).map((n) => `sh:minCount ${n} ;`),
  fc.nat(2).map((n) => `sh:maxCount ${n} ;`),
  fc.constant('sh:uniqueLang true ;'),
  one(PROPERTIES).map((p) => `sh:equals ${p} ;`),
  one(PROPERTIES).map((p) => `sh:disjoint ${p} ;`),
)

const { shape } = fc.letrec<{ shape: string; property: string; logic: string }>((tie) => ({
  property: fc
    .tuple(path, fc.array(inProperty, { minLength: 1, maxLength: 2 }), fc.option(tie('logic'), { freq: 4 }))
    .map(([p, constraints, logic]) => `[ sh:path ${p} ; ${distinct(constraints)} ${logic ?? ''} ]`),
  logic: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(''),
    tie('shape').map((s) => `sh:node ${s} ;`),
    tie('shape').map((s) => `sh:not ${s} ;`),
    fc.tuple(tie('shape'), tie('shape')).map(([a, b]) => `sh:or ( ${a} ${b} ) ;`),
    fc.tuple(tie('shape'), tie('shape')).map(([a, b]) => `sh:and ( ${a} ${b} ) ;`),
    fc.tuple(tie('shape'), tie('shape')).map(([a, b]) => `sh:xone ( ${a} ${b} ) ;`),
  ),
  shape: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(generic, { minLength: 1, maxLength: 2 }).map((constraints) => `[ ${distinct(constraints)} ]`),
    fc.tuple(tie('property'), tie('logic')).map(([p, l]) => `[ sh:property ${p} ; ${l} ]`),
  ),
}))

/** A parameter may be given once, apart from those that may be repeated. */
function distinct(constraints: readonly string[]): string {
  const seen = new Set<string>()
  return constraints.filter((c) => seen.size !== seen.add(c.slice(0, c.indexOf(' '))).size).join(' ')
}

const target: fc.Arbitrary<string> = fc.oneof(
  one(CLASSES).map((c) => `sh:targetClass ${c} ;`),
  one(PROPERTIES).map((p) => `sh:targetSubjectsOf ${p} ;`),
  one(PROPERTIES).map((p) => `sh:targetObjectsOf ${p} ;`),
  one(['ex:n1', 'ex:n2']).map((n) => `sh:targetNode ${n} ;`),
)

/** One to three shapes with targets. */
export const shapesTurtle: fc.Arbitrary<string> = fc
  .array(fc.tuple(target, shape), { minLength: 1, maxLength: 3 })
  .map((all) => all.map(([t, s], i) => `ex:s${i} a sh:NodeShape ; ${t} ${s.slice(1, -1)} .`).join('\n'))
