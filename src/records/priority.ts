import { isHvd } from '../background/hvd.ts'
import { entryOf } from '../background/listed.ts'
import type { GraphReader, PriorityReason, RecordView } from '../model.ts'

/** What the user lists. */
export interface PriorityLists {
  readonly authenticSources: readonly string[] | null
  readonly priority: readonly string[]
}

/** Why a record counts more in the second mean (quality-model section 5.8): datasets, services and series only. */
export function priorityOf(graph: GraphReader, record: RecordView, lists: PriorityLists): PriorityReason[] {
  if (record.kind === 'catalog' || record.kind === 'catalog-record') return []
  const isOn = (list: readonly string[]): boolean => list.length > 0 && entryOf(graph, record, list) !== null
  const reasons: Readonly<Record<PriorityReason, boolean>> = {
    hvd: isHvd(graph, record.node),
    'authentic-source': isOn(lists.authenticSources ?? []),
    list: isOn(lists.priority),
  }
  return (Object.keys(reasons) as PriorityReason[]).filter((reason) => reasons[reason])
}
