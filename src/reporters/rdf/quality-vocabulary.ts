/** The quality model as RDF, written once a version: reports point at it and repeat nothing of it. */
import type { CheckTranslation, Locale } from '../../locales/locale.ts'
import type { CapReason, DimensionId, Rating, Tier } from '../../model.ts'
import type { RuleDoc } from '../../rule-docs.ts'
import { iri, NAMESPACES, type Name, type Vocabulary } from './names.ts'
import { integer } from './number.ts'
import { OSLO_CLASS } from './oslo-class.ts'
import { overlayMetrics } from './overlay-vocabulary.ts'
import { TERMS } from './quality-terms.ts'
import { inEach, MODEL_WORDS, SCORE_WORDS, STRATEGY_WORDS } from './quality-words.ts'
import { CHECKS, fullIri, type Literal, named, type Property, type Resource } from './resource.ts'
import { CLASSES, MODEL } from './run.ts'
import { prefixLines, turtle } from './turtle.ts'

/** What the model is made of: weights from the quality model, words from the metadata of checks and the locales. */
export interface ModelFacts {
  readonly version: string
  readonly sha256: string
  readonly rules: readonly RuleDoc[]
  readonly locales: readonly Locale[]
  readonly dimensions: Readonly<Record<DimensionId, number>>
  readonly tiers: Readonly<Record<Tier, number>>
  readonly mqaDimensions: readonly string[]
  /** Principles of FAIR: the checks that speak of each, and the indicators that they come nearest to. */
  readonly fair: Readonly<Record<string, { readonly metrics: readonly string[]; readonly indicators: string }>>
}

const USED = [
  'checks',
  'dcat',
  'dct',
  'dq',
  'dqv',
  'owl',
  'prov',
  'pv',
  'quality',
  'rdf',
  'rdfs',
  'sdmx',
  'skos',
  'xsd',
] as const satisfies Vocabulary[]

/** Sections of the Flemish data strategy that ask for each dimension (quality-model section 3.4). */
const SECTIONS: Readonly<Record<DimensionId, readonly string[]>> = {
  vindbaar: ['4.3.1'],
  toegankelijk: ['4.3.1', '4.4.1'],
  beschikbaar: ['4.3.1'],
  accuraat: ['4.4.1'],
  volledig: ['4.4.1'],
  tijdig: ['3.1', '4.4.1'],
  'geen-dubbels': ['4.4.1'],
  consistent: ['4.4.1'],
  valide: ['4.4.1'],
  interoperabel: ['4.4.1'],
  koppelbaar: ['4.4.1'],
  uitwisselbaar: ['4.3', '4.4.1'],
  gedocumenteerd: ['4.4.1', '4.4.2'],
  verantwoordelijk: ['4.4.2', '4.4.3'],
  open: ['3.1', '4.4.1'],
  authentiek: ['3.2', '4.4.1'],
  afgeschermd: ['4.4.1'],
  privacy: ['3.2', '4.4.1'],
}

/** The whole model as Turtle. */
export function qualityVocabulary(facts: ModelFacts): string {
  const { statement } = turtle(USED)
  const resources = [
    head(facts),
    ...categories(),
    ...dimensions(facts),
    ...scores(facts),
    ...overlayMetrics(facts),
    ...metrics(facts),
    ...terms(facts),
  ]
  return prefixLines(USED) + resources.map(statement).join('\n')
}

function head({ version, sha256 }: ModelFacts): Resource {
  return {
    id: MODEL.replace(/\/$/, ''),
    types: ['owl:Ontology'],
    properties: [
      ['owl:versionIRI', [{ iri: MODEL + version }]],
      ['owl:versionInfo', [{ text: version }]],
      ['dct:identifier', [{ text: `sha256:${sha256}` }]],
      ['dct:title', inEach(MODEL_WORDS)],
    ],
  }
}

function categories(): Resource[] {
  return [...new Set(Object.values(SECTIONS).flat())].sort().map((section) => ({
    id: categoryOf(section),
    types: ['dqv:Category'],
    properties: [['skos:prefLabel', inEach(STRATEGY_WORDS, ` ${section}`)]],
  }))
}

function categoryOf(section: string): string {
  return `${NAMESPACES.quality}strategy-${section.replaceAll('.', '-')}`
}

