/** Dates as literals state them, read once a term: the same days stand in many records. */
import type { GraphReader, TermId } from '../model.ts'
import { type DateValue, dayOf, parseDate } from '../values/dates.ts'
import { rememberedByText } from '../values/remembered.ts'
import { isPlaceholderDate } from './placeholders.ts'
import { rememberedByTerm } from './remembered.ts'

/** What a literal says as a date. */
interface StatedDate {
  /** Null when it is no date. */
  readonly date: DateValue | null
  /** True for a day that software fills in when no date is known, such as 1970-01-01. */
  readonly standIn: boolean
}

/** `dayOf` of the day with which the dates of all records are compared. */
export const dayOfRun = rememberedByText(dayOf)

const NO_DATE: StatedDate = { date: null, standIn: false }

/** The date that a term states; none for anything but a literal. */
export const statedDate: (graph: GraphReader, term: TermId) => StatedDate = rememberedByTerm((graph, term) => {
  const lexical = graph.isLiteral(term) ? graph.value(term) : ''
  const date = parseDate(lexical)
  return date === null ? NO_DATE : { date, standIn: isPlaceholderDate(lexical) }
})

/** The date that a term states, when it is no stand-in; null otherwise. */
export function realDate(graph: GraphReader, term: TermId): DateValue | null {
  const { date, standIn } = statedDate(graph, term)
  return standIn ? null : date
}
