/** The quality model as RDF, written once a version: reports point at it and repeat nothing of it. */
import type { Locale } from '../../locales/locale.ts'
import type { CapReason, DimensionId, Rating, Tier } from '../../model.ts'
import type { RuleDoc } from '../../rules.ts'
import { iri, NAMESPACES, type Name, type Vocabulary } from './names.ts'
import { integer } from './number.ts'
import { OSLO_CLASS } from './oslo-class.ts'
import { TERMS } from './quality-terms.ts'
import { CHECKS, fullIri, type Literal, named, type Property, type Resource } from './resource.ts'
import { MODEL } from './run.ts'
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
}

const USED = [
  'checks',
  'dct',
  'dq',
  'dqv',
  'owl',
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
      [
        'dct:title',
        [
          { text: 'metakeur quality model', language: 'en' },
          { text: 'kwaliteitsmodel van metakeur', language: 'nl' },
        ],
      ],
    ],
  }
}

function categories(): Resource[] {
  return [...new Set(Object.values(SECTIONS).flat())].sort().map((section) => ({
    id: categoryOf(section),
    types: ['dqv:Category'],
    properties: [
      [
        'skos:prefLabel',
        [
          { text: `Vlaamse datastrategie ${section}`, language: 'nl' },
          { text: `Flemish data strategy, section ${section}`, language: 'en' },
        ],
      ],
    ],
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

/** Local names and words. */
const SCORES = [
  ['score', 'score of a record, or the mean of many', 'score van een record, of het gemiddelde van vele'],
  ['score-default', 'score by the weights of the model', 'score met de gewichten van het model'],
  [
    'score-priority',
    'mean score in which records with priority count threefold',
    'gemiddelde score waarin records met voorrang drie keer tellen',
  ],
] as const

function labelled(en: string, nl: string): Property {
  return [
    'skos:prefLabel',
    [
      { text: en, language: 'en' },
      { text: nl, language: 'nl' },
    ],
  ]
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
    ...SCORES.map(([id, en, nl]) => metric(NAMESPACES.quality + id, 'decimal', [unit, labelled(en, nl)])),
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

function metrics({ rules, tiers }: ModelFacts): Resource[] {
  return rules
    .filter(({ kind }) => kind === 'check')
    .map(({ id, dimension, tier, words, reads }): Resource => {
      const texts = (of: (one: RuleDoc['words']['en']) => string): Literal[] =>
        Object.entries(words).map(([language, one]) => ({ text: of(one), language }))
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
    ...TERMS.map(({ id, kind, en, nl }) =>
      one(id, kind === 'property' ? 'rdf:Property' : 'skos:Concept', [
        { text: en, language: 'en' },
        { text: nl, language: 'nl' },
      ]),
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

function inAll(locales: readonly Locale[], of: (locale: Locale) => string): Literal[] {
  return locales.map((locale) => ({ text: of(locale), language: locale.tag }))
}
