import { firstWord } from '../background/dutch.ts'
import { isElsewhere } from '../background/nodes.ts'
import { absenceOf } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedWhere } from '../rdf/stated.ts'

const MEASUREMENT = iri('dqv:hasQualityMeasurement')
const METRIC = iri('dqv:isMeasurementOf')
const VALUE = iri('dqv:value')
const OTHERS: ReadonlySet<string> = new Set(
  (
    [
      'dqv:hasQualityAnnotation',
      'dqv:hasQualityMetadata',
      'dcat:spatialResolutionInMeters',
      'dcat:temporalResolution',
      'geodcat:spatialResolutionAsText',
    ] as const
  ).map(iri),
)
const TEXTS = (['dct:description', 'dct:provenance'] as const).map(iri)
/** Quality elements of ISO 19157, as OSLO Datakwaliteit writes them. */
const ISO_19157 = 'http://def.isotc211.org/iso19157/'

const signsOfQuality = statedWhere((path) => path === MEASUREMENT || OTHERS.has(path) || path.startsWith(ISO_19157))

/** A measurement with a metric and a finite value; null when it is described elsewhere. */
function isComplete(graph: GraphReader, measurement: TermId): boolean | null {
  if (isElsewhere(graph, measurement)) return null
  const values = graph.objects(measurement, VALUE).map((value) => graph.value(value).trim())
  const finite = values.some((value) => value !== '' && !/^[-+]?(?:INF(?:INITY)?|NAN)$/i.test(value))
  return finite && graph.object(measurement, METRIC) >= 0
}

/** Annotation, resolution or a word such as "nauwkeurigheid" gives half. The best of the dataset and its distributions. */
export default defineCheck({
  id: 'quality-stated',
  dimension: 'gedocumenteerd',
  tier: 'B',
  severity: 'info',
  scope: ['dataset', 'distribution'],
  mode: 'offline',
  reads: [
    'dqv:hasQualityMeasurement',
    'dqv:hasQualityAnnotation',
    'dcat:spatialResolutionInMeters',
    'dcat:temporalResolution',
    'dct:description',
  ],
  since: '0.1.0',
  title: 'The quality of the data is stated',
  why: 'Whether data are good enough depends on the use; only who publishes them knows how exact and complete they are.',
  fix: 'Publish one figure with its metric: dqv:hasQualityMeasurement with dqv:value and dqv:isMeasurementOf.',
  limits: 'It cannot tell whether the figure is true.',
  notApplicable: 'Data services: their datasets state it.',
  messages: {
    none: '{node} says nothing of the quality of the data. Publish one figure: dqv:hasQualityMeasurement with its metric.',
    halfMeasured: 'A quality measurement of {node} lacks its metric or a value that is a number. Add what is missing.',
    noFigure:
      '{node} hints at the quality of the data, but gives no figure. Add dqv:hasQualityMeasurement with value and metric.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dqv:hasQualityMeasurement [ a dqv:QualityMeasurement ; dqv:value 98.5 ;
    dqv:isMeasurementOf <https://data.gent.be/id/metriek/volledigheid> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:spatialResolutionInMeters 10.0 .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    if (record.kind !== 'dataset') return outcomes
    const { node } = record
    const measurements: { node: TermId; object: TermId }[] = []
    let hinted = false
    for (const owner of record.owned) {
      const paths = signsOfQuality(graph, owner)
      if (paths.length === 0 || !(owner === node || record.distributions.includes(owner))) continue
      for (const path of paths) {
        for (const object of graph.objects(owner, path)) {
          if (path === MEASUREMENT) measurements.push({ node: owner, object })
          else if (absenceOf(graph, object) === null) hinted = true
        }
      }
    }
    const answers = measurements.map(({ object }) => isComplete(graph, object))
    if (answers.includes(true)) outcomes.push({ node, value: FULL })
    else if (answers.includes(null)) outcomes.push({ status: 'not-checked', reason: 'not-described' })
    else if (measurements.length > 0) {
      outcomes.push({ value: FULL / 2, message: 'halfMeasured', path: MEASUREMENT, ...measurements[0]! })
    } else if (hinted || firstWord('quality', graph, node, TEXTS) !== null) {
      outcomes.push({ node, value: FULL / 2, message: 'noFigure', path: MEASUREMENT })
    } else outcomes.push({ node, value: 0, message: 'none', path: MEASUREMENT })
    return outcomes
  },
})