function dimensions({ dimensions: weights, locales, mqaDimensions }: ModelFacts): Resource[] {
  const ours = (Object.keys(weights) as DimensionId[]).map(
    (id): Resource => ({
      id: NAMESPACES.quality + id,
      types: ['dqv:Dimension'],
      properties: [
        ['skos:prefLabel', inAll(locales, (locale) => locale.dimensions[id])],
        ['dqv:inCategory', SECTIONS[id].map((section) => ({ iri: categoryOf(section) }))],
        ['quality:weight', integer(weights[id])],
        ['rdfs:seeAlso', [named(OSLO_CLASS[id])]],
      ],
    }),
  )
  const theirs = mqaDimensions.map(
    (id): Resource => ({ id: NAMESPACES.pv + id, types: ['dqv:Dimension'], properties: [] }),
  )
  return [...ours, ...theirs]
}

/** Metrics that are no check: the score, that of each dimension, and the points of the MQA. */
function scores({ dimensions: weights, locales, mqaDimensions }: ModelFacts): Resource[] {
  const metric = (id: string, type: 'decimal' | 'integer', more: Property[]): Resource => ({
    id,
    types: ['dqv:Metric'],
    properties: [['dqv:expectedDataType', [named(`xsd:${type}`)]], ...more],
  })
  const unit: Property = ['sdmx:unitMeasure', [named('quality:per-100')]]
  return [
    ...Object.entries(SCORE_WORDS).map(([id, words]) =>
      metric(NAMESPACES.quality + id, 'decimal', [unit, ['skos:prefLabel', inEach(words)]]),
    ),
    ...(Object.keys(weights) as DimensionId[]).map((id) =>
      metric(`${NAMESPACES.quality}score-${id}`, 'decimal', [
        unit,
        ['skos:prefLabel', inAll(locales, (locale) => `score: ${locale.dimensions[id]}`)],
        ['dqv:inDimension', [{ iri: NAMESPACES.quality + id }]],
      ]),
    ),
    metric(iri('pv:scoring'), 'integer', []),
    ...mqaDimensions.map((id) =>
      metric(`${NAMESPACES.pv}${id}Scoring`, 'integer', [['dqv:inDimension', [{ iri: NAMESPACES.pv + id }]]]),
    ),
  ]
}

function metrics({ rules, tiers, locales }: ModelFacts): Resource[] {
  return rules
    .filter(({ kind }) => kind === 'check')
    .map(({ id, dimension, tier, words, reads, scope }): Resource => {
      const texts = (of: (one: Omit<CheckTranslation, 'dimension'>) => string): Literal[] =>
        inAll(locales, ({ checks }) => of(checks[id] ?? words.en))
      return {
        id: CHECKS + id,
        types: ['dqv:Metric'],
        properties: [
          ['dct:identifier', [{ text: id }]],
          ['skos:prefLabel', texts(({ title }) => title)],
          ['skos:definition', texts(({ why }) => why)],
          ['skos:scopeNote', texts(({ limits }) => limits)],
          ['skos:note', texts(({ notApplicable }) => notApplicable)],
          ['dqv:expectedDataType', [named('xsd:decimal')]],
          ['dqv:inDimension', [{ iri: NAMESPACES.quality + dimension! }]],
          ['quality:weight', integer(tiers[tier!])],
          ['quality:looksAt', scope.map((kind) => named(CLASSES[kind]))],
          ['quality:reads', [...new Set(reads)].sort().map((name) => ({ iri: fullIri(name) }))],
        ],
      }
    })
}

function terms({ locales }: ModelFacts): Resource[] {
  const one = (id: string, type: Name | null, labels: Literal[]): Resource => ({
    id: NAMESPACES.quality + id,
    types: type === null ? [] : [type],
    properties: [['rdfs:label', labels]],
  })
  const [first] = locales
  return [
    ...TERMS.map(({ id, kind, words }) =>
      one(id, kind === 'property' ? 'rdf:Property' : 'skos:Concept', inEach(words)),
    ),
    ...(Object.keys(first!.ratings) as Rating[]).map((id) =>
      one(
        `rating-${id}`,
        'skos:Concept',
        inAll(locales, (locale) => `${id} ${locale.ratings[id]}`),
      ),
    ),
    ...(Object.keys(first!.capReasons) as CapReason[])
      .filter((id) => !TERMS.some((term) => term.id === id))
      .map((id) =>
        one(
          id,
          'skos:Concept',
          inAll(locales, (locale) => locale.capReasons[id]),
        ),
      ),
  ]
}

export function inAll(locales: readonly Locale[], of: (locale: Locale) => string): Literal[] {
  return locales.map((locale) => ({ text: of(locale), language: locale.tag }))
}
