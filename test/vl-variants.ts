/** Variants of the valid record of DCAT-AP-VL: for each rule the first change of one statement that breaks it and no other. */
import type { Quad, Quad_Object, Quad_Subject } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { iri } from '../src/rdf/namespaces.ts'
import type { NodeShape, PropertyShape } from '../src/shacl/index.ts'
import { statements, type Variant } from './variants.ts'

const { literal, namedNode, quad } = DataFactory
const BASE = 'https://data.voorbeeldstad.be/id/'
const EU = 'http://publications.europa.eu/resource/authority'
const FLEMISH = 'https://data.vlaanderen.be/id/concept'
const OTHER = 'https://voorbeeld.be/ns#Ander'
const CC0 = 'https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0'
const STANDARD = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12'
const moment = namedNode(iri('xsd:dateTime'))
const wkt = namedNode(iri('geosparql:wktLiteral'))

type Make = (object: Quad_Object, valid: readonly Quad[]) => readonly Quad_Object[]

/** Another value of the same kind. */
const another: Make = (object) => {
  if (object.termType === 'Literal') {
    const { value, language, datatype } = object
    const date = /^\d{4}-\d\d-\d\d/.test(value) ? `2018${value.slice(4)}` : null
    return [literal(date ?? `11${value}`, language || datatype)]
  }
  const codes = ['access-right/NON_PUBLIC'].map((code) => `${EU}/${code}`)
  const flemish = ['levensfase/uitgefaseerd', 'levensfase/deprecated', 'ontwikkelingstoestand/DEV']
  const known = [...codes, ...flemish.map((code) => `${FLEMISH}/${code}`)]
  const made = object.termType === 'NamedNode' ? `${object.value}-2` : `${BASE}nog-een`
  return [made, `${object.value}#2`, ...known].map((value) => namedNode(value))
}

const others: Make = (_, valid) =>
  valid
    .filter(({ object }) => object.value === OTHER)
    .map(({ subject }) => subject as Quad_Object)
    .reverse()

/** Values that break a rule, by the last word of its id; the first that breaks nothing else is taken. */
const WRONG: readonly (readonly [RegExp, Make])[] = [
  [/too-many$/, another],
  [/(is-text|not-iri)$/, () => [literal('in woorden')]],
  [/is-node$/, () => [namedNode(`${BASE}nog-een`)]],
  [/untagged$/, ({ value }) => [literal(value)]],
  [/empty$/, (object) => [literal(' ', object.termType === 'Literal' && object.language ? 'nl' : undefined)]],
  [/language-repeated$/, () => [literal('Nog een tekst.', 'nl')]],
  [/without-timezone$/, () => [literal('2026-03-01T18:00:00', moment)]],
  [/without-crs$/, () => [literal('POINT(3.7 51.0)', wkt)]],
  [/not-(date|datetime)$/, () => [literal('onbekend')]],
  [
    /(wrong-datatype|not-string)$/,
    () => [literal('onbekend'), literal('1', 'nl'), literal('3', namedNode(iri('xsd:integer')))],
  ],
  [/wrong-class$/, others],
  [/malformed$/, () => [namedNode('wfs'), namedNode('mailto:dataloket')]],
  [/not-mailto$/, () => [namedNode('https://www.voorbeeldstad.be/mail'), literal('data@voorbeeldstad.be')]],
  [/not-web-page$/, () => [namedNode('urn:herkomst'), namedNode('ftp://data.voorbeeldstad.be/herkomst')]],
  [/(not-allowed|not-recognised|not-cc0|not-eli)$/, () => [namedNode(`${BASE}nog-een`)]],
  [/not-separate$/, (_, valid) => landingPages(valid)],
  [
    /(misspelt|http|misplaced|deprecated)$/,
    () => [namedNode('https://www.voorbeeldstad.be/nog-een'), namedNode(`${BASE}nog-een`), literal('1.0')],
  ],
]

function landingPages(valid: readonly Quad[]): Quad_Object[] {
  return valid.filter(({ predicate }) => predicate.value === iri('dcat:landingPage')).map(({ object }) => object)
}

/** Nodes that a shape looks at. */
function focusNodes(owner: NodeShape, valid: readonly Quad[]): Quad_Subject[] {
  const ofClass = (classes: readonly string[]) =>
    valid
      .filter(({ predicate, object }) => predicate.value === iri('rdf:type') && classes.includes(object.value))
      .map(({ subject }) => subject)
  const pointed = valid.filter(({ predicate }) => owner.targetObjectsOf.includes(predicate.value))
  const excepted = new Set(ofClass(owner.exceptClasses).map(({ value }) => value))
  const all = [...ofClass(owner.targetClasses), ...pointed.map(({ object }) => object as Quad_Subject)]
  return all.filter(({ value, termType }) => termType !== ('Literal' as string) && !excepted.has(value))
}

/** Changes that may break a rule, the likeliest first. */
export function* candidates(rule: PropertyShape, owner: NodeShape, valid: readonly Quad[]): Iterable<Variant> {
  const property = rule.predicate ?? rule.path
  if (!/^https?:/.test(property)) return
  const make = WRONG.find(([state]) => state.test(rule.id))?.[1]
  for (const focus of focusNodes(owner, valid)) {
    const own = valid.filter(({ subject, predicate }) => subject.equals(focus) && predicate.value === property)
    if (make === undefined) {
      for (const removed of own) yield { removed, added: null }
      continue
    }
    const model = own.at(-1)
    for (const value of make(model?.object ?? literal('voorbeeld'), valid)) {
      const added = quad(focus, namedNode(property), value)
      if (!/(too-many|language-repeated)$/.test(rule.id) && model !== undefined) yield { removed: model, added }
      yield { removed: null, added }
    }
  }
}

/** `[removed, added]` as Turtle, for rules whose change cannot be guessed. */
export const BY_HAND: Readonly<Record<string, readonly [string | null, string | null]>> = {
  'catalog-license-wrong-class': [null, `<${CC0}> a <${OTHER}>`],
  'catalog-license-too-many': [null, `<catalogus/groen> dct:license <${CC0.replace('https', 'http')}>`],
  'catalog-record-conforms-to-wrong-class': [`<${STANDARD}> a dct:Standard`, `<${STANDARD}> a <${OTHER}>`],
  'catalog-record-source-missing': [
    '<record/straatbomen> dct:source <https://metadata.voorbeeldstad.be/records/VS-GROEN-001.xml>',
    null,
  ],
  'contact-channel-missing': ['<contact/groendienst> vcard:hasEmail <mailto:groen@voorbeeldstad.be>', null],
  'dataset-sample-wrong-class': ['<voorbeeld/straatbomen> a dcat:Distribution', `<voorbeeld/straatbomen> a <${OTHER}>`],
  'series-applicable-legislation-wrong-class': [null, `<http://data.europa.eu/eli/dir/2008/50/oj> a <${OTHER}>`],
  'distribution-orphan': ['<dataset/straatbomen> dcat:distribution <distributie/straatbomen-geojson>', null],
}

/** @throws Error when the statement to remove is not there */
export function byHand([removed, added]: readonly [string | null, string | null], valid: readonly Quad[]): Variant {
  const [old, fresh] = [removed, added].map((turtle) => (turtle === null ? null : statements(`${turtle} .`)[0]!))
  if (old && !valid.some((one) => one.equals(old))) throw new Error(`not in the fixture: ${removed}`)
  return { removed: old ?? null, added: fresh ?? null }
}
