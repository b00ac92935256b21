/** Addresses as keys, made once a term: every distribution is compared with others and with its dataset. */
import { urlKey, webAddress } from '../values/url.ts'
import { rememberedByTerm } from './remembered.ts'

/** `urlKey` of the value of a term. */
export const urlKeyAt = rememberedByTerm((graph, term) => urlKey(graph.value(term)))

/** The host of a web address; null for any other term. */
export const hostAt = rememberedByTerm((graph, term) =>
  graph.isIri(term) ? (webAddress(graph.value(term))?.host ?? null) : null,
)
