/** A run as RDF: what was checked, by what, with which model; and the names of what it gives. */
import type { RecordReport, Report, Scope } from '../../model.ts'
import { hashOf } from '../../report/fingerprint.ts'
import { relativePath } from '../paths.ts'
import type { RenderOptions } from '../reporter.ts'
import { iri, type Name } from './names.ts'
import { isIri, type Property, type Resource, type Value } from './resource.ts'

/** The quality model of a version: `vocab/quality-model-<version>.ttl` describes it. */
export const MODEL = 'https://metakeur.be/quality/'

/** Names of this tool that stand for blank nodes, as RDF 1.1 (section 3.5) has them. */
const GENERATED = 'https://metakeur.be/.well-known/genid/'

/**
 * What names of a run begin with. Unless the user chose it, it is made from everything that the values depend on: the same
 * input gives the same names, and two runs that may differ have no name in common.
 */
export function runBase(report: Report, { dqvBase, root }: Pick<RenderOptions, 'dqvBase' | 'root'>): string {
  if (dqvBase !== undefined) return dqvBase
  const { tool, asOf, model, profiles, shapes = [], sources, online } = report
  const files = sources.map(({ name, sha256 }) => sha256 ?? relativePath(name, root))
  const rules = [...profiles, ...shapes].map(({ sha256 }) => sha256)
  return `${GENERATED}${hashOf(JSON.stringify([tool.version, asOf, model.sha256, online, rules, files])).slice(0, 16)}/`
}

/** A record with the name that its measurements begin with. */
export interface NamedRecord {
  readonly record: RecordReport
  readonly key: string
  /** Its IRI, or a name of the run for a record without one. */
  readonly iri: string
}

/** Every record, in order. Records with one IRI, as reports of several files may hold, have names of their own. */
export function* namedRecords({ records }: Report, base: string): Iterable<NamedRecord> {
  const seen = new Map<string, number>()
  for (const record of records) {
    const nth = seen.get(record.id) ?? 0
    seen.set(record.id, nth + 1)
    const key = `r${hashOf(nth === 0 ? record.id : `${record.id} ${nth}`).slice(0, 16)}`
    yield { record, key, iri: isIri(record.id) ? record.id : base + key }
  }
}

/** Classes of records, and of what a dataset owns and is looked at by itself. */
export const CLASSES: Readonly<Record<Scope, Name>> = {
  dataset: 'dcat:Dataset',
  service: 'dcat:DataService',
  series: 'dcat:DatasetSeries',
  catalog: 'dcat:Catalog',
  'catalog-record': 'dcat:CatalogRecord',
  distribution: 'dcat:Distribution',
}

/** A record has a title of its own already; only one without an IRI is told by it. */
export function recordNode({ record, iri: id }: NamedRecord): Resource {
  const labels: Value[] = record.id === id || record.title === null ? [] : [{ text: record.title.slice(0, 250) }]
  const names: Value[] = record.id === id ? [] : [{ text: record.id }]
  return {
    id,
    types: [CLASSES[record.kind]],
    properties: [
      ['rdfs:label', labels],
      ['dct:identifier', names],
    ],
  }
}

/** The activity, the tool, the sources and the model, which is named and not repeated. */
export function* runResources(report: Report, base: string, root: string | undefined): Iterable<Resource> {
  const { tool, model, profiles, shapes = [] } = report
  const sources = sourcesOf(report, base, root)
  const used = profiles.filter(({ records }) => records > 0).map(({ source }) => ({ iri: source }))
  const files = shapes.map(({ name, sha256 }, i) => fileOf(`${base}shapes-${i + 1}`, relativePath(name, root), sha256))
  const entities = [...sources, ...files]
  yield {
    id: `${base}activity`,
    types: ['prov:Activity'],
    properties: [
      ['prov:wasAssociatedWith', [{ iri: `${base}tool` }]],
      ['prov:used', [{ iri: MODEL + model.version }, ...used, ...entities.map(({ id }) => ({ iri: id! }))]],
    ],
  }
  yield {
    id: `${base}tool`,
    types: ['prov:SoftwareAgent'],
    properties: [
      ['skos:prefLabel', [{ text: `${tool.name} ${tool.version}` }]],
      ['schema:softwareVersion', [{ text: tool.version }]],
    ],
  }
  yield modelNode(report)
  yield* entities
}

/** The quality model with the hash of what was used of it. */
export function modelNode({ model }: Pick<Report, 'model'>): Resource {
  return {
    id: MODEL + model.version,
    types: ['prov:Entity', 'prov:Plan'],
    properties: [['dct:identifier', [{ text: `sha256:${model.sha256}` }]]],
  }
}

/** Files as they were read: by their hash, because names and folders change. */
export function sourcesOf({ sources }: Report, base: string, root: string | undefined): Resource[] {
  return sources.map(({ name, sha256, complete }, i) =>
    fileOf(`${base}source-${i + 1}`, relativePath(name, root), sha256, complete),
  )
}

function fileOf(id: string, name: string, sha256: string | null, complete?: boolean): Resource {
  const read: Value[] = complete === undefined ? [] : [complete]
  return {
    id,
    types: ['prov:Entity'],
    properties: [
      ['dct:title', [{ text: name }]],
      ['dct:identifier', sha256 === null ? [] : [{ text: `sha256:${sha256}` }]],
      ['quality:readToTheEnd', read],
    ],
  }
}

/** `dct:issued "2026-11-24"^^xsd:date`: the day that the report is of, never the clock. */
export function issued({ asOf }: Report): Property {
  return ['dct:issued', [{ text: asOf, datatype: iri('xsd:date') }]]
}
