/** Whether the data of a record can be had as a whole. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isPageAt } from './addresses.ts'
import { distributionValues } from './distribution-values.ts'
import { distributionForm } from './formats.ts'
import { isElsewhere } from './nodes.ts'
import { presentAmong } from './placeholders.ts'

export const DOWNLOAD_URL = iri('dcat:downloadURL')
const DATA_CLASSES = new Set(['rdf', 'open-structured', 'proprietary-structured', 'container'])

/** The address of a file that a distribution gives, or -1: a download that is no web page. */
export function downloadOf(graph: GraphReader, distribution: TermId): TermId {
  for (const value of presentAmong(graph, distributionValues(graph, distribution).downloadUrls)) {
    if (!graph.isBlank(value) && !isPageAt(graph, value)) return value
  }
  return -1
}

/**
 * True when a distribution gives a file in a form that holds data (no document, picture or view); null when none does but
 * one is described elsewhere.
 */
export function bulkDownload(graph: GraphReader, { distributions }: RecordView): boolean | null {
  let answer: boolean | null = false
  for (const node of distributions) {
    const form = distributionForm(graph, node)
    if (form !== null && DATA_CLASSES.has(form.class) && downloadOf(graph, node) >= 0) return true
    if (isElsewhere(graph, node)) answer = null
  }
  return answer
}
