/** What a metric says of each distribution of a dataset, where a report has it (see `Measurement.parts`). */
import type { Measurement, NodeName, Part } from '../../model.ts'
import type { DqvDetail } from '../reporter.ts'
import { isTold, type MeasurementSet, measurement, metricOf, ofCheck, subjectOf } from './a-measurement.ts'
import { isIri, type Property, type Resource, type Value } from './resource.ts'
import type { NamedRecord } from './run.ts'

/** A distribution with its measurements. */
export interface MeasuredPart {
  readonly node: Resource
  readonly measured: readonly Resource[]
}

/** Distributions of which something is told, in their order. */
export function* partsOf({ record, key }: NamedRecord, set: MeasurementSet, detail: DqvDetail): Iterable<MeasuredPart> {
  const { distributions = [], measurements } = record
  const ofEach = distributions.map((): { readonly check: string; readonly part: Part }[] => [])
  for (const { check, parts = [] } of measurements) {
    for (const part of parts) if (isPartTold(part, detail)) ofEach[part.distribution - 1]?.push({ check, part })
  }
  for (const [i, own] of ofEach.entries()) {
    if (own.length === 0) continue
    const start = partKey(key, i + 1)
    const node = distributionNode(distributions[i]!, set.base + start)
    const subject = subjectOf(node.id!, start, set)
    const measured = own.map(({ check, part }) =>
      measurement(subject, check, ofCheck(check), [metricOf({ ...part, status: statusOf(part) })]),
    )
    yield { node, measured }
  }
}

/** That the one value for a dataset comes from these of its distributions: it has no other subject than the dataset. */
export function derivedFrom(
  { check, parts = [] }: Measurement,
  { record, key }: NamedRecord,
  { base }: MeasurementSet,
  detail: DqvDetail,
): Property[] {
  const known = record.distributions?.length ?? 0
  const told = parts.filter((part) => part.distribution <= known && isPartTold(part, detail))
  if (told.length === 0) return []
  return [['prov:wasDerivedFrom', told.map((part) => ({ iri: `${base}${partKey(key, part.distribution)}-${check}` }))]]
}

function partKey(key: string, distribution: number): string {
  return `${key}-d${distribution}`
}

function isPartTold(part: Part, detail: DqvDetail): boolean {
  return isTold({ ...part, status: statusOf(part) }, detail)
}

function statusOf({ value }: Part): Measurement['status'] {
  return value === null ? 'not-checked' : 'measured'
}

/** One without an IRI has a name of the run, and is told by its title. */
function distributionNode({ iri, label }: NodeName, name: string): Resource {
  const hasIri = iri !== null && isIri(iri)
  const labels: Value[] = hasIri || label === null ? [] : [{ text: label.slice(0, 250) }]
  return { id: hasIri ? iri : name, types: ['dcat:Distribution'], properties: [['rdfs:label', labels]] }
}
