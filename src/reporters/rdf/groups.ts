import type { GroupTotal, Report } from '../../model.ts'
import { hashOf } from '../../report/fingerprint.ts'
import type { MeasurementSet } from './a-measurement.ts'
import { groupMeasurements } from './measurement.ts'
import { integer } from './number.ts'
import { isIri, type Resource, type Value } from './resource.ts'
import { sourcesOf } from './run.ts'

/** What stands for a group of records, and what was measured of them together. */
export interface MeasuredGroup {
  readonly node: Resource
  readonly measured: readonly Resource[]
}

/**
 * Totals of the records of each source, catalogue and publisher, as far as the report has them. They are totals of a
 * collection, not of the catalogue: that may be a record with a score of its own.
 */
export function* groupsOf(report: Report, set: MeasurementSet, root: string | undefined): Iterable<MeasuredGroup> {
  const { groups } = report.summary
  if (groups === undefined) return
  const files = sourcesOf(report, set.base, root)
  for (const group of groups.sources) {
    const at = report.sources.findIndex(({ name }) => name === group.name)
    if (at >= 0) yield measured(group, `of-source-${at + 1}`, set, [{ iri: files[at]!.id! }], [])
  }
  for (const group of groups.catalogues) {
    const { name } = group
    const from = name !== null && isIri(name) ? [{ iri: name }] : []
    yield measured(group, keyOf('of-catalogue', name), set, from, from.length > 0 ? [] : labelOf(name))
  }
  for (const group of groups.publishers) {
    yield measured(group, keyOf('of-publisher', group.name), set, [], labelOf(group.name))
  }
}

function keyOf(kind: string, name: string | null): string {
  return name === null ? `${kind}-none` : `${kind}-${hashOf(name).slice(0, 16)}`
}

function labelOf(name: string | null): Value[] {
  return name === null ? [] : [{ text: name }]
}

function measured(group: GroupTotal, key: string, set: MeasurementSet, from: Value[], labels: Value[]): MeasuredGroup {
  const id = set.base + key
  const node: Resource = {
    id,
    types: ['prov:Collection'],
    properties: [
      ['rdfs:label', labels],
      ['prov:wasDerivedFrom', from],
      ['quality:records', integer(group.records)],
    ],
  }
  return { node, measured: groupMeasurements(group, id, key, set) }
}
