/** What a distribution states of its files: read once, because some ten checks and repairs ask every distribution for it. */
import type { GraphReader, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { rememberedByTerm } from './remembered.ts'

const DOWNLOAD_URL = iri('dcat:downloadURL')
const ACCESS_URL = iri('dcat:accessURL')
const FORMAT = iri('dct:format')
const MEDIA_TYPE = iri('dcat:mediaType')

/** Values as stated, present or not, in canonical order. */
export interface DistributionValues {
  readonly downloadUrls: readonly TermId[]
  readonly accessUrls: readonly TermId[]
  readonly formats: readonly TermId[]
  readonly mediaTypes: readonly TermId[]
}

/** Addresses and formats of a distribution. */
export const distributionValues: (graph: GraphReader, distribution: TermId) => DistributionValues = rememberedByTerm(
  (graph, node) => ({
    downloadUrls: graph.objects(node, DOWNLOAD_URL),
    accessUrls: graph.objects(node, ACCESS_URL),
    formats: graph.objects(node, FORMAT),
    mediaTypes: graph.objects(node, MEDIA_TYPE),
  }),
)
