/** Words of titles, made once a term: they are compared with keywords and with descriptions. */
import { wordsBetweenSpaces } from '../values/text.ts'
import { rememberedByTerm } from './remembered.ts'

/** The words of the value of a term: each of them stands in it between two spaces. */
export const wordsAt = rememberedByTerm((graph, term): string => ` ${wordsBetweenSpaces(graph.value(term))} `)
