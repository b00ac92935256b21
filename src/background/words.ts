/** Words of short texts, made once a term: titles and keywords are compared with each other and with descriptions. */
import { words } from '../values/text.ts'
import { rememberedByTerm } from './remembered.ts'

/** `words` of the value of a term. */
export const wordsAt = rememberedByTerm((graph, term) => words(graph.value(term)))
