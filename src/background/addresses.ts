/** Addresses as keys, made once a term: every distribution is compared with others and with its dataset. */
import { isWebPage, urlKey, webAddress } from '../values/url.ts'
import { formatEvidence } from './format-evidence.ts'
import { rememberedByTerm } from './remembered.ts'

/** `urlKey` of the value of a term. */
export const urlKeyAt = rememberedByTerm((graph, term) => urlKey(graph.value(term)))

/** `isWebPage` of the value of a term; no blank node is one. */
export const isPageAt = rememberedByTerm((graph, term) => !graph.isBlank(term) && isWebPage(graph.value(term)))

/** `formatEvidence` of the value of a term; a blank node gives none. */
export const evidenceAt = rememberedByTerm((graph, term) =>
  graph.isBlank(term) ? null : formatEvidence(graph.value(term)),
)

/** The host of a web address; null for any other term. */
export const hostAt = rememberedByTerm((graph, term) =>
  graph.isIri(term) ? (webAddress(graph.value(term))?.host ?? null) : null,
)
