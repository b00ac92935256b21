/** A report in the Data Quality Vocabulary (W3C, 2016; quality-model section 6.1) as resources, all of them with a name. */
import type { Report } from '../../model.ts'
import type { DqvDetail, RenderOptions } from '../reporter.ts'
import { measurementSet } from './a-measurement.ts'
import { feedbackOf } from './feedback.ts'
import { groupsOf } from './groups.ts'
import { measurementsOf, totalsOf } from './measurement.ts'
import type { Name, Vocabulary } from './names.ts'
import { integer } from './number.ts'
import { partsOf } from './part-measurement.ts'
import type { Property, Resource } from './resource.ts'
import { issued, namedRecords, recordNode, runBase, runResources, sourcesOf } from './run.ts'

/** Vocabularies in use. */
export const DQV_PREFIXES = [
  'checks',
  'dcat',
  'dct',
  'dqv',
  'oa',
  'prov',
  'pv',
  'qb',
  'quality',
  'rdf',
  'rdfs',
  'schema',
  'sdmx',
  'skos',
  'xsd',
] as const satisfies readonly Vocabulary[]

/** Properties and classes in use: the context of JSON-LD. */
export const DQV_NAMES = [
  'dcat:Catalog',
  'dcat:CatalogRecord',
  'dcat:DataService',
  'dcat:Dataset',
  'dcat:DatasetSeries',
  'dcat:Distribution',
  'dct:identifier',
  'dct:issued',
  'dct:title',
  'dqv:QualityAnnotation',
  'dqv:QualityMeasurement',
  'dqv:QualityMeasurementDataset',
  'dqv:computedOn',
  'dqv:hasQualityAnnotation',
  'dqv:hasQualityMeasurement',
  'dqv:inDimension',
  'dqv:isMeasurementOf',
  'dqv:value',
  'oa:TextualBody',
  'oa:hasBody',
  'oa:hasTarget',
  'oa:motivatedBy',
  'prov:Activity',
  'prov:Collection',
  'prov:Entity',
  'prov:Plan',
  'prov:SoftwareAgent',
  'prov:used',
  'prov:wasAssociatedWith',
  'prov:wasDerivedFrom',
  'prov:wasGeneratedBy',
  'qb:dataSet',
  'quality:applicable',
  'quality:because',
  'quality:coverage',
  'quality:detail',
  'quality:fullMarks',
  'quality:gain',
  'quality:lowerBound',
  'quality:measured',
  'quality:missing',
  'quality:notChecked',
  'quality:outOf',
  'quality:percentile10',
  'quality:percentile50',
  'quality:percentile90',
  'quality:prioritised',
  'quality:provisional',
  'quality:rating',
  'quality:ratingAtMost',
  'quality:readToTheEnd',
  'quality:records',
  'quality:rule',
  'quality:severity',
  'quality:status',
  'quality:upperBound',
  'quality:zeroMarks',
  'rdf:value',
  'rdfs:label',
  'schema:softwareVersion',
  'sdmx:unitMeasure',
  'skos:prefLabel',
] as const satisfies readonly Name[]

/** Those of them that point at something. */
export const DQV_LINKS: ReadonlySet<Name> = new Set<Name>([
  'dqv:computedOn',
  'dqv:hasQualityAnnotation',
  'dqv:hasQualityMeasurement',
  'dqv:inDimension',
  'dqv:isMeasurementOf',
  'oa:hasBody',
  'oa:hasTarget',
  'oa:motivatedBy',
  'prov:used',
  'prov:wasAssociatedWith',
  'prov:wasDerivedFrom',
  'prov:wasGeneratedBy',
  'qb:dataSet',
  'quality:because',
  'quality:missing',
  'quality:rating',
  'quality:ratingAtMost',
  'quality:rule',
  'quality:severity',
  'quality:status',
  'sdmx:unitMeasure',
])

export interface DqvReport {
  /** What names of the run begin with. */
  readonly base: string
  /** The run, the totals, then each record with its measurements and its distributions with theirs, worst record first. */
  resources(): Iterable<Resource>
}

export function dqvReport(report: Report, options: RenderOptions): DqvReport {
  const base = runBase(report, options)
  const detail = options.dqv ?? 'measured'
  return { base, resources: () => resourcesOf(report, options, base, detail) }
}

function* resourcesOf(report: Report, options: RenderOptions, base: string, detail: DqvDetail): Iterable<Resource> {
  yield {
    id: `${base}set`,
    types: ['dqv:QualityMeasurementDataset'],
    properties: [
      issued(report),
      ['prov:wasGeneratedBy', [{ iri: `${base}activity` }]],
      ['quality:detail', [{ text: detail }]],
    ],
  }
  yield* runResources(report, base, options.root)
  const feedback = feedbackOf(report, options, base)
  const loose = detail === 'scores' ? [] : feedback.loose()
  const set = measurementSet(base)
  yield* withLinks(allRecords(report, base, options.root), totalsOf(report, set), loose)
  for (const { node, measured } of groupsOf(report, set, options.root)) yield* withLinks(node, measured, [])
  for (const one of namedRecords(report, base)) {
    const notes = detail === 'scores' ? [] : feedback.record(one)
    yield* withLinks(recordNode(one), measurementsOf(one, set, detail), notes)
    for (const { node, measured } of partsOf(one, set, detail)) yield* withLinks(node, measured, [])
  }
}

/** A node that points at its measurements and annotations, and these. Bodies of annotations hang on those. */
function* withLinks(node: Resource, measured: readonly Resource[], notes: readonly Resource[]): Iterable<Resource> {
  const annotations = notes.filter(({ types }) => types[0] === 'dqv:QualityAnnotation')
  const links: Property[] = [
    ['dqv:hasQualityMeasurement', measured.map(({ id }) => ({ iri: id! }))],
    ['dqv:hasQualityAnnotation', annotations.map(({ id }) => ({ iri: id! }))],
  ]
  yield { ...node, properties: [...node.properties, ...links] }
  yield* measured
  yield* notes
}

function allRecords(report: Report, base: string, root: string | undefined): Resource {
  const sources = sourcesOf(report, base, root).map(({ id }) => ({ iri: id! }))
  return {
    id: `${base}records`,
    types: ['prov:Collection'],
    properties: [
      ['quality:records', integer(report.records.length)],
      ['prov:wasDerivedFrom', sources],
    ],
  }
}
