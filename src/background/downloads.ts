/** Whether the data of a record can be had as a whole. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isWebPage } from '../values/url.ts'
import { distributionForm } from './formats.ts'
import { isElsewhere } from './nodes.ts'
import { presentObjects } from './placeholders.ts'

export const DOWNLOAD_URL = iri('dcat:downloadURL')
const DATA_CLASSES = new Set(['rdf', 'open-structured', 'proprietary-structured', 'container'])

/** The address of a file that a distribution gives, or -1: a download that is no web page. */
export function downloadOf(graph: GraphReader, distribution: TermId): TermId {
  return (
    presentObjects(graph, distribution, DOWNLOAD_URL).find(
      (value) => !graph.isBlank(value) && !isWebPage(graph.value(value)),
    ) ?? -1
  )
}

/**
 * True when a distribution gives a file in a form that holds data (no document, picture or view); null when none does but
 * one is described elsewhere.
 */
export function bulkDownload(graph: GraphReader, { distributions }: RecordView): boolean | null {
  const found = distributions.some(
    (node) => DATA_CLASSES.has(distributionForm(graph, node)?.class ?? '') && downloadOf(graph, node) >= 0,
  )
  if (found) return true
  return distributions.some((node) => isElsewhere(graph, node)) ? null : false
}
