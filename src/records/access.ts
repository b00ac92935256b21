import type { GraphReader, RecordView } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
/** The EU table's concept, whatever the scheme or a slash at the end. */
const PUBLIC = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/access-right\/PUBLIC\/?$/i

/** True when the access rights of a record are PUBLIC, and only that. */
export function isPublic(graph: GraphReader, record: RecordView): boolean {
  const rights = graph.objects(record.node, ACCESS_RIGHTS)
  return rights.length > 0 && rights.every((right) => graph.isIri(right) && PUBLIC.test(graph.value(right)))
}
