import type { GraphReader, RecordView } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const CONFORMS_TO = iri('dct:conformsTo')

/**
 * The standards that a record's metadata claim to follow: dct:conformsTo of its catalogue records, and of the record
 * itself when that is a catalogue record or a catalogue (standards.md, section a). A dataset's own dct:conformsTo is about
 * the data and claims nothing.
 */
export function claimsOf(graph: GraphReader, record: RecordView): readonly string[] {
  const about = [...record.catalogRecords]
  if (record.kind === 'catalog-record' || record.kind === 'catalog') about.push(record.node)
  const claims = about.flatMap((node) => graph.objects(node, CONFORMS_TO))
  return [...new Set(claims.filter((claim) => graph.isIri(claim)).map((claim) => graph.value(claim)))].sort()
}
