/** Licences as the nodes of a record state them. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { conceptText } from './concept-text.ts'
import { type Licence, licenceOf } from './licence.ts'
import { statedObjects } from './nodes.ts'
import { rememberedByRecord, rememberedByTerm } from './remembered.ts'

export const LICENCE_PROPERTY = iri('dct:license')

/** One dct:license statement. */
export interface LicenceValue {
  /** The distribution, service or dataset that states it. */
  readonly node: TermId
  readonly value: TermId
  /** Null when it is no licence that metakeur knows. */
  readonly licence: Licence | null
}

/** The licences of one node; nameless husks and placeholders are none. */
export function licencesOf(graph: GraphReader, node: TermId): readonly LicenceValue[] {
  const found: LicenceValue[] = []
  addLicences(graph, node, found)
  return found
}

function addLicences(graph: GraphReader, node: TermId, found: LicenceValue[]): void {
  for (const value of statedObjects(graph, node, LICENCE_PROPERTY)) {
    found.push({ node, value, licence: licenceAt(graph, value) })
  }
}

/** The licence that a value names, or null when it is none that metakeur knows. */
export const licenceAt = rememberedByTerm((graph, value): Licence | null => {
  const text = conceptText(graph, value)
  return text === null ? null : licenceOf(text)
})

/** The licences of a record: those of its distributions and its own. */
export const licencesOfRecord: (graph: GraphReader, record: RecordView) => readonly LicenceValue[] = rememberedByRecord(
  (graph, record) => {
    const found: LicenceValue[] = []
    addLicences(graph, record.node, found)
    for (const node of record.distributions) addLicences(graph, node, found)
    return found
  },
)

/** One word for one licence, whoever keeps it: CC0 of the EU and the Flemish declaration are the same. */
export function licenceKey(licence: Licence): string {
  return licence.euEquivalent ?? licence.iri
}
