/** Overlays as metrics of the model: FAIR, the stars of open data, high-value data, the essential core. */
import type { Locale } from '../../locales/locale.ts'
import { NAMESPACES } from './names.ts'
import { fairName } from './overlay-measurement.ts'
import { FAIR_WORDS, inEach, OVERLAY_WORDS } from './quality-words.ts'
import { CHECKS, named, type Property, type Resource } from './resource.ts'

interface Facts {
  readonly locales: readonly Locale[]
  readonly fair: Readonly<Record<string, { readonly metrics: readonly string[]; readonly indicators: string }>>
}

/** They stand in a dimension of their own, which weighs nothing: a mean of them and of the score would count twice. */
export function overlayMetrics({ locales, fair }: Facts): Resource[] {
  const labels = (key: 'stars' | 'hvd' | 'core'): Property => [
    'skos:prefLabel',
    locales.map(({ ui, tag }) => ({ text: ui[key], language: tag })),
  ]
  const letters = [...new Set(Object.keys(fair).map((id) => id.charAt(0)))]
  const ofLetter = (letter: string): string[] => [
    ...new Set(Object.keys(fair).flatMap((id) => (id.startsWith(letter) ? fair[id]!.metrics : []))),
  ]
  return [
    {
      id: `${NAMESPACES.quality}overlays`,
      types: ['dqv:Dimension'],
      properties: [
        ['skos:prefLabel', inEach(OVERLAY_WORDS)],
        ['quality:weight', [{ text: '0', datatype: `${NAMESPACES.xsd}integer` }]],
      ],
    },
    ...letters.map((letter) => fairMetric(letter, ofLetter(letter), null)),
    ...Object.entries(fair).map(([id, { metrics, indicators }]) => fairMetric(id, metrics, indicators)),
    metric('stars', 'integer', [labels('stars')]),
    metric('hvd', 'boolean', [labels('hvd')]),
    metric('core', 'integer', [labels('core')]),
  ]
}

function fairMetric(id: string, checks: readonly string[], indicators: string | null): Resource {
  return metric(fairName(id), 'decimal', [
    ['dct:identifier', [{ text: `FAIR ${id}` }]],
    ['skos:prefLabel', [{ text: `FAIR ${id}` }]],
    ['skos:definition', inEach(FAIR_WORDS)],
    ['skos:note', indicators === null ? [] : [{ text: indicators }]],
    ['prov:wasDerivedFrom', checks.map((check) => ({ iri: CHECKS + check }))],
  ])
}

function metric(id: string, type: 'decimal' | 'integer' | 'boolean', more: readonly Property[]): Resource {
  return {
    id: NAMESPACES.quality + id,
    types: ['dqv:Metric'],
    properties: [
      ['dqv:expectedDataType', [named(`xsd:${type}`)]],
      ['dqv:inDimension', [named('quality:overlays')]],
      ...more,
    ],
  }
}
